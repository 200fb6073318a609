# Files taken from a page: slides, workbook, brief

error-file-page = There is no page “{ $asked }”; nearest: { $nearest }.
error-file-value = No file was made: in the link “{ $param }” is “{ $value }”, which the data do not know. Correct the link or choose again on the page.
error-file-value-nearest = No file was made: in the link “{ $param }” is “{ $value }”, which the data do not know. Did you mean { $nearest }?
error-file-version-too-old = Data version “{ $asked }” was built by an older program and can no longer be shown. Leave out the version in the link to see the newest.
error-file-version-unreadable = Data version “{ $asked }” is kept but cannot be opened. Leave out the version in the link to see the newest, and tell the administrator.
error-file-busy = The server is making many files at once. Please try again in { $seconds } seconds.
error-file-failed = This file could not be made. Please try again; if it fails again, tell the administrator.
file-not-made = No file yet
file-back = Back to the page
file-being-made = Making the slides
file-progress = { $done } of { $of } parts are done. This page updates itself and downloads the file when it is ready.
error-file-gone = This file is no longer on the server. Open the link that makes it again.
error-file-programme = Nothing was made because a part cannot be opened: { $told } Correct the programme and try again.
error-file-empty = the programme has no page yet.
