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

## Sentences that mean something on a screen only (how they begin): not for slides
deck-on-screen = (Click|Choose|Select|Open each|Enter) 

## Titles of slides
deck-title-findings = { $place }: { $n } contradictions and points to mind in the published figures
deck-title-promises = { $place } has { $n } published targets: { $states }
deck-title-others = { $place }: the latest figure of { $n } other indicators
deck-title-places = { $reported } of { $places } provinces published their clubs; { $judged } can be judged
deck-title-sources = { $n } documents behind these figures
deck-state-count = { $n } { $state }

## Under the title, source line, notes
deck-part = Part { $number } of { $of }
deck-rest = { $shown } of { $n } rows; all of them are in the workbook and on the dashboard.
deck-left-out = Columns without room on the slide, in the workbook: { $columns }.
deck-sources-at-end = Sources: { $numbers }, listed at the end of this part
deck-link = Link to exactly this view: { $link }
deck-seen = Seen from { $day }.
deck-version = Data version { $version }.
