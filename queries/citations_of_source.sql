-- question: Which decisions does this document cite, with the date it prints and the one in use?
-- params:   $source varchar, source id
-- grain:    one row per decision cited
-- returns:  citation_id; programme_id; programme_number; programme_name_vi; programme_name_en; issuer_vi; issuer_en; number_printed; date_printed; decided_on_printed; decided_on; differs (the date printed is not the one in use); note_vi; note_en; source_id
-- nulls:    dates are null where none is printed or known

select
    programme_citations.citation_id,
    programmes.programme_id,
    programmes.number as programme_number,
    programmes.name_vi as programme_name_vi,
    programmes.name_en as programme_name_en,
    programmes.issuer_vi,
    programmes.issuer_en,
    programme_citations.number_printed,
    programme_citations.date_printed,
    programme_citations.decided_on_printed,
    programmes.decided_on,
    coalesce(programme_citations.decided_on_printed <> programmes.decided_on, false) as differs,
    programme_citations.note_vi,
    programme_citations.note_en,
    programme_citations.source_id
from programme_citations
inner join programmes on programme_citations.programme_id = programmes.programme_id
where programme_citations.source_id = $source
order by programmes.decided_on nulls last, programme_citations.citation_id
