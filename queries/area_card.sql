-- question: What is this unit, since when, until when, and what came before and after it?
-- params:   $area varchar, area id
-- grain:    one row, none for an unknown unit
-- returns:  area_id; name_vi; name_en; level; type; parent_id; region_id; valid_from; valid_to; successor_id; successor_name_vi; successor_name_en; predecessor_ids; predecessor_names_vi; predecessor_names_en; legal_basis
-- nulls:    no successor: the unit still exists; no predecessors: it was not made by a merger

select *
from area_cards
where area_id = $area
