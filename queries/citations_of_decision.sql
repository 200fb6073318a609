-- question: Who cites this decision, and with which number and date?
-- params:   $programme varchar, programme id; $seen_on date, the day of looking
-- grain:    one row per citation, the earliest source first
-- returns:  citation_id; programme_id; number_printed; date_printed; decided_on_printed; differs (the day printed is not the day that the data hold); note_vi; note_en; publisher; title; published; is_later (published after the day of looking); source_id
-- nulls:    decided_on_printed where the source gives the decision no date; differs is false then; is_later is false where the source shows no date

select
    programme_citations.citation_id,
    programme_citations.programme_id,
    programme_citations.number_printed,
    programme_citations.date_printed,
    programme_citations.decided_on_printed,
    coalesce(programme_citations.decided_on_printed <> cast(programmes.decided_on as varchar), false) as differs,
    programme_citations.note_vi,
    programme_citations.note_en,
    source_cards.publisher,
    source_cards.title,
    source_cards.published,
    coalesce(source_cards.published_last_day > $seen_on, false) as is_later,
    programme_citations.source_id
from programme_citations
inner join programmes on programme_citations.programme_id = programmes.programme_id
inner join source_cards on programme_citations.source_id = source_cards.source_id
where programme_citations.programme_id = $programme
order by source_cards.published nulls last, programme_citations.citation_id
