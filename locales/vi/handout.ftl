# Tệp lấy ra từ một trang: bản trình chiếu, bảng tính, bản tóm tắt

error-file-page = Không có trang “{ $asked }”; gần nhất: { $nearest }.
error-file-value = Không làm tệp vì liên kết có “{ $param }” là “{ $value }”, không có trong dữ liệu. Hãy sửa liên kết hoặc chọn lại trên trang.
error-file-value-nearest = Không làm tệp vì liên kết có “{ $param }” là “{ $value }”, không có trong dữ liệu. Có phải là { $nearest }?
error-file-version-too-old = Bản dữ liệu “{ $asked }” do một chương trình cũ hơn dựng và không còn hiển thị được nữa. Bỏ phần bản dữ liệu trong liên kết để xem bản mới nhất.
error-file-version-unreadable = Bản dữ liệu “{ $asked }” còn giữ nhưng không mở được. Bỏ phần bản dữ liệu trong liên kết để xem bản mới nhất, và báo cho người quản trị.
error-file-busy = Máy chủ đang làm nhiều tệp cùng lúc. Hãy thử lại sau { $seconds } giây.
error-file-failed = Chưa làm được tệp này. Hãy thử lại; nếu vẫn lỗi, báo cho người quản trị.
file-not-made = Chưa có tệp
file-back = Về trang
file-being-made = Đang tạo bản trình chiếu
file-progress = Đã xong { $done }/{ $of } phần. Trang này tự cập nhật và tự tải tệp về khi xong.
error-file-gone = Tệp này không còn trên máy chủ. Hãy mở lại liên kết tạo tệp.
error-file-programme = Chưa tạo tệp nào vì có phần không mở được: { $told } Hãy sửa chương trình rồi thử lại.
error-file-empty = chương trình chưa có trang nào.
