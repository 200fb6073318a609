-- question: Where does the total grow while every source counts the same clubs of the project in it?
-- severity: notice
-- message:  check-total-grows-without-its-project
-- params:   none
-- grain:    one row per pair of following totals, each printed beside the same number of project clubs
-- returns:  area_id; figure_id (the later total); other_figure_id (the earlier total); target_id; source_id (of the later); programme_id (the project); detail_value (the later total); expected_value (the earlier total); detail (figure id of the project's later count)
-- nulls:    target_id always

with standing as (
    select *
    from figures
    where withdrawn_on is null and as_of_to is not null and indicator_id = 'clubs_total' and bound = 'exactly'
),

pairs as (
    select
        total.area_id,
        total.figure_id,
        total.source_id,
        total.value,
        total.as_of_to,
        project.programme_id,
        project.value as project_value,
        project.figure_id as project_figure_id
    from standing as total
    inner join standing as project
        on
            (total.area_id, total.source_id) = (project.area_id, project.source_id)
            and total.as_of_to = project.as_of_to
            and project.scope = 'donor'
            and project.programme_id is not null
    where total.scope = 'all'
)

select
    later.area_id,
    later.figure_id,
    earlier.figure_id as other_figure_id,
    cast(null as varchar) as target_id,
    later.source_id,
    later.programme_id,
    cast(later.value as double) as detail_value,
    cast(earlier.value as double) as expected_value,
    later.project_figure_id as detail
from pairs as later
inner join pairs as earlier
    on
        (later.area_id, later.programme_id, later.project_value)
        = (earlier.area_id, earlier.programme_id, earlier.project_value)
        and later.as_of_to > earlier.as_of_to
        and later.value > earlier.value
order by later.area_id, later.figure_id, earlier.figure_id
