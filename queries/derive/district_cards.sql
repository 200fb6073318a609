-- question: What does a reader need to know about each claim of a district or a commune, in one place?
-- params:   none
-- grain:    one row per claim of a district or of a commune in one, totals minus a baseline left out
-- returns:  claim_id; area_id; name_vi; name_en; level (district or commune); type; valid_to; district_id; district_name_vi; district_name_en; district_type; province_id; province_name_vi; province_name_en; province_rank (place of the province in Vietnamese order); district_rank (place of the district in it); indicator_id; indicator_name_vi; indicator_name_en; indicator_rank; topic; unit; scope; programme_id; programme_number; value; value_high; bound; as_of_printed; as_of_from; as_of_to; as_of; as_of_precision; period_start; basis; formula; note_vi; note_en; shown_rank; rivals; source_id; publisher; published; latest_from; latest_until (first day on which a later claim of the same place, indicator, scope and scheme speaks); is_first_of_day (of such claims of one day this one speaks)
-- nulls:    undated claims have no as_of

select
    claim_cards.claim_id,
    claim_cards.area_id,
    units.name_vi,
    units.name_en,
    units.level,
    units.type,
    units.valid_to,
    districts.area_id as district_id,
    districts.name_vi as district_name_vi,
    districts.name_en as district_name_en,
    districts.type as district_type,
    provinces.area_id as province_id,
    provinces.name_vi as province_name_vi,
    provinces.name_en as province_name_en,
    dense_rank() over (order by provinces.name_vi collate vi, provinces.area_id) as province_rank,
    dense_rank() over (order by districts.name_vi collate vi, districts.area_id) as district_rank,
    claim_cards.indicator_id,
    claim_cards.indicator_name_vi,
    claim_cards.indicator_name_en,
    claim_cards.indicator_rank,
    claim_cards.topic,
    claim_cards.unit,
    claim_cards.scope,
    claim_cards.programme_id,
    claim_cards.programme_number,
    claim_cards.value,
    claim_cards.value_high,
    claim_cards.bound,
    claim_cards.as_of_printed,
    claim_cards.as_of_from,
    claim_cards.as_of_to,
    claim_cards.as_of,
    claim_cards.as_of_precision,
    claim_cards.period_start,
    claim_cards.basis,
    claim_cards.formula,
    claim_cards.note_vi,
    claim_cards.note_en,
    claim_cards.shown_rank,
    claim_cards.rivals,
    claim_cards.source_id,
    claim_cards.publisher,
    claim_cards.published,
    -- of the claims of one kind the latest speaks; an undated one until the first dated one
    coalesce(claim_cards.as_of, date '1900-01-01') as latest_from,
    coalesce(min(claim_cards.as_of) over (
        partition by
            claim_cards.area_id, claim_cards.indicator_id, claim_cards.scope, claim_cards.programme_id
        order by coalesce(claim_cards.as_of, date '1900-01-01')
        range between interval 1 day following and unbounded following
    ), date '9999-12-31') as latest_until,
    row_number() over (
        partition by
            claim_cards.area_id, claim_cards.indicator_id, claim_cards.scope, claim_cards.programme_id, claim_cards.as_of
        order by claim_cards.shown_rank
    ) = 1 as is_first_of_day
from claim_cards
inner join areas as units on claim_cards.area_id = units.area_id
inner join areas as districts on districts.area_id = if(units.level = 'commune', units.parent_id, units.area_id)
inner join areas as provinces on districts.parent_id = provinces.area_id
-- a commune of today lies in no district
where districts.level = 'district' and claim_cards.baseline_figure_id is null
order by province_rank, units.level = 'commune', district_rank, claim_cards.indicator_rank
