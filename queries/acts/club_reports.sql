-- question: What did each loaded list say of each club, on which day?
-- params:   none
-- grain:    one row per club, day and list
-- returns:  club_id; as_of; source_id; members; women; older; poor; ethnic; fund_vnd; borrowers; lent_vnd; activities; recorded_on
-- nulls:    what the list did not say, which is not 0

with listed as (
    select
        number,
        acted_on,
        coalesce(nullif(says ->> '$.source.source_id', ''), 'a' || number) as source_id,
        from_json(
            says -> '$.clubs',
            '[{"club_id": "VARCHAR", "values": [{"field": "VARCHAR", "value": "DOUBLE", "as_of": "DATE"}]}]'
        ) as clubs
    from acts
    where kind = 'load'
),

placed as (
    select number, acted_on, source_id, generate_subscripts(clubs, 1) as position, unnest(clubs) as club
    from listed
),

told as (
    select
        coalesce(club.club_id, 'a' || number || '-c' || position) as club_id,
        acted_on,
        source_id,
        unnest(club.values) as said
    from placed
)

select
    club_id,
    said.as_of as as_of,
    source_id,
    any_value(said.value) filter (where said.field = 'members_total') as members,
    any_value(said.value) filter (where said.field = 'members_women') as women,
    any_value(said.value) filter (where said.field = 'members_older') as older,
    any_value(said.value) filter (where said.field = 'members_poor') as poor,
    any_value(said.value) filter (where said.field = 'members_ethnic') as ethnic,
    any_value(said.value) filter (where said.field = 'fund_total_vnd') as fund_vnd,
    any_value(said.value) filter (where said.field = 'loans_members') as borrowers,
    any_value(said.value) filter (where said.field = 'loans_total_vnd') as lent_vnd,
    any_value(said.value) filter (where said.field = 'activities') as activities,
    max(acted_on) as recorded_on
from told
where said.as_of is not null
group by club_id, said.as_of, source_id
order by club_id, as_of, source_id
