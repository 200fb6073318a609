# The page about contradictions: which figures disagree, why this one is shown, what follows, what to do

## Title
quality-filters = Filter the findings
quality-all-places = The country and its places
quality-title = { $place }: { $n ->
    [one] { $n } contradiction in published figures, and it changes no verdict
   *[other] { $n } contradictions in published figures, none of which changes a verdict
}
quality-title-colourless = { $place }: { $n ->
    [one] { $n } contradiction in published figures
   *[other] { $n } contradictions in published figures
}, { $colourless ->
    [one] { $colourless } of which prevents a verdict
   *[other] { $colourless } of which prevent a verdict
}
quality-title-notices = { $place }: no contradictions, { $n ->
    [one] { $n } thing to mind
   *[other] { $n } things to mind
}
quality-title-none = { $place }: no contradiction found
quality-title-nothing-to-check = { $place }: no figure and no target to check yet
quality-title-chosen = { $place }: { $n ->
    [one] { $n } case of “{ $what }”
   *[other] { $n } cases of “{ $what }”
}
quality-title-chosen-none = { $place }: no case of “{ $what }”
quality-checked = { $rules } rules were asked of { $figures } figures and { $promises } targets from { $sources } sources{ $differences ->
    [0] {""}
    [one] ; { $differences } more figure is only the difference of two of these, so it is not asked again
   *[other] ; { $differences } more figures are only differences of two of these, so they are not asked again
}.
quality-nothing-to-check = No figures does not mean no contradictions.

## Chart and parts of the page
quality-by-rule = By rule
quality-by-rule-hint = Click a line to see only that rule.
quality-by-place = By place
quality-by-place-hint = Click a province to see only that place.
quality-alt = Cases found: { $lanes }.
quality-alt-none = No case was found, so there is nothing to draw.
quality-lane = { $name }: { $n }
quality-cases = Case by case: { $n }
quality-cases-hint = Click a figure to see where it comes from.
quality-grave = Contradictions: { $n }
quality-grave-note = The rows that disagree stand side by side, each with its source.
quality-notices = Things to mind: { $n }
quality-notices-note = No faults, but easily misread.
quality-notices-hint = Open a group to see its cases.
quality-some-shown = { $shown } of { $n } cases shown.
quality-rest = Show the other { $n } cases
quality-rules = What was asked
quality-rules-open = Table of { $n } rules: what each asks and what is done about it
quality-all-of-place = All { $n } cases and what is done
quality-kept-many = { $n } rules were asked and found nothing; the table names each.
quality-kept = { $n } rules were asked and found nothing: { $names }.
quality-rule = { $severity }: { $title }
quality-group = { $rule } · { $n ->
    [one] { $n } case
   *[other] { $n } cases
} in { $places ->
    [one] { $places } place
   *[other] { $places } places
}
quality-subject = { $place }, { $indicator }
quality-finding = { $symbol } { $subject }: { $found }
quality-role = { $role }: { $told }
quality-place = { $place }, { $province }
quality-what-it-does = What the dashboard does: { $does }
quality-what-you-can = What you can do: { $can }
quality-can-error = compare the row with its source and correct it as CONTRIBUTING.md describes; a wrong row is withdrawn, not deleted.
quality-can-warning = ask the publisher; add the right figure as a new row with its source (see CONTRIBUTING.md), never over the old one.
quality-can-notice = read the figure with its date and scope; add a clearer source as a new row when there is one (see CONTRIBUTING.md).

## Columns
quality-about = Place, indicator
quality-what = What was found
quality-effect = What follows for the verdict
quality-counted = Indicator, scope
quality-date = As of, due
quality-source = Source
quality-standing = On the dashboard
quality-number = Cases
quality-wrong = What is wrong
quality-does = What the dashboard does
quality-decided = issued { $when }
quality-due = due { $due }

## The part a row plays
quality-role-figure = figure
quality-role-other = beside it
quality-role-part = component
quality-role-promise = target
quality-role-wording = this source's wording
quality-role-citation = date as printed
quality-role-decision = date held

