-- question: Which figures cause each contradiction, and which of them is shown by which clause?
-- params:   none
-- grain:    one row per finding, span of days on which it holds and figure that takes part in it
-- returns:  finding_id; seen_from; seen_until; role (figure, other or part); row_table (figures.csv); row_id (its id there); claim_id; area_id; indicator_id; value; value_high; bound; as_of_printed; as_of_from; as_of_to; scope; programme_id; basis; standing (shown: chosen from several; beside: one click away; later or earlier: of two dates of one series; alone; undated); clause (of the written rule that chose, or by which it was not chosen); source_kind; against_source_kind (of the figure that it was held against); source_id; note_vi; note_en
-- nulls:    clause where nothing was to choose; undated figures have no period

-- the parts that a total was held against: the same source, day and indicator one level below
with parts as (
    select distinct found.finding_id, part.claim_id
    from finding_cards as found
    inner join claim_cards as whole on found.figure_id = whole.claim_id
    inner join areas on found.area_id = areas.parent_id
    inner join claim_cards as part
        on
            areas.area_id = part.area_id
            and (whole.indicator_id, whole.scope, whole.source_id) = (part.indicator_id, part.scope, part.source_id)
            and whole.as_of is not distinct from part.as_of
            and whole.period_start is not distinct from part.period_start
    where found.check_id = 'parts_exceed_or_miss_whole'
),

named as (
    select distinct finding_id, unnest(row_ids) as claim_id
    from finding_cards
    union
    select finding_id, claim_id
    from parts
),

sides as (
    select
        found.finding_id,
        found.seen_from,
        found.seen_until,
        case claim_cards.claim_id
            when found.figure_id then 'figure' when found.other_figure_id then 'other' else 'part'
        end as role,
        'figures.csv' as row_table,
        claim_cards.claim_id as row_id,
        claim_cards.* exclude (indicator_rank, judges),
        max(claim_cards.as_of) over series as last_as_of,
        min(claim_cards.as_of) over series as first_as_of
    from finding_cards as found
    inner join named on found.finding_id = named.finding_id
    inner join claim_cards on named.claim_id = claim_cards.claim_id
    where found.check_id <> 'promise_worded_differently'
    window series as (
        partition by
            found.finding_id, found.seen_from, claim_cards.area_id, claim_cards.indicator_id, claim_cards.scope,
            claim_cards.programme_id
    )
)

select
    sides.finding_id,
    sides.seen_from,
    sides.seen_until,
    sides.role,
    sides.row_table,
    sides.row_id,
    sides.claim_id,
    sides.area_id,
    sides.indicator_id,
    sides.value,
    sides.value_high,
    sides.bound,
    sides.as_of_printed,
    sides.as_of_from,
    sides.as_of_to,
    sides.scope,
    sides.programme_id,
    sides.basis,
    case
        when sides.as_of is null then 'undated'
        when sides.shown_rank > 1 then 'beside'
        when sides.rivals > 0 then 'shown'
        when sides.as_of < sides.last_as_of then 'earlier'
        when sides.as_of > sides.first_as_of then 'later'
        else 'alone'
    end as standing,
    if(
        sides.rivals = 0 and sides.first_as_of < sides.last_as_of,
        'date', shown_reasons.clause
    ) as clause,
    sides.source_kind,
    rivals.source_kind as against_source_kind,
    sides.source_id,
    sides.note_vi,
    sides.note_en
from sides
left join shown_reasons on sides.claim_id = shown_reasons.claim_id and sides.as_of is not null
left join claim_cards as rivals on shown_reasons.against_claim_id = rivals.claim_id
order by sides.finding_id, sides.seen_from, sides.row_id
