-- question: Which figures stood on the day before this one, as they were recorded, and which did each replace?
-- params:   $known_before date, what was recorded or withdrawn from that day on does not count, null for all that is recorded; $area varchar, a place with all its parts, null for all; $indicator varchar, indicator id, null for all
-- grain:    one row per figure that stood, the latest first, undated last
-- returns:  claim_id; area_id; name_vi; name_en; level; province_id; province_name_vi; province_name_en; indicator_id; indicator_name_vi; indicator_name_en; unit; scope; programme_number; value; value_high; bound; as_of_printed; as_of_from; as_of_to; as_of; basis; formula; recorded_on; wording (all that a correction may change, in one text); replaced_ids (the figures it took the place of, the nearest first); source_id; publisher; published
-- nulls:    replaced_ids for a figure that replaced none; as_of where the source shows no date

with recursive steps as (
    select claim_id, replaces_claim_id
    from figure_cards
    where replaces_claim_id is not null
),

replacing as (
    select claim_id, replaces_claim_id, 1 as step
    from steps
    union all
    select replacing.claim_id, earlier.replaces_claim_id, replacing.step + 1 as step
    from replacing
    inner join steps as earlier on replacing.replaces_claim_id = earlier.claim_id
    -- two figures that replace each other would go on for ever
    where replacing.step < (select count(*) from steps)
),

replaced as (
    select claim_id, list(replaces_claim_id order by step) as replaced_ids
    from replacing
    group by claim_id
)

select
    figure_cards.claim_id,
    figure_cards.area_id,
    figure_cards.name_vi,
    figure_cards.name_en,
    figure_cards.level,
    figure_cards.province_id,
    figure_cards.province_name_vi,
    figure_cards.province_name_en,
    figure_cards.indicator_id,
    figure_cards.indicator_name_vi,
    figure_cards.indicator_name_en,
    figure_cards.unit,
    figure_cards.scope,
    figure_cards.programme_number,
    figure_cards.value,
    figure_cards.value_high,
    figure_cards.bound,
    figure_cards.as_of_printed,
    figure_cards.as_of_from,
    figure_cards.as_of_to,
    figure_cards.as_of,
    figure_cards.basis,
    figure_cards.formula,
    figure_cards.recorded_on,
    concat_ws(
        ' | ',
        figure_cards.area_id,
        figure_cards.indicator_id,
        figure_cards.scope,
        coalesce(figure_cards.programme_id, ''),
        figure_cards.value,
        coalesce(cast(figure_cards.value_high as varchar), ''),
        figure_cards.bound,
        coalesce(figure_cards.as_of_printed, ''),
        coalesce(cast(figure_cards.as_of_from as varchar), ''),
        coalesce(cast(figure_cards.as_of_to as varchar), ''),
        coalesce(cast(figure_cards.period_start as varchar), ''),
        figure_cards.source_id,
        figure_cards.basis,
        coalesce(figure_cards.formula, '')
    ) as wording,
    replaced.replaced_ids,
    figure_cards.source_id,
    figure_cards.publisher,
    figure_cards.published
from figure_cards
left join replaced on figure_cards.claim_id = replaced.claim_id
where
    -- a total minus a plan's base is no figure of its own
    figure_cards.baseline_figure_id is null
    and ($area is null or figure_cards.area_id = $area or starts_with(figure_cards.area_id, $area || '.'))
    and ($indicator is null or figure_cards.indicator_id = $indicator)
    and ($known_before is null or figure_cards.recorded_on < $known_before)
    and (
        figure_cards.withdrawn_on is null
        or ($known_before is not null and figure_cards.withdrawn_on >= $known_before)
    )
order by
    figure_cards.as_of desc nulls last, figure_cards.name_vi collate vi, figure_cards.indicator_rank,
    figure_cards.claim_id
