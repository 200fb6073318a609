-- question: On which square of the grid map does each province stand?
-- params:   $units integer, 63 or 34
-- grain:    one row per square, archipelagos included
-- returns:  area_id; kind; abbreviation; name_vi; name_en; row; col
-- nulls:    none

select area_id, kind, abbreviation, name_vi, name_en, row, col
from tiles
where units = $units
order by row, col
