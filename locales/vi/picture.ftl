# Ảnh biểu đồ: các dòng dưới biểu đồ, lỗi khi vẽ

picture-sources = Nguồn: { $sources }
picture-no-sources = Chưa ghi nguồn
picture-as-of = Số liệu đến { $when }
picture-version = Bản dữ liệu { $version }, nhìn từ { $day }
picture-font-missing = Không đọc được phông chữ { $file } để vẽ ảnh. Hãy chép lại tệp này vào { $folder }, chẳng hạn bằng git checkout.
picture-more-sources = và { $n } nơi khác
error-picture-none = Không có biểu đồ nào để làm hình. { $title }.
error-picture-chart = Trang này không có biểu đồ “{ $asked }”. Gần nhất: { $nearest }.
