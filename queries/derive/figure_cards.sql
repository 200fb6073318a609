-- question: What does a list of all figures say of each, withdrawn ones included, and by which words is it found?
-- params:   none
-- grain:    one row per claim, and per figure that was withdrawn
-- returns:  claim_id; area_id; name_vi; name_en; level; province_id (the province it lies in, itself or the country); province_name_vi; province_name_en; indicator_id; indicator_name_vi; indicator_name_en; unit; measure; indicator_rank; scope; programme_id; programme_number; value; value_high; bound; as_of_printed; as_of_from; as_of_to; as_of; as_of_precision; period_start; basis; formula; baseline_figure_id; note_vi; note_en; standing (shown, beside another claim of its day, undated or withdrawn); shown_rank; rivals; recorded_on; withdrawn_on; replaces_claim_id; replaced_by_claim_id; source_id; publisher; source_title; source_url; published; source_kind; searched (its words without diacritics: place, indicator, decision, publisher, title, note, value)
-- nulls:    a withdrawn figure has no rank, no rivals and no precision

with withdrawn as (
    select
        figures.figure_id as claim_id,
        figures.* exclude (figure_id, withdrawn_on, replaces_figure_id),
        figures.as_of_to as as_of
    from figures
    where withdrawn_on is not null
),

listed as (
    select
        claims.* exclude (
            published_last_day, source_kind, source_kind_rank, publisher, source_title, source_url
        ),
        shown_claims.shown_rank,
        shown_claims.rivals
    from claims
    inner join shown_claims on claims.claim_id = shown_claims.claim_id
    union all by name
    select * from withdrawn
),

replacing as (
    select replaces_figure_id as claim_id, min(figure_id) as replaced_by_claim_id
    from figures
    where replaces_figure_id is not null
    group by replaces_figure_id
),

ranked as (
    select distinct indicator_id, indicator_rank
    from claim_cards
),

names as (
    select area_id, string_agg(name, ' ' order by name) as spellings
    from area_names
    group by area_id
),

-- a district is also found by the names of its province
placed as (
    select
        areas.area_id,
        areas.name_vi,
        areas.name_en,
        areas.level,
        provinces.area_id as province_id,
        provinces.name_vi as province_name_vi,
        provinces.name_en as province_name_en,
        concat_ws(
            ' ', areas.name_vi, areas.name_en, own.spellings, districts.name_vi, districts.name_en,
            of_district.spellings, provinces.name_vi, provinces.name_en, of_province.spellings
        ) as spellings
    from areas
    left join names as own on areas.area_id = own.area_id
    left join areas as districts on areas.parent_id = districts.area_id and districts.level = 'district'
    left join names as of_district on districts.area_id = of_district.area_id
    inner join areas as provinces on split_part(areas.area_id, '.', 1) = provinces.area_id
    left join names as of_province on provinces.area_id = of_province.area_id
),

-- each text is folded once, not again for each figure that is found by it
texts as (
    select 'place' as kind, area_id as id, spellings as text from placed
    union all
    select 'indicator', indicator_id, concat_ws(' ', name_vi, name_en) from indicators
    union all
    select 'programme', programme_id, number from programmes
    union all
    select 'source', source_id, concat_ws(' ', publisher, title) from sources
    union all
    select 'figure', claim_id, concat_ws(' ', note_vi, note_en, claim_id) from listed
),

-- clubs/choices/search.py folds what is searched for in the same way; a test compares the two
folded as (
    select
        kind,
        id,
        nullif(trim(regexp_replace(
            replace(lower(strip_accents(nfc_normalize(text))), 'đ', 'd'), '[^a-z0-9]+', ' ', 'g'
        )), '') as words
    from texts
)

select
    listed.claim_id,
    listed.area_id,
    placed.name_vi,
    placed.name_en,
    placed.level,
    placed.province_id,
    placed.province_name_vi,
    placed.province_name_en,
    listed.indicator_id,
    indicators.name_vi as indicator_name_vi,
    indicators.name_en as indicator_name_en,
    indicators.unit,
    indicators.measure,
    ranked.indicator_rank,
    listed.scope,
    listed.programme_id,
    programmes.number as programme_number,
    listed.value,
    listed.value_high,
    listed.bound,
    listed.as_of_printed,
    listed.as_of_from,
    listed.as_of_to,
    listed.as_of,
    listed.as_of_precision,
    listed.period_start,
    listed.basis,
    listed.formula,
    listed.baseline_figure_id,
    listed.note_vi,
    listed.note_en,
    case
        when listed.shown_rank is null then 'withdrawn'
        when listed.as_of is null then 'undated'
        when listed.shown_rank = 1 then 'shown'
        else 'beside'
    end as standing,
    listed.shown_rank,
    listed.rivals,
    listed.recorded_on,
    figures.withdrawn_on,
    figures.replaces_figure_id as replaces_claim_id,
    replacing.replaced_by_claim_id,
    listed.source_id,
    sources.publisher,
    sources.title as source_title,
    sources.url as source_url,
    sources.published,
    sources.kind as source_kind,
    concat_ws(
        ' ', of_place.words, of_indicator.words, of_programme.words, of_source.words, of_figure.words,
        regexp_replace(cast(cast(listed.value as decimal(18, 3)) as varchar), '\.?0+$', ''),
        regexp_replace(cast(cast(listed.value_high as decimal(18, 3)) as varchar), '\.?0+$', '')
    ) as searched
from listed
inner join placed on listed.area_id = placed.area_id
inner join indicators on listed.indicator_id = indicators.indicator_id
inner join sources on listed.source_id = sources.source_id
left join programmes on listed.programme_id = programmes.programme_id
left join ranked on listed.indicator_id = ranked.indicator_id
left join figures on listed.claim_id = figures.figure_id
left join replacing on listed.claim_id = replacing.claim_id
left join folded as of_place on of_place.kind = 'place' and listed.area_id = of_place.id
left join folded as of_indicator on of_indicator.kind = 'indicator' and listed.indicator_id = of_indicator.id
left join folded as of_programme on of_programme.kind = 'programme' and listed.programme_id = of_programme.id
left join folded as of_source on of_source.kind = 'source' and listed.source_id = of_source.id
left join folded as of_figure on of_figure.kind = 'figure' and listed.claim_id = of_figure.id
order by listed.as_of desc nulls last, placed.name_vi collate vi, ranked.indicator_rank, listed.claim_id
