-- question: Which figure of the whole do its parts stand beside, and how much of it do they explain, on each day?
-- params:   none
-- grain:    one row per whole, indicator and span of days, as in part_cards
-- returns:  whole_id; indicator_id; seen_from; seen_until; whole_value; whole_bound; whole_as_of; whole_as_of_printed; whole_claim_id; whole_source_id; asked_on (the day whose units are the parts); explained (sum of the parts said with the whole); unexplained (whole less explained); unexplained_bound
-- nulls:    whole_ columns where the whole gave no figure; unexplained as in part_cards

select distinct
    part_cards.whole_id,
    part_cards.indicator_id,
    part_cards.seen_from,
    part_cards.seen_until,
    part_cards.whole_value,
    part_cards.whole_bound,
    part_cards.whole_as_of,
    claim_cards.as_of_printed as whole_as_of_printed,
    part_cards.whole_claim_id,
    part_cards.whole_source_id,
    part_cards.asked_on,
    part_cards.explained,
    part_cards.unexplained,
    part_cards.unexplained_bound
from part_cards
left join claim_cards on part_cards.whole_claim_id = claim_cards.claim_id
order by part_cards.whole_id, part_cards.indicator_id, part_cards.seen_from
