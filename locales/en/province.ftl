# The province page and the tables of one place

## What 1 July 2025 meant for this place
province-event-country = 1 July 2025: 63 provinces became 34
province-event-kept = 1 July 2025: boundaries unchanged
province-event-ended = 1 July 2025: merged into the new { $successor }
province-event-made = 1 July 2025: { $parts } merged

## Four figures
province-now = Latest figure
province-now-final = Last before the deadline
province-now-new = New clubs
province-now-none = no figure to judge this target by
province-now-other = { $when }; not used to judge this target
province-as-of-reported = as of { $when }
province-as-of-derived = derived from two totals, as of { $when }
province-target = Target
province-target-new = Target for new clubs
province-promised-for-some = There are targets for some of the clubs only; see the targets below.
province-nothing = Neither figures nor targets have been published for “{ $indicator }” in this place, so there is nothing to draw. No figure does not mean zero.
province-not-drawn = No chart of “{ $indicator }” can be drawn: the figures that there are have no date or are not of the whole unit. They stand in the tables below.
province-former = Figures of the former units
province-former-note = Of each former unit by itself: not added up to a figure of the new unit, and no verdict rests on them.
province-due = by the end of { $due }
province-due-by = by the end of { $due }, { $number }
province-gap = Short by
province-gap-then = Short by, at that point
province-gap-since = no figure since the target was set
province-surplus = Above target by
province-gap-unknown = no figure to compare with
province-by-last-figure = by the last figure
province-reached-later = reached after the deadline, seen on { $when }
province-share = { $share } of the whole increase achieved
province-pace = Needed each year
province-pace-then = Needed each year, at that point
province-total = All clubs
province-draft = draft; { $note }
province-pace-none = nothing more
province-pace-ended = no longer needed
province-pace-so-far = { $pace }
province-pace-unknown = too few figures to work out a pace

## Parts of the page
province-deadline-state = At the { $due } deadline: { $state }.
province-why = Why this verdict?
province-promises = Targets of this place: { $indicator }
province-parts = District figures
province-unexplained = { $left } of the total of { $whole } are not assigned to any district.
province-others = Members, money, loans and other figures
province-others-note = The latest figure of each indicator, as its source reports it.
province-findings = Contradictions and points to note: { $n }
province-no-findings = No contradictions found in the figures of this place.
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
table-decision-status = { $decision }, { $status }
table-last-figure = Last figure
table-figure-dated = { $figure } ({ $when })
table-verdict = Verdict
table-finding = Rule
table-other-value = Compare with
table-comparison = Comparison
table-differs-in-kind = one says a total, another says new clubs
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

## Places with few figures: what is known around them
around = What else is known about { $place }?
around-country = Viet Nam has { $figure } ({ $when }).
around-target = The national target now running: { $promise } ({ $number }).
around-region = { $region }: { $reported } of the { $places } other provinces have published their total number of clubs. No figure of one place is worked out from another's.
around-part = { $name }, old
around-successor = { $name }, new
around-claims = Published figures
around-needed = To judge { $place } one needs: its total number of clubs and the date of that count; the province's target and the decision that set it; the documents that published them.
around-compare = Compare: { $region }
around-figures = Figures of districts and communes in { $place }
around-sources = See all sources

## If the paces seen go on: information, no verdict
projection-two-points = Only two dated figures are known, so there is one pace: { $pace }, from { $last } ({ $when }); the { $due } target is { $target }. Information, no verdict.
projection-range = If the slowest to the fastest pace seen goes on: from { $last } ({ $when }) to { $low }–{ $high } by { $due }, the target being { $target }. Information, no verdict.
projection-never = No pace seen so far leads to the target.
projection-perhaps = At the fastest the target is reached on { $earliest }; at the slowest pace it is not.
projection-reached = The target is reached between { $earliest } and { $latest }.