## Which row is shown, and why
quality-standing-shown = Shown: { $clause }
quality-standing-beside = One click away: { $clause }
quality-standing-later = Shown as the latest figure: its date is later
quality-standing-earlier = Shown on its own date; the figure of the later date is the latest
quality-standing-alone = Shown: the only figure for this date
quality-standing-undated = Only listed: no date
quality-standing-adopted = Judged in this wording
quality-standing-standard = Shown for comparison, not judged
quality-standing-draft = A draft, not judged
quality-standing-aggregate = A sum of plans, not judged
quality-standing-replaced = Replaced, not judged
quality-standing-wording = Shown beside the target, not counted again
quality-standing-citation = Kept as printed, on the page of its source
quality-standing-decision = The date held for the decision

## What follows for the verdict
quality-effect-takes-colour = No colour, the verdict is “{ $state }” ({ $promise }).
quality-effect-used = The verdict stays: “{ $state }” ({ $promise }).
quality-effect-not-used = Used in no verdict.

## What was found, by rule
quality-found-average-against-total = The average printed is { $found }, the total over a denominator of the same source gives { $expected }
quality-found-children-targets-against-parent = The known targets of { $detail } parts add up to { $found }, the target of the whole is { $expected }
quality-found-claim-after-publication = The figure is dated { $found } days after its publication ({ $detail })
quality-found-claim-in-future = { $detail } is still { $found } days away
quality-found-clubs-per-district-against-total = { $detail } districts add at most { $found }, which with those there stays below { $expected }
quality-found-counted-on-two-maps = { $found } on the old units, { $expected } on the new ones ({ $detail })
quality-found-counted-since-after-first-report = Said to begin { $found } days after the earliest figure ({ $detail })
quality-found-counts-outside-share-standard = The counts give { $found }, the standard ends at { $expected }
quality-found-decision-after-citation = The document cites a decision of { $detail }, { $found } days after its own publication
quality-found-decision-date-differs = The source prints { $detail }, { $found } days from the date held
quality-found-differ-only-in-scope = { $found } stands beside { $expected }, but the scopes differ: { $detail }
quality-found-figure-outside-unit-dates = The figure lies { $found } days outside the dates of its unit ({ $detail })
quality-found-groups-add-up-though-overlapping = The groups add up to { $found }, exactly the total of { $expected }
quality-found-impossible-coverage = { $found } units are printed, on { $detail } there were { $expected }
quality-found-members-per-club-outside-standard = { $found } members a club ({ $detail }), the standard is { $expected }
quality-found-money-parts-against-sum = The parts make { $found }, the sum printed is { $expected }
quality-found-parts-exceed-or-miss-whole = { $detail ->
    [none] The parts add up to { $found }, the whole is { $expected }
   *[other] The parts named add up to { $found }, the whole is { $expected }; not named: { $detail }
}
quality-found-parts-told-by-another-source = { $detail ->
    [none] The units add up to { $found }, the total is { $expected }
   *[other] The units named add up to { $found }, the total is { $expected }; not named: { $detail }
}
quality-found-printed-sum-against-target = A source prints { $found } as the sum of the plans, the decision asks for { $expected }
quality-found-promise-due-differs = The source prints the due date { $detail }
quality-found-promise-worded-differently = The source says { $found }, the target is { $expected }; they differ in { $detail }
quality-found-same-number-other-bound = One source says { $found }, the other { $expected }
quality-found-share-against-counts = The share printed is { $found }, the counts give { $expected }
quality-found-share-of-other-clubs-than-promised = { $found } stands beside a target of { $expected }, but the scopes differ: { $detail }
quality-found-share-over-100 = A share of { $found }, above { $expected }
quality-found-several-claims-one-place-date = { $found } and { $expected } for one and the same time
quality-found-stale-series = Nothing new since { $detail }, for { $found }; after { $expected } a figure is stale
quality-found-standard-differs-from-national = The plan starts at { $found }, the national scheme at { $expected }
quality-found-stock-at-start-does-not-fit = Total less new leaves { $found } at the start, where { $expected } is known
quality-found-stock-that-falls = A fall from { $expected } to { $found }
quality-found-target-without-baseline = The target of { $found } has no starting figure to measure progress from
quality-found-total-grows-without-its-project = The total grows from { $expected } to { $found }, the project's clubs stay the same
quality-found-totals-do-not-meet = The starting figure plus the new clubs promised is { $found }, the total promised is { $expected }
quality-found-undated-beside-other-value = { $found } without a date beside { $expected }
quality-found-undated-claims = { $found }, the page shows no date
quality-members-exact = from exact figures
quality-members-floor = a floor
quality-differs-value = value
quality-differs-bound = bound
quality-differs-kind = kind (total or new)
quality-two-dates = { $one }, elsewhere { $other }

