-- question: Who cites this decision, and with which number and date?
-- params:   $programme varchar, programme id
-- grain:    one row per citation, the earliest source first
-- returns:  citation_id; programme_id; number_printed; date_printed; decided_on_printed; differs (the day printed is not the day that the data hold); note_vi; note_en; publisher; title; published; source_id
-- nulls:    decided_on_printed where the source gives the decision no date; differs is false then

select
    programme_citations.citation_id,
    programme_citations.programme_id,
    programme_citations.number_printed,
    programme_citations.date_printed,
    programme_citations.decided_on_printed,
    coalesce(programme_citations.decided_on_printed <> cast(programmes.decided_on as varchar), false) as differs,
    programme_citations.note_vi,
    programme_citations.note_en,
    sources.publisher,
    sources.title,
    sources.published,
    programme_citations.source_id
from programme_citations
inner join programmes on programme_citations.programme_id = programmes.programme_id
inner join sources on programme_citations.source_id = sources.source_id
where programme_citations.programme_id = $programme
order by sources.published nulls last, programme_citations.citation_id
