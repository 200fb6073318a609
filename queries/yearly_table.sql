-- question: What was the last figure that each place gave in each year?
-- params:   $indicator varchar, indicator id; $scope varchar, scope of the claims
-- grain:    one row per area and year in which it gave a figure
-- returns:  area_id; year; value; value_high; bound; as_of_printed; as_of; claim_id; basis; source_id
-- nulls:    a year without a figure has no row: nothing is carried over from the year before

select
    area_id,
    year(as_of) as year,
    value,
    value_high,
    bound,
    as_of_printed,
    as_of,
    claim_id,
    basis,
    source_id
from claim_cards
where
    indicator_id = $indicator
    and scope = $scope
    and as_of is not null
qualify row_number() over (
    partition by area_id, year(as_of)
    order by as_of desc, shown_rank
) = 1
order by area_id, year
