-- question: Of several claims about one place, indicator, scope, scheme and day, which one is shown?
-- params:   none
-- grain:    one row per claim
-- returns:  claim_id; shown_rank (1 is the claim shown, the others are one click away); rivals (claims about the same place and day, itself left out); standing (place among all claims, 1 is the best founded; orders claims of one day across schemes)
-- nulls:    none; undated claims are ranked among themselves

with ranked as (
    select
        *,
        -- the rule in words stands in docs/verdicts.md; keep the two alike
        row_number() over (
            order by
                basis = 'derived',
                source_kind_rank,
                as_of_to - as_of_from,
                list_position(['exactly', 'at_least', 'over', 'nearly', 'about', 'about_over', 'between', 'at_most'], bound),
                published_last_day desc nulls last,
                recorded_on desc,
                claim_id
        ) as standing
    from claims
)

select
    claim_id,
    row_number() over (same_day order by standing) as shown_rank,
    count(*) over same_day - 1 as rivals,
    standing
from ranked
window same_day as (partition by area_id, indicator_id, scope, programme_id, baseline_figure_id, as_of)
