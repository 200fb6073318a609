-- question: Which decisions would the promises of a practice country stand in?
-- params:   none
-- grain:    the national schemes, and one plan per province and period
-- returns:  programme_id; number; kind; issuer_vi; issuer_en; area_id; name_vi; name_en; decided_on; decided_on_printed; period_start; period_end; follows_programme_id; carries_out_programme_id; note_vi; note_en
-- nulls:    follows_programme_id of a first plan; the notes of a national scheme

with periods as (
    from (
        values
        (1, 2016, 2020, date '2016-12-05', null, '1533-qd-ttg'),
        (2, 2021, 2025, date '2021-02-01', 1, '1336-qd-ttg'),
        (3, 2026, 2030, date '2026-01-12', null, '1648-qd-ttg')
    ) as periods (period, first_year, last_year, decided_on, follows, scheme_id)
),

plans as (
    select areas.area_id, areas.name_vi, areas.name_en, periods.*
    from areas
    cross join periods
    where
        areas.level = 'province'
        and if(periods.period < 3, coalesce(areas.valid_from < date '2025-07-01', true), areas.valid_to is null)
)

select
    programme_id,
    number,
    kind,
    issuer_vi,
    issuer_en,
    area_id,
    name_vi,
    name_en,
    decided_on,
    decided_on_printed,
    period_start,
    period_end,
    cast(null as varchar) as follows_programme_id,
    cast(null as varchar) as carries_out_programme_id,
    cast(null as varchar) as note_vi,
    cast(null as varchar) as note_en
from programmes
where kind = 'national_scheme'

union all

select
    'th-' || area_id || '-' || period as programme_id,
    'TH-' || row_number() over (order by period, area_id) || '/KH-UBND' as number,
    'provincial_plan' as kind,
    'UBND ' || name_vi || ' (thực hành)' as issuer_vi,
    'People''s Committee of ' || name_en || ' (practice)' as issuer_en,
    area_id,
    'Kế hoạch thực hành của ' || name_vi || ' giai đoạn ' || first_year || '-' || last_year as name_vi,
    'Practice plan of ' || name_en || ', ' || first_year || '-' || last_year as name_en,
    decided_on,
    strftime(decided_on, '%-d/%-m/%Y') as decided_on_printed,
    make_date(first_year, 1, 1) as period_start,
    make_date(last_year, 12, 31) as period_end,
    'th-' || area_id || '-' || follows as follows_programme_id,
    scheme_id as carries_out_programme_id,
    'Không có thật, làm ra để luyện tập.' as note_vi,
    'Not real: made for practice.' as note_en
from plans
order by programme_id
