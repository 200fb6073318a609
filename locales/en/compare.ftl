# The page Compare

## Title: which grew faster, each from its own start
compare-title = { $first } grew fastest of the { $n } places that can be compared, each from its own start: { $pace }; next { $second }: { $other }
compare-title-two = { $first } grew faster than { $second }, each from its own start: { $pace } against { $other }
compare-title-one = Only the pace of { $first } is known: { $pace } ({ $period })
compare-title-open = No telling which grew fastest; it may be any of these: { $places }
compare-title-no-growth = None of the { $n } places that can be compared gained a club
compare-title-none = The growth of { $places } cannot be compared: none has two figures far enough apart and recent enough
compare-title-nothing = No province to compare
compare-places = the { $n } places chosen
compare-nothing = Choose two provinces or more, or a region.
compare-alone = Only one place is chosen. Choose at least one more to compare; the ranking below sets it beside the provinces of its region.
compare-grown = { $place } from { $start } to { $last } ({ $times } after { $years } years)
compare-grown-from-zero = { $place } from { $start } to { $last } after { $years } years
compare-grown-list = Against its start: { $told }.
compare-not-compared = Pace not compared: { $reasons }.
compare-not-compared-many = The pace of { $n } more places cannot be compared; the ranking says why.
compare-period = { $first } – { $last }
compare-range = { $shown } (between { $low } and { $high })
compare-dated = { $amount } ({ $when })
compare-arrow = { $first } → { $last }
compare-told = { $place }: { $told }
compare-ranked = { $told }, { $rank }
compare-times = ×{ $times }
compare-sum = { $base } + { $added } new = { $total }
compare-own-plan = the province's plan

## Why a place is not compared or ranked
compare-reason = { $why } ({ $n }): { $places }
compare-left-out-no-figure = no total of clubs yet
compare-left-out-undated = undated figures only
compare-left-out-one-figure = only one dated figure
compare-left-out-too-close = two figures not surely a year apart
compare-left-out-too-old = last figure too old
compare-left-out-units = of other boundaries
compare-left-out-region = made of old provinces of two regions

## Start, last figure, target
compare-dumbbell = Start, last figure and target
compare-dumbbell-note = The start is the figure from which the province's plan counts; without one, the first dated figure.
compare-dumbbell-hint = Click a mark to open the province.
compare-dumbbell-key = ○ start · ● last figure · ◇ target as a total of clubs
compare-dumbbell-alt = Clubs at the start, at the last figure, and the target. { $told }.
compare-lane-target = target { $target }
compare-silent = No dated total of clubs: { $places }.
compare-start = Start
compare-start-day = First day
compare-last = Last figure
compare-last-day = Last day
compare-target = Target (total)
compare-programme = Programme began

## Growth against the base
compare-indexed = From one starting line: how many times its own base
compare-indexed-axis = Clubs in multiples of each place's own base (×1)
compare-indexed-years = Years since each place's programme began
compare-indexed-alt = Clubs in multiples of the base. { $told }.
compare-indexed-none = No place has two totals of clubs to draw a line between.
compare-times-after = { $times } after { $years } years
compare-later-base = Starting from 0, so the first total above 0 is the base: { $told }.
compare-years-since = Years since the programme began
compare-multiple = Times the base

## Pace
compare-paces = How many more clubs a year
compare-paces-note = From the start to the last figure; a rank is that within the region.
compare-paces-reading = A bar is the range that the wording of the sources leaves open, an arrow an end that is not known.
compare-paces-alt = Clubs gained a year. { $told }.
compare-pace = Gained a year
compare-rank = rank { $rank }
compare-rank-bare = { $rank }
compare-rank-alone = the only one that can be ranked

## Share of the planned increase
compare-shares = How much of the planned increase is reached
compare-shares-note = By the figure that judges the target, as on the province's own page.
compare-shares-alt = Share of the planned increase reached. { $told }.
compare-shares-silent = No target that can be judged, or no figure since the baseline: { $places }.
compare-whole-plan = the whole plan: 100%
compare-share = Share of the planned increase

## Members of a club
compare-members-heading = Members per club
compare-members-note = An average of all members and all clubs by one source on one day. The standard speaks of each club, so an average is only a hint.
compare-members-alt = Average members of a club. { $told }.
compare-members-silent = No members and clubs of one day: { $places }.
compare-standard = standard { $low }–{ $high } members
compare-per-club = { $n } people per club
compare-members = Members
compare-clubs = Clubs
compare-members-per-club = Members per club

## Two dates
compare-dates = Two dates
compare-dates-said = { $since } and { $until }: { $n } of { $of } places have a figure near both (within { $months } months).
compare-dates-missing = Missing: { $places }.
compare-dates-none = There are no two dates near which one of these places has figures; choose other dates.

## Ranking
compare-league = Ranking within the region
compare-league-note = Only provinces of one region are ranked, on the boundaries of the { $units } provinces, by figures no older than { $months } months. The data do not yet tell lowland from mountain, border and island, so these are no groups of their own. Places that the wording or rounding of their sources cannot tell apart share a rank.
compare-league-none = No province of these regions has the figures to be ranked.
compare-unranked = { $n } places not ranked: { $reasons }.
compare-region = Region
compare-pace-rank = Rank by pace
compare-share-rank = Rank by plan

## The same places on the 34 provinces
compare-on-today = These places on the 34 provinces of today
compare-on-today-note = A merged province has its own figure or the sum of its whole old units, with how many of them reported. A merger is not growth, so no pace is worked out across 1 July 2025.
compare-filters = Choose what to compare
compare-dates-filters = Choose two dates
