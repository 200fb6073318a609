-- question: Which verdicts are there, with which word, symbol, colour and meaning?
-- params:   none
-- grain:    one row per verdict, in the order of a legend
-- returns:  state_id; rank; symbol; colour_light; colour_dark; is_judged; name_vi; name_en; meaning_vi; meaning_en
-- nulls:    none

with recursive

    -- a meaning names a threshold by its id in braces, so that a changed rule changes every sentence
    written as (
        select
            row_number() over (order by rule_id) as n,
            '{' || rule_id || '}' as placeholder,
            regexp_replace(cast(value as varchar), '[.]0$', '') as shown
        from verdict_rules
    ),

    filled as (
        select
            cast(0 as bigint) as n,
            state_id,
            meaning_vi,
            meaning_en
        from verdict_states
        union all
        select
            written.n,
            filled.state_id,
            replace(filled.meaning_vi, written.placeholder, replace(written.shown, '.', ',')) as meaning_vi,
            replace(filled.meaning_en, written.placeholder, written.shown) as meaning_en
        from filled
        inner join written on written.n = filled.n + 1
    )

select
    states.state_id,
    states.rank,
    states.symbol,
    states.colour_light,
    states.colour_dark,
    states.is_judged,
    states.name_vi,
    states.name_en,
    filled.meaning_vi,
    filled.meaning_en
from verdict_states as states
inner join filled on filled.state_id = states.state_id
where filled.n = (select count(*) from written)
order by states.rank
