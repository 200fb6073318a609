# Trang Tỉnh, thành phố và các bảng của một nơi

## Ngày 1/7/2025 có ý nghĩa gì với nơi này
province-event-country = 1/7/2025: sắp xếp còn 34 tỉnh
province-event-kept = 1/7/2025: giữ nguyên địa giới
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
province-promised-for-some = Chỉ có chỉ tiêu cho một phần CLB, xem các chỉ tiêu bên dưới.
province-nothing = Chưa có số liệu hay chỉ tiêu nào được công bố về “{ $indicator }” của địa phương, nên chưa có gì để vẽ. Chưa có số liệu không có nghĩa là bằng 0.
province-not-drawn = Chưa vẽ được biểu đồ về “{ $indicator }”: số liệu đã có không phải là số có ngày của cả đơn vị. Các số đó ở những bảng bên dưới.
province-former = Số liệu của các đơn vị cũ
province-former-note = Số của từng đơn vị cũ, không cộng thành số của đơn vị mới và không dùng để kết luận.
province-due = đến hết { $due }
province-due-by = đến hết { $due }, { $number }
province-gap = Còn thiếu
province-gap-then = Khi đó còn thiếu
province-gap-since = chưa có số liệu mới từ khi giao chỉ tiêu
province-surplus = Vượt
province-gap-unknown = chưa có số liệu để so
province-by-last-figure = theo số liệu gần nhất
province-reached-later = đạt sau hạn, thấy ngày { $when }
province-share = đã tăng được { $share } của cả mức tăng phải đạt
province-pace = Cần tăng mỗi năm
province-pace-then = Khi đó cần mỗi năm
province-total = Tổng số CLB
province-draft = dự thảo; { $note }
province-pace-none = không cần thêm
province-pace-ended = không còn đặt ra
province-pace-so-far = đến lúc đó { $pace }
province-pace-unknown = chưa đủ số liệu để tính tốc độ

## Các phần của trang
province-deadline-state = Tại hạn { $due }: { $state }.
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
table-decision-status = { $decision }, { $status }
table-last-figure = Số liệu gần nhất
table-figure-dated = { $figure } ({ $when })
table-verdict = Kết luận
table-finding = Quy tắc
table-other-value = Đối chiếu với
table-comparison = So sánh
table-differs-in-kind = nơi ghi là tổng số, nơi ghi là thành lập mới
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
status-aggregate = số cộng từ kế hoạch các địa phương
status-replaced = đã được thay thế

## Cấp của đơn vị
level-country = { $name }
level-province = { $name }
level-district = { $name } (cấp huyện)
level-commune = { $name } (cấp xã)

## Nơi ít số liệu: biết được gì ở chung quanh
around = Biết thêm được gì về { $place }?
around-country = Cả nước có { $figure } ({ $when }).
around-target = Chỉ tiêu đang thực hiện của cả nước: { $promise } ({ $number }).
around-region = Vùng { $region }: { $reported }/{ $places } tỉnh, thành phố khác đã công bố tổng số CLB. Không tính số của nơi này từ số của nơi khác.
around-part = { $name } cũ
around-successor = { $name } mới
around-claims = Số liệu đã công bố
around-needed = Để đánh giá được { $place } cần có: tổng số CLB và ngày chốt số liệu; chỉ tiêu của tỉnh và văn bản giao chỉ tiêu; tài liệu đã công bố các số đó.
around-compare = So sánh: { $region }
around-figures = Số liệu của các huyện, xã thuộc { $place }
around-sources = Xem tất cả tài liệu nguồn

## Nếu giữ tốc độ đã thấy: để tham khảo, không phải kết luận
projection-two-points = Mới có hai số liệu có ngày nên chỉ nêu một tốc độ: { $pace }, từ { $last } ({ $when }); chỉ tiêu { $due } là { $target }. Để tham khảo, không phải kết luận.
projection-range = Nếu giữ tốc độ chậm nhất đến nhanh nhất đã thấy: từ { $last } ({ $when }) đến { $due } được { $low }–{ $high }, chỉ tiêu là { $target }. Để tham khảo, không phải kết luận.
projection-never = Không tốc độ nào đã thấy dẫn tới chỉ tiêu.
projection-perhaps = Nhanh nhất đạt chỉ tiêu ngày { $earliest }; ở tốc độ chậm nhất thì không đạt.
projection-reached = Đạt chỉ tiêu trong khoảng từ { $earliest } đến { $latest }.
