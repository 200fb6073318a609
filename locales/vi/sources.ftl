# Trang Nguồn

sources-title = { $n } trong { $all } tài liệu: { $figures } số liệu, { $shown } số được chọn để hiện
sources-title-all = { $all } tài liệu: { $figures } số liệu, { $shown } số được chọn để hiện
sources-title-none = Không tài liệu nào trong { $all } tài liệu khớp với các lựa chọn
sources-undated-count = { $n } tài liệu không rõ ngày công bố.
sources-hint = Bấm vào một dòng để xem mọi số liệu, chỉ tiêu và văn bản trong tài liệu đó.
sources-none = Không tài liệu nào khớp với tất cả lựa chọn cùng lúc. Có thể bỏ bớt:
sources-drop = { $value } — bỏ lựa chọn này thì có { $n } tài liệu
sources-kinds = Theo loại nguồn: { $kinds }.
sources-of-kind = { $kind } { $n }

## Loại nguồn
sources-kind = Loại nguồn
sources-kind-government = cơ quan nhà nước
sources-kind-association = Hội Người cao tuổi
sources-kind-partner = tổ chức phối hợp
sources-kind-press = báo chí
sources-kind-translation = bản dịch máy
sources-kind-copy = đọc qua bản chép

## Cột của bảng
sources-published = Công bố
sources-undated = không rõ ngày
sources-document = Tài liệu
sources-titles = Tên tài liệu
sources-figures-taken = Số liệu
sources-figures-shown = Được hiện
sources-places = Hiện ở trang
sources-places-more = { $names } và { $n } nơi khác
sources-wordings = Chỉ tiêu nêu lại
sources-citations = Văn bản dẫn
sources-accessed = Ngày đọc
sources-url = Địa chỉ
sources-id = Mã nguồn

## Một tài liệu
sources-one = { $publisher }, { $when }: { $n } số liệu, { $shown } số được chọn để hiện
sources-one-without = { $publisher }, { $when }: không có số liệu riêng; nêu { $wordings } chỉ tiêu, dẫn { $citations } văn bản
sources-titled = “{ $title }”
sources-no-title = Chưa biết tên tài liệu
sources-read = { $title }; { $kind }; đọc ngày { $day }.
sources-part-figures = Số liệu lấy từ tài liệu: { $n }{ $derived ->
    [0] {""}
   *[other] , trong đó { $derived } số suy ra
}
sources-part-wordings = Chỉ tiêu được nêu trong tài liệu
sources-part-citations = Văn bản được dẫn
sources-part-not-placed = Số đã in nhưng không có dòng riêng
sources-shown-on = Hiện ở các trang
sources-printed = Như nguồn ghi
sources-issuer = Cơ quan ban hành
sources-date-printed = Ngày nguồn ghi
sources-date-used = Ngày đang dùng
