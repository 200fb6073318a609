# Trang Cả nước
overview-title = Cả nước có { $figure } ({ $when }); từng đánh giá được { $judged }/{ $places } tỉnh
overview-title-nothing = Cả nước: chưa có số liệu nào được công bố đến thời điểm này
overview-map = Kết luận về số CLB của { $places } tỉnh, thành phố
overview-coverage = { $reported }/{ $places } tỉnh đã công bố tổng số CLB; chưa có: { $missing }
overview-map-note = Kết luận gần nhất có thể đưa ra cho mỗi nơi; ô gạch chéo là theo số liệu đã cũ. Bấm vào một ô để mở tỉnh đó.
overview-map-note-year = Điều có thể nói vào cuối năm đã chọn. Bấm vào một ô để mở tỉnh đó.
overview-places = Tất cả các tỉnh, thành phố
overview-bullet = Tiến độ
overview-total = Tổng số CLB
overview-now = Số để đánh giá
overview-new = { $amount } mới
overview-due = Hết năm
overview-pace-needed = Cần thêm/năm
overview-pace-so-far = Đã tăng/năm
overview-sentence = Điều có thể nói
table-province = Tỉnh, thành phố
