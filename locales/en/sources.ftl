# The page of sources

sources-title = { $n } of { $all } documents: { $figures } figures, { $shown } of them chosen to be shown
sources-title-all = { $all } documents: { $figures } figures, { $shown } of them chosen to be shown
sources-title-none = None of { $all } documents fits these choices
sources-undated-count = { $n ->
    [one] { $n } document shows no day of publication.
   *[other] { $n } documents show no day of publication.
}
sources-hint = Click a row to see every figure, target and decision in that document.
sources-none = No document fits all choices at once. You can drop some:
sources-drop = { $value } — without it { $n ->
    [one] { $n } document is found
   *[other] { $n } documents are found
}
sources-kinds = By kind: { $kinds }.
sources-of-kind = { $kind } { $n }

## Kinds of sources
sources-kind = Kind
sources-kind-government = government
sources-kind-association = Association of the Elderly
sources-kind-partner = partner organisation
sources-kind-press = press
sources-kind-translation = machine translation
sources-kind-copy = read in a copy

## Columns of the table
sources-published = Published
sources-undated = undated
sources-document = Document
sources-titles = Title
sources-figures-taken = Figures
sources-figures-shown = Shown
sources-places = Shown at
sources-places-more = { $names } and { $n } more
sources-wordings = Targets told
sources-citations = Decisions cited
sources-accessed = Read on
sources-url = Address
sources-id = Source id

## One document
sources-one = { $publisher }, { $when }: { $n ->
    [one] { $n } figure
   *[other] { $n } figures
}, { $shown } chosen to be shown
sources-one-without = { $publisher }, { $when }: no figures of its own; targets told: { $wordings }, decisions cited: { $citations }
sources-titled = “{ $title }”
sources-no-title = Title unknown
sources-read = { $title }; { $kind }; read on { $day }.
sources-part-figures = Figures taken from it: { $n }{ $derived ->
    [0] {""}
   *[other] , { $derived } of them worked out
}
sources-part-wordings = Targets told in it
sources-part-citations = Decisions cited
sources-part-not-placed = Printed figures without a row of their own
sources-shown-on = Shown on these pages
sources-printed = As printed
sources-issuer = Issuer
sources-date-printed = Date printed
sources-date-used = Date in use
