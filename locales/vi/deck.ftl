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
