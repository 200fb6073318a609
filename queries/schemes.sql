-- question: Which national schemes ran when, and what follows what?
-- params:   none
-- grain:    one row per national scheme, oldest first
-- returns:  programme_id; number; name_vi; name_en; decided_on; period_start; period_end; follows_programme_id
-- nulls:    follows_programme_id is null for the first one

select programme_id, number, name_vi, name_en, decided_on, period_start, period_end, follows_programme_id
from programmes
where kind = 'national_scheme'
order by period_start
