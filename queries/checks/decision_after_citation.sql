-- question: Which documents cite a decision with a date after their own publication?
-- severity: warning
-- message:  check-decision-after-citation
-- params:   none
-- grain:    one row per citation whose decision is dated after the last day its document can have appeared
-- returns:  area_id (whose decision it is); figure_id; other_figure_id; target_id; source_id; programme_id; detail_value (days after publication); expected_value; detail (the date of the decision, as the document prints it, else as known)
-- nulls:    figure_id, other_figure_id, target_id and expected_value always; undated documents and decisions have no row

with documents as (
    select
        source_id,
        case length(published)
            when 10 then cast(published as date)
            when 7 then last_day(cast(published || '-01' as date))
            when 4 then cast(published || '-12-31' as date)
        end as published_last_day
    from sources
),

citations as (
    select
        programmes.area_id,
        programme_citations.source_id,
        programme_citations.programme_id,
        coalesce(programme_citations.decided_on_printed, programmes.decided_on) as decided_on
    from programme_citations
    inner join programmes on programme_citations.programme_id = programmes.programme_id
)

select
    citations.area_id,
    cast(null as varchar) as figure_id,
    cast(null as varchar) as other_figure_id,
    cast(null as varchar) as target_id,
    citations.source_id,
    citations.programme_id,
    cast(citations.decided_on - documents.published_last_day as double) as detail_value,
    cast(null as double) as expected_value,
    cast(citations.decided_on as varchar) as detail
from citations
inner join documents on citations.source_id = documents.source_id
where citations.decided_on > documents.published_last_day
order by citations.area_id, citations.source_id, citations.programme_id
