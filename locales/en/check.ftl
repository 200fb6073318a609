# Data checks: the name of each rule and one sentence: what is wrong, and what is done about it

## Severity
check-severity-error = Error
check-severity-warning = Contradiction
check-severity-notice = Notice

## Whole and parts
check-parts-exceed-or-miss-whole = Parts that do not add up to their whole
check-parts-exceed-or-miss-whole-explain = One source prints the units below a place and the place itself, and they do not add up; both stay as printed, the units not named are listed, and nothing is filled in.
check-stock-at-start-does-not-fit = Total minus new does not fit the start
check-stock-at-start-does-not-fit-explain = The total less the new clubs leaves the stock at the start, yet that is not what was reported before it or what the plan itself implies; all three are kept and no starting figure is taken from the difference.
check-parts-told-by-another-source = Parts and total of two counts do not meet
check-parts-told-by-another-source-explain = The units that one source names do not add up to the total of another, or to the total that its own numbers make; both are kept, the units not named are listed, and nothing is filled in.
check-money-parts-against-sum = Parts of money that do not make the sum
check-money-parts-against-sum-explain = A source prints a sum of money and its parts, yet the parts make more than the sum, or all of them together less; both stay as printed.
check-groups-add-up-though-overlapping = Overlapping groups that add up to the whole
check-groups-add-up-though-overlapping-explain = One person can be in several groups (older, women, poor), yet the groups add up to exactly all members, so each person may have been counted in one group only; the figures stay as printed and no group share is computed from them.
check-impossible-coverage = More units covered than there were
check-impossible-coverage-explain = More provinces, districts or communes are printed than existed on that date; the figure stays as printed, carries this warning and is never turned into a share.

## Shares and averages
check-share-against-counts = A share that its counts do not give
check-share-against-counts-explain = The printed share differs by more than rounding from the counts of the same source; both are shown and neither is corrected.
check-share-over-100 = A share above 100 %
check-share-over-100-explain = A part cannot be larger than its whole; compare the row with its source before using it, it counts as a data error.
check-average-against-total = An average that its total does not give
check-average-against-total-explain = The printed average is not the total over a denominator that the same source prints, so it is unclear what was divided by what; the average stays as printed, with the result for that denominator beside it.
check-members-per-club-outside-standard = Members per club outside the standard
check-members-per-club-outside-standard-explain = Members over clubs lie outside the scheme's standard; where the source says “over” or “at least” the result is only a floor and cannot prove too few; for information, without effect on any verdict.
check-counts-outside-share-standard = Counts that give a share outside the standard
check-counts-outside-share-standard-explain = The count over all members is a share outside the range that the scheme sets for the make-up of its clubs; for information, without effect on any verdict.
check-share-of-other-clubs-than-promised = A share of other clubs than the target's
check-share-of-other-clubs-than-promised-explain = The printed share is of a part of the clubs (of the new ones, say) while the target speaks of others; it is shown but does not judge that target.

## Dates
check-stock-that-falls = A total that falls
check-stock-that-falls-explain = The total is lower than an earlier one of the same place and scope; clubs may have closed or two sources may count differently; both points are drawn and no line is smoothed.
check-counted-since-after-first-report = Said to begin after there were clubs
check-counted-since-after-first-report-explain = The source says that clubs were rolled out since a year before which another source already knows some; the total is kept and not taken as counted from that year only.
check-claim-after-publication = A figure dated after its publication
check-claim-after-publication-explain = No source can know a figure of a later day, so one of the two dates was entered wrongly; correct the row before using it.
check-claim-in-future = A figure of a day that has not come
check-claim-in-future-explain = The date lies after both the day of reading and the day of entry, so it was entered wrongly or is a target and no result; no verdict uses it.
check-figure-outside-unit-dates = A figure outside the dates of its unit
check-figure-outside-unit-dates-explain = The unit did not exist yet, or no longer, on the date of the figure; move the row to the unit of that date, for a merger is not growth.
check-stale-series = A series without news
check-stale-series-explain = Nothing new was reported here for too long; the last figure is shown with its date and is not taken for today's.
check-undated-claims = Figures without a date
check-undated-claims-explain = The page shows no date for the figure; it is listed with what can be inferred, but never drawn on a line and never used in a verdict.
check-undated-beside-other-value = An undated figure beside another number
check-undated-beside-other-value-explain = A figure without a date differs from another of the same place, so nobody knows which is newer; it is drawn on no line and used in no verdict.

## Several sources
check-several-claims-one-place-date = Different figures for one place and date
check-several-claims-one-place-date-explain = Two figures of one place, indicator, scope and date cannot both be right; a written rule picks the one shown, the other is one click away, and where they lead to different verdicts there is no colour.
check-same-number-other-bound = One number in two wordings
check-same-number-other-bound-explain = Two sources print the same number, one exactly and the other as over, about or nearly; both wordings are kept and are not two different figures.
check-counted-on-two-maps = One thing counted on two maps
check-counted-on-two-maps-explain = One source counts the same clubs in the units before and after the reform and prints two numbers; each stands with its own unit and they are never added.
check-total-grows-without-its-project = The total grows, its project does not
check-total-grows-without-its-project-explain = The total of the province grows while the project's clubs in it stay the same, so the growth comes from elsewhere; it is not put down to the project.
check-differ-only-in-scope = A different scope that reads as a fall
check-differ-only-in-scope-explain = The later figure counts only a part (one scheme, one project or new clubs) and is therefore lower than the earlier one of all clubs; the two are never compared, added or joined by a line.

## Targets and decisions
check-totals-do-not-meet = Target total and target for new clubs do not add up
check-totals-do-not-meet-explain = The baseline plus the new clubs promised is not the total promised for the same place and date; each promise is judged by itself, in its own words.
check-clubs-per-district-against-total = A target per district that cannot reach the total
check-clubs-per-district-against-total-explain = The most clubs per district times the districts, with the clubs already there, stay below the total of the same plan; both are kept and only the total is judged.
check-target-without-baseline = A target without a baseline
check-target-without-baseline-explain = The plan states no starting figure and none is known near enough to its date; the gap and the pace needed are shown, without a colour for progress.
check-children-targets-against-parent = Targets of the parts beside the target of the whole
check-children-targets-against-parent-explain = The known targets of the parts are added up beside the target of the whole, with the number of parts known; unknown parts are not zero and the sum is never used in a verdict.
check-printed-sum-against-target = A printed sum of plans that is not the target
check-printed-sum-against-target-explain = A source prints the sum of other plans, which differs from what the decision asks for; the sum is shown for information and the verdict follows the decision.
check-promise-worded-differently = One target in several wordings
check-promise-worded-differently-explain = A source repeats this target with another value, bound or kind (total or new); the target counts once, as its own document words it, and the other wordings are shown beside it.
check-promise-due-differs = One target, several due dates
check-promise-due-differs-explain = Sources print different due dates for this target, or for targets of the same project; the target keeps the date held and the other is shown beside it.
check-standard-differs-from-national = A local standard unlike the national one
check-standard-differs-from-national-explain = The local plan sets another make-up of members than the national scheme; both standards are shown and neither judges progress.
check-decision-after-citation = A decision dated after the document that cites it
check-decision-after-citation-explain = No document can cite a decision that was not yet taken, so the date it prints is wrong; the decision's date comes from another source and this wording is kept.
check-decision-date-differs = A decision's date printed differently
check-decision-date-differs-explain = This source prints another date than the one held for the decision; the date held does not change and this wording stays with its source.
