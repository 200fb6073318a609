-- question: Which documents stand behind these source ids?
-- params:   $source_ids varchar[], source ids
-- grain:    one row per document, in the order asked
-- returns:  source_id; publisher; title; url; published; accessed; kind; note_vi; note_en
-- nulls:    title, url and published are null where the document shows none

select source_id, publisher, title, url, published, accessed, kind, note_vi, note_en
from sources
where list_contains($source_ids, source_id)
order by list_position($source_ids, source_id)
