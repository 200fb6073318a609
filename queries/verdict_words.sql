-- question: Which verdicts are there, with which word, symbol and colour?
-- params:   none
-- grain:    one row per verdict, in the order of a legend
-- returns:  state_id; rank; symbol; colour_light; colour_dark; is_judged; name_vi; name_en; meaning_vi; meaning_en
-- nulls:    none

select state_id, rank, symbol, colour_light, colour_dark, is_judged, name_vi, name_en, meaning_vi, meaning_en
from verdict_states
order by rank
