-- question: How many members and how much money does a club of each district have, on each day, and is that the standard?
-- params:   none
-- grain:    one row per district, day and figure of members, funds or loans that its source told together with a number of clubs of the same scope, scheme and day
-- returns:  area_id; name_vi; name_en; type; province_id; province_name_vi; province_name_en; indicator_id; indicator_name_vi; indicator_name_en; claim_id; value; bound; unit; scope; as_of_printed; as_of_from; as_of_to; as_of; clubs_claim_id; clubs_value; clubs_bound; clubs_unit; clubs_indicator_id; per_club (value / clubs_value, to a tenth of a person, to a hundred thousand dong); per_club_bound (that of the value; open below where the clubs are open above; rounded where they are); standard_min; standard_max; position (below, within or above the standard; reached where a floor lies in it); publisher; source_id; seen_from; seen_until (first day on which a later one speaks); list_rank
-- nulls:    as_of is null for undated claims; the standard is one of members: standard_min, standard_max and position are null for money, position also where a floor (at least, over) lies below the standard

with told as (
    select *
    from district_cards
    where
        level = 'district'
),

standards as (
    select
        any_value(value) filter (where rule_id = 'members_per_club_min') as standard_min,
        any_value(value) filter (where rule_id = 'members_per_club_max') as standard_max
    from verdict_rules
),

divided as (
    select
        told.*,
        clubs.claim_id as clubs_claim_id,
        clubs.value as clubs_value,
        clubs.bound as clubs_bound,
        clubs.unit as clubs_unit,
        clubs.indicator_id as clubs_indicator_id,
        round(told.value / nullif(clubs.value, 0), if(told.unit = 'vnd', -5, 1)) as per_club,
        case
            when clubs.bound = 'exactly' then told.bound
            when clubs.bound in ('at_least', 'over', 'about_over') then 'at_most'
            when told.bound in ('at_least', 'over', 'about_over') then 'about_over'
            else 'about'
        end as per_club_bound
    from told
    inner join told as clubs
        on
            told.area_id = clubs.area_id
            and told.source_id = clubs.source_id
            and told.as_of is not distinct from clubs.as_of
            and told.scope = clubs.scope
            and told.programme_id is not distinct from clubs.programme_id
    where
        told.indicator_id in ('members_total', 'fund_total_vnd', 'loans_total_vnd')
        and (
            clubs.indicator_id = 'clubs_total'
            -- clubs that one scheme founded are all the clubs of that scheme
            or (clubs.indicator_id = 'clubs_new' and told.scope in ('scheme', 'new_clubs'))
        )
    -- of one day one is shown
    qualify row_number() over (
        partition by told.area_id, told.indicator_id, told.as_of
        order by told.scope = 'all' desc, told.shown_rank, clubs.indicator_id desc
    ) = 1
)

select
    divided.area_id,
    divided.name_vi,
    divided.name_en,
    divided.type,
    divided.province_id,
    divided.province_name_vi,
    divided.province_name_en,
    divided.indicator_id,
    divided.indicator_name_vi,
    divided.indicator_name_en,
    divided.claim_id,
    divided.value,
    divided.bound,
    divided.unit,
    divided.scope,
    divided.as_of_printed,
    divided.as_of_from,
    divided.as_of_to,
    divided.as_of,
    divided.clubs_claim_id,
    divided.clubs_value,
    divided.clubs_bound,
    divided.clubs_unit,
    divided.clubs_indicator_id,
    divided.per_club,
    divided.per_club_bound,
    if(divided.indicator_id = 'members_total', standards.standard_min, null) as standard_min,
    if(divided.indicator_id = 'members_total', standards.standard_max, null) as standard_max,
    case
        when divided.indicator_id <> 'members_total' then null
        when divided.per_club > standards.standard_max then 'above'
        when divided.per_club >= standards.standard_min
            then if(divided.per_club_bound in ('at_least', 'over', 'about_over'), 'reached', 'within')
        when divided.per_club_bound not in ('at_least', 'over', 'about_over') then 'below'
    end as position,
    divided.publisher,
    divided.source_id,
    -- an undated one speaks until the first dated one
    coalesce(divided.as_of, date '1900-01-01') as seen_from,
    lead(divided.as_of, 1, date '9999-12-31') over (
        partition by divided.area_id, divided.indicator_id order by divided.as_of nulls first
    ) as seen_until,
    row_number() over (
        order by divided.province_rank, divided.indicator_rank, divided.district_rank, divided.as_of
    ) as list_rank
from divided
cross join standards
order by list_rank
