-- question: What do the parts of this place say, and how much of the whole do they leave unexplained?
-- params:   $area varchar, the whole: a province or the country; $indicator varchar, indicator id; $seen_on date, the day from which one looks
-- grain:    one row per part that existed on the day of the whole's latest figure (on that of the parts' without one), reported or not; no row where no part ever reported
-- returns:  area_id; name_vi; name_en; type; value; value_high; bound; as_of_printed; as_of; claim_id; source_id; is_with_whole (said by the same source for the same day as the whole); whole_value; whole_bound; whole_as_of; whole_claim_id; whole_source_id; asked_on (the day whose units are the parts); parts; parts_reported; explained (sum of the parts said with the whole); unexplained (whole less explained); unexplained_bound; unit
-- nulls:    value is null where a part never reported; unexplained is null unless at least one part was said with the whole and the indicator adds up

select part_cards.* exclude (whole_id, indicator_id, seen_from, seen_until)
from part_cards
where
    whole_id = $area
    and indicator_id = $indicator
    and $seen_on >= seen_from
    and $seen_on < seen_until
order by value desc nulls last, name_vi collate vi
