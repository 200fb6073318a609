# Sổ tính: tên các trang tính và cột

workbook-charts = Biểu đồ
workbook-drawn = Số trên biểu đồ
workbook-sources = Nguồn
workbook-filters = Bộ lọc
workbook-number = Số
workbook-x = Ngày, tên
workbook-said = Ghi trên biểu đồ
