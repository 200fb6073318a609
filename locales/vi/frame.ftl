# Khung của mọi trang: điều hướng, bộ lọc, chân trang, thông báo

## Tên ứng dụng và các trang
frame-app = Câu lạc bộ liên thế hệ tự giúp nhau
frame-page-overview = Cả nước
frame-page-province = Từng tỉnh, thành phố

## Bộ lọc
frame-choose-province = Địa phương
frame-choose-indicator = Chỉ số
frame-choose-year = Năm
frame-choose-units = Địa giới
frame-choose-lang = Ngôn ngữ
frame-year-newest = Mới nhất
frame-year = Hết năm { $year }
frame-units-reported = Như báo cáo
frame-units-63 = 63 tỉnh cũ
frame-units-34 = 34 tỉnh mới
frame-lang-vi = Tiếng Việt
frame-lang-en = English
frame-place-until-dated = { $name } cũ · đến { $day }
frame-place-since-dated = { $name } mới · từ { $day }
frame-place-until-short = { $name } cũ
frame-place-since-short = { $name } mới
frame-place-with-part = { $name }, từ { $day } gồm cả { $part }

## Chọn và thu hẹp
frame-choose-areas = Các tỉnh, thành phố
frame-choose-district = Huyện, quận, thị xã, thành phố
frame-choose-region = Vùng
frame-choose-months = Chỉ xếp hạng số liệu không cũ quá (tháng)
frame-choose-since = Từ ngày
frame-choose-since_v = So với bản dữ liệu
frame-choose-until = Đến ngày
frame-choose-target = Chỉ tiêu
frame-choose-goal = Số CLB muốn có
frame-choose-by = Đến ngày
frame-choose-spread = Cách chia
frame-choose-rule = Quy tắc kiểm tra
frame-choose-severity = Mức độ
frame-choose-source = Nguồn
frame-choose-scope = Phạm vi
frame-choose-basis = Cách có số
frame-choose-measure = Loại số liệu
frame-choose-claim = Số liệu
frame-choose-q = Tìm theo chữ
frame-search-hint = không cần dấu
frame-choose-placeholder = Chọn
frame-choose-several = Nhiều nơi
frame-all = Tất cả
frame-chip = { $param }: { $name }
frame-chip-areas = { $name }
frame-chip-district = { $name }
frame-chip-province = { $name }
frame-chip-region = { $name }
frame-chip-target = { $name }
frame-chip-indicator = { $name }
frame-chip-since = từ { $name }
frame-chip-until = đến { $name }
frame-chip-months = không cũ quá { $name } tháng
frame-chip-q = “{ $name }”

## Các trang khác
frame-page-district = Cấp huyện
frame-page-compare = So sánh
frame-page-targets = Chỉ tiêu và kế hoạch
frame-page-changes = Có gì mới
frame-page-quality = Mâu thuẫn số liệu
frame-page-sources = Nguồn
frame-page-figures = Mọi số liệu

## Chia sẻ
frame-share = Trình chiếu, mang về, chia sẻ
frame-share-link = Liên kết đến đúng những gì đang xem (mở được ngay trên điện thoại):
frame-share-qr = Quét để mở đúng trang này
frame-take-present = Trình chiếu
frame-take-deck = Bản trình chiếu PowerPoint (PPTX)
frame-take-brief = Tờ tóm tắt A4 (PDF)
frame-take-workbook = Sổ Excel kèm biểu đồ (XLSX)
frame-take-offline = Bản mở không cần mạng (HTML)
frame-take-light = Trang nhẹ, để in và cho điện thoại
frame-share-note = Liên kết giữ mọi lựa chọn, bản dữ liệu { $version } và ngày xem { $day }. Mở trên máy nào cũng thấy như nhau.
frame-pinned = Đang xem theo liên kết: bản dữ liệu { $version }, nhìn từ ngày { $day }.
frame-outdated = Đang xem bản dữ liệu cũ { $version }, nhìn từ ngày { $day }. Đã có số liệu mới hơn.
frame-newest = Xem bản mới nhất
frame-what-changed = Xem có gì thay đổi từ đó
frame-unpin = Xem bản mới nhất, tính đến hôm nay

## Chân trang
frame-footer = Bản dữ liệu { $version } · số liệu đến ngày { $day } · { $sources } nguồn công bố · Số liệu thuộc về các nguồn đã nêu; dữ liệu biên soạn theo giấy phép CC BY 4.0, phần mềm theo giấy phép MIT.

## Biểu đồ, bảng, nguồn
frame-sources = Nguồn:
frame-sources-count = Nguồn: { $n } tài liệu
frame-behind-figure = { $long ->
    [no] Bằng lời, bảng số, truy vấn, tải về
   *[yes] Bằng lời, bảng số, { $n } nguồn, truy vấn, tải về
}
frame-behind-table = { $long ->
    [no] Truy vấn, tải về
   *[yes] { $n } nguồn, truy vấn, tải về
}
frame-query = Truy vấn “{ $name }”:
frame-query-params = Hỏi lại đúng câu này ở dòng lệnh:
frame-picture-png = Ảnh biểu đồ (PNG)
frame-picture-svg = Ảnh phóng to được (SVG)
frame-rows-as-text = Bảng dạng chữ, mở từng dòng bằng bàn phím
frame-rows-in-files = Còn { $n } dòng nữa trong các tệp tải về.
frame-rows-rest = Xem { $n } dòng còn lại
frame-download-xlsx = Tải về Excel (XLSX)
frame-download-csv = Tải về CSV
frame-column-place = Nơi
frame-column-value = Số liệu
frame-column-as-of = Tính đến
frame-column-publisher = Nguồn
frame-no-figures = { $place } chưa có số liệu nào được công bố về “{ $indicator }”. Chưa có số liệu không có nghĩa là bằng 0.

## Đơn vị đã sáp nhập
frame-unit-ended = Đây là { $place } cũ, đến hết ngày { $ended }.
frame-before-merger = Số liệu của các tỉnh cũ, trước 1/7/2025:
frame-open-place = Mở { $place }

## Liên kết không hiểu được
frame-link-nearest = Mở { $name }
frame-unknown-page = Không có trang “{ $asked }”. Đang mở trang chính.

## Lỗi
frame-error = Trang này gặp lỗi. Hãy tải lại; nếu vẫn lỗi, báo cho người quản trị mã { $reference }.
