-- question: What did the parts of each place say, by day, and how much of the whole do they leave unexplained?
-- params:   none
-- grain:    one row per whole, indicator, day on which the answer may change, and part that existed on the day of the whole's latest figure; only where a part ever reported
-- returns:  whole_id; indicator_id; seen_from; seen_until; area_id; name_vi; name_en; type; value; value_high; bound; as_of_printed; as_of; claim_id; source_id; is_with_whole (said by the same source for the same day as the whole); whole_value; whole_bound; whole_as_of; whole_claim_id; whole_source_id; asked_on (the day whose units are the parts); parts; parts_reported; explained (sum of the parts said with the whole); unexplained (whole less explained); unexplained_bound; unit
-- nulls:    value is null where a part never reported; unexplained is null unless at least one part was said with the whole and the indicator adds up

with told as (
    select
        claims.*,
        -- an undated figure speaks until the first dated one
        coalesce(claims.as_of, date '1900-01-01') as known_from,
        shown_claims.shown_rank,
        areas.parent_id,
        areas.level,
        areas.valid_to
    from claims
    inner join shown_claims on claims.claim_id = shown_claims.claim_id
    inner join areas on claims.area_id = areas.area_id
    where claims.scope = 'all' and claims.baseline_figure_id is null
),

subjects as (
    select distinct parent_id as whole_id, indicator_id
    from told
    where parent_id is not null
),

-- the whole itself and its parts, each with its figures
members as (
    select whole_id, indicator_id, whole_id as area_id
    from subjects
    union
    select distinct parent_id as whole_id, indicator_id, area_id
    from told
    where parent_id is not null
),

turning_days as (
    select distinct members.whole_id, members.indicator_id, told.known_from as seen_from
    from members
    inner join told on members.area_id = told.area_id and members.indicator_id = told.indicator_id
),

looks as (
    select
        *,
        lead(seen_from, 1, date '9999-12-31') over (
            partition by whole_id, indicator_id order by seen_from
        ) as seen_until
    from turning_days
),

latest as (
    select looks.whole_id, looks.seen_from as looked_from, told.*
    from looks
    inner join members on looks.whole_id = members.whole_id and looks.indicator_id = members.indicator_id
    inner join told
        on
            members.area_id = told.area_id
            and members.indicator_id = told.indicator_id
            and looks.seen_from >= told.known_from
    qualify row_number() over (
        partition by looks.whole_id, looks.indicator_id, looks.seen_from, told.area_id
        order by told.as_of desc nulls last, told.shown_rank
    ) = 1
),

-- a source without a date is as old as the units that it names: the last day on which all of them existed
named_until as (
    select parent_id as whole_id, indicator_id, source_id, min(coalesce(valid_to, date '9999-12-31')) as last_day
    from told
    where as_of is null and parent_id is not null
    group by parent_id, indicator_id, source_id
),


wholes as (
    select
        looks.*,
        latest.value as whole_value,
        latest.bound as whole_bound,
        latest.as_of as whole_as_of,
        latest.claim_id as whole_claim_id,
        latest.source_id as whole_source_id,
        -- a province of today has no districts: its former ones are asked about on the last day they existed
        least(
            case
                when latest.as_of is not null then latest.as_of
                when latest.claim_id is not null or looks.seen_from = date '1900-01-01'
                    then coalesce(
                        (
                            select min(named_until.last_day)
                            from named_until
                            where
                                named_until.whole_id = looks.whole_id
                                and named_until.indicator_id = looks.indicator_id
                                and coalesce(named_until.source_id = latest.source_id, true)
                        ),
                        date '9999-12-31'
                    )
                else looks.seen_from
            end,
            -- the day that no answer passes: the last of districts, or today's for communes
            if(areas.level = 'province', date '2025-06-30', date '9999-12-31')
        ) as asked_on
    from looks
    inner join areas on looks.whole_id = areas.area_id
    left join latest
        on
            looks.whole_id = latest.area_id
            and looks.indicator_id = latest.indicator_id
            and looks.whole_id = latest.whole_id
            and looks.seen_from = latest.looked_from
),

compared as (
    select
        wholes.*,
        areas.area_id,
        areas.name_vi,
        areas.name_en,
        areas.type,
        coalesce(with_whole.value, latest.value) as value,
        coalesce(with_whole.value_high, latest.value_high) as value_high,
        coalesce(with_whole.bound, latest.bound) as bound,
        coalesce(with_whole.as_of_printed, latest.as_of_printed) as as_of_printed,
        coalesce(with_whole.as_of, latest.as_of) as as_of,
        coalesce(with_whole.claim_id, latest.claim_id) as claim_id,
        coalesce(with_whole.source_id, latest.source_id) as source_id,
        with_whole.value as value_with_whole,
        with_whole.claim_id is not null as is_with_whole
    from wholes
    inner join areas
        on
            wholes.whole_id = areas.parent_id
            and coalesce(areas.valid_from, '1900-01-01') <= wholes.asked_on
            and coalesce(areas.valid_to, '9999-12-31') >= wholes.asked_on
    left join latest
        on
            areas.area_id = latest.area_id
            and wholes.whole_id = latest.whole_id
            and wholes.indicator_id = latest.indicator_id
            and wholes.seen_from = latest.looked_from
    left join told as with_whole
        on
            areas.area_id = with_whole.area_id
            and wholes.indicator_id = with_whole.indicator_id
            and wholes.whole_source_id = with_whole.source_id
            and wholes.whole_as_of is not distinct from with_whole.as_of
)

select
    compared.whole_id,
    compared.indicator_id,
    compared.seen_from,
    compared.seen_until,
    compared.area_id,
    compared.name_vi,
    compared.name_en,
    compared.type,
    compared.value,
    compared.value_high,
    compared.bound,
    compared.as_of_printed,
    compared.as_of,
    compared.claim_id,
    compared.source_id,
    compared.is_with_whole,
    compared.whole_value,
    compared.whole_bound,
    compared.whole_as_of,
    compared.whole_claim_id,
    compared.whole_source_id,
    compared.asked_on,
    count(*) over one_look as parts,
    count(compared.value) over one_look as parts_reported,
    sum(compared.value_with_whole) over one_look as explained,
    if(
        indicators.adds_up = 'sum', compared.whole_value - sum(compared.value_with_whole) over one_look, null
    ) as unexplained,
    case
        when compared.whole_bound = 'exactly' and bool_and(compared.bound = 'exactly') over one_look then 'exactly'
        when bool_or(compared.is_with_whole and compared.bound in ('at_least', 'over', 'about_over')) over one_look
            then if(compared.whole_bound in ('at_least', 'over', 'about_over'), 'about', 'at_most')
        when bool_and(compared.bound = 'exactly' or not compared.is_with_whole) over one_look then compared.whole_bound
        else 'about'
    end as unexplained_bound,
    indicators.unit
from compared
inner join indicators on compared.indicator_id = indicators.indicator_id
window one_look as (partition by compared.whole_id, compared.indicator_id, compared.seen_from)
order by compared.whole_id, compared.indicator_id, compared.seen_from, compared.value desc nulls last, compared.area_id
