-- question: How many members has a club in each of these provinces, and is that the standard size?
-- params:   $areas varchar[], the provinces compared; $seen_on date, claims dated later are left out
-- grain:    one row per compared province, with the latest day on which one source counts its clubs and their members
-- returns:  area_id; name_vi; name_en; members_claim_id; members_value; members_bound; clubs_claim_id; clubs_value; clubs_bound; as_of_printed; as_of; value (members per club, an average); low; high; bound (of the average); unit; standard_min; standard_max; claim_id (of the members); source_id
-- nulls:    a province without both counts of one day has empty columns, never 0; low and high are null where a wording leaves that end open

with rules as (
    select
        any_value(value) filter (where rule_id = 'members_per_club_min') as standard_min,
        any_value(value) filter (where rule_id = 'members_per_club_max') as standard_max,
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
        and $seen_on >= members.as_of
        and list_contains($areas, members.area_id)
    qualify row_number() over (
        partition by members.area_id order by members.as_of desc, members.shown_rank, members.claim_id
    ) = 1
)

select
    areas.area_id,
    areas.name_vi,
    areas.name_en,
    counted.members_claim_id,
    counted.members_value,
    counted.members_bound,
    counted.clubs_claim_id,
    counted.clubs_value,
    counted.clubs_bound,
    counted.as_of_printed,
    counted.as_of,
    counted.average as value,
    counted.low,
    counted.high,
    counted.bound,
    'people' as unit,
    rules.standard_min,
    rules.standard_max,
    counted.members_claim_id as claim_id,
    counted.source_id
from areas
left join counted on areas.area_id = counted.area_id
cross join rules
where areas.level = 'province' and list_contains($areas, areas.area_id)
order by counted.average desc nulls last, areas.name_vi collate vi, areas.area_id
