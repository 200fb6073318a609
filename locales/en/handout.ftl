# Files taken from a page: slides, workbook, brief

error-file-page = There is no page “{ $asked }”; nearest: { $nearest }.
error-file-value = No file was made: in the link “{ $param }” is “{ $value }”, which the data do not know. Correct the link or choose again on the page.
error-file-value-nearest = No file was made: in the link “{ $param }” is “{ $value }”, which the data do not know. Did you mean { $nearest }?
error-file-busy = The server is making many files at once. Please try again in { $seconds } seconds.
error-file-failed = This file could not be made. Please try again; if it fails again, tell the administrator.
file-not-made = No file yet
file-back = Back to the page
