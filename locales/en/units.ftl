# Boundaries of a date: units reported of all units, sums of former units

## Names and numbers with their units
units-count = { $reported }/{ $parts }
units-place = { $parts ->
    [one] { $place } ({ $counted } unit)
   *[other] { $place } ({ $counted } units)
}
units-note = { $parts ->
    [one] { $note }; { $counted } unit
   *[other] { $note }; { $counted } units
}
units-sum = Sum of { $counted } former units
units-part = Figure of { $counted } former units, not a total
units-told = { $parts ->
    [one] { $figure } ({ $when }, { $counted } unit)
   *[other] { $figure } ({ $when }, { $counted } units)
}
units-itself = the new { $name }, the whole unit

## Title where the new province has not reported itself
units-title-sum = { $place } on the { $units } provinces: { $figure } ({ $when }), added up from { $counted } former units
units-title-part = { $place } on the { $units } provinces: only { $counted } former units have a figure, { $figure } ({ $when }), which is not a total

## The chart in words, parts of the page
units-alt = { $place } on the { $units } provinces: { $told }.
units-former = old { $name }
units-step-unknown = From { $before } ({ $units }, { $first }) to { $after } (the whole new unit, { $last }): which part { $unknown } brought and which is growth is not known, for { $unknown } gave no figure of the same time.
units-step-parted = From { $before } ({ $units }, { $first }) to { $after } (the whole new unit, { $last }): { $boundary } were brought by { $others }; { $growth }.
units-step-whole = From { $before } (all former units, { $first }) to { $after } ({ $last }): no part is due to the merger; { $growth }.
units-step-grown = the growth is { $amount }
units-step-fallen = the fall is { $amount }
units-promised = Target of the new unit

## Columns of the table
units-column = Units
units-reported = Reported
units-missing = No figure

## What the boundaries chosen mean for this place
units-how = Figures of the { $parts } former units make a total only when all of them have one in the same year. A hollow point lacks units: it is not a total, is not judged and not ranked. Targets of former units are never added into a target of the new one.
units-kept = { $place } was not merged with another place, so its figures on the { $units } provinces are those reported.
units-not-added = “{ $indicator }” is an average, a share or a count of a period, so it is not added up from former units. Below are only figures that the new unit reported itself.
units-ended = The 34 provinces no longer have the former { $place }: its figures are added into the new { $successor }. This page is still the former { $place }, as reported.
units-not-divided = The 63 provinces do not have the new { $place } yet. Figures of the new unit are not divided among the former ones; open each of them. This page is the new unit, as reported.

## The country's page
units-map = Verdicts on the clubs of { $places } provinces and cities; { $reported } of { $places } have a total
units-coverage = { $reported } of { $places } provinces have a total of the whole unit; no unit has a figure in: { $missing }
units-coverage-parts = Only some former units have a figure, which is not a total, not judged and not ranked: { $told }
units-coverage-not-divided = Figures of new units not divided among the former ones: { $told }
units-told-place = { $place } { $counted } ({ $figure }, { $when })
units-hollow = ○ { $told }
units-map-note = A square with 1/2 or 1/3: only some of its former units have a figure.
units-parts-reported = Units reported
units-parts = Units in all
units-hollow-note = Units: units reported of all units. ○: a figure of some former units, not a total; it stands last when sorted.
units-mark = { $symbol } { $counted }

## The page Compare
units-named = { $place } ({ $counted })
