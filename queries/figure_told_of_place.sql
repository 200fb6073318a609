-- question: What can be told of this place about this indicator, and where nothing can, about another one?
-- params:   $area varchar, area id of the country or a province; $indicator varchar, indicator id; $seen_on date, figures dated later are left out
-- grain:    one row: the indicator asked for where anything was ever said of it, else another one; none where nothing was ever published
-- returns:  area_id; indicator_id; what (own, part: of a unit merged into it, inside: of a district or commune); figures (known by then, of any of these); teller_id (the place it was said of); teller_level; teller_name_vi; teller_name_en; teller_parent_vi; teller_parent_en; claim_id; indicator_name_vi; indicator_name_en; unit; measure; scope; programme_number; value; value_high; bound; as_of_printed; as_of_from; as_of_to; as_of; period_start; basis; source_id; is_asked (it is the indicator asked for); indicators (about which anything was said)
-- nulls:    as in told_by_day

select
    told_by_day.* exclude (seen_from, seen_until),
    indicator_id = $indicator as is_asked,
    count(*) over () as indicators
from told_by_day
where
    area_id = $area
    and $seen_on >= seen_from
    and $seen_on < seen_until
order by
    is_asked desc,
    indicator_id <> 'clubs_total',
    list_position(['own', 'part', 'inside'], what),
    as_of desc nulls last,
    indicator_id
limit 1
