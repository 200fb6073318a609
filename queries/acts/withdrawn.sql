-- question: Which figures were withdrawn by an act, and when?
-- params:   none
-- grain:    one figure for each act of withdrawing in effect
-- returns:  none: it fills withdrawn_on of figures, which stay readable and are used nowhere
-- nulls:    none

update figures set withdrawn_on = withdrawals.acted_on
from (
    select says ->> '$.figure_id' as figure_id, min(acted_on) as acted_on
    from acts
    where kind = 'withdraw'
    group by says ->> '$.figure_id'
) as withdrawals
where figures.figure_id = withdrawals.figure_id and figures.withdrawn_on is null
