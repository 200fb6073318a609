-- question: Which documents stand behind these source ids?
-- params:   $source_ids varchar[], source ids, null for every document
-- grain:    one row per document, in the order asked
-- returns:  source_id; publisher; title; url; published; accessed; kind; note_vi; note_en
-- nulls:    title, url and published are null where the document shows none

select source_id, publisher, title, url, published, accessed, kind, note_vi, note_en
from sources
where $source_ids is null or list_contains($source_ids, source_id)
order by list_position($source_ids, source_id), source_id
