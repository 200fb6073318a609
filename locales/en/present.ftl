# Presenting, and the copy that needs no network

present = Present
present-title = Programme to present
present-empty = Nothing to present yet
present-empty-note = Choose the first view in the box below, or press “Present” on the page to be shown.
present-not-open = The presentation cannot be opened yet
present-standard = Standard programme: what changed, the country, each lagging province, targets and plans
present-lagging = Each lagging province: far behind, missed, behind, not reported

## Buttons and keys
present-tools = Controls of the presenter
present-back = Previous slide
present-next = Next slide
present-full = Full screen
present-blank = Black screen
present-auto = Advance by itself
present-code = Enlarge the QR code
present-edit = Programme
present-read = Tables and sources
present-keys = Keys: F full screen; Esc leaves; arrows, Page Up, Page Down and space move; a number jumps to that slide; B black screen; A advances by itself; Q QR code; E programme; T tables and sources.
present-close = Close
present-noscript = JavaScript is off in this browser, so charts cannot be drawn; the tables and sources above can be read.
present-offline = Download a copy that needs no network
present-dark = Dark
present-light = Light

## The programme
present-name = Name of the programme
present-add = Add a view
present-link = Link of the programme
present-copy = Copy the link
present-copied = Copied
present-up = Move up
present-down = Move down
present-remove = Remove from the programme

## What has to be said
present-unknown-view = “{ $view }” cannot be shown: there is no such page, place or value. The other slides are complete.
present-unknown-view-nearest = “{ $view }” cannot be shown: there is no such page, place or value; perhaps { $nearest } was meant. The other slides are complete.
present-unknown-value = “{ $asked }” in the link cannot be used and was left out.
present-none-lags = By the verdicts of the country page no province is behind, has missed its target or failed to report.
present-too-many = The programme has { $n } views; only the first { $most } are shown.

## On a slide
present-sources = Source: { $named }
present-sources-more = Source: { $named } and { $n } more (see Tables and sources)
present-as-of = Newest figure: { $when }
present-seen = seen on { $day } · data version { $version }
present-more-rows = { $n } more rows under Tables and sources.
present-documents = Sources
