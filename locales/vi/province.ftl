# Trang Tỉnh, thành phố và các bảng của một nơi

## Ngày 1/7/2025 có ý nghĩa gì với nơi này
province-event-country = 1/7/2025: sắp xếp còn 34 tỉnh
province-event-kept = 1/7/2025: sắp xếp địa giới ({ $place } giữ nguyên)
province-event-ended = 1/7/2025: hợp nhất thành tỉnh { $successor } mới
province-event-made = 1/7/2025: hợp nhất { $parts }

## Bốn con số
province-now = Số liệu gần nhất
province-now-final = Số cuối trước hạn
province-now-new = Thành lập mới
province-now-none = chưa có số liệu để đánh giá chỉ tiêu này
province-now-other = { $when }; không dùng để đánh giá chỉ tiêu này
province-as-of-reported = số liệu đến { $when }
province-as-of-derived = suy ra từ hai tổng số, đến { $when }
province-target = Chỉ tiêu
province-target-new = Chỉ tiêu mới
province-promised-for-some = Có chỉ tiêu cho một phần CLB, xem bảng các chỉ tiêu bên dưới.
province-nothing = Chưa có số liệu hay chỉ tiêu nào được công bố về “{ $indicator }” của địa phương, nên chưa có gì để vẽ. Chưa có số liệu không có nghĩa là bằng 0.
province-due = đến hết { $due }
province-due-by = đến hết { $due }, { $number }
province-gap = Còn thiếu
province-gap-then = Khi đó còn thiếu
province-gap-since = chưa có số liệu sau số đầu kỳ
province-surplus = Vượt
province-gap-unknown = chưa có số liệu để so
province-by-last-figure = theo số liệu gần nhất
province-share = đạt { $share } mức tăng theo kế hoạch
province-pace = Cần tăng mỗi năm
province-pace-then = Khi đó cần mỗi năm
province-total = Tổng số CLB
province-after = Sau hạn
province-draft = dự thảo; { $note }
province-pace-none = không cần thêm
province-pace-so-far = đến lúc đó tăng { $pace }
province-pace-unknown = chưa đủ số liệu để tính tốc độ

## Các phần của trang
province-last-verdict = Kết luận lần cuối có thể đưa ra, như trên trang Cả nước: { $state } (số liệu đến { $when }).
province-why = Vì sao kết luận như vậy?
province-promises = Chỉ tiêu của địa phương: { $indicator }
province-parts = Số liệu theo huyện
province-unexplained = Còn { $left } trong tổng số { $whole } chưa được nêu thuộc huyện nào.
province-others = Thành viên, tiền, vốn vay và các số liệu khác
province-others-note = Số liệu gần nhất của từng chỉ số, như nguồn công bố.
province-findings = Mâu thuẫn và điều cần lưu ý: { $n }
province-no-findings = Chưa phát hiện mâu thuẫn nào trong số liệu của địa phương.
province-claims = Tất cả số liệu đã công bố về địa phương
province-claims-open = Xem bảng

## Cột của bảng
table-indicator = Chỉ số
table-value = Số liệu
table-as-of = Tính đến
table-scope = Phạm vi
table-scope-of = { $scope } ({ $number })
table-source = Nguồn
table-note = Lưu ý
table-rivals = Còn { $n } số khác cho cùng ngày.
table-promise = Chỉ tiêu
table-due = Hạn
table-decision = Văn bản
table-status = Tình trạng
table-last-figure = Số liệu gần nhất
table-figure-dated = { $figure } ({ $when })
table-verdict = Kết luận
table-finding = Quy tắc
table-other-value = Đối chiếu với
table-comparison = So sánh
table-differs-in-kind = tổng số hay thành lập mới
table-compared = { $found } so với { $expected }
table-part = Đơn vị

## Phạm vi của số liệu
scope-all = tất cả CLB
scope-scheme = CLB của đề án, kế hoạch
scope-donor = CLB của dự án
scope-new-clubs = CLB mới thành lập
scope-one-club = một CLB

## Tình trạng của chỉ tiêu
status-adopted = đã ban hành
status-draft = dự thảo
status-aggregate = cộng từ kế hoạch các nơi
status-replaced = đã được thay thế

## Cấp của đơn vị
level-country = { $name }
level-province = { $name }
level-district = { $name } (cấp huyện)
level-commune = { $name } (cấp xã)
