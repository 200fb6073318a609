-- question: Which documents did loads bring that were not known before?
-- params:   none
-- grain:    one row per load in effect that names a document of its own
-- returns:  source_id; publisher; title; url; published; accessed; kind; seed; note_vi; note_en
-- nulls:    title, url and published where the loader gave none

select
    'a' || number as source_id,
    says ->> '$.source.publisher' as publisher,
    nullif(says ->> '$.source.title', '') as title,
    nullif(says ->> '$.source.url', '') as url,
    nullif(says ->> '$.source.published', '') as published,
    coalesce(try_cast(says ->> '$.source.accessed' as date), acted_on) as accessed,
    says ->> '$.source.kind' as kind,
    false as seed,
    says ->> '$.file' as note_vi,
    says ->> '$.file' as note_en
from acts
where kind = 'load' and coalesce(says ->> '$.source.source_id', '') = ''
order by number
