-- question: Which data are there, and up to which day do their figures speak?
-- params:   none
-- grain:    one row
-- returns:  data_from (first day that a dated figure speaks of); data_to (last such day); last_day_named (the last day that a source names, not only its month or year); figures (rows not withdrawn); sources; programmes; areas
-- nulls:    data_from, data_to and last_day_named where no figure has such a date

select
    min(as_of_from) as data_from,
    max(as_of_to) as data_to,
    max(as_of_to) filter (where as_of_from = as_of_to) as last_day_named,
    count(*) as figures,
    (select count(*) from sources) as sources,
    (select count(*) from programmes) as programmes,
    (select count(*) from areas) as areas
from figures
where withdrawn_on is null
