# Charts

## Plotly's separators: decimal, thousands
chart-separators = .,

## Axes
chart-axis-clubs = Number of clubs
chart-axis-people = Number of people
chart-axis-vnd = Amount
chart-axis-percent = Share, %
chart-axis-communes = Number of communes
chart-axis-districts = Number of districts
chart-axis-provinces = Number of provinces
chart-axis-villages = Number of villages
chart-axis-loans = Number of loans
chart-axis-checks = Number of checks
chart-axis-with-unit = { $name }, { $unit }
chart-billion-vnd = billion VND
chart-million-vnd = million VND
chart-axis-starts = Axis starts at { $value }

## Figures
chart-claims = Published figures
chart-derived = derived
chart-hole = { $months } months without a figure
chart-silence = No figure of this kind since { $since }
chart-no-figures = No figure of this kind yet
chart-undated = { $n ->
    [one] { $n } undated figure is not drawn, see the table
   *[other] { $n } undated figures are not drawn, see the table
}
chart-hover-as-of = Figure as of { $when }
chart-hover-source = Source: { $source }, published { $published }
chart-hover-derived = Derived: { $formula }
chart-hover-not-shown = Not the figure chosen to be shown for this date
chart-scope-all = all clubs
chart-scope-scheme = clubs of the scheme
chart-scope-donor = clubs of the project
chart-scope-new-clubs = new clubs
chart-scope-one-club = one club

## Targets, plan, pace
chart-targets = Targets
chart-due-year = target for the end of { $year }
chart-due-day = target for { $day }
chart-as-total = { $total } if counted as { $baseline } + { $new }
chart-status-draft = draft, not judged
chart-status-aggregate = sum of local plans
chart-status-replaced = replaced
chart-plan-line = steady plan
chart-plan-steps = plan year by year
chart-pace-so-far = grew by { $pace }
chart-pace-fell = fell by { $pace }
chart-pace-required = needs { $pace }
chart-gap = { $amount } short

## Background
chart-scheme = Decision { $number } ({ $first }–{ $last })
chart-scheme-short = Decision { $number }

## Sources
chart-sources = Sources: { $sources }
chart-more-sources = { $n ->
    [one] and { $n } more source, see the table
   *[other] and { $n } more sources, see the table
}

## Tile grid of the provinces
chart-legend-state = { $state }: { $n }
chart-legend-stale = hatched: old figure

## New clubs under the schemes, bars against targets, parts of a whole
chart-flows = New clubs under each scheme, against its target
chart-flow-promise = { $scheme }, { $due }: { $target } new clubs
chart-flow-untold = { $promise }: no figure yet
chart-bullet-marks = Column { $column } – coloured bar: now; short tick: the plan to that date; long line: the target
part-district-city = { $name } city
part-district-town = { $name } town
part-rural-district = { $name } district
chart-part-dated = { $value }, { $when }
chart-unexplained = not assigned to any district
chart-unexplained-value = { $value } of { $whole }
chart-parts-over = The parts add up to { $amount } more than the whole
chart-more-lanes = { $n ->
    [one] { $n } more is not drawn, see the table
   *[other] { $n } more are not drawn, see the table
}
chart-more-names = { $n ->
    [one] { $names } and { $n } other
   *[other] { $names } and { $n } others
}
chart-parts-missing = No figure ({ $n }): { $names }

## Units of a date
chart-step = merger and growth together
chart-units = { $reported } of { $parts } units
chart-units-rounded = some parts are not exact
