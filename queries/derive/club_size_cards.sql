-- question: How many members has a club in each province, on each day?
-- params:   none
-- grain:    one row per province and day on which one source counts its clubs and their members
-- returns:  area_id; members_claim_id; members_value; members_bound; clubs_claim_id; clubs_value; clubs_bound; as_of_printed; as_of; average (members per club); low; high; bound (of the average); source_id; seen_from; seen_until (first day on which a later count speaks)
-- nulls:    low and high are null where a wording leaves that end open

with rules as (
    select
        any_value(value) filter (where rule_id = 'about_within_pct') / 100 as about_share,
        any_value(value) filter (where rule_id = 'nearly_below') as nearly_below
    from verdict_rules
),

counted as (
    select
        members.area_id,
        members.claim_id as members_claim_id,
        members.value as members_value,
        members.bound as members_bound,
        total_cards.claim_id as clubs_claim_id,
        total_cards.value as clubs_value,
        total_cards.bound as clubs_bound,
        members.as_of_printed,
        members.as_of,
        members.value / nullif(total_cards.value, 0) as average,
        if(members.bound in ('about', 'nearly'), members.value * (1 - rules.about_share), members.value)
        / nullif(total_cards.value_high_end, 0) as low,
        case
            when members.bound in ('at_least', 'over') then null
            when members.bound = 'about' then members.value * (1 + rules.about_share)
            when members.bound = 'nearly' then members.value - rules.nearly_below
            else coalesce(members.value_high, members.value)
        end / nullif(total_cards.value_low_end, 0) as high,
        case
            when total_cards.bound = 'exactly' then members.bound
            when members.bound = 'exactly' and total_cards.bound in ('at_least', 'over') then 'at_most'
            else 'about'
        end as bound,
        members.source_id
    from claim_cards as members
    inner join total_cards
        on
            members.area_id = total_cards.area_id
            and members.as_of = total_cards.as_of
            and members.source_id = total_cards.source_id
    cross join rules
    where
        members.indicator_id = 'members_total'
        and members.scope = 'all'
    -- of one day one is shown
    qualify row_number() over (
        partition by members.area_id, members.as_of order by members.shown_rank, members.claim_id
    ) = 1
)

select
    counted.*,
    counted.as_of as seen_from,
    lead(counted.as_of, 1, date '9999-12-31') over (partition by counted.area_id order by counted.as_of) as seen_until
from counted
order by counted.area_id, counted.as_of
