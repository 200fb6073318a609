# Điều gì sai, ở đâu và cần làm gì

## Tệp dữ liệu: mỗi lỗi một dòng
error-invalid-data = Có { $number } lỗi trong các tệp dữ liệu. Chưa dựng gì mới; bản tốt gần nhất vẫn được dùng.
error-place-cell = { $file }, dòng { $line }, cột { $column }
error-place-row = { $file }, dòng { $line }
error-place-file = { $file }
error-problem = { $where }: { $what }

## Tệp dữ liệu: lỗi và cách sửa
error-file-missing = không có tệp này. Hãy đặt lại tệp, hoặc bỏ bảng của nó khỏi data/datapackage.json.
error-file-unreadable = không đọc được tệp ({ $value }). Hãy kiểm tra quyền truy cập.
error-file-encoding = “{ $value }” không phải UTF-8. Hãy lưu tệp ở dạng “CSV UTF-8”.
error-file-not-csv = dòng không đúng dạng CSV ({ $value }). Dấu nháy kép bên trong ô phải viết hai lần, dấu mở phải có dấu đóng.
error-header-names = dòng đầu không có đúng các cột đã khai. Cột lạ (gần nhất): { $value }. Thiếu: { $wanted }. Hãy sửa tên theo data/datapackage.json.
error-header-order = các cột không đúng thứ tự đã khai. Hãy viết dòng đầu là: { $wanted }
error-row-cells = dòng có { $value } ô, dòng đầu có { $wanted }. Hãy kiểm tra dấu phẩy và đặt phần chữ có dấu phẩy trong dấu nháy kép.
error-row-blank = dòng trống hoặc chỉ có dấu phẩy. Hãy xóa dòng này.
error-repeated = “{ $value }” đã có ở dòng { $wanted }. Hãy đổi giá trị ở đây hoặc xóa một trong hai dòng.
error-cell-spelling = “{ $value }” có dấu cách ở đầu hoặc cuối, hoặc chữ ghép từ nhiều ký hiệu. Hãy gõ lại giá trị (Unicode dựng sẵn, NFC).
error-cell-signs = “{ $value }” có ký hiệu không nhìn thấy được. Hãy gõ lại giá trị, không dán từ chương trình khác.
error-constraint-length = “{ $value }” dài hơn { $wanted } chữ. Hãy rút ngắn; nếu cả nhiều dòng nằm trong một ô thì có dấu nháy kép chưa đóng.
error-constraint-maximum = { $value } lớn hơn { $wanted }. Hãy sửa giá trị.
error-type-number = “{ $value }” không phải là số. Chỉ viết chữ số, dấu chấm trước phần thập phân, không có dấu ngăn hàng nghìn: 1234.5
error-type-integer = “{ $value }” không phải là số nguyên. Chỉ viết chữ số: 12
error-type-boolean = “{ $value }” không phải true hay false. Hãy viết true hoặc false.
error-type-date = “{ $value }” không phải là ngày. Hãy viết năm-tháng-ngày: 2022-11-04. Để trống nếu không biết ngày.
error-constraint-required = thiếu giá trị. Hãy điền vào.
error-constraint-enum = “{ $value }” không được phép; gần nhất: { $nearest }. Hãy viết một trong các giá trị: { $wanted }.
error-constraint-pattern = “{ $value }” không đúng dạng { $wanted }. Hãy sửa giá trị.
error-constraint-minimum = { $value } nhỏ hơn { $wanted }. Hãy sửa giá trị.
error-foreign-key = “{ $value }” không có trong data/{ $wanted }; gần nhất: { $nearest }. Hãy sửa giá trị hoặc thêm dòng vào bảng đó.

