-- question: Which claim is the latest of its place, indicator and scope, from which day to which?
-- params:   none
-- grain:    one row per claim that on some day was the latest of its place, indicator, scope and scheme
-- returns:  claim_id; area_id; indicator_id; indicator_name_vi; indicator_name_en; unit; scope; programme_id; programme_number; value; value_high; bound; as_of_printed; as_of_from; as_of_to; as_of; period_start; basis; note_vi; note_en; shown_rank; rivals; source_id; publisher; published; indicator_rank; latest_from; latest_until (first day on which a later claim speaks)
-- nulls:    as_of is null for an undated claim: it is the latest only until there is a dated one

with told as (
    select *, coalesce(as_of, date '0001-01-01') as latest_from
    from claim_cards
    where baseline_figure_id is null
),

followed as (
    select
        *,
        -- of several claims of one day the shown one comes last, and stays
        lead(latest_from, 1, date '9999-12-31') over (
            partition by area_id, indicator_id, scope, programme_id
            order by latest_from, shown_rank desc
        ) as latest_until
    from told
)

select
    claim_id,
    area_id,
    indicator_id,
    indicator_name_vi,
    indicator_name_en,
    unit,
    scope,
    programme_id,
    programme_number,
    value,
    value_high,
    bound,
    as_of_printed,
    as_of_from,
    as_of_to,
    as_of,
    period_start,
    basis,
    note_vi,
    note_en,
    shown_rank,
    rivals,
    source_id,
    publisher,
    published,
    indicator_rank,
    latest_from,
    latest_until
from followed
where latest_until > latest_from
order by area_id, indicator_rank, scope, programme_id nulls first, latest_from
