-- question: Which indicators can a spreadsheet count, and of which whole is each a part?
-- params:   none
-- grain:    one row per indicator and whole that it is a part of; an indicator without a whole has one row
-- returns:  indicator_id; unit; measure; adds_up; name_vi; name_en; pair_kind; whole_indicator_id; ratio_indicator_id (the share of the part in the whole)
-- nulls:    pair_kind, whole_indicator_id and ratio_indicator_id where it is part of nothing

select
    indicators.indicator_id,
    indicators.unit,
    indicators.measure,
    indicators.adds_up,
    indicators.name_vi,
    indicators.name_en,
    indicator_pairs.kind as pair_kind,
    indicator_pairs.whole_indicator_id,
    indicator_pairs.ratio_indicator_id
from indicators
left join indicator_pairs on indicators.indicator_id = indicator_pairs.part_indicator_id
order by indicators.indicator_id, indicator_pairs.pair_id
