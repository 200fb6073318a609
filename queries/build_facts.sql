-- question: Which data does this version hold, and up to which day do its figures speak?
-- params:   none
-- grain:    one row
-- returns:  version; data_from (first day that a dated figure speaks of); data_to (last such day); figures (rows not withdrawn); sources; programmes; areas
-- nulls:    data_from and data_to where no figure has a date

select
    any_value(build_info.version) as version,
    (select min(as_of_from) from figures where withdrawn_on is null) as data_from,
    (select max(as_of_to) from figures where withdrawn_on is null) as data_to,
    (select count(*) from figures where withdrawn_on is null) as figures,
    (select count(*) from sources) as sources,
    (select count(*) from programmes) as programmes,
    (select count(*) from areas) as areas
from build_info
