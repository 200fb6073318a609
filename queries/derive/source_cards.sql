-- question: What was taken from each document, and where is it shown?
-- params:   none
-- grain:    one row per document
-- returns:  source_id; publisher; title; url; published; published_last_day; accessed; kind; kind_rank (1 is preferred); note_vi; note_en; figures (printed by it and standing); figures_shown (the ones chosen to be shown for their day); figures_undated; figures_withdrawn; derived (worked out from it); target_wordings; citations (of decisions); not_placed; place_ids (provinces or the country on whose pages it is shown); place_names_vi; place_names_en; searched (the words of each thing taken from it, and its own)
-- nulls:    title, url, published and accessed are null where nothing is known; lists are empty, never null

with told as (
    select
        source_id,
        count(*) filter (where basis = 'reported' and standing <> 'withdrawn') as figures,
        count(*) filter (where basis = 'reported' and standing = 'shown') as figures_shown,
        count(*) filter (where basis = 'reported' and standing = 'undated') as figures_undated,
        count(*) filter (where standing = 'withdrawn') as figures_withdrawn,
        count(*) filter (where basis = 'derived' and standing <> 'withdrawn') as derived,
        list(searched) as searched
    from figure_cards
    group by source_id
),

wordings as (
    select source_id, count(*) as target_wordings
    from target_claims
    group by source_id
),

names as (
    select area_id, string_agg(name, ' ' order by name) as spellings
    from area_names
    group by area_id
),

-- what a document tells beside its figures, and itself
words_of_rest as (
    select
        target_claims.source_id,
        concat_ws(' ', areas.name_vi, areas.name_en, names.spellings, programmes.number) as told,
        regexp_replace(cast(cast(target_claims.value as decimal(18, 3)) as varchar), '\.?0+$', '') as number
    from target_claims
    inner join targets on target_claims.target_id = targets.target_id
    inner join areas on targets.area_id = areas.area_id
    left join names on areas.area_id = names.area_id
    left join programmes on targets.programme_id = programmes.programme_id
    union all
    select programme_citations.source_id, programmes.number as told, null as number
    from programme_citations
    inner join programmes on programme_citations.programme_id = programmes.programme_id
    union all
    select source_id, source_id as told, null as number
    from sources
),

told_beside as (
    select
        sources.source_id,
        list(
            trim(regexp_replace(
                replace(lower(strip_accents(nfc_normalize(
                    concat_ws(' ', sources.publisher, sources.title, words_of_rest.told)
                ))), 'đ', 'd'),
                '[^a-z0-9]+', ' ', 'g'
            ))
            || ' ' || coalesce(words_of_rest.number, '')
        ) as searched
    from words_of_rest
    inner join sources on words_of_rest.source_id = sources.source_id
    group by sources.source_id
),

cited as (
    select source_id, count(*) as citations
    from programme_citations
    group by source_id
),

left_out as (
    select source_id, count(*) as not_placed
    from not_placed
    group by source_id
),

shown_on as (
    select source_id, split_part(area_id, '.', 1) as place_id
    from figure_cards
    where standing <> 'withdrawn'
    union
    select target_claims.source_id, split_part(targets.area_id, '.', 1) as place_id
    from target_claims
    inner join targets on target_claims.target_id = targets.target_id
),

places as (
    select
        shown_on.source_id,
        list(areas.area_id order by areas.name_vi collate vi, areas.area_id) as place_ids,
        list(areas.name_vi order by areas.name_vi collate vi, areas.area_id) as place_names_vi,
        list(areas.name_en order by areas.name_vi collate vi, areas.area_id) as place_names_en
    from shown_on
    inner join areas on shown_on.place_id = areas.area_id
    group by shown_on.source_id
)

select
    sources.source_id,
    sources.publisher,
    sources.title,
    sources.url,
    sources.published,
    case length(sources.published)
        when 10 then cast(sources.published as date)
        when 7 then last_day(cast(sources.published || '-01' as date))
        when 4 then cast(sources.published || '-12-31' as date)
    end as published_last_day,
    sources.accessed,
    sources.kind,
    list_position(
        ['government', 'association', 'partner', 'press', 'translation', 'copy'], sources.kind
    ) as kind_rank,
    sources.note_vi,
    sources.note_en,
    coalesce(told.figures, 0) as figures,
    coalesce(told.figures_shown, 0) as figures_shown,
    coalesce(told.figures_undated, 0) as figures_undated,
    coalesce(told.figures_withdrawn, 0) as figures_withdrawn,
    coalesce(told.derived, 0) as derived,
    coalesce(wordings.target_wordings, 0) as target_wordings,
    coalesce(cited.citations, 0) as citations,
    coalesce(left_out.not_placed, 0) as not_placed,
    coalesce(places.place_ids, []) as place_ids,
    coalesce(places.place_names_vi, []) as place_names_vi,
    coalesce(places.place_names_en, []) as place_names_en,
    list_concat(coalesce(told.searched, []), told_beside.searched) as searched
from sources
left join told on sources.source_id = told.source_id
left join told_beside on sources.source_id = told_beside.source_id
left join wordings on sources.source_id = wordings.source_id
left join cited on sources.source_id = cited.source_id
left join left_out on sources.source_id = left_out.source_id
left join places on sources.source_id = places.source_id
order by kind_rank, published_last_day desc nulls last, sources.publisher collate vi, sources.source_id
