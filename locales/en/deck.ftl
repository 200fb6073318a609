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
