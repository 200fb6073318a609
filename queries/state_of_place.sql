-- question: In one word, what can be said of this place on this day?
-- params:   $area varchar, area id of the country or a province; $seen_on date, the day from which one looks
-- grain:    one row
-- returns:  area_id; state; unit; target_id; latest_value (latest total of clubs); latest_bound; latest_as_of; source_id (of the figure shown)
-- nulls:    target_id without a promise that can be judged; source_id while nothing was reported

select area_id, state, unit, target_id, latest_value, latest_bound, latest_as_of, source_id
from place_cards
where
    area_id = $area
    and not is_last_possible
    and $seen_on >= seen_from
    and $seen_on < seen_until
