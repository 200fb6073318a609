-- question: Near which days does each total of a province stand, and nearer than any other known on a day of looking?
-- params:   none
-- grain:    one row per province, day on which a total became known, and total known then
-- returns:  area_id; claim_id; value; bound; as_of; as_of_printed; source_id; near_from (the first day near which it stands, and no other total stands nearer; of two as near the later one); near_until (the first day after these); year_ends (those of these days that end a year); seen_from; seen_until (first day on which a further total is known)
-- nulls:    none

with rules as (
    select to_months(cast(value as integer)) as apart
    from verdict_rules
    where rule_id = 'near_date_within_months'
),

totals as (
    select
        total_cards.*,
        -- months differ in length, so both ends are looked for from the day itself
        cast(
            list_filter(
                generate_series(as_of - rules.apart - interval 3 days, as_of, interval 1 day),
                lambda on_day: on_day + rules.apart >= as_of
            )[1] as date
        ) as first_near,
        cast(
            list_filter(
                generate_series(as_of, as_of + rules.apart + interval 3 days, interval 1 day),
                lambda on_day: on_day - rules.apart <= as_of
            )[-1] as date
        ) + 1 as first_far
    from total_cards
    cross join rules
    where shown_rank = 1
),

looks as (
    select
        area_id,
        as_of as seen_from,
        lead(as_of, 1, date '9999-12-31') over (partition by area_id order by as_of) as seen_until
    from totals
),

known as (
    select
        looks.seen_from,
        looks.seen_until,
        totals.*,
        lag(totals.as_of) over one_look as earlier,
        lead(totals.as_of) over one_look as later
    from looks
    inner join totals on looks.area_id = totals.area_id and looks.seen_from >= totals.as_of
    window one_look as (partition by looks.area_id, looks.seen_from order by totals.as_of)
),

nearest as (
    select
        *,
        greatest(first_near, as_of - cast((as_of - earlier) // 2 as integer)) as near_from,
        least(first_far, later - cast((later - as_of) // 2 as integer)) as near_until
    from known
)

select
    area_id,
    claim_id,
    value,
    bound,
    as_of,
    as_of_printed,
    source_id,
    near_from,
    near_until,
    list_filter(
        list_transform(
            range(year(near_from), year(near_until) + 1),
            lambda one_year: make_date(cast(one_year as integer), 12, 31)
        ),
        lambda year_end: year_end >= near_from and year_end < near_until
    ) as year_ends,
    seen_from,
    seen_until
from nearest
order by area_id, seen_from, as_of
