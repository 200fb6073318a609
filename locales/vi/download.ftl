# Bảng mang về: tên cột, trang tính thứ hai

download-sheet-table = Bảng
download-sheet-about = Nguồn và bộ lọc
download-bound = { $heading } (cách ghi)
download-high = { $heading } (cận trên)
download-unit = { $heading } (đơn vị)
download-printed = { $heading } (như nguồn ghi)
download-page = Trang
download-version = Bản dữ liệu
download-seen-on = Nhìn từ ngày
download-link = Liên kết
download-query = Truy vấn
download-source-publisher = Nơi công bố
download-source-title = Tên tài liệu
download-source-published = Ngày công bố
download-source-url = Địa chỉ
download-day-format = d/m/yyyy
