-- question: How grave can a finding be, and with which symbol and colour is it marked?
-- params:   none
-- grain:    one row per severity, the gravest first
-- returns:  severity_id; rank; symbol; colour_light; colour_dark; meaning_vi; meaning_en
-- nulls:    none; the word of a severity stands in locales/, where the command line finds it, too

select severity_id, rank, symbol, colour_light, colour_dark, meaning_vi, meaning_en
from check_severities
order by rank
