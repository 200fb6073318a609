-- question: Which clubs do the loaded lists name, and what does the last of them say of each?
-- params:   none
-- grain:    one row per club
-- returns:  club_id; code; name; area_id; village; founded_from; founded_to; decision; programme_id; closed_on; source_id; recorded_on
-- nulls:    what no list said

with listed as (
    select
        number,
        acted_on,
        coalesce(nullif(says ->> '$.source.source_id', ''), 'a' || number) as source_id,
        from_json(
            says -> '$.clubs',
            '[{"club_id": "VARCHAR", "code": "VARCHAR", "name": "VARCHAR", "area_id": "VARCHAR", "village": "VARCHAR",
            "founded_from": "DATE", "founded_to": "DATE", "decision": "VARCHAR", "programme_id": "VARCHAR",
            "closed_on": "DATE"}]'
        ) as clubs
    from acts
    where kind = 'load'
),

placed as (
    select number, acted_on, source_id, generate_subscripts(clubs, 1) as position, unnest(clubs) as club
    from listed
)

-- arg_max passes over nulls: what the last list leaves out, an earlier one may have said
select
    coalesce(club.club_id, 'a' || number || '-c' || position) as club_id,
    arg_max(club.code, (number, position)) as code,
    arg_max(club.name, (number, position)) as name,
    arg_max(club.area_id, (number, position)) as area_id,
    arg_max(club.village, (number, position)) as village,
    arg_max(club.founded_from, (number, position)) as founded_from,
    arg_max(club.founded_to, (number, position)) as founded_to,
    arg_max(club.decision, (number, position)) as decision,
    arg_max(club.programme_id, (number, position)) as programme_id,
    arg_max(club.closed_on, (number, position)) as closed_on,
    arg_max(source_id, (number, position)) as source_id,
    arg_max(acted_on, (number, position)) as recorded_on
from placed
group by coalesce(club.club_id, 'a' || number || '-c' || position)
order by club_id
