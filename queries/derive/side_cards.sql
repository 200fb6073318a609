-- question: Which rows of the tables cause each contradiction, who says so, and which one is shown by which clause?
-- params:   none
-- grain:    one row per finding, span of days on which it holds and row that takes part in it: figures, promises, wordings of a promise, citations of a decision
-- returns:  finding_id; role (figure, other, part, promise, wording, citation or decision); row_table (the file of data/ that holds it); row_id (its id there); claim_id; area_id; name_vi; name_en; level; indicator_id; indicator_name_vi; indicator_name_en; unit; value; value_high; bound; as_of_printed; as_of_from; as_of_to; scope; kind (of a promise, or as its wording says); status; due; due_printed; decided_on (of a decision, as this source prints it or as it is held); programme_number; basis; standing (shown: chosen from several; beside: one click away; later or earlier: of two dates of one series; alone; undated; the status of a promise, standard for one that no verdict follows; else the role); clause (of the written rule that chose, or by which it was not chosen); source_kind; against_source_kind (of the figure that it was held against); source_id; publisher; published; note_vi; note_en; seen_from; seen_until (first day on which the finding no longer holds); side_rank (place in the list of its finding)
-- nulls:    only figures have a claim_id, a basis and a clause; promises have no as-of date; a decision has no value and, as it is held, no source of its own

with found as (
    select
        finding_id,
        check_id,
        area_id,
        figure_id,
        other_figure_id,
        target_id,
        source_id,
        programme_id,
        row_ids,
        seen_from,
        seen_until
    from finding_cards
),

-- the parts that a total was held against: the same source, day and indicator one level below
parts as (
    select distinct found.finding_id, part.claim_id
    from found
    inner join claim_cards as whole on found.figure_id = whole.claim_id
    inner join areas on found.area_id = areas.parent_id
    inner join claim_cards as part
        on
            areas.area_id = part.area_id
            and (whole.indicator_id, whole.scope, whole.source_id) = (part.indicator_id, part.scope, part.source_id)
            and whole.as_of is not distinct from part.as_of
            and whole.period_start is not distinct from part.period_start
    where found.check_id = 'parts_exceed_or_miss_whole'
),

figure_sides as (
    select
        found.finding_id,
        found.seen_from,
        found.seen_until,
        case claim_cards.claim_id
            when found.figure_id then 'figure' when found.other_figure_id then 'other' else 'part'
        end as role,
        'figures.csv' as row_table,
        claim_cards.claim_id as row_id,
        claim_cards.* exclude (indicator_rank, judges),
        max(claim_cards.as_of) over series as last_as_of,
        min(claim_cards.as_of) over series as first_as_of
    from found
    inner join claim_cards
        on
            list_contains(found.row_ids, claim_cards.claim_id)
            or (found.finding_id, claim_cards.claim_id) in (select (finding_id, claim_id) from parts)
    where found.check_id <> 'promise_worded_differently'
    window series as (
        partition by
            found.finding_id, found.seen_from, claim_cards.area_id, claim_cards.indicator_id, claim_cards.scope,
            claim_cards.programme_id
    )
),

dated_sides as (
    select
        figure_sides.*,
        case
            when figure_sides.as_of is null then 'undated'
            when figure_sides.shown_rank > 1 then 'beside'
            when figure_sides.rivals > 0 then 'shown'
            when figure_sides.as_of < figure_sides.last_as_of then 'earlier'
            when figure_sides.as_of > figure_sides.first_as_of then 'later'
            else 'alone'
        end as standing,
        if(
            figure_sides.rivals = 0 and figure_sides.first_as_of < figure_sides.last_as_of,
            'date', shown_reasons.clause
        ) as clause,
        rivals.source_kind as against_source_kind
    from figure_sides
    left join shown_reasons on figure_sides.claim_id = shown_reasons.claim_id and figure_sides.as_of is not null
    left join claim_cards as rivals on shown_reasons.against_claim_id = rivals.claim_id
),

-- of the sources that tell a promise, one that words it as it is held
wordings as (
    select
        target_claims.target_id,
        arg_min(
            target_claims.source_id,
            (
                target_claims.value is distinct from targets.value,
                target_claims.bound is distinct from targets.bound,
                coalesce(target_claims.scope_printed not in (targets.kind, targets.scope), false),
                target_claims.claim_id
            )
        ) as source_id
    from target_claims
    inner join targets on target_claims.target_id = targets.target_id
    group by target_claims.target_id
),

promised as (
    select
        targets.*,
        areas.parent_id,
        promises.is_judged_kind,
        -- the last yearly step is due with the promise that it is part of
        coalesce(targets.due = larger.due, false) as is_last_step
    from targets
    inner join areas on targets.area_id = areas.area_id
    inner join promises on targets.target_id = promises.target_id
    left join targets as larger on targets.step_of_target_id = larger.target_id
),

-- the provinces' promises that the page of targets adds up beside a national one
parts_of_national as (
    select target_id, unnest(promise_ids) as part_id, seen_until
    from provincial_cards
),

