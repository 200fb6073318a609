-- question: Which figures did loads bring, and from which cell of which file?
-- params:   none
-- grain:    one row per figure of a load in effect
-- returns:  figure_id; area_id; indicator_id; scope; programme_id; value; value_high; bound; as_of_printed; as_of_from; as_of_to; period_start; source_id; basis; formula; recorded_on; note_vi; note_en
-- nulls:    dates where the loader gave none

with listed as (
    select
        number,
        acted_on,
        says ->> '$.file' as file,
        coalesce(nullif(says ->> '$.source.source_id', ''), 'a' || number) as source_id,
        from_json(
            says -> '$.figures',
            '[{"area_id": "VARCHAR", "indicator_id": "VARCHAR", "scope": "VARCHAR", "programme_id": "VARCHAR",
            "value": "DOUBLE", "value_high": "DOUBLE", "bound": "VARCHAR", "as_of_printed": "VARCHAR",
            "as_of_from": "DATE", "as_of_to": "DATE", "period_start": "DATE", "sheet": "VARCHAR", "cell": "VARCHAR",
            "basis": "VARCHAR", "formula": "VARCHAR"}]'
        ) as figures
    from acts
    where kind = 'load'
),

placed as (
    select
        number,
        acted_on,
        file,
        source_id,
        generate_subscripts(figures, 1) as position,
        unnest(figures) as figure
    from listed
)

select
    'a' || number || '-' || position as figure_id,
    figure.area_id,
    figure.indicator_id,
    figure.scope,
    nullif(figure.programme_id, '') as programme_id,
    figure.value,
    figure.value_high,
    figure.bound,
    coalesce(
        nullif(figure.as_of_printed, ''),
        case
            when figure.as_of_from = figure.as_of_to then strftime(figure.as_of_to, '%Y-%m-%d')
            when (figure.as_of_from, figure.as_of_to) = (date_trunc('month', figure.as_of_to), last_day(figure.as_of_to))
                then strftime(figure.as_of_to, '%Y-%m')
            when dayofyear(figure.as_of_from) = 1 and figure.as_of_to = make_date(year(figure.as_of_from), 12, 31)
                then strftime(figure.as_of_to, '%Y')
            else strftime(figure.as_of_to, '%Y-%m-%d')
        end
    ) as as_of_printed,
    figure.as_of_from,
    figure.as_of_to,
    figure.period_start,
    source_id,
    coalesce(figure.basis, 'reported') as basis,
    nullif(figure.formula, '') as formula,
    acted_on as recorded_on,
    concat_ws(' · ', file, nullif(figure.sheet, ''), nullif(figure.cell, '')) as note_vi,
    concat_ws(' · ', file, nullif(figure.sheet, ''), nullif(figure.cell, '')) as note_en
from placed
order by number, position
