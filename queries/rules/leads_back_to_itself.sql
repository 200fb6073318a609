-- question: Which rows follow, replace, carry out or lie in themselves, at once or by way of others?
-- message:  rule-leads-back-to-itself
-- params:   none
-- grain:    one row per cell that names such a row
-- returns:  table_name; row_key (the primary key of the row); column_name; value (the row that it names); other_value
-- nulls:    other_value always

with recursive links as (
    select 'areas' as table_name, 'parent_id' as column_name, area_id as row_id, parent_id as named_id from areas
    union all
    select 'programmes', 'follows_programme_id', programme_id, follows_programme_id from programmes
    union all
    select 'programmes', 'carries_out_programme_id', programme_id, carries_out_programme_id from programmes
    union all
    select 'figures', 'replaces_figure_id', figure_id, replaces_figure_id from figures
    union all
    select 'targets', 'follows_target_id', target_id, follows_target_id from targets
    union all
    select 'targets', 'step_of_target_id', target_id, step_of_target_id from targets
    union all
    select 'indicator_pairs', 'whole_indicator_id', part_indicator_id, whole_indicator_id from indicator_pairs
    union all
    -- a unit may change its status; it cannot be merged into what it became before
    select 'area_changes', 'to_area_id', from_area_id, to_area_id from area_changes where kind = 'merge'
),

named as (
    select * from links where named_id is not null
),

-- a row at the end of a chain leads nowhere: only what is named and names may stand in a circle
ways as (
    select table_name, column_name, row_id, named_id from named
    union
    select
        ways.table_name,
        ways.column_name,
        ways.row_id,
        named.named_id
    from ways
    inner join named
        on
            ways.table_name = named.table_name
            and ways.column_name = named.column_name
            and ways.named_id = named.row_id
),

-- of these two the key of a row is not what leads on
keyed as (
    select
        named.*,
        coalesce(changes.change_id, pairs.pair_id, named.row_id) as row_key
    from named
    left join area_changes as changes
        on
            named.table_name = 'area_changes'
            and named.row_id = changes.from_area_id
            and named.named_id = changes.to_area_id
    left join indicator_pairs as pairs
        on
            named.table_name = 'indicator_pairs'
            and named.row_id = pairs.part_indicator_id
            and named.named_id = pairs.whole_indicator_id
)

select
    keyed.table_name,
    keyed.row_key,
    keyed.column_name,
    keyed.named_id as value,
    cast(null as varchar) as other_value
from keyed
left join ways
    on
        keyed.table_name = ways.table_name
        and keyed.column_name = ways.column_name
        and keyed.named_id = ways.row_id
        and keyed.row_id = ways.named_id
where ways.row_id is not null or keyed.row_id = keyed.named_id
