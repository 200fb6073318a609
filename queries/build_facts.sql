-- question: Which data does this version hold, and up to which day do its figures speak?
-- params:   none
-- grain:    one row
-- returns:  version; data_from (first day that a dated figure speaks of); data_to (last such day); last_day_named (the last day that a source names, not only its month or year); figures (rows not withdrawn); sources; programmes; areas; is_practice (whether its figures are made up)
-- nulls:    data_from, data_to and last_day_named where no figure has such a date

select
    build_info.version,
    data_facts.data_from,
    data_facts.data_to,
    data_facts.last_day_named,
    data_facts.figures,
    data_facts.sources,
    data_facts.programmes,
    data_facts.areas,
    build_info.is_practice
from data_facts
cross join build_info
