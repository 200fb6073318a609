-- question: Where do the printed figures give more or fewer members a club than the standard?
-- severity: notice
-- message:  check-members-per-club-outside-standard
-- params:   none
-- grain:    one row per members claim, with its clubs of the same source, date and scope, outside the standard
-- returns:  area_id; figure_id (the members); other_figure_id (the clubs); target_id; source_id; programme_id; detail_value (members per club, one decimal); expected_value (the end of the standard that is passed); detail (exact or floor)
-- nulls:    other_figure_id when the claim is about one club; target_id always

with rules as (
    select
        any_value(value) filter (where rule_id = 'members_per_club_min') as standard_min,
        any_value(value) filter (where rule_id = 'members_per_club_max') as standard_max,
        any_value(value) filter (where rule_id = 'about_within_pct') / 100 as about_share
    from verdict_rules
),

members as (
    select *
    from figures
    where withdrawn_on is null and indicator_id = 'members_total'
),

per_club as (
    select
        members.*,
        clubs.figure_id as clubs_figure_id,
        members.value / nullif(coalesce(clubs.value, 1), 0) as members_per_club,
        -- a rounded figure may lie a little on either side of the standard
        if(
            members.bound in ('about', 'about_over', 'nearly') or clubs.bound in ('about', 'about_over', 'nearly'),
            rules.about_share, 0
        ) as margin,
        if(members.bound in ('at_least', 'over', 'about_over'), 'floor', 'exact') as precision,
        rules.standard_min,
        rules.standard_max
    from members
    cross join rules
    left join figures as clubs on
        (members.area_id, members.source_id) = (clubs.area_id, clubs.source_id)
        and members.as_of_to is not distinct from clubs.as_of_to
        and clubs.withdrawn_on is null
        and case
            -- members of the clubs just founded go with the count of those, whatever scheme founded them
            when members.scope = 'new_clubs' then clubs.indicator_id = 'clubs_new'
            else
                clubs.indicator_id = 'clubs_total'
                and members.scope = clubs.scope
                and members.programme_id is not distinct from clubs.programme_id
        end
    where clubs.figure_id is not null or members.scope = 'one_club'
)

select
    area_id,
    figure_id,
    clubs_figure_id as other_figure_id,
    cast(null as varchar) as target_id,
    source_id,
    programme_id,
    cast(round(members_per_club, 1) as double) as detail_value,
    cast(if(members_per_club > standard_max, standard_max, standard_min) as double) as expected_value,
    precision as detail
from per_club
where
    members_per_club > standard_max * (1 + margin)
    or members_per_club < standard_min * (1 - margin)
order by area_id, figure_id