## What the dashboard does about it, by rule
quality-does-average-against-total = Shows the average as printed beside the total and the denominator of the same source; recomputes none of them.
quality-does-children-targets-against-parent = Only sets the known sum beside the target of the whole, with the number of parts known; never judges by that sum.
quality-does-claim-after-publication = Reports an error, and the check command refuses to pass until the row is corrected; the figure is still shown as entered.
quality-does-claim-in-future = Reports an error until the row is corrected; as long as the day has not come no verdict uses the figure.
quality-does-clubs-per-district-against-total = Judges only the total; the clubs per district are shown beside it for comparison.
quality-does-counted-on-two-maps = Keeps each number with the units of its own time; never adds or joins them.
quality-does-counted-since-after-first-report = Takes it as the total of all clubs; the first year stands in the note only.
quality-does-counts-outside-share-standard = Shows the counts as printed; the share is only held against the standard.
quality-does-decision-after-citation = Takes the decision's date from another source; the date printed is kept and shown with its source.
quality-does-decision-date-differs = Keeps the date held; the date this source prints is kept and shown with the source.
quality-does-differ-only-in-scope = Treats them as two series by scope: no line joins them, they are never added or compared.
quality-does-figure-outside-unit-dates = Reports an error, and the check command refuses to pass until the row is corrected; never moves the figure to another unit by itself.
quality-does-groups-add-up-though-overlapping = Keeps the figures as printed and computes no share of a group.
quality-does-impossible-coverage = Keeps the figure as printed with a warning and never turns it into a share.
quality-does-members-per-club-outside-standard = Shows the result beside the scheme's standard for information; no verdict uses it.
quality-does-money-parts-against-sum = Shows the sum and its parts as printed; none is corrected.
quality-does-parts-exceed-or-miss-whole = Shows the whole and each part; the difference is a bar of its own and units not named are listed. Verdicts use the whole.
quality-does-parts-told-by-another-source = Shows the total and each part; what is left over is given to no unit.
quality-does-printed-sum-against-target = Judges by the decision's target; the sum of the plans is shown for information only.
quality-does-promise-due-differs = Judges by the date held; the other one is shown with the source's wording.
quality-does-promise-worded-differently = Counts the target once, as its own document words it; the other wordings are shown beside it.
quality-does-same-number-other-bound = Shows one wording by the written rule, the other right beside it.
quality-does-share-against-counts = Shows the share as printed and both counts; replaces none by its own result.
quality-does-share-of-other-clubs-than-promised = Never judges a target by a share of another scope.
quality-does-share-over-100 = Reports an error, and the check command refuses to pass until the row is corrected; the figure is still shown as entered.
quality-does-several-claims-one-place-date = Shows one by a written rule, the others one click away. Where two lead to two verdicts it gives both and no colour.
quality-does-stale-series = Still shows the last figure with its date. While a target runs the verdict is “stale”, without a colour.
quality-does-standard-differs-from-national = Shows the local standard beside the national one.
quality-does-stock-at-start-does-not-fit = Keeps the total, the new clubs and the start; no verdict uses the difference as its baseline.
quality-does-stock-that-falls = Draws both points and smooths nothing; the figure of the later date is the latest.
quality-does-target-without-baseline = Shows the gap and the pace needed. While the target runs progress gets no colour.
quality-does-total-grows-without-its-project = Shows the total and the project's clubs as two series.
quality-does-totals-do-not-meet = Judges each promise by itself, in its own words; never derives one from the other.
quality-does-undated-beside-other-value = Lists both; only the one with a date is drawn and judges.
quality-does-undated-claims = Only lists them, with what can be inferred; never draws them on a line or uses them in a verdict.
