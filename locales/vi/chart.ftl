# Biểu đồ

## Dấu phân cách của Plotly: thập phân, hàng nghìn
chart-separators = ,.

## Trục
chart-axis-clubs = Số câu lạc bộ
chart-axis-people = Số người
chart-axis-vnd = Số tiền
chart-axis-percent = Tỷ lệ, %
chart-axis-communes = Số xã
chart-axis-districts = Số huyện
chart-axis-provinces = Số tỉnh
chart-axis-villages = Số thôn
chart-axis-loans = Số lượt vay
chart-axis-checks = Số lượt khám
chart-axis-with-unit = { $name }, { $unit }
chart-billion-vnd = tỷ đồng
chart-million-vnd = triệu đồng
chart-axis-starts = Trục bắt đầu từ { $value }

## Số liệu
chart-claims = Số liệu đã công bố
chart-derived = suy ra
chart-hole = { $months } tháng không có số liệu
chart-silence = Chưa có số liệu cùng loại sau { $since }
chart-no-figures = Chưa có số liệu cùng loại
chart-undated = { $n } số liệu không rõ ngày không vẽ, xem bảng
chart-hover-as-of = Số liệu đến { $when }
chart-hover-source = Nguồn: { $source }, công bố { $published }
chart-hover-derived = Suy ra: { $formula }
chart-hover-not-shown = Không phải số được chọn để hiện cho ngày này
chart-scope-all = tất cả CLB
chart-scope-scheme = CLB của đề án
chart-scope-donor = CLB của dự án
chart-scope-new-clubs = CLB mới
chart-scope-one-club = một CLB

## Chỉ tiêu, kế hoạch, tốc độ
chart-targets = Chỉ tiêu
chart-due-year = chỉ tiêu hết { $year }
chart-due-day = chỉ tiêu đến { $day }
chart-as-total = { $total } nếu tính { $baseline } + { $new } mới
chart-status-draft = dự thảo, không đánh giá
chart-status-aggregate = cộng từ kế hoạch các nơi
chart-status-replaced = đã được thay thế
chart-plan-line = kế hoạch tăng đều
chart-plan-steps = kế hoạch từng năm
chart-pace-so-far = đã tăng { $pace }
chart-pace-fell = đã giảm { $pace }
chart-pace-required = cần tăng { $pace }
chart-gap = còn thiếu { $amount }

## Nền
chart-scheme = QĐ { $number } ({ $first }–{ $last })
chart-scheme-short = QĐ { $number }

## Nguồn
chart-sources = Nguồn: { $sources }
chart-more-sources = và { $n } nguồn khác, xem bảng

## Lưới ô các tỉnh
chart-legend-state = { $state }: { $n }
chart-legend-stale = gạch chéo: số liệu đã cũ

## CLB mới theo đề án, thanh so với chỉ tiêu, các phần của một tổng
chart-flows = CLB thành lập mới theo từng đề án, so với chỉ tiêu
chart-flow-promise = { $scheme }, { $due }: { $target } CLB mới
chart-flow-untold = { $promise }: chưa có số liệu
chart-bullet-marks = Cột { $column } – thanh màu: số hiện có; vạch ngắn: mức kế hoạch đến ngày của số đó; vạch dài: chỉ tiêu
part-district-city = TP { $name }
part-district-town = TX { $name }
part-rural-district = huyện { $name }
chart-part-dated = { $value }, { $when }
chart-unexplained = chưa nêu thuộc huyện nào
chart-unexplained-value = { $value } trong { $whole }
chart-parts-over = Các phần cộng lại nhiều hơn tổng { $amount }
chart-more-lanes = Còn { $n } nơi nữa không vẽ, xem bảng
chart-more-names = { $names } và { $n } nơi khác
chart-parts-missing = Chưa có số liệu ({ $n }): { $names }

## Địa giới của một ngày
chart-step = gồm phần do sắp xếp và phần tăng trưởng
chart-units = { $reported }/{ $parts } đơn vị
chart-units-rounded = có số không chính xác
