# Bản tóm tắt một trang (PDF)

brief-file = tom-tat
brief-kind = Bản tóm tắt: { $place }, nhìn từ ngày { $day }
brief-source = Nguồn
brief-more-rows = Còn { $n } dòng nữa ở liên kết cuối trang.
brief-no-room = Có ở liên kết cuối trang:
brief-hidden = { $heading } ({ $n } dòng)
brief-link = Số liệu mới, mọi nguồn và lời giải thích:
brief-link-inside = Trong bảng theo dõi:
brief-footer = Bản dữ liệu { $version } · nhìn từ ngày { $day } · chưa có số liệu không có nghĩa là bằng 0
brief-no-page = Trang “{ $page }” không có bản tóm tắt. Bản tóm tắt có ở trang Cả nước và trang Từng tỉnh, thành phố.
brief-no-parts = Trong dữ liệu không có “{ $indicator }” của từng huyện.
