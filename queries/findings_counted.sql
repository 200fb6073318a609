-- question: How many contradictions concern each of these provinces and its parts, among figures and promises known on this day?
-- params:   $areas varchar[], provinces; $seen_on date, the day from which one looks: a finding is known once all its rows are
-- grain:    one row per province with a finding
-- returns:  area_id; findings (as many as findings_of_place lists); source_id (one of the sources concerned)
-- nulls:    none; a province without findings has no row

select
    province_id as area_id,
    count(*) as findings,
    min(source_id) as source_id
from finding_lines
where
    list_contains($areas, province_id)
    and $seen_on >= seen_from
    and $seen_on < seen_until
group by province_id
order by province_id
