# The province page and the tables of one place

## What 1 July 2025 meant for this place
province-event-country = 1 July 2025: 63 provinces became 34
province-event-kept = 1 July 2025: reform of boundaries ({ $place } unchanged)
province-event-ended = 1 July 2025: merged into the new { $successor }
province-event-made = 1 July 2025: { $parts } merged

## Four figures
province-now = Latest figure
province-now-final = Last before the deadline
province-now-new = Newly founded
province-now-none = no figure to judge this target by
province-now-other = { $when }; not used to judge this target
province-as-of-reported = as of { $when }
province-as-of-derived = derived from two totals, as of { $when }
province-target = Target
province-target-new = Target, new
province-promised-for-some = There are targets for some of the clubs, see the table of targets below.
province-nothing = No figure and no target has been published about “{ $indicator }” of this place, so there is nothing to draw. No figure does not mean zero.
province-due = by the end of { $due }
province-due-by = by the end of { $due }, { $number }
province-gap = Still missing
province-gap-then = Missing at the time
province-gap-since = no figure since the baseline
province-surplus = Above target by
province-gap-unknown = no figure to compare
province-by-last-figure = by the last figure
province-share = { $share } of the planned increase done
province-pace = Needed each year
province-pace-then = Needed a year, then
province-total = Clubs in all
province-after = After the deadline
province-draft = draft; { $note }
province-pace-none = nothing more
province-pace-so-far = until then { $pace }
province-pace-unknown = too few figures to tell a pace

## Parts of the page
province-last-verdict = The last verdict possible, as on the page of the country: { $state } (figure of { $when }).
province-why = Why this verdict?
province-promises = Targets of this place: { $indicator }
province-parts = District figures
province-unexplained = { $left } of { $whole } are not placed in any district.
province-others = Members, money, loans and other figures
province-others-note = The latest figure of each indicator, as its source reports it.
province-findings = Contradictions and things to mind: { $n }
province-no-findings = No contradiction found in the figures of this place.
province-claims = All published figures about this place
province-claims-open = Open the table

## Columns of the tables
table-indicator = Indicator
table-value = Figure
table-as-of = As of
table-scope = Scope
table-scope-of = { $scope } ({ $number })
table-source = Source
table-note = Note
table-rivals = { $n ->
    [one] { $n } other figure for the same day.
   *[other] { $n } other figures for the same day.
 }
table-promise = Target
table-due = Due
table-decision = Decision
table-status = Status
table-last-figure = Last figure
table-figure-dated = { $figure } ({ $when })
table-verdict = Verdict
table-finding = Rule
table-other-value = Compare with
table-comparison = Comparison
table-differs-in-kind = a total or newly founded
table-compared = { $found } against { $expected }
table-part = Unit

## Scope of a figure
scope-all = all clubs
scope-scheme = clubs of the scheme or plan
scope-donor = clubs of a project
scope-new-clubs = newly founded clubs
scope-one-club = one club

## Status of a target
status-adopted = adopted
status-draft = draft
status-aggregate = sum of other plans
status-replaced = replaced

## Level of a unit
level-country = { $name }
level-province = { $name }
level-district = { $name } (district)
level-commune = { $name } (commune)