## Dòng dữ liệu tự mâu thuẫn hoặc mâu thuẫn với nhau
rule-ends-before-it-starts = { $value } trước { $wanted }, là ngày hoặc giá trị phải đứng trước. Hãy sửa một trong hai.
rule-outside-printed-date = { $value } không nằm trong “{ $wanted }” như đã in, hoặc ngày đó không có. Hãy sửa một trong hai.
rule-leads-back-to-itself = “{ $value }” dẫn trở lại chính dòng này. Hãy sửa để chuỗi có điểm đầu.
rule-part-of-one-thing-counted = { $value } không phải số nguyên, nhưng { $wanted } chỉ đếm được từng đơn vị. Hãy sửa giá trị hoặc chỉ số.
rule-thresholds-crossed = { $value } không đứng đúng phía của { $wanted }. Hãy sửa một trong hai ngưỡng.
rule-parent-not-above = “{ $value }” không phải cấp trên của cấp { $wanted }. Hãy sửa cấp hoặc đơn vị cấp trên.
rule-recorded-in-the-future = { $value } sau hôm nay ({ $wanted }). Hãy sửa ngày, hoặc đồng hồ của máy này.

## Tên của từng loại lỗi, khi có quá nhiều để kể hết
error-said = cách sửa
error-kind = { $n } × { $kind }
error-told = Dưới đây là { $told } lỗi đầu tiên; tất cả nằm trong { $file }
error-file-missing-kind = thiếu tệp
error-file-unreadable-kind = tệp không đọc được
error-file-encoding-kind = không phải UTF-8
error-file-not-csv-kind = không đúng dạng CSV
error-header-names-kind = sai tên cột
error-header-order-kind = sai thứ tự cột
error-row-cells-kind = sai số ô
error-row-blank-kind = dòng trống
error-repeated-kind = giá trị lặp lại
error-cell-spelling-kind = dấu cách hoặc chữ ghép
error-cell-signs-kind = ký hiệu không nhìn thấy
error-constraint-length-kind = quá dài
error-type-number-kind = không phải số
error-type-integer-kind = không phải số nguyên
error-type-boolean-kind = không phải true hay false
error-type-date-kind = không phải ngày
error-constraint-required-kind = thiếu giá trị
error-constraint-enum-kind = giá trị không được phép
error-constraint-pattern-kind = sai dạng
error-constraint-minimum-kind = quá nhỏ
error-constraint-maximum-kind = quá lớn
error-foreign-key-kind = không có trong bảng kia
rule-ends-before-it-starts-kind = sai thứ tự
rule-outside-printed-date-kind = ngoài ngày đã in
rule-leads-back-to-itself-kind = dẫn trở lại chính nó
rule-part-of-one-thing-counted-kind = không nguyên
rule-thresholds-crossed-kind = ngưỡng ngược nhau
rule-parent-not-above-kind = sai cấp trên
rule-recorded-in-the-future-kind = ngày sau hôm nay

## Các bản dữ liệu và ổ đĩa
error-no-version = Chưa có dữ liệu nào được dựng trong { $folder }. Hãy chạy: python -m clubs build
error-version-damaged = Tệp dữ liệu { $file } bị hỏng hoặc không đầy đủ ({ $reason }). Hãy chạy: python -m clubs build
error-version-damaged-fallback = Tệp dữ liệu { $file } bị hỏng hoặc không đầy đủ; đang dùng bản { $version } thay thế. Hãy chạy: python -m clubs build
error-version-unknown = Không có bản dữ liệu “{ $asked }”. Các bản còn giữ: { $known }. Bỏ phần bản dữ liệu để xem bản mới nhất.
error-version-too-old = Bản dữ liệu { $version } do một chương trình cũ hơn dựng và không còn hiển thị được nữa. Hãy bỏ phần bản dữ liệu để xem bản mới nhất; nếu đây là bản mới nhất, hãy chạy: python -m clubs build
error-version-too-old-fallback = Tệp dữ liệu { $file } do một chương trình cũ hơn dựng và không còn hiển thị được; đang dùng bản { $version } thay thế. Hãy chạy: python -m clubs build
error-cannot-write = Không ghi được dữ liệu vào { $folder } ({ $reason }). Hãy giải phóng ổ đĩa, cho phép ghi vào thư mục, hoặc đặt thư mục khác trong CLUBS_VAR. Bản tốt gần nhất vẫn được dùng.
error-derive = queries/derive/{ $file } không chạy được với dữ liệu này: { $reason } Hãy sửa câu truy vấn; bản tốt gần nhất vẫn được dùng.
error-practice-folder = Trong { $folder } đã có thứ khác. Hãy nêu một thư mục trống hoặc một thư mục thực hành.
error-derive-missing = queries/derive/ORDER có ghi “{ $name }” nhưng không có tệp queries/derive/{ $name }.sql. Hãy viết tệp hoặc bỏ dòng đó.
error-declaration = Không đọc được data/datapackage.json ({ $reason }). Hãy lấy lại bản tốt gần nhất: git checkout data/datapackage.json

