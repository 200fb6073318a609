-- question: How much of each national promise of new clubs do the provinces' own promises make up, on each day?
-- params:   none
-- grain:    one row per national promise, day on which the answer may change, and province that existed on the first day of the promise
-- returns:  target_id (the national promise); target_value; target_bound; due; due_printed; programme_number; unit; area_id; name_vi; name_en; promised (new clubs within the national period, no club twice); promised_bound; promise_ids; due_last (of the province's promises); of_another_kind (its promised totals due by that day, not added); other_kind_ids; known_sum; known_bound; provinces_known; provinces; unassigned (the national promise less known_sum); source_id (of the province's promise, else of the national one); seen_from; seen_until (first day on which it no longer holds); list_rank (by due date, those with a promise first)
-- nulls:    promised is null where no promise of new clubs within the period is known, which is not 0; of_another_kind likewise

with standing as (
    select
        promises.* replace (coalesce(promises.made_on, '1900-01-01') as made_on),
        areas.level
    from promises
    inner join areas on promises.area_id = areas.area_id
    where
        promises.status = 'adopted'
        and promises.indicator_id in ('clubs_new', 'clubs_total')
        and promises.scope in ('all', 'scheme')
),

national as (
    select *
    from standing
    where level = 'country' and kind = 'new' and scope = 'scheme'
),

-- the map of the first day of the national period, so that no place is counted as the old unit and as the new one
provinces as (
    select national.target_id, areas.area_id, areas.name_vi, areas.name_en
    from national
    inner join areas
        on
            areas.level = 'province'
            and coalesce(areas.valid_from, '1900-01-01') <= national.starts_on
            and coalesce(areas.valid_to, '9999-12-31') >= national.starts_on
),

parts_of_period as (
    select
        national.target_id as national_id,
        provinces.area_id,
        part.target_id,
        part.kind,
        part.scope,
        part.target_value,
        part.target_bound,
        greatest(part.made_on, national.made_on) as known_from,
        coalesce(part.starts_on, national.starts_on) as starts_on,
        part.due
    from national
    inner join provinces on national.target_id = provinces.target_id
    inner join standing as part
        on
            provinces.area_id = part.area_id
            and part.due <= national.due
            and coalesce(part.starts_on, national.starts_on) between national.starts_on and part.due
            -- the plan of another scheme promises clubs of another scheme
            and coalesce(part.scheme_id = national.programme_id, true)
),

turning_days as (
    select target_id as national_id, made_on as seen_from
    from national
    union
    select national_id, known_from as seen_from
    from parts_of_period
),

looks as (
    select
        national_id,
        seen_from,
        lead(seen_from, 1, date '9999-12-31') over (partition by national_id order by seen_from) as seen_until
    from turning_days
),

within_period as (
    select looks.seen_from, parts_of_period.*
    from looks
    inner join parts_of_period
        on looks.national_id = parts_of_period.national_id and looks.seen_from >= parts_of_period.known_from
),

new_ones as (
    select *
    from within_period
    where kind = 'new' and scope = 'scheme'
),

-- 40 by 2030 lie within 70 by 2035: of promises of one place that share a day only the longer one counts
apart as (
    select new_ones.*
    from new_ones
    where not exists (
        from new_ones as longer
        where
            longer.national_id = new_ones.national_id
            and longer.seen_from = new_ones.seen_from
            and longer.area_id = new_ones.area_id
            and longer.starts_on <= new_ones.due
            and longer.due >= new_ones.starts_on
            and (longer.due - longer.starts_on, longer.target_id) > (new_ones.due - new_ones.starts_on, new_ones.target_id)
    )
),

told as (
    select target_id, min(target_source_id) as source_id
    from verdict_by_day
    group by target_id
),

promised as (
    select
        apart.national_id,
        apart.seen_from,
        apart.area_id,
        sum(apart.target_value) as promised,
        case
            when bool_or(apart.target_bound in ('at_least', 'over', 'about_over'))
                then if(bool_or(apart.target_bound in ('about', 'about_over', 'nearly', 'between')), 'about_over', 'at_least')
            when bool_or(apart.target_bound in ('about', 'nearly', 'between')) then 'about'
            else 'exactly'
        end as promised_bound,
        list(apart.target_id order by apart.due) as promise_ids,
        max(apart.due) as due_last,
        arg_max(told.source_id, apart.due) as source_id
    from apart
    left join told on apart.target_id = told.target_id
    group by apart.national_id, apart.seen_from, apart.area_id
),

totals as (
    select
        national_id,
        seen_from,
        area_id,
        arg_max(target_value, due) as of_another_kind,
        list(target_id order by due) as other_kind_ids
    from within_period
    where kind = 'total'
    group by national_id, seen_from, area_id
)

select
    national.target_id,
    national.target_value,
    national.target_bound,
    national.due,
    national.due_printed,
    programmes.number as programme_number,
    indicators.unit,
    provinces.area_id,
    provinces.name_vi,
    provinces.name_en,
    promised.promised,
    promised.promised_bound,
    promised.promise_ids,
    promised.due_last,
    totals.of_another_kind,
    totals.other_kind_ids,
    sum(promised.promised) over one_promise as known_sum,
    case
        when bool_or(promised.promised_bound in ('at_least', 'about_over')) over one_promise
            then if(
                bool_or(promised.promised_bound in ('about', 'about_over')) over one_promise, 'about_over', 'at_least'
            )
        when bool_or(promised.promised_bound = 'about') over one_promise then 'about'
        else 'exactly'
    end as known_bound,
    count(promised.promised) over one_promise as provinces_known,
    count(*) over one_promise as provinces,
    national.target_value - coalesce(sum(promised.promised) over one_promise, 0) as unassigned,
    coalesce(promised.source_id, told.source_id) as source_id,
    looks.seen_from,
    looks.seen_until,
    row_number() over (
        order by national.due, looks.seen_from, promised.promised desc nulls last, provinces.name_vi collate vi
    ) as list_rank
from national
inner join looks on national.target_id = looks.national_id
inner join provinces on national.target_id = provinces.target_id
inner join indicators on national.indicator_id = indicators.indicator_id
left join programmes on national.programme_id = programmes.programme_id
left join told on national.target_id = told.target_id
left join promised
    on
        looks.national_id = promised.national_id
        and looks.seen_from = promised.seen_from
        and provinces.area_id = promised.area_id
left join totals
    on
        looks.national_id = totals.national_id
        and looks.seen_from = totals.seen_from
        and provinces.area_id = totals.area_id
window one_promise as (partition by national.target_id, looks.seen_from)
order by list_rank
