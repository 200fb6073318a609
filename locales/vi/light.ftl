# Trang nhẹ: cùng nội dung với trang tương tác, không cần chương trình

light-locale = vi_VN
light-open = Mở trang tương tác
light-brief = Bản tóm tắt một trang (PDF)
light-said = Bằng lời và bảng số
light-sources = Nguồn
light-more-sources = { $shown } trên { $n } tài liệu; đủ trên trang tương tác.
light-cut = { $shown } trên { $n } dòng; đủ trên trang tương tác, tải về được XLSX và CSV.
light-pages = Các trang
light-seen = Nhìn từ ngày { $day }.
light-description = Số câu lạc bộ liên thế hệ tự giúp nhau so với chỉ tiêu, kèm ngày và nguồn của từng con số.
light-documents = Tài liệu số:
light-busy = Máy chủ đang làm nhiều việc cùng lúc. Hãy tải lại sau ít phút.
light-failed = Trang này gặp lỗi. Hãy tải lại, hoặc mở trang tương tác.
