-- question: Which documents fit what a reader asks for, and what was taken from each?
-- params:   $area varchar, a place on whose pages it is shown (a district's is its province's), null for all; $words varchar[], parts of words without diacritics that must all be found in one thing taken from the document, numbers whole, null for all; $source varchar, source id or null for all
-- grain:    one row per document, latest first, undated last
-- returns:  source_id; publisher; title; url; published; published_last_day; accessed; kind; kind_rank (1 is preferred); note_vi; note_en; figures (printed by it and standing); figures_shown (the ones chosen to be shown for their day); figures_undated; figures_withdrawn; derived (worked out from it); target_wordings; citations (of decisions); not_placed; place_ids (provinces or the country on whose pages it is shown); place_names_vi; place_names_en
-- nulls:    title, url, published and accessed are null where nothing is known; lists are empty, never null

select source_cards.* exclude (searched)
from source_cards
where
    ($area is null or list_contains(place_ids, split_part($area, '.', 1)))
    and ($source is null or source_id = $source)
    and (
        $words is null
        or len(list_filter(
            searched,
            lambda thing: len(list_filter(
                $words,
                lambda word: not contains(
                    ' ' || thing || ' ',
                    ' ' || word || if(regexp_full_match(word, '[0-9.]+'), ' ', '')
                )
            )) = 0
        )) > 0
    )
order by published_last_day desc nulls last, kind_rank, publisher collate vi, source_id
