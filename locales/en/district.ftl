# The district page

## Title
district-title-reported = { $province }: { $reported } of { $districts } districts gave a figure on “{ $indicator }”
district-title-explained = { $province }: { $reported } of { $districts } districts account for { $explained } of { $whole } ({ $when })
district-title-none = { $province }: none of { $districts } districts gave a figure on “{ $indicator }”
district-title-ended = { $province }: on “{ $indicator }” only a district that had ended earlier gave a figure: { $names }
district-title-several = { $provinces }: { $reported } of { $districts } districts gave a figure on “{ $indicator }”
district-title-chosen = { $n } districts chosen: { $reported } of { $districts } gave a figure on “{ $indicator }”
district-title-alone = { $district } ({ $province }): { $value }, { $when }
district-title-alone-none = { $district } ({ $province }): no figure on “{ $indicator }”
district-title-without = { $place }: no districts to show
district-provinces = { $n } provinces
district-lowest = { $n ->
    [one] lowest is { $names } with { $value }
   *[other] lowest are { $names } with { $value } each
 }
district-lowest-of = { $province }: { $said }.
district-is-lowest = the lowest of { $n } districts of the same source, mean { $mean }
district-below-mean = below the mean of { $mean } of { $n } districts of the same source
district-above-mean = above the mean of { $mean } of { $n } districts of the same source
district-at-mean = at the mean of { $mean } of { $n } districts of the same source

## Below the title: what is not placed, what to mind
district-unplaced = { $left } are not placed in any district.
district-unplaced-silent = { $left } are not placed in any district; the source does not name { $names }.
district-only-scope = These are { $scope } only, not all clubs.
district-later = Later came { $figures }: another kind of figure, not compared.
district-undated = The source gives no date.
district-partly = Of { $names } only some of the clubs are counted, see the table below.
district-earlier = { $names } had ended before the day on which districts are counted.
district-alone-no-target = The district has no target of its own, so it can only be compared with others; the mean is not a target.
district-no-own-target = No district here has a target of its own, so districts can only be compared with each other; the mean is not a target.
district-cannot-compare = { $n ->
    [one] Only one district gave a figure and it has no target of its own, so it cannot be said which district lags.
   *[other] The figures are of different sources and days, and no district has a target of its own, so it cannot be said which district lags.
 }
district-merged = { $place } has no districts. Below are the districts of the former { $provinces }, until 30 June 2025.

## Where there is nothing
district-nothing = No district figure on “{ $indicator }” was published here. No figure does not mean zero.
district-elsewhere = Where there are district figures
district-open = { $n ->
    [one] { $province }: { $n } district with figures
   *[other] { $province }: { $n } districts with figures
 }
district-silent = { $province }, without a figure ({ $n }): { $names }
district-silent-heading = Districts without a figure

## Parts of the page
district-filters = Choose provinces and districts
district-bars = { $indicator } by district
district-bars-hint = Click a bar to see that district alone.
district-series = { $indicator } over time, on one scale
district-series-alone = { $indicator } of { $district } over time
district-series-alt = One panel for each district, all on one scale: { $figures }.
district-event-ended = 30 June 2025: districts end
district-sizes = How many members and how much money a club has
district-sizes-note = Worked out from two figures that one source gives for one day.
district-sizes-standard = Worked out from two figures that one source gives for one day; the standard of a club is { $standard }.
district-promises = Targets that reach the districts
district-promises-note = Targets of districts, and targets of the province on how many districts and communes shall have clubs.
district-figures = Members, loans, funds and other figures by district
district-figures-note = The latest figure of each indicator, as its source reports it.
district-communes = Communes with figures
district-findings = Contradictions and things to mind in the districts: { $n }
district-findings-all = All { $n } cases of { $place }

## One figure of one district
district-figure = { $district }: { $value }
district-figure-dated = { $district } { $value } ({ $when })
district-figure-counted = { $indicator }: { $value } ({ $when })
district-figure-none = { $district }: no figure

## Columns of the tables
district-district = District
district-commune = Commune
district-against-mean = Against the mean
district-per-club = Per club
district-in-all = In all
district-clubs = Clubs
district-standard = Against the standard
district-standard-within = within { $standard }
district-standard-reached = reaches the lower end of { $standard }
district-standard-below = below { $standard }
district-standard-above = above { $standard }
district-standard-unknown = not known against { $standard }

## Charts
chart-district-of = { $district }, { $province }
chart-district-chosen = ▸ { $name }
chart-district-unplaced = not placed
chart-mean-line = Dashed: { $said }
chart-district-mean = mean of { $mean } over { $n } districts that one source tells together; not a target
chart-district-mean-of = { $province }, { $said }
chart-district-end = Dotted: last day of the district ({ $days })
