# Trang Chỉ tiêu và kế hoạch

## Tiêu đề: còn thiếu bao nhiêu cho hạn gần nhất
targets-title-untold = { $area }: { $decision } giao { $target }, hạn { $due }; chưa nguồn nào công bố đã lập được bao nhiêu, bình quân phải lập { $pace }
targets-title-missing = { $area }: { $gap } để đạt { $target }, hạn { $due }; cần { $pace } kể từ { $as_of }
targets-no-decision = không rõ văn bản
targets-not-yet = Vào ngày đang xem, chỉ tiêu trong liên kết chưa được ban hành; đang hiện chỉ tiêu gần nhất.

## Còn thiếu
targets-missing-by = Hạn { $due }
targets-missing-untold = chưa có số liệu đã lập; bình quân { $pace } cả kỳ
targets-missing-gap = { $gap }; cần { $pace } kể từ { $as_of }

## Dòng thời gian
targets-time-line = Quyết định nào giao chỉ tiêu nào?
targets-time-line-reading = Mỗi dải là thời kỳ của một văn bản, hình thoi đứng ở hạn của chỉ tiêu; đường chấm nối văn bản với văn bản tiếp theo.
targets-time-line-hint = Bấm vào hình thoi để xem chỉ tiêu đó.
targets-lane = { $promise }: { $state }
targets-lane-of = { $decision }: { $promises }.

## Chỉ tiêu đang xem
targets-looked-at = Chỉ tiêu đang xem: { $promise }
targets-chip = { $place }: { $promise }
targets-fact = Mục
targets-told = Nội dung
targets-fact-promise = Chỉ tiêu
targets-fact-name = Tên văn bản
targets-fact-as-total = Quy ra tổng số
targets-fact-follows = Tiếp nối
targets-fact-followed = Được tiếp nối bởi
targets-fact-other = { $decision }: { $promise }
targets-fact-since = Tính từ
targets-since-told = { $day }, ngày nguồn đầu tiên nêu chỉ tiêu; không rõ ngày ban hành
targets-since-assumed = { $day }, sớm nhất có thể; không nguồn nào ghi ngày ban hành
targets-as-total = { $base } nêu trong kế hoạch + { $new } = { $total }
targets-as-total-none = không quy đổi, vì văn bản không nêu tổng số ban đầu
targets-kind = Loại chỉ tiêu
targets-kind-total = tổng số
targets-kind-new = thành lập mới
targets-kind-coverage = độ phủ
targets-kind-composition = cơ cấu thành viên
targets-kind-per-club = định mức mỗi CLB
targets-kind-quality = chất lượng
targets-kind-money = số tiền
targets-kind-per-year = bình quân mỗi năm
targets-base = Số ban đầu
targets-base-new = tính từ 0, ngày { $day }
targets-base-stated = { $base }, kế hoạch nêu; tính từ { $day }
targets-base-found = { $base }, số liệu gần ngày ban hành; tính từ { $day }
targets-base-none = không nêu
targets-wordings = Từng nguồn viết chỉ tiêu này như thế nào?
targets-published = Công bố
targets-published-later = { $day }, sau ngày đang xem
targets-wording = Viết là
targets-worded-as = Hiểu là
targets-printed-total = tổng số
targets-printed-all = tất cả
targets-printed-new = thành lập mới
targets-differs = Khác biệt
targets-differs-yes = khác với chỉ tiêu
targets-differs-date = khác ngày của văn bản
targets-citations = Những nguồn dẫn văn bản này
targets-number-printed = Số hiệu như in
targets-date-printed = Ngày như in
targets-why = Vì sao kết luận như vậy?

## Chỉ tiêu của các tỉnh so với quốc gia
targets-sums = Chỉ tiêu của các tỉnh so với chỉ tiêu quốc gia
targets-sums-note = Chỉ cộng chỉ tiêu thành lập mới đã ban hành, có thời kỳ nằm trong kỳ của quyết định; không cộng chỉ tiêu tổng số, dự án, dự thảo. Tỉnh chưa rõ chỉ tiêu không phải là bằng 0.
targets-sum = Tổng chỉ tiêu các tỉnh đã biết: { $sum }, của { $provinces }; chưa thấy giao cho nơi nào: { $rest } trong { $target }.
targets-sum-all = Tổng chỉ tiêu các tỉnh đã biết: { $sum }, của { $provinces }, không ít hơn { $target }.
targets-sum-none = Chưa biết chỉ tiêu thành lập mới của tỉnh nào ({ $provinces }).
targets-sum-name = { $decision } hạn { $due }, { $told }/{ $provinces } tỉnh
targets-sum-told = { $known } / { $target }
targets-sum-unknown = chưa biết
targets-sum-of = { $name }: { $sum }
targets-unknown = Hạn { $due }: chưa biết chỉ tiêu thành lập mới của { $names }.
targets-undated = Không rõ ngày ban hành nên được tính từ ngày của đề án quốc gia: { $names }.
targets-other-kind = Có chỉ tiêu tổng số nên không cộng: { $names }.
targets-nobody = không nơi nào
targets-aggregate = { $publisher } in tổng các kế hoạch là { $promise }: chỉ nêu để đối chiếu, không đánh giá, không cộng.
targets-promised = Chỉ tiêu thành lập mới
targets-promised-as-total = Chỉ tiêu tổng số, không cộng

