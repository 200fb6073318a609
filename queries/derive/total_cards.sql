-- question: Which totals of all clubs can be compared between provinces, and between which ends does each surely lie?
-- params:   none
-- grain:    one row per province and dated total of all clubs
-- returns:  claim_id; area_id; value; value_high; value_low_end; value_high_end; bound; as_of_printed; as_of_from; as_of; basis; shown_rank (1 is the claim shown for its day); source_id
-- nulls:    value_high_end is null where the wording leaves the figure open above

with rules as (
    select
        any_value(value) filter (where rule_id = 'about_within_pct') / 100 as about_share,
        any_value(value) filter (where rule_id = 'nearly_below') as nearly_below
    from verdict_rules
)

select
    claim_cards.claim_id,
    claim_cards.area_id,
    claim_cards.value,
    claim_cards.value_high,
    if(
        claim_cards.bound in ('about', 'about_over', 'nearly'), claim_cards.value * (1 - rules.about_share), claim_cards.value
    ) as value_low_end,
    case claim_cards.bound
        when 'at_least' then null
        when 'over' then null
        when 'about_over' then null
        when 'about' then claim_cards.value * (1 + rules.about_share)
        when 'nearly' then claim_cards.value - rules.nearly_below
        else coalesce(claim_cards.value_high, claim_cards.value)
    end as value_high_end,
    claim_cards.bound,
    claim_cards.as_of_printed,
    claim_cards.as_of_from,
    claim_cards.as_of,
    claim_cards.basis,
    claim_cards.shown_rank,
    claim_cards.source_id
from claim_cards
inner join areas on claim_cards.area_id = areas.area_id
cross join rules
where
    areas.level = 'province'
    and claim_cards.indicator_id = 'clubs_total'
    and claim_cards.scope = 'all'
    and claim_cards.as_of is not null
    -- a total minus a baseline is a flow
    and claim_cards.baseline_figure_id is null
order by claim_cards.area_id, claim_cards.as_of, claim_cards.shown_rank, claim_cards.claim_id
