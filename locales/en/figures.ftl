# The page of all figures

figures-title = { $n } of { $all } figures{ $undated ->
    [0] {""}
   *[other] ; { $undated } undated
}
figures-title-all = { $all } figures; { $undated } undated
figures-title-none = None of { $all } figures fits these choices
figures-made-of = { $reported } published by sources{ $derived ->
    [0] {""}
   *[other] , { $derived } worked out
}.
figures-made-of-hint = Click a row to see where it comes from.
figures-filters = Filters
figures-note = Undated figures stand last and are left out when you filter by date. A province includes its districts and communes.
figures-none = No figure fits all choices at once. You can drop some:
figures-drop = { $value } — without it { $n ->
    [one] { $n } figure is found
   *[other] { $n } figures are found
}
figures-drop-all = Drop all choices
figures-search-for = Search for “{ $name }”

## A place that is known but has no figure
figures-silent = { $place }: no figure has been published. No figure does not mean zero.
figures-silent-in = { $place } ({ $province }): no figure has been published, nor for { $province }. No figure does not mean zero.
figures-silent-beside = { $place } ({ $province }): no figure of its own. All of { $province } has { $n ->
    [one] { $n } figure
   *[other] { $n } figures
}.
figures-open-beside = Show the figures of the province

## Columns of the table
figures-place = Place
figures-counted = { $indicator }, { $scope }
figures-place-in = { $place } ({ $province })
figures-standing = Standing
figures-standing-shown = shown
figures-standing-beside = not shown
figures-standing-undated = undated
figures-standing-promise = target
figures-standing-withdrawn = withdrawn
figures-basis = How it was got
figures-id = Id

## Printed figures without a row of their own
figures-not-placed = { $n ->
    [one] { $n } printed figure without a row of its own
   *[other] { $n } printed figures without a row of their own
}
figures-why-not-placed = Reason
figures-held-by = Held by

## Words of the filters
frame-basis-reported = published by the source
frame-basis-derived = worked out
frame-measure-stock = in all at a date
frame-measure-flow = new in a period
frame-measure-ratio = share or average