promise_sides as (
    select
        found.finding_id,
        found.seen_from,
        found.seen_until,
        if(promised.area_id = found.area_id, 'promise', 'part') as role,
        'targets.csv' as row_table,
        promised.target_id as row_id,
        promised.* exclude (target_id, parent_id, is_judged_kind, is_last_step),
        if(promised.status = 'adopted' and not promised.is_judged_kind, 'standard', promised.status) as standing,
        wordings.source_id
    from found
    inner join targets as named on found.target_id = named.target_id
    inner join promised
        on
            promised.target_id = found.target_id
            or list_contains(found.row_ids, promised.target_id)
            or (
                found.check_id = 'clubs_per_district_against_total'
                and (promised.area_id, promised.indicator_id, promised.due) = (named.area_id, 'clubs_total', named.due)
            )
            or (
                found.check_id = 'children_targets_against_parent'
                and (found.target_id, promised.target_id, found.seen_until) in (
                    select (target_id, part_id, seen_until)
                    from parts_of_national
                )
            )
            or (
                found.check_id = 'children_targets_against_parent'
                and found.target_id not in (select target_id from provincial_cards)
                and (promised.indicator_id, promised.kind, promised.due) = (named.indicator_id, named.kind, named.due)
                and promised.parent_id = found.area_id
                and promised.status = 'adopted'
                and promised.scope in ('all', 'scheme')
                and not promised.is_last_step
            )
    left join wordings on promised.target_id = wordings.target_id
),

wording_sides as (
    select
        found.finding_id,
        found.seen_from,
        found.seen_until,
        'wording' as role,
        'target_claims.csv' as row_table,
        target_claims.claim_id as row_id,
        targets.area_id,
        targets.indicator_id,
        target_claims.value,
        target_claims.value_high,
        target_claims.bound,
        target_claims.scope_printed as kind,
        targets.due,
        targets.due_printed,
        'wording' as standing,
        target_claims.source_id,
        targets.programme_id,
        target_claims.note_vi,
        target_claims.note_en
    from found
    inner join target_claims on found.figure_id = target_claims.claim_id
    inner join targets on target_claims.target_id = targets.target_id
    where found.check_id = 'promise_worded_differently'
),

decision_sides as (
    select
        found.finding_id,
        found.seen_from,
        found.seen_until,
        'citation' as role,
        'programme_citations.csv' as row_table,
        citations.citation_id as row_id,
        found.area_id,
        cast(citations.decided_on_printed as varchar) as decided_on,
        'citation' as standing,
        found.source_id,
        found.programme_id,
        citations.note_vi,
        citations.note_en
    from found
    inner join programme_citations as citations
        on (found.source_id, found.programme_id) = (citations.source_id, citations.programme_id)
    where starts_with(found.check_id, 'decision_')
    union all by name
    select
        found.finding_id,
        found.seen_from,
        found.seen_until,
        'decision' as role,
        'programmes.csv' as row_table,
        found.programme_id as row_id,
        found.area_id,
        -- some decisions are known to the month only
        coalesce(
            cast(programmes.decided_on as varchar),
            strftime(try_strptime(programmes.decided_on_printed, '%m/%Y'), '%Y-%m')
        ) as decided_on,
        'decision' as standing,
        found.programme_id,
        programmes.note_vi,
        programmes.note_en
    from found
    inner join programmes on found.programme_id = programmes.programme_id
    where starts_with(found.check_id, 'decision_')
),

sides as (
    select * from dated_sides
    union all by name
    select * from promise_sides
    union all by name
    select * from wording_sides
    union all by name
    select * from decision_sides
)

select
    sides.finding_id,
    sides.role,
    sides.row_table,
    sides.row_id,
    sides.claim_id,
    sides.area_id,
    areas.name_vi,
    areas.name_en,
    areas.level,
    sides.indicator_id,
    indicators.name_vi as indicator_name_vi,
    indicators.name_en as indicator_name_en,
    indicators.unit,
    sides.value,
    sides.value_high,
    sides.bound,
    sides.as_of_printed,
    sides.as_of_from,
    sides.as_of_to,
    sides.scope,
    sides.kind,
    sides.status,
    sides.due,
    sides.due_printed,
    sides.decided_on,
    programmes.number as programme_number,
    sides.basis,
    sides.standing,
    sides.clause,
    sides.source_kind,
    sides.against_source_kind,
    sides.source_id,
    sources.publisher,
    sources.published,
    sides.note_vi,
    sides.note_en,
    sides.seen_from,
    sides.seen_until,
    row_number() over (
        partition by sides.finding_id, sides.seen_from
        order by
            list_position(['figure', 'other', 'promise', 'wording', 'citation', 'decision', 'part'], sides.role),
            sides.value desc,
            sides.row_id
    ) as side_rank
from sides
inner join areas on sides.area_id = areas.area_id
left join indicators on sides.indicator_id = indicators.indicator_id
left join programmes on sides.programme_id = programmes.programme_id
left join sources on sides.source_id = sources.source_id
order by sides.finding_id, sides.seen_from, side_rank
