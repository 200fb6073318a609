-- question: From which figure can a plan of this place start, and how fast did the place grow at its fastest?
-- params:   $area varchar, area id; $seen_on date, claims dated later are left out
-- grain:    one row per place
-- returns:  area_id; claim_id; value; value_high; bound; as_of; as_of_from; as_of_to; as_of_printed; unit; source_id; publisher; published; undated (totals without a date, from which no plan can start); days_per_year; least_months (apart, for two figures to show a pace); best_pace_per_year; best_from_claim_id; best_from_value; best_from_on; best_from_printed; best_from_source_id; best_to_claim_id; best_to_value; best_to_on; best_to_printed; best_to_source_id
-- nulls:    value is null where no dated total is known, which is not 0; best_ columns where no two exact figures lie far enough apart

select plan_starts.* exclude (seen_from, seen_until)
from plan_starts
where
    area_id = $area
    and $seen_on >= seen_from
    and $seen_on < seen_until
