# Bản trình chiếu

## Biểu đồ
deck-other-claims = Số liệu khác
deck-times = Gấp mấy lần số gốc
deck-years-since = Trục ngang: số năm kể từ đầu chương trình
deck-plan-1 = Trước đó
deck-plan-2 = Thêm trong bước
deck-sums-1 = Các tỉnh đã biết chỉ tiêu
deck-sums-2 = Chưa thấy giao cho nơi nào
deck-flows-promised = Chỉ tiêu
deck-flows-reported = Đã báo cáo
deck-flows-also = Nguồn khác báo cáo

## Tiêu đề của trang chiếu
deck-title-findings = { $place }: { $n } mâu thuẫn và điều cần lưu ý trong số liệu đã công bố
deck-title-promises = { $place }, { $n } chỉ tiêu: { $states }
deck-title-all-promises = { $n } chỉ tiêu của { $places } nơi: { $states }
deck-title-rules = { $n } trường hợp theo { $rules } quy tắc, nhiều nhất: { $rule } ({ $most })
deck-title-others = { $place }: số gần nhất của { $n } chỉ số khác
deck-title-places = Đánh giá được { $judged }/{ $places } tỉnh, thành phố; { $reported } nơi đã công bố tổng số CLB
deck-title-silent = { $n } tỉnh, thành phố chưa có tổng số CLB và chưa rõ chỉ tiêu
deck-places-in = { $state } ({ $n }): { $names }
deck-of-places = trong { $n } nơi
deck-title-sources = { $n ->
    [1] Tài liệu đứng sau các con số này
   *[other] { $n } tài liệu đứng sau các con số này
}
deck-state-count = { $n } { $state }

## Dưới tiêu đề, chân trang, ghi chú
deck-part = Phần { $number }/{ $of }
deck-rest = Đang nêu { $shown } trong { $n } dòng; đủ mọi dòng ở sổ tính và trên bảng theo dõi.
deck-left-out = Cột không đủ chỗ trên trang chiếu, có trong sổ tính: { $columns }.
deck-sources-at-end = Nguồn: { $numbers }, danh sách ở cuối phần này
deck-link = Liên kết đến đúng nội dung này: { $link }
deck-seen = Số liệu nhìn từ ngày { $day }.
deck-version = Bản dữ liệu { $version }.
