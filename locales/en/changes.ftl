# The page What changed

## Title: what differs from before
changes-title = { $since }: { $what }
changes-title-of = { $since }, { $place } has { $what }
changes-title-of-none = { $since }, nothing changed for { $place }
changes-title-empty = There are no figures to compare yet
changes-empty = Within this view there are no figures and no targets, neither then nor now.
changes-since-version = Against the data built on { $built }
changes-since-day = Since { $day }
changes-nothing = nothing changed
changes-count-new = { $n ->
    [one] { $n } new figure
   *[other] { $n } new figures
}
changes-count-corrected = { $n ->
    [one] { $n } corrected figure
   *[other] { $n } corrected figures
}
changes-count-withdrawn = { $n ->
    [one] { $n } withdrawn figure
   *[other] { $n } withdrawn figures
}
changes-flip-one = the verdict on { $place } went from “{ $was }” to “{ $became }”
changes-flips-alike = { $n ->
    [one] { $n } verdict that went from “{ $was }” to “{ $became }”
   *[other] { $n } verdicts that went from “{ $was }” to “{ $became }”
}
changes-flips = { $n ->
    [one] { $n } verdict that flipped
   *[other] { $n } verdicts that flipped
}
changes-promises-amended = { $n ->
    [one] { $n } amended target
   *[other] { $n } amended targets
}
changes-promises-new = { $n ->
    [one] { $n } new target
   *[other] { $n } new targets
}
changes-promises-gone = { $n ->
    [one] { $n } target that is gone
   *[other] { $n } targets that are gone
}

## Below the title: what was compared with what
changes-compared-versions = Version { $version } (built on { $built }) against version { $other } (built on { $other_built }); { $seen }.
changes-compared-days = Figures recorded since { $since }; { $seen }.
changes-seen-once = verdicts as seen on { $day }
changes-seen-both = verdicts as seen on { $then } against those seen on { $day }

## What to compare with
changes-filters = Choose what to compare with
changes-version = built on { $built }, { $time }
changes-version-none = None chosen
changes-unreadable = Data version “{ $version }” cannot be opened to compare with; days within one version are compared instead.

## The four figures
changes-metric-new = New figures
changes-metric-corrected = Corrected figures
changes-metric-withdrawn = Withdrawn figures
changes-metric-flipped = Verdicts that flipped
changes-metric-places = { $n ->
    [one] of { $n } place
   *[other] of { $n } places
}
changes-metric-promises = { $n ->
    [one] among { $n } target
   *[other] among { $n } targets
}
changes-none = none

## To mind
changes-nothing-note = All figures, targets and verdicts are exactly what they were.
changes-day-ahead = { $day } lies after the day of the view ({ $seen }), so verdicts cannot differ yet.
changes-all-new = Every figure was recorded on { $day } or later, so all are new since then: newly recorded, not newly happened.

## The tables
changes-part-promises = Verdicts and targets: { $n ->
    [one] { $n } change
   *[other] { $n } changes
}
changes-part-promises-note = Each row is one target: the verdict then and now, with the figure each rests on.
changes-part-corrected = Corrected figures: { $n }
changes-part-corrected-note = The old and the new figure side by side; the old one is not deleted.
changes-part-withdrawn = Withdrawn figures: { $n }
changes-part-withdrawn-note = No longer used, and nothing took their place.
changes-part-new = New figures: { $n }
changes-part-new-note = By the day of the figure, the latest first.
changes-rest = { $n ->
    [one] See { $n } more row
   *[other] See { $n } more rows
}
changes-place = Place
changes-what = Change
changes-then = Then
changes-now = Now
changes-source = Source of the target
changes-value-then = Figure then
changes-as-of-then = As of (then)
changes-value-now = Figure now
changes-recorded = Recorded on
changes-kind-flipped = verdict flipped
changes-kind-amended = target amended
changes-kind-new = new target
changes-kind-gone = target gone
changes-verdict = { $state }: { $figure }
changes-turned = { $was } → { $became }
changes-not-yet = no such target yet
changes-no-more = no such target any more
