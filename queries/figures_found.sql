-- question: Which figures fit everything that a reader asks for at once?
-- params:   $area varchar, a place with all its parts, null for all; $indicator varchar, indicator id; $scope varchar, which clubs are meant; $basis varchar, reported or derived; $measure varchar, stock, flow or ratio; $source varchar, source id; $since date, first day that a figure may speak of; $until date, last one, the undated are left out by either; $words varchar[], parts of words without diacritics that must all be found, numbers whole; null leaves each open
-- grain:    one row per claim or withdrawn figure, latest first, undated last
-- returns:  claim_id; area_id; name_vi; name_en; level; province_id; province_name_vi; province_name_en; indicator_id; indicator_name_vi; indicator_name_en; unit; measure; scope; programme_id; programme_number; value; value_high; bound; as_of_printed; as_of_from; as_of_to; as_of; as_of_precision; period_start; basis; formula; note_vi; note_en; standing (shown, beside, undated or withdrawn); rivals; withdrawn_on; replaces_claim_id; replaced_by_claim_id; source_id; publisher; source_title; source_url; published; source_kind
-- nulls:    undated figures have no as_of; a withdrawn one has no rivals

select figure_cards.* exclude (indicator_rank, baseline_figure_id, shown_rank, recorded_on, searched)
from figure_cards
where
    ($area is null or area_id = $area or starts_with(area_id, $area || '.'))
    and ($indicator is null or indicator_id = $indicator)
    and ($scope is null or scope = $scope)
    and ($basis is null or basis = $basis)
    and ($measure is null or measure = $measure)
    and ($source is null or source_id = $source)
    and ($since is null or as_of >= $since)
    and ($until is null or as_of <= $until)
    and (
        $words is null
        or len(list_filter(
            $words,
            lambda word: not contains(
                ' ' || searched || ' ',
                -- 19 is not a part of 191
                ' ' || word || if(regexp_full_match(word, '[0-9.]+'), ' ', '')
            )
        )) = 0
    )
order by as_of desc nulls last, name_vi collate vi, indicator_rank, standing, claim_id
