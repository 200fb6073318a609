# The frame of every page: navigation, filters, footer, messages

## Name of the app and its pages
frame-app = Intergenerational self-help clubs
frame-page-overview = Viet Nam
frame-page-province = Provinces

## Filters
frame-choose-province = Place
frame-choose-indicator = Indicator
frame-choose-year = Year
frame-choose-units = Boundaries
frame-choose-lang = Language
frame-year-newest = Latest
frame-year = End of { $year }
frame-units-reported = As reported
frame-units-63 = 63 provinces (before 1 Jul 2025)
frame-units-34 = 34 provinces (from 1 Jul 2025)
frame-lang-vi = Tiếng Việt
frame-lang-en = English
frame-place-until-dated = { $name } · to { $day }
frame-place-since-dated = { $name } · from { $day }
frame-place-until-short = { $name } (old)
frame-place-since-short = { $name } (new)
frame-place-with-part = { $name }, with { $part } since { $day }

## Choosing and narrowing
frame-choose-areas = Provinces
frame-choose-district = Districts
frame-choose-region = Region
frame-choose-months = Rank only figures no older than (months)
frame-choose-since = From
frame-choose-since_v = Compared with
frame-choose-until = To
frame-choose-target = Target
frame-choose-goal = Clubs wanted
frame-choose-by = By
frame-choose-spread = How to divide
frame-choose-rule = Rule
frame-choose-severity = Severity
frame-choose-source = Source
frame-choose-scope = Scope
frame-choose-basis = Origin
frame-choose-measure = Kind of figure
frame-choose-claim = Figure
frame-choose-q = Search
frame-search-hint = no accents needed
frame-choose-placeholder = Choose
frame-choose-several = Several places
frame-all = All
frame-chip = { $param }: { $name }
frame-chip-areas = { $name }
frame-chip-district = { $name }
frame-chip-province = { $name }
frame-chip-region = { $name }
frame-chip-target = { $name }
frame-chip-indicator = { $name }
frame-chip-since = from { $name }
frame-chip-until = to { $name }
frame-chip-months = no older than { $name } months
frame-chip-q = “{ $name }”

## The other pages
frame-page-district = Districts
frame-page-compare = Compare
frame-page-targets = Targets and plan
frame-page-changes = What changed
frame-page-quality = Contradictions
frame-page-sources = Sources
frame-page-figures = All figures

## Sharing
frame-share = Present, take home, share
frame-share-link = Link to exactly what is shown (opens at once on a phone):
frame-share-qr = Scan to open exactly this page
frame-take-present = Present
frame-take-deck = PowerPoint slides (PPTX)
frame-take-brief = One-page brief, A4 (PDF)
frame-take-workbook = Excel workbook with charts (XLSX)
frame-take-offline = Copy that opens without network (HTML)
frame-take-light = Light page, for print and phones
frame-share-note = The link keeps every choice, data version { $version } and the day { $day }. It shows the same on any machine.
frame-pinned = Seen through a link: data version { $version }, as of { $day }.
frame-outdated = This is the older data version { $version }, as of { $day }. Newer figures exist.
frame-newest = See the newest
frame-what-changed = See what changed since
frame-unpin = See the latest version as of today

## Footer
frame-footer = Data version { $version } · figures up to { $day } · { $sources } published sources · The figures belong to the sources named; the compiled data are licensed CC BY 4.0, the software MIT.

## Charts, tables, sources
frame-sources = Source:
frame-sources-count = { $n ->
    [one] Sources: { $n } document
   *[other] Sources: { $n } documents
}
frame-behind-figure = { $long ->
    [no] In words, as a table, query, download
   *[yes] In words, as a table, { $n } sources, query, download
}
frame-behind-table = { $long ->
    [no] Query, download
   *[yes] { $n } sources, query, download
}
frame-query = Query “{ $name }”:
frame-query-params = To ask exactly this again on the command line:
frame-picture-png = Picture (PNG)
frame-picture-svg = Picture that can be enlarged (SVG)
frame-rows-as-text = The rows as text, to open by keyboard
frame-rows-in-files = { $n ->
    [one] One more row stands in the files to take home.
   *[other] { $n } more rows stand in the files to take home.
}
frame-rows-rest = { $n ->
    [one] See the last row
   *[other] See the other { $n } rows
}
frame-download-xlsx = Download for Excel (XLSX)
frame-download-csv = Download CSV
frame-column-place = Place
frame-column-value = Figure
frame-column-as-of = As of
frame-column-publisher = Source
frame-no-figures = Nothing has been published for { $place } about “{ $indicator }”. No figure does not mean 0.

## Units that were merged
frame-unit-ended = This is the former { $place }, which ended on { $ended }.
frame-before-merger = Figures of the former provinces, before 1 July 2025:
frame-open-place = Open { $place }

## Links that were not understood
frame-link-nearest = Open { $name }
frame-unknown-page = There is no page “{ $asked }”. The main page is shown.

## Errors
frame-error = This page ran into an error. Please reload it; if it stays, give the administrator the reference { $reference }.
