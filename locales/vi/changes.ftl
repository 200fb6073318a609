# Trang Có gì mới

## Tiêu đề: có gì khác so với trước
changes-title = { $since }: { $what }
changes-title-of = { $since }, { $place } có { $what }
changes-title-of-none = { $since }, { $place } không có gì thay đổi
changes-title-empty = Chưa có số liệu nào để so sánh
changes-empty = Trong phạm vi đang xem chưa có số liệu và chỉ tiêu nào, trước cũng như nay.
changes-since-version = So với bản dữ liệu dựng ngày { $built }
changes-since-day = Từ ngày { $day }
changes-nothing = không có gì thay đổi
changes-count-new = { $n } số liệu mới
changes-count-corrected = { $n } số liệu được sửa
changes-count-withdrawn = { $n } số liệu được rút
changes-flip-one = kết luận về { $place } đổi từ “{ $was }” thành “{ $became }”
changes-flips-alike = { $n } kết luận đổi từ “{ $was }” thành “{ $became }”
changes-flips = { $n } kết luận đổi
changes-promises-amended = { $n } chỉ tiêu được sửa
changes-promises-new = { $n } chỉ tiêu mới
changes-promises-gone = { $n } chỉ tiêu không còn

## Dưới tiêu đề: so cái gì với cái gì
changes-compared-versions = Bản { $version } (dựng ngày { $built }) so với bản { $other } (dựng ngày { $other_built }); { $seen }.
changes-compared-days = Số liệu ghi vào từ ngày { $since }; { $seen }.
changes-seen-once = kết luận nhìn từ ngày { $day }
changes-seen-both = kết luận nhìn từ ngày { $then } so với nhìn từ ngày { $day }

## Chọn mốc so sánh
changes-filters = Chọn mốc so sánh
changes-version = dựng ngày { $built }, { $time }
changes-version-none = Không chọn
changes-unreadable = Bản dữ liệu “{ $version }” không mở được để so sánh; đang so theo ngày trong cùng một bản.

## Bốn con số
changes-metric-new = Số liệu mới
changes-metric-corrected = Số liệu được sửa
changes-metric-withdrawn = Số liệu được rút
changes-metric-flipped = Kết luận đổi
changes-metric-places = của { $n } nơi
changes-metric-promises = trong { $n } chỉ tiêu
changes-none = không có

## Lưu ý
changes-nothing-note = Mọi số liệu, chỉ tiêu và kết luận giống hệt lúc trước.
changes-day-ahead = Ngày { $day } đứng sau ngày đang xem ({ $seen }), nên kết luận chưa thể khác.
changes-all-new = Mọi số liệu đều được ghi vào từ ngày { $day } trở đi, nên đều là mới so với mốc này: mới ghi vào, không phải mới xảy ra.

## Các bảng
changes-part-promises = Kết luận và chỉ tiêu: { $n } thay đổi
changes-part-promises-note = Mỗi dòng là một chỉ tiêu: kết luận trước và nay, kèm số liệu làm căn cứ.
changes-part-corrected = Số liệu được sửa: { $n }
changes-part-corrected-note = Số cũ và số mới đặt cạnh nhau; số cũ không bị xóa.
changes-part-withdrawn = Số liệu được rút: { $n }
changes-part-withdrawn-note = Không còn được dùng và không có số thay thế.
changes-part-new = Số liệu mới: { $n }
changes-part-new-note = Xếp theo ngày của số liệu, mới nhất trước.
changes-rest = Xem { $n } dòng còn lại
changes-place = Nơi
changes-what = Thay đổi
changes-then = Trước
changes-now = Nay
changes-source = Nguồn của chỉ tiêu
changes-value-then = Số trước
changes-as-of-then = Tính đến (trước)
changes-value-now = Số nay
changes-recorded = Ngày ghi vào
changes-kind-flipped = kết luận đổi
changes-kind-amended = chỉ tiêu được sửa
changes-kind-new = chỉ tiêu mới
changes-kind-gone = chỉ tiêu không còn
changes-verdict = { $state }: { $figure }
changes-turned = { $was } → { $became }
changes-not-yet = chưa có chỉ tiêu này
changes-no-more = không còn chỉ tiêu này
