-- question: Which names of places and publishers could a search mean, and which of them have figures?
-- params:   $words varchar[], parts of words without diacritics that must all be found in one name, null for all names
-- grain:    one row per name of a place or publisher, those with figures first
-- returns:  name; folded (the same without diacritics); area_id; name_vi (of the place); name_en; level; province_id; province_name_vi; province_name_en; figures (in the place and its parts, or by the publisher); province_figures
-- nulls:    place columns are null for a publisher

select *
from name_cards
where
    $words is null
    or len(list_filter($words, lambda word: not contains(' ' || folded, ' ' || word))) = 0
order by figures = 0, length(folded), folded, area_id
