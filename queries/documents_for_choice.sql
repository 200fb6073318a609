-- question: Which documents can a reader choose?
-- params:   none
-- grain:    one row per document, by publisher, latest first
-- returns:  source_id; publisher; published
-- nulls:    published is null where the document shows no day

select source_id, publisher, published
from source_cards
order by publisher collate vi, published_last_day desc nulls last, source_id
