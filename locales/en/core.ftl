# Shared by every page: numbers, dates, units, bounds

## No value
value-missing = —

## Dates. The patterns are CLDR patterns
date-day-pattern = d MMM y
date-month-pattern = MMMM y
date-year = { $year }
date-span = { $first } to { $last }
date-unknown = date unknown

## Units. $shown is the number as written, $n the number itself
unit-clubs = { $n ->
    [one] { $shown } club
   *[other] { $shown } clubs
}
unit-clubs-new = { $n ->
    [one] { $shown } new club
   *[other] { $shown } new clubs
}
unit-people = { $n ->
    [one] { $shown } person
   *[other] { $shown } people
}
unit-vnd = { $shown } VND
unit-percent = { $shown }%
unit-percentage-points = { $n ->
    [one] { $shown } percentage point
   *[other] { $shown } percentage points
}
unit-communes = { $n ->
    [one] { $shown } commune
   *[other] { $shown } communes
}
unit-districts = { $n ->
    [one] { $shown } district
   *[other] { $shown } districts
}
unit-provinces = { $n ->
    [one] { $shown } province
   *[other] { $shown } provinces
}
unit-villages = { $n ->
    [one] { $shown } village
   *[other] { $shown } villages
}
unit-loans = { $n ->
    [one] { $shown } loan
   *[other] { $shown } loans
}
unit-checks = { $n ->
    [one] { $shown } check
   *[other] { $shown } checks
}
unit-months = { $n ->
    [one] { $shown } month
   *[other] { $shown } months
}
unit-years = { $n ->
    [one] { $shown } year
   *[other] { $shown } years
}
money-billion = { $shown } billion VND
money-million = { $shown } million VND
money-plain = { $shown } VND
pace = { $amount } a year

## Bounds, always shown with the value
bound-exactly = { $amount }
bound-at-least = at least { $amount }
bound-at-most = at most { $amount }
bound-under = under { $amount }
bound-over = over { $amount }
bound-about-over = about over { $amount }
bound-about = about { $amount }
bound-nearly = nearly { $amount }
bound-between = { $amount }

## Lists
list-more = { $shown }… and { $n } more (the table has all)
list-last = { $head } and { $last }

## Language
error-unknown-language = There is no language “{ $asked }”. Known: { $known }. Nearest: { $nearest }.

## A link that cannot be followed. $value is what the link says, $used what is shown instead
