# Sentences about verdicts. Each state has its own; every number in a sentence comes from the verdict row

## Words of the states, as in the table verdict_states
state-achieved = achieved
state-about-reached = about reached
state-on-track = on track
state-behind = behind
state-far-behind = far behind
state-missed = missed
state-not-reported = not reported
state-unit-ended = unit ended
state-at-deadline = { $state }; at the deadline: { $deadline }
state-unit-ended-district = district abolished
state-no-figure-since-baseline = no new figure
state-no-baseline = no baseline
state-stale = stale
state-sources-differ = cannot judge: sources differ
state-not-judged = not judged
state-no-target = no target
state-no-figure = no figure
state-not-comparable = no comparable figure

## Titles: the verdict in one sentence
verdict-title-achieved = { $area }: { $due } target achieved; { $score } as of { $as_of }
verdict-title-achieved-earlier = { $area }: { $due } target reached by { $reached_on }; last figure before the deadline { $score }
verdict-title-about-reached = { $area }: { $due } target about reached; { $score } as of { $as_of }
verdict-title-about-reached-earlier = { $area }: { $due } target about reached by { $reached_on }; last figure before the deadline { $score }
verdict-title-on-track = { $area }: on track for the { $due } target; { $score } as of { $as_of }
verdict-title-behind = { $area }: behind the plan for { $due }; { $score } as of { $as_of }
verdict-title-far-behind = { $area }: far behind the plan for { $due }; { $score } as of { $as_of }
verdict-title-missed = { $area }: { $due } target missed; { $score } as of { $as_of }
verdict-title-not-reported = { $area }: nothing reported at the { $due } deadline; the last figure before it is { $score }
verdict-title-not-reported-nothing = { $area }: nothing reported at the { $due } deadline on the target of { $target }
verdict-title-unit-ended = { $area }: merged after { $ended_on }, before the { $due } deadline; the last figure is { $score }
verdict-title-unit-ended-nothing = { $area }: merged after { $ended_on }, before the { $due } deadline; nothing reported on the target of { $target }
verdict-title-district-ended = { $area }: abolished after { $ended_on }, before the { $due } deadline; the last figure is { $score }
verdict-title-district-ended-nothing = { $area }: abolished after { $ended_on }, before the { $due } deadline; nothing reported on the target of { $target }
verdict-title-no-figure-since-baseline = { $area }: no figure since the target was set; baseline { $baseline } ({ $baseline_on }), { $due } target { $target }
verdict-title-no-baseline = { $area }: progress cannot be judged without a baseline; { $score } as of { $as_of }, due { $due }
verdict-title-stale = { $area }: the last figure is { $age } old; { $score } as of { $as_of }, due { $due }
verdict-title-sources-differ = { $area }: the { $due } target cannot be judged because sources differ: { $first } or { $second }
verdict-title-not-judged-draft = { $area }: the target of { $target }, due { $due }, is a draft and is not judged
verdict-title-not-judged-aggregate = { $area }: { $target }, due { $due }, is a sum of other plans and is not judged
verdict-title-not-judged-replaced = { $area }: the target of { $target }, due { $due }, was replaced and is not judged
verdict-title-not-judged-kind = { $area }: { $target }, due { $due }, is a standard to compare with and is not judged
verdict-title-no-figure = { $area }: no figure yet to compare with the target of { $target }, due { $due }
verdict-title-last = { $area }: { $state } when last reported ({ $as_of }, { $age } ago): { $score }; { $since }
verdict-title-since = { $told }; { $since }
verdict-title-reached-later = { $area }: target reached after the deadline of { $due }: { $score }, seen on { $as_of }; nothing was reported at the deadline
verdict-title-not-comparable = { $area }: no figure can be held against the target of { $target } due { $due }

## What has passed since the last verdict
verdict-since-not-reported = the { $due } deadline passed without a report
verdict-since-unit-ended = the unit was merged after { $day }, before the { $due } deadline
verdict-since-district-ended = the unit was abolished after { $day }, before the { $due } deadline
verdict-since-reached = reached after the deadline: { $score }, seen on { $as_of }
verdict-since-stale = no new figure since, due { $due }


## Places that no promise colours
verdict-place-no-target = { $area }: no published target found
verdict-place-no-target-for-all = { $area }: no target found for all clubs
verdict-place-no-figure = { $area }: no published figure found
verdict-place-not-judged = { $area }: only drafts or sums of other plans, so nothing is judged
verdict-place-part = { $area }: no figure of the whole new unit yet
verdict-place-inside = { $area }: no figure of the whole unit yet
verdict-place-other = { $area }: no figure of this indicator yet
verdict-place-told = { $sentence }; { $told }