## Truy vấn
error-query-unknown = Không có truy vấn “{ $asked }”; gần nhất: { $nearest }. Danh sách: python -m clubs queries
error-param-unknown = Truy vấn { $query } không có tham số “{ $asked }”; gần nhất: { $nearest }. Các tham số: { $known }.
error-param-unknown-none = Truy vấn { $query } không có tham số “{ $asked }”; truy vấn này không nhận tham số nào.
error-param-missing = Truy vấn { $query } còn cần: { $missing }. Hãy viết --param tên=giá-trị; để trống giá trị nếu không giới hạn.
error-param-form = Hãy viết tham số theo dạng tên=giá-trị, không phải “{ $asked }”.
error-param-type = Tham số { $name } của { $query } có kiểu { $type }; “{ $value }” không đúng kiểu. { $type ->
    [date] Hãy viết năm-tháng-ngày: 2022-11-04.
    [integer] Chỉ viết chữ số: 2025.
    [boolean] Hãy viết true hoặc false.
   *[other] Hãy viết số, dấu chấm trước phần thập phân: 1.5.
}
error-query-header = queries/{ $file } thiếu dòng đầu tệp “-- { $line }:”. Hãy thêm vào như các truy vấn khác.
error-query-failed = Truy vấn { $query } không chạy được trên bản { $version }: { $reason }

## Phục vụ
error-port-used = Cổng { $port } tại { $host } đang được dùng. Hãy tắt chương trình kia hoặc chọn cổng khác: make run PORT={ $free }
error-port-forbidden = Không mở được cổng { $port } tại { $host } ({ $reason }). Hãy chọn cổng khác: make run PORT={ $free }
error-port-form = “{ $asked }” không phải là cổng. Hãy viết một số từ 1 đến 65535: make run PORT=8501

## Sổ việc đã làm
error-ledger-broken = Sổ việc không còn nguyên vẹn từ việc số { $number }: có người đã sửa hoặc bỏ một việc. Hãy khôi phục bản sao lưu vào một thư mục trống: CLUBS_VAR=thư-mục-mới python -m clubs restore TỆP
error-ledger-newer = Sổ việc do một chương trình mới hơn ghi (bản { $found }, chương trình này biết đến bản { $known }). Hãy cập nhật chương trình.
error-ledger-unreachable = Không dùng được sổ việc tại { $where } ({ $reason }). Hãy kiểm tra CLUBS_LEDGER và máy chủ cơ sở dữ liệu, hoặc quyền ghi của thư mục. Chưa ghi gì; bản dữ liệu tốt gần nhất vẫn được dùng.
error-act-unknown = Không có việc số { $number }; việc cuối cùng là số { $last }. Danh sách: python -m clubs history
error-act-undone = Việc số { $number } đã được hoàn tác bằng việc số { $by }. Muốn có lại nó, hãy hoàn tác việc số { $by }.
error-act-note = Việc số { $number } là ghi chú, không đổi dữ liệu nên không cần hoàn tác.
error-figure-unknown = Không có số liệu “{ $asked }” đang được dùng; gần nhất: { $nearest }.
error-load-nothing = Không có gì để ghi từ { $file }: mọi số liệu đã có sẵn hoặc bị loại. Chưa ghi gì.
error-load-class = số liệu thuộc loại “{ $value }” nên không ghi được. Hãy trả lời câu hỏi về ô này hoặc bỏ ô.
error-backup-missing = Không có tệp { $file }. Hãy kiểm tra đường dẫn.
error-backup-broken = Tệp sao lưu { $file } không đầy đủ hoặc đã bị sửa, nên không khôi phục. Chưa ghi gì. Hãy dùng một bản sao lưu khác.
error-backup-other = Sổ ở đây có việc số { $number } khác với tệp { $file }, nên không khôi phục đè lên. Chưa ghi gì. Hãy khôi phục vào một thư mục trống: CLUBS_VAR=thư-mục-mới