## Tất cả chỉ tiêu
targets-all = Tất cả chỉ tiêu: { $n }
targets-all-hint = Bấm vào một dòng để xem chỉ tiêu đó được viết thế nào, theo văn bản nào.
targets-none = Chưa tìm thấy chỉ tiêu nào của { $place } được công bố. Chưa tìm thấy không có nghĩa là không có chỉ tiêu.

## Lập kế hoạch
targets-plan = Lập kế hoạch cho { $place }
targets-plan-hint = Chọn địa phương ở khung bên, số CLB muốn có và ngày; kế hoạch nằm trong liên kết của trang.
targets-plan-inputs = Số CLB muốn có và ngày
targets-plan-no-figure = { $place } chưa có tổng số CLB nào được công bố, nên chưa lập được kế hoạch: không thể tính từ một con số không có. Chưa có số liệu không có nghĩa là bằng 0.
targets-plan-undated = { $place } chỉ có số liệu không rõ ngày, nên chưa tính được tốc độ và chưa lập được kế hoạch.
targets-plan-nothing-chosen = Số gần nhất của { $place } là { $now } ({ $as_of }).
targets-plan-nothing-chosen-hint = Hãy nhập số CLB muốn có và ngày để tính kế hoạch.
targets-plan-no-goal = Số gần nhất của { $place } là { $now } ({ $as_of }).
targets-plan-no-goal-hint = Hãy nhập số CLB muốn có đến { $by }.
targets-plan-no-day = Số gần nhất của { $place } là { $now } ({ $as_of }).
targets-plan-no-day-hint = Hãy chọn ngày muốn có { $goal }.
targets-plan-before-figure = Ngày { $by } không muộn hơn ngày của số liệu gần nhất ({ $now }, { $as_of }).
targets-plan-before-figure-hint = Hãy chọn ngày muộn hơn.
targets-plan-past = Ngày { $by } đã qua.
targets-plan-past-hint = Hãy chọn một ngày trong tương lai.
targets-plan-reached = { $place } đã có { $now } ({ $as_of }).
targets-plan-reached-hint = Hãy nhập số CLB lớn hơn.
targets-plan-start = Xuất phát
targets-plan-increase = Cần thêm
targets-plan-goal = để có { $goal } đến { $by }
targets-plan-pace = Tốc độ cần có
targets-plan-since = tính từ { $day }
targets-plan-best = Nhanh nhất từng đạt
targets-plan-best-none = chưa có hai số chính xác cách nhau ít nhất { $months } tháng
targets-plan-best-between = từ { $first } đến { $last }
targets-plan-never = Cần một tốc độ chưa từng đạt: { $pace }, trong khi nhanh nhất từng đạt là { $best }.
targets-plan-reached-before = Tốc độ { $pace } không vượt mức nhanh nhất từng đạt là { $best }.
targets-plan-best-unknown = Chưa biết nơi này từng tăng nhanh đến đâu: cần hai số chính xác cách nhau ít nhất { $months } tháng.
targets-plan-straight = Kế hoạch tăng đều theo ngày, mỗi bước là số CLB nguyên, cộng lại đúng bằng số cần thêm.
targets-plan-rounded = Số xuất phát là { $now }, nên số cần thêm chỉ là ước tính.
targets-plan-first-step = Bước đầu gồm cả thời gian từ { $day }, ngày của số liệu gần nhất.
targets-plan-ended = { $place } cũ đã kết thúc ngày { $day }: kế hoạch dưới đây chỉ tính trên địa bàn cũ, không phải của đơn vị đang tồn tại.
targets-step = đến { $day }
targets-step-year = hết { $year }
targets-step-told = +{ $clubs } → { $total }
targets-step-after = Sau ngày
targets-step-last = Đến ngày
targets-step-clubs = Thêm
targets-step-total = Tổng số CLB
frame-spread-none = Không chia
targets-spread-rule = Quy tắc: { $rule }
targets-spread-ended = Các huyện này đã kết thúc ngày { $day }; cách chia chỉ theo địa bàn cũ.
targets-spread-no-units = Cấp huyện đã kết thúc ngày 30/6/2025 và ở đây kế hoạch không chia theo xã, nên kế hoạch của { $place } không chia tiếp.
targets-spread-nobody = Không đơn vị nào hợp với quy tắc “{ $rule }”, nên không chia.
targets-spread-communes = Các huyện này có { $n } xã, phường, thị trấn; ở đây kế hoạch không chia tiếp theo xã.
targets-share-reported = Đã báo cáo
targets-share = Cả kế hoạch

## Dưới biểu đồ
chart-assigned-key = Đậm: các tỉnh đã biết chỉ tiêu; gạch chéo: chưa thấy giao cho nơi nào
chart-plan-key = Nhạt: số CLB trước đó; đậm: số CLB thêm trong bước
chart-lineage-seen-on = nhìn từ { $day }
