# Where a figure comes from: wording, date, source, rule that chose it, other figures, verdicts that use it

story-title = { $place }: { $figure } as of { $when }
story-title-undated = { $place }: { $figure }, date unknown
story-subtitle = Where this number comes from, why it is shown or not, and what other sources say.
story-about = About this figure
story-told = What is known
story-about-counted = What is counted
story-about-worded = Wording
story-about-dated = Date
story-about-source = Source
story-about-basis = How it was got
story-about-choice = Why this one is shown
story-about-replaced = Corrections
story-about-note = Note
story-counted = { $indicator }; scope: { $scope }.
story-open = Open as a page of its own, to share
story-close = Close, back to all figures
story-open-place = Open the page of { $place }
story-open-source = All figures of this source

## What the bounds mean
story-worded-exactly = The source gives one definite number: { $figure }.
story-worded-at-least = The source says “{ $figure }”: the true number is not lower and may be higher.
story-worded-over = The source says “{ $figure }”: the true number is higher than this.
story-worded-about = The source says “{ $figure }”: a rounded number, the true one may be a little higher or lower.
story-worded-nearly = The source says “{ $figure }”: the true number is a little lower.
story-worded-derived = No source prints this number: { $figure } was worked out from published figures.
story-worded-between = The source gives a range: { $figure }.

## The date and how precise it is
story-dated-day = As of { $when }, the day is printed.
story-dated-month = A figure of { $when }; no day is printed, so it counts as of the last day of that time.
story-dated-year = A figure of { $when }; only the year is printed, so it counts as of the last day of that time.
story-dated-range = A figure of { $when }, as far as the source allows; it counts as of the last day.
story-dated-none = The source gives no date: the figure is listed, never drawn on a line and never used in a verdict.
story-dated-plain = A figure of { $when }.
story-dated-since = { $told } Counted from { $first }.

## The source and how the figure was got
story-source = { $document } ({ $kind }), published { $published }, read on { $accessed }.
story-source-undated = { $document } ({ $kind }), day of publication unknown, read on { $accessed }.
story-reported = Published by the source.
story-derived = Worked out from published figures: { $formula }.

## The rule that chooses the figure shown
story-choice-alone = No other figure speaks of the same place, indicator, scope and day, so this one is shown.
story-choice-shown = This figure is shown, before { $figure } ({ $source }): { $clause }.
story-choice-beside = The figure shown is { $figure } ({ $source }): { $clause }.
story-choice-undated = It has no date, so it is not chosen for any day; it is only listed.
story-choice-withdrawn = It was withdrawn, so it is no longer shown.
story-clause-basis = a published figure comes before one that was worked out
story-clause-source-kind = a source of the kind “{ $shown }” comes before “{ $beside }”
story-clause-precision = the more precisely dated figure comes first
story-clause-bound = a definite number comes before “at least”, “over”, “nearly” or “about”
story-clause-published = the document published later comes first
story-clause-recorded = the figure recorded later comes first
story-clause-id = the two are alike in every respect, so the one recorded first in the table comes first
story-withdrawn = Withdrawn on { $day }.
story-replacement = Replaced by { $figure } ({ $source }).
story-replaced = Replaces { $figure } ({ $source }).

## The other figures
story-others = Other figures about the same place and indicator
story-relation = Relation
story-relation-replaced = the old figure it replaced
story-relation-replacement = the new figure that replaced it
story-relation-part = part of its formula
story-relation-result = worked out from it
story-relation-rival = same day, same scope
story-relation-same-scope = same scope, another day
story-relation-other-scope = another scope

## Verdicts and contradictions
story-verdicts = Verdicts that use this figure
story-role = Part it plays
story-role-now = the figure judged
story-role-baseline = the baseline
story-role-other = another source's figure, which gives another verdict
story-role-after = a figure after the deadline, for information
story-until = Used until before
story-still = still used
story-findings = Contradictions and things to mind about this figure
