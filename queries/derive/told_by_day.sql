-- question: Which figure can be told of each place and indicator, of itself, of the units merged into it or of places within it, on each day?
-- params:   none
-- grain:    one row per country or province, indicator and day on which the answer may change
-- returns:  area_id; indicator_id; seen_from; seen_until (first day on which it no longer holds); what (own, part: of a unit merged into it, inside: of a district or commune); figures (known by then, of any of these); teller_id (the place it was said of); teller_level; teller_name_vi; teller_name_en; teller_parent_vi; teller_parent_en; claim_id; indicator_name_vi; indicator_name_en; unit; measure; scope; programme_number; value; value_high; bound; as_of_printed; as_of_from; as_of_to; as_of; period_start; basis; source_id
-- nulls:    as_of is null for an undated figure, which is told from ever; no row means that nothing was ever published

with claimed as (
    select *
    from claim_cards
    where baseline_figure_id is null
),

pool as (
    select areas.area_id, 'own' as what, 1 as what_rank, claimed.*
    from areas
    inner join (select area_id as teller_id, * exclude (area_id) from claimed) as claimed
        on areas.area_id = claimed.teller_id
    where areas.level in ('country', 'province')
    union all by name
    select province_parts.whole_id as area_id, 'part' as what, 2 as what_rank, claimed.*
    from province_parts
    inner join (select area_id as teller_id, * exclude (area_id) from claimed) as claimed
        on province_parts.part_id = claimed.teller_id
    where not province_parts.is_itself
    union all by name
    select province_parts.whole_id as area_id, 'inside' as what, 3 as what_rank, claimed.*
    from province_parts
    inner join (select area_id as teller_id, * exclude (area_id) from claimed) as claimed
        on
            province_parts.part_id = split_part(claimed.teller_id, '.', 1)
            and province_parts.part_id <> claimed.teller_id
),

looks as (
    select
        area_id,
        indicator_id,
        seen_from,
        lead(seen_from, 1, date '9999-12-31') over (partition by area_id, indicator_id order by seen_from) as seen_until
    from (select distinct area_id, indicator_id, coalesce(as_of, date '1900-01-01') as seen_from from pool)
),

known as (
    select
        looks.area_id,
        looks.indicator_id,
        looks.seen_from,
        looks.seen_until,
        count(*) as figures,
        arg_min(
            pool,
            struct_pack(
                what_rank := pool.what_rank,
                scope_rank := list_position(['all', 'scheme', 'donor', 'new_clubs', 'one_club'], pool.scope),
                is_undated := pool.as_of is null,
                age := -datediff('day', date '1900-01-01', coalesce(pool.as_of, date '1900-01-01')),
                shown_rank := pool.shown_rank,
                claim_id := pool.claim_id
            )
        ) as best
    from looks
    inner join pool
        on
            looks.area_id = pool.area_id
            and looks.indicator_id = pool.indicator_id
            and looks.seen_from >= coalesce(pool.as_of, date '1900-01-01')
    group by all
)

select
    known.area_id,
    known.indicator_id,
    known.seen_from,
    known.seen_until,
    known.best.what,
    known.figures,
    known.best.teller_id,
    tellers.level as teller_level,
    tellers.name_vi as teller_name_vi,
    tellers.name_en as teller_name_en,
    parents.name_vi as teller_parent_vi,
    parents.name_en as teller_parent_en,
    known.best.claim_id,
    known.best.indicator_name_vi,
    known.best.indicator_name_en,
    known.best.unit,
    known.best.measure,
    known.best.scope,
    known.best.programme_number,
    known.best.value,
    known.best.value_high,
    known.best.bound,
    known.best.as_of_printed,
    known.best.as_of_from,
    known.best.as_of_to,
    known.best.as_of,
    known.best.period_start,
    known.best.basis,
    known.best.source_id
from known
inner join areas as tellers on known.best.teller_id = tellers.area_id
left join areas as parents on tellers.parent_id = parents.area_id
order by known.area_id, known.indicator_id, known.seen_from
