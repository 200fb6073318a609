# Phần chung: số, ngày, đơn vị, cách nói mức độ chính xác

## Giá trị trống
value-missing = —

## Ngày. Mẫu ngày theo CLDR
date-day-pattern = d/M/y
date-month-pattern = 'tháng' M/y
date-year = năm { $year }
date-span = từ { $first } đến { $last }
date-unknown = không rõ ngày

## Đơn vị. $shown là số đã viết, $n là chính số đó
unit-clubs = { $shown } CLB
unit-clubs-new = { $shown } CLB thành lập mới
unit-people = { $shown } người
unit-vnd = { $shown } đồng
unit-percent = { $shown } %
unit-percentage-points = { $shown } điểm %
unit-communes = { $shown } xã
unit-districts = { $shown } huyện
unit-provinces = { $shown } tỉnh
unit-villages = { $shown } thôn
unit-loans = { $shown } lượt vay
unit-checks = { $shown } lượt khám
unit-months = { $shown } tháng
unit-years = { $shown } năm
money-billion = { $shown } tỷ đồng
money-million = { $shown } triệu đồng
money-plain = { $shown } đồng
pace = { $amount }/năm

## Mức chính xác, luôn hiện cùng giá trị
bound-exactly = { $amount }
bound-at-least = ít nhất { $amount }
bound-at-most = nhiều nhất { $amount }
bound-under = dưới { $amount }
bound-over = trên { $amount }
bound-about-over = khoảng trên { $amount }
bound-about = khoảng { $amount }
bound-nearly = gần { $amount }
bound-between = { $amount }

## Liệt kê
list-more = { $shown }… và { $n } mục khác (bảng có đủ)
list-last = { $head } và { $last }

## Ngôn ngữ
error-unknown-language = Không có ngôn ngữ “{ $asked }”. Hiện có: { $known }. Gần nhất: { $nearest }.
