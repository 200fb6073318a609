-- question: Which ids may a link name, by parameter, and what are they called?
-- params:   none
-- grain:    one row per parameter and id
-- returns:  param (district, region, source, claim, target, spread, scope, basis or measure); id; name_vi; name_en
-- nulls:    an id that the language files name has no name here

with every_id as (
    select 'district' as param, area_id as id, name_vi, name_en from areas where level = 'district'
    union all
    select 'region', region_id, name_vi, name_en from regions
    union all
    select 'source', source_id, null, null from sources
    union all
    select 'claim', claim_id, null, null from figure_cards
    union all
    select 'target', target_id, null, null from targets
    union all
    select 'spread', spread_id, name_vi, name_en from spread_rules
    union all
    select distinct 'scope', scope, null, null from claims
    union all
    select distinct 'basis', basis, null, null from claims
    union all
    select distinct 'measure', measure, null, null from indicators
)

select *
from every_id
order by param, id
