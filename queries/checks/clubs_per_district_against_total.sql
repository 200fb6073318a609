-- question: Which plans promise so many clubs a district that the districts cannot reach the plan's total?
-- severity: warning
-- message:  check-clubs-per-district-against-total
-- params:   none
-- grain:    one row per pair of promises of one place and due date, per district and total
-- returns:  area_id; figure_id (the baseline); other_figure_id; target_id (the promise per district); source_id (of the baseline); programme_id; detail_value (most clubs that the promise per district adds); expected_value (the total promised); detail (number of districts)
-- nulls:    figure_id and source_id when the total has no baseline; other_figure_id always

with pairs as (
    select
        per_district.target_id,
        per_district.area_id,
        per_district.programme_id,
        coalesce(per_district.value_high, per_district.value) as most_per_district,
        total.value as total_value,
        coalesce(baseline.value, 0) as baseline_value,
        baseline.figure_id,
        baseline.source_id,
        -- the districts of the day of the plan: at the due date there may be none left
        coalesce(programmes.decided_on, total.period_start, total.due) as counted_on
    from targets as per_district
    inner join targets as total on
        per_district.area_id = total.area_id
        and per_district.due = total.due
        and total.indicator_id = 'clubs_total'
    left join figures as baseline on total.baseline_figure_id = baseline.figure_id
    left join programmes on per_district.programme_id = programmes.programme_id
    where
        per_district.indicator_id = 'clubs_new_per_district'
        -- a floor per district has no most
        and (per_district.value_high is not null or per_district.bound not in ('at_least', 'over', 'about_over'))
),

districts as (
    select
        pairs.*,
        count(*) as district_count
    from pairs
    inner join areas on pairs.area_id = areas.parent_id and areas.level = 'district'
    where
        coalesce(areas.valid_from <= pairs.counted_on, true)
        and coalesce(areas.valid_to >= pairs.counted_on, true)
    group by all
)

select
    area_id,
    figure_id,
    cast(null as varchar) as other_figure_id,
    target_id,
    source_id,
    programme_id,
    cast(most_per_district * district_count as double) as detail_value,
    cast(total_value as double) as expected_value,
    cast(district_count as varchar) as detail
from districts
where baseline_value + most_per_district * district_count < total_value
order by area_id, target_id