## The figure that there is where none answers: whose, about what
verdict-told-own = the latest figure is { $claim }
verdict-told-other = { $n ->
    [one] another indicator was reported
   *[other] { $n } other indicators were reported
}, such as { $indicator }: { $claim }
verdict-told-of = { $name } has { $claim }
verdict-told-former = old { $name }
verdict-told-part = { $claim } in { $name } ({ $when })
verdict-told-part-none = { $name }: none
verdict-told-scope = { $scope }, { $number }

## Subtitles: how far, how fast
verdict-subtitle-plan = By { $as_of }, { $share } of the increase planned to that date
verdict-subtitle-after = after the deadline { $claim } were reported ({ $as_of }), for information only
verdict-subtitle-after-short = after the deadline { $claim } were reported ({ $as_of }), { $gap } then
verdict-subtitle-before = the last figure before the deadline is { $claim } ({ $as_of })
verdict-subtitle-before-none = there was no figure before the deadline
verdict-subtitle-sources-differ = Two sources of about the same date lead to two verdicts, which need to be settled first
verdict-gap-short = { $amount } short
verdict-gap-over = { $amount } above the target
verdict-gap-none = exactly at the target
verdict-pace-needed = { $pace } needed
verdict-pace-grown = { $pace } so far
verdict-pace-fallen = a fall of { $pace } so far
verdict-pace-none = no growth so far
verdict-pace-since = { $pace } since { $start }

## Parts of sentences
verdict-due-unknown = unknown
verdict-noted = { $claim } ({ $notes })
verdict-note-target = target: { $target }
verdict-note-derived = derived
verdict-note-derived-from = derived: { $formula }
verdict-claim-dated = { $claim } as of { $as_of }
verdict-subject = { $area }, { $counted }
verdict-promise-counted = { $counted }, { $promise }
verdict-counted-of = { $counted } ({ $part })
verdict-end-province = merged after { $day }
verdict-end-district = abolished after { $day }
verdict-promise = { $target }, due { $due }

## Reasons
verdict-reason-promise = Target: { $promise }.
verdict-reason-promise-of = Target: { $promise }, under { $programme }.
verdict-reason-baseline = Baseline: { $baseline }, counted from { $baseline_on }.
verdict-reason-period = Counted from { $first }.
verdict-reason-claim = Judged by: { $claim }, as of { $as_of }.
verdict-reason-claims = Two figures differ: { $first }; and { $second }.
verdict-reason-no-claim = No figure can judge it yet.
verdict-reason-rule = Rule: { $rule }.
verdict-reason-shares = The increase is { $increase } of the whole planned increase and { $plan } of the increase planned to that date.
verdict-reason-no-shares = Shares of the plan cannot be worked out.
verdict-reason-ruler = Second ruler (average yearly growth against the growth required): { $ratio }, { $second }.
verdict-reason-rulers-differ = The two rulers differ: by the plan, { $first }; by average yearly growth, { $second } (ratio { $ratio }).
verdict-reason-ruler-undefined = The second ruler (average yearly growth) is not defined for a baseline of zero.
verdict-reason-ruler-unknown = The second ruler (average yearly growth) cannot be worked out.

## Deciding rules, as in docs/verdicts.md
verdict-rule-achieved = the figure is at or above the target
verdict-rule-about-reached = a rounded figure lies close to the target
verdict-rule-deadline-window = the figures of the period before the deadline decide achieved or missed
verdict-rule-reached-before-window = a figure reached the target before that period and no lower one follows in it
verdict-rule-plan-to-date = the growth is compared with the plan to the date of the last figure
verdict-rule-not-reported = no figure in the period before the deadline; figures after it change nothing
verdict-rule-unit-ended = the unit was merged or abolished before the deadline, so its last day counts, and the period before that has no figure
verdict-rule-no-figure = no figure has the same scope as the target
verdict-rule-not-comparable = figures are published, but none of the same scope, period and day to hold against the target
verdict-rule-no-figure-since-baseline = no figure is later than the baseline
verdict-rule-no-baseline = without a baseline only the gap and the pace required are shown
verdict-rule-stale = the last figure is too old to speak for today
verdict-rule-sources-differ = sources of about the same date lead to different verdicts, so there is no colour
verdict-rule-draft = drafts are shown, not judged
verdict-rule-aggregate = sums of other plans are shown, not judged
verdict-rule-replaced = a target that was replaced is no longer judged
verdict-rule-kind = standards and compositions are shown beside the figures, not judged
verdict-rule-not-judged = only adopted targets are judged
verdict-rule-part-of-clubs = the target speaks of some clubs only (new clubs, or those of one project), so it is not held against the figures of all clubs
verdict-rule-no-target = no published target was found

## Coverage
verdict-coverage-share = { $reported } of { $total }
verdict-coverage = { $places } reported
verdict-coverage-missing = { $places } reported; missing: { $missing }

## Text in place of the chart
chart-alt-figures = Figures: { $figures }
chart-alt-no-figures = No figure to draw yet
chart-alt-targets = Targets: { $targets }
