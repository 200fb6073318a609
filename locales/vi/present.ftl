# Trình chiếu và bản xem không cần mạng

present = Trình chiếu
present-title = Chương trình trình chiếu
present-empty = Chưa có nội dung trình chiếu
present-empty-note = Chọn trang đầu tiên trong ô bên dưới, hoặc bấm “Trình chiếu” ở trang cần chiếu.
present-not-open = Chưa mở được trình chiếu
present-standard = Chương trình mẫu: có gì mới, cả nước, từng tỉnh chậm, chỉ tiêu và kế hoạch
present-lagging = Từng tỉnh chậm: chậm nhiều, không đạt, chậm tiến độ, chưa báo cáo

## Nút và phím
present-tools = Điều khiển trình chiếu
present-back = Trang chiếu trước
present-next = Trang chiếu sau
present-full = Toàn màn hình
present-blank = Màn hình đen
present-auto = Tự chuyển trang
present-code = Phóng to mã QR
present-edit = Chương trình
present-read = Bảng và nguồn
present-keys = Phím: F toàn màn hình; Esc thoát; mũi tên, Page Up, Page Down, phím cách để chuyển trang; gõ số để đến trang đó; B màn hình đen; A tự chuyển; Q mã QR; E chương trình; T bảng và nguồn.
present-close = Đóng
present-noscript = Trình duyệt đang tắt JavaScript nên không vẽ được biểu đồ; các bảng và nguồn ở trên vẫn đọc được.
present-offline = Tải bản xem không cần mạng
present-dark = Nền tối
present-light = Nền sáng

## Chương trình
present-name = Tên chương trình
present-add = Thêm nội dung
present-link = Liên kết của chương trình
present-copy = Chép liên kết
present-copied = Đã chép
present-up = Đưa lên
present-down = Đưa xuống
present-remove = Bỏ khỏi chương trình

## Điều cần báo
present-unknown-view = Không chiếu được “{ $view }” vì không có trang, địa phương hoặc giá trị này. Các trang chiếu khác vẫn đủ.
present-unknown-view-nearest = Không chiếu được “{ $view }” vì không có trang, địa phương hoặc giá trị này; có thể là { $nearest }. Các trang chiếu khác vẫn đủ.
present-unknown-value = Không dùng được “{ $asked }” trong liên kết nên đã bỏ qua.
present-none-lags = Không tỉnh nào đang chậm, không đạt hoặc chưa báo cáo theo kết luận của trang Cả nước.
present-too-many = Chương trình có { $n } nội dung; chỉ chiếu { $most } nội dung đầu.

## Trên trang chiếu
present-sources = Nguồn: { $named }
present-sources-more = Nguồn: { $named } và { $n } nguồn khác (xem Bảng và nguồn)
present-as-of = Số liệu mới nhất: { $when }
present-seen = nhìn từ ngày { $day } · bản dữ liệu { $version }
present-more-rows = Còn { $n } dòng nữa trong phần Bảng và nguồn.
present-documents = Nguồn
