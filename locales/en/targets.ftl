# The page of targets and plans

## Title: what is missing for the next due day
targets-title-untold = { $area }: { $decision } asks for { $target }, due { $due }; no source says how many were founded, on average { $pace } are needed
targets-title-missing = { $area }: { $gap } for { $target }, due { $due }; { $pace } needed from { $as_of } on
targets-no-decision = decision not known
targets-not-yet = On the day of this view the target in the link had not been set; the nearest one is shown.

## Still missing
targets-missing-by = Due { $due }
targets-missing-untold = no figure of those founded; on average { $pace } over the period
targets-missing-gap = { $gap }; { $pace } needed from { $as_of } on

## Time line
targets-time-line = Which decision promised what?
targets-time-line-reading = Each band is the period of one decision, a diamond stands on the due day of a target; a dotted line leads to the decision that follows.
targets-time-line-hint = Click a diamond to look at that target.
targets-lane = { $promise }: { $state }
targets-lane-of = { $decision }: { $promises }.

## The target looked at
targets-looked-at = The target looked at: { $promise }
targets-chip = { $place }: { $promise }
targets-fact = Item
targets-told = What is known
targets-fact-promise = Target
targets-fact-name = Name of the decision
targets-fact-as-total = As a total
targets-fact-follows = Follows
targets-fact-followed = Followed by
targets-fact-other = { $decision }: { $promise }
targets-fact-since = Counts from
targets-since-told = { $day }, when the first source told it; the day of the decision is not known
targets-since-assumed = { $day }, the earliest day possible; no source shows when it was decided
targets-as-total = { $base } stated by the plan + { $new } = { $total }
targets-as-total-none = not converted, because the decision states no total to start from
targets-kind = Kind
targets-kind-total = total
targets-kind-new = newly founded
targets-kind-coverage = coverage
targets-kind-composition = composition of members
targets-kind-per-club = standard per club
targets-kind-quality = quality
targets-kind-money = money
targets-kind-per-year = average a year
targets-base = Base
targets-base-new = from 0 on { $day }
targets-base-stated = { $base }, stated by the plan; from { $day }
targets-base-found = { $base }, the figure nearest the decision; from { $day }
targets-base-none = none stated
targets-wordings = How does each source word this target?
targets-published = Published
targets-published-later = { $day }, after the day looked from
targets-wording = Worded as
targets-worded-as = Meaning
targets-printed-total = total
targets-printed-all = all
targets-printed-new = newly founded
targets-differs = Difference
targets-differs-yes = differs from the target
targets-differs-date = differs from the decision's date
targets-citations = Sources that cite this decision
targets-number-printed = Number as printed
targets-date-printed = Date as printed
targets-why = Why this verdict?

## The provinces' targets beside the national ones
targets-sums = The provinces' targets beside the national ones
targets-sums-note = Only adopted targets of new clubs whose period lies within that of the decision are added; totals, projects and drafts are not. A province whose target is not known does not count as 0.
targets-sum = Sum of provincial targets that we know: { $sum }, of { $provinces }; not assigned to anyone: { $rest } of { $target }.
targets-sum-all = Sum of provincial targets that we know: { $sum }, of { $provinces }, no less than { $target }.
targets-sum-none = No province's target of new clubs is known ({ $provinces }).
targets-sum-name = { $decision } due { $due }, { $told } of { $provinces } provinces
targets-sum-told = { $known } / { $target }
targets-sum-unknown = not known
targets-sum-of = { $name }: { $sum }
targets-unknown = Due { $due }: no target of new clubs is known of { $names }.
targets-undated = No date of the decision is known, so these count from the day of the national scheme: { $names }.
targets-other-kind = Promised as a total, so not added: { $names }.
targets-nobody = none
targets-aggregate = { $publisher } prints the sum of plans as { $promise }: shown to compare, not judged, not added.
targets-promised = Target of new clubs
targets-promised-as-total = Target as a total, not added

## All targets
targets-all = All targets: { $n }
targets-all-hint = Click a row to see how that target is worded, and by which decision.
targets-none = No published target of { $place } was found. None found does not mean that there is none.

## The planner
targets-plan = A plan for { $place }
targets-plan-hint = Choose the place in the frame, the number of clubs wanted and a date; the plan stands in the link of this page.
targets-plan-inputs = Clubs wanted and a date
targets-plan-no-figure = No total of clubs was ever published for { $place }, so no plan can be made: nothing can be counted from a figure that does not exist. No figure does not mean 0.
targets-plan-undated = { $place } has only figures without a date, so neither a pace nor a plan can be worked out.
targets-plan-nothing-chosen = The last figure of { $place } is { $now } ({ $as_of }).
targets-plan-nothing-chosen-hint = Enter the number of clubs wanted and a date to work out a plan.
targets-plan-no-goal = The last figure of { $place } is { $now } ({ $as_of }).
targets-plan-no-goal-hint = Enter the number of clubs wanted by { $by }.
targets-plan-no-day = The last figure of { $place } is { $now } ({ $as_of }).
targets-plan-no-day-hint = Choose the day by which { $goal } are wanted.
targets-plan-before-figure = { $by } is not after the date of the last figure ({ $now }, { $as_of }).
targets-plan-before-figure-hint = Choose a later day.
targets-plan-past = { $by } has passed.
targets-plan-past-hint = Choose a day in the future.
targets-plan-reached = { $place } already had { $now } ({ $as_of }).
targets-plan-reached-hint = Enter a larger number of clubs.
targets-plan-start = Starting from
targets-plan-increase = To be added
targets-plan-goal = to have { $goal } by { $by }
targets-plan-pace = Pace needed
targets-plan-since = counted from { $day }
targets-plan-best = Best pace ever
targets-plan-best-none = no two exact figures at least { $months } months apart
targets-plan-best-between = from { $first } to { $last }
targets-plan-never = Needs a pace never reached before: { $pace }, while the best ever was { $best }.
targets-plan-reached-before = A pace of { $pace } is not above the best ever reached, { $best }.
targets-plan-best-unknown = How fast this place ever grew is not known: that takes two exact figures at least { $months } months apart.
targets-plan-straight = The plan grows evenly by days; each step is whole clubs, and the steps add up to exactly what is missing.
targets-plan-rounded = It starts from { $now }, so what is to be added is only an estimate.
targets-plan-first-step = The first step includes the time since { $day }, the date of the last figure.
targets-plan-ended = The former { $place } ended on { $day }: the plan below is about its former territory, not about a unit that exists.
targets-step = by { $day }
targets-step-year = end of { $year }
targets-step-told = +{ $clubs } → { $total }
targets-step-after = After
targets-step-last = Up to
targets-step-clubs = Added
targets-step-total = Clubs in all
frame-spread-none = Do not divide
targets-spread-rule = Rule: { $rule }
targets-spread-ended = These districts ended on { $day }; the division is by former territory only.
targets-spread-no-units = Districts ended on 30 June 2025 and a plan is not divided by commune here, so the plan of { $place } is not divided further.
targets-spread-nobody = No unit fits the rule “{ $rule }”, so nothing is divided.
targets-spread-communes = { $n ->
    [one] These districts had { $n } commune; a plan is not divided by commune here.
   *[other] These districts had { $n } communes, wards and townships; a plan is not divided by commune here.
}
targets-share-reported = Reported
targets-share = Whole plan

## Below the charts
chart-assigned-key = Solid: targets of provinces that are known; hatched: not assigned to anyone
chart-plan-key = Pale: clubs before; strong: clubs added in the step
chart-lineage-seen-on = seen on { $day }
