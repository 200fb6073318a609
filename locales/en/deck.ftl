# Slides

## Charts
deck-other-claims = Other figures
deck-times = Times the starting figure
deck-years-since = Level axis: years since the programme began
deck-plan-1 = Before
deck-plan-2 = Added in the step
deck-sums-1 = Promised by provinces
deck-sums-2 = Not known to be anyone’s
deck-flows-promised = Target
deck-flows-reported = Reported
deck-flows-also = Reported by another source

## Titles of slides
deck-title-findings = { $place }: { $n ->
    [one] one contradiction or point to mind
   *[other] { $n } contradictions and points to mind
} in the published figures
deck-title-promises = { $place }, { $n ->
    [one] one target
   *[other] { $n } targets
}: { $states }
deck-title-all-promises = { $n } targets of { $places } places: { $states }
deck-title-rules = { $n } cases under { $rules } rules, most often: { $rule } ({ $most })
deck-title-others = { $place }: the latest figure of { $n ->
    [one] one other indicator
   *[other] { $n } other indicators
}
deck-title-places = { $judged } of { $places } provinces can be judged; { $reported } published their clubs
deck-title-silent = { $n } { $n ->
    [one] province
   *[other] provinces
} without a total and without a known target
deck-places-in = { $state } ({ $n }): { $names }
deck-of-places = of { $n } places
deck-title-sources = { $n ->
    [one] The document behind these figures
   *[other] { $n } documents behind these figures
}
deck-state-count = { $n } { $state }

## Under the title, source line, notes
deck-part = Part { $number } of { $of }
deck-rest = { $shown } of { $n } rows; all of them are in the workbook and on the dashboard.
deck-left-out = Columns without room on the slide, in the workbook: { $columns }.
deck-sources-at-end = Sources: { $numbers }, listed at the end of this part
deck-link = Link to exactly this view: { $link }
deck-seen = Seen from { $day }.
deck-version = Data version { $version }.
