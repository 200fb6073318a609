# Dữ liệu thực hành: số liệu làm ra, không có thật

practice-mark = THỰC HÀNH
practice-label = Dữ liệu thực hành: số liệu không có thật, làm ra để luyện tập. Không dùng để báo cáo.
practice-version = { $version } (dữ liệu thực hành, không có thật)
