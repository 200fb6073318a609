-- question: In one word, what can be said of this place on this day, and what was the last verdict that could be given?
-- params:   $area varchar, area id of the country or a province; $seen_on date, the day from which one looks
-- grain:    two rows: first what can be said on the day, then the last verdict possible
-- returns:  area_id; is_last_possible; state; is_judged; now_as_of (day of the figure judged); now_as_of_printed; unit; target_id; latest_value (latest total of clubs); latest_bound; latest_as_of; latest_as_of_printed; source_id (of the figure shown)
-- nulls:    target_id without a promise that can be judged; source_id while nothing was reported

select
    area_id,
    is_last_possible,
    state,
    is_judged,
    now_as_of,
    now_as_of_printed,
    unit,
    target_id,
    latest_value,
    latest_bound,
    latest_as_of,
    latest_as_of_printed,
    source_id
from place_cards
where
    area_id = $area
    and $seen_on >= seen_from
    and $seen_on < seen_until
order by is_last_possible
