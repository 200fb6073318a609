-- question: How many members has a club in each province, on each day?
-- params:   none
-- grain:    one row per province before its first count, and one per day on which one source counts its clubs and their members
-- returns:  area_id; name_vi; name_en; name_rank (place in Vietnamese order); members_claim_id; members_value; members_bound; clubs_claim_id; clubs_value; clubs_bound; as_of_printed; as_of; average (members per club); low; high; bound (of the average); standard_min; standard_max; source_id; seen_from; seen_until (first day on which a later count speaks)
-- nulls:    before the first count nothing but the place and the standard; low and high are null where a wording leaves that end open

with rules as (
    select
        any_value(value) filter (where rule_id = 'about_within_pct') / 100 as about_share,
        any_value(value) filter (where rule_id = 'nearly_below') as nearly_below,
        any_value(value) filter (where rule_id = 'members_per_club_min') as standard_min,
        any_value(value) filter (where rule_id = 'members_per_club_max') as standard_max
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
        if(members.bound in ('about', 'about_over', 'nearly'), members.value * (1 - rules.about_share), members.value)
        / nullif(total_cards.value_high_end, 0) as low,
        case
            when members.bound in ('at_least', 'over', 'about_over') then null
            when members.bound = 'about' then members.value * (1 + rules.about_share)
            when members.bound = 'nearly' then members.value - rules.nearly_below
            else coalesce(members.value_high, members.value)
        end / nullif(total_cards.value_low_end, 0) as high,
        case
            when total_cards.bound = 'exactly' then members.bound
            when total_cards.bound in ('at_least', 'over', 'about_over') then 'at_most'
            when members.bound in ('at_least', 'over', 'about_over') then 'about_over'
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
),

spans as (
    select area_id, date '1900-01-01' as seen_from
    from areas
    where level = 'province'
    union all
    select area_id, as_of
    from counted
)

select
    spans.area_id,
    areas.name_vi,
    areas.name_en,
    dense_rank() over (order by areas.name_vi collate vi, areas.area_id) as name_rank,
    counted.* exclude (area_id, source_id),
    rules.standard_min,
    rules.standard_max,
    counted.source_id,
    spans.seen_from,
    lead(spans.seen_from, 1, date '9999-12-31') over (
        partition by spans.area_id order by spans.seen_from
    ) as seen_until
from spans
inner join areas on spans.area_id = areas.area_id
cross join rules
left join counted on spans.area_id = counted.area_id and spans.seen_from = counted.as_of
order by name_rank, spans.seen_from
