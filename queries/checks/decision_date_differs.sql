-- question: Which documents print another date for a decision than the one we hold it to have?
-- severity: warning
-- message:  check-decision-date-differs
-- params:   none
-- grain:    one row per citation whose printed date is not the decision's day, or not in its month where only that is known
-- returns:  area_id (whose decision it is); figure_id; other_figure_id; target_id; source_id; programme_id; detail_value (days between the two, negative when the printed date is earlier); expected_value; detail (the date printed, then the date held)
-- nulls:    figure_id, other_figure_id, target_id and expected_value always; citations without a full date have no row

with held as (
    select
        programme_id,
        area_id,
        coalesce(decided_on, decided_in) as first_day,
        coalesce(decided_on, last_day(decided_in)) as last_day
    from (
        select
            *,
            cast(try_strptime(decided_on_printed, '%m/%Y') as date) as decided_in
        from programmes
    )
)

select
    held.area_id,
    cast(null as varchar) as figure_id,
    cast(null as varchar) as other_figure_id,
    cast(null as varchar) as target_id,
    citation.source_id,
    citation.programme_id,
    cast(
        citation.decided_on_printed
        - if(citation.decided_on_printed < held.first_day, held.first_day, held.last_day) as double
    ) as detail_value,
    cast(null as double) as expected_value,
    citation.decided_on_printed || ' ' || held.last_day as detail
from programme_citations as citation
inner join held on citation.programme_id = held.programme_id
where citation.decided_on_printed not between held.first_day and held.last_day
order by held.area_id, citation.source_id, citation.programme_id
