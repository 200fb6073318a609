# Địa giới của một ngày: số đơn vị đã báo cáo trên tất cả đơn vị, tổng của các đơn vị cũ

## Tên nơi và con số kèm số đơn vị
units-count = { $reported }/{ $parts }
units-place = { $place } ({ $counted } đơn vị)
units-note = { $note }; { $counted } đơn vị
units-sum = Tổng của { $counted } đơn vị cũ
units-part = Số của { $counted } đơn vị cũ, chưa phải tổng số
units-told = { $figure } ({ $when }, { $counted } đơn vị)
units-itself = { $name } mới, cả đơn vị

## Tiêu đề khi tỉnh mới chưa có số của chính mình
units-title-sum = { $place } theo địa giới { $units } tỉnh: { $figure } ({ $when }), cộng từ { $counted } đơn vị cũ
units-title-part = { $place } theo địa giới { $units } tỉnh: mới có số của { $counted } đơn vị cũ, { $figure } ({ $when }), chưa phải tổng số

## Biểu đồ bằng lời, các phần của trang
units-alt = { $place } theo địa giới { $units } tỉnh: { $told }.
units-former = { $name } cũ
units-step-unknown = Từ { $before } ({ $units }, { $first }) đến { $after } (cả đơn vị mới, { $last }): chưa biết phần nào do { $unknown } nhập vào, phần nào là tăng trưởng, vì { $unknown } không có số cùng thời điểm.
units-step-parted = Từ { $before } ({ $units }, { $first }) đến { $after } (cả đơn vị mới, { $last }): { $boundary } là do { $others } nhập vào; { $growth }.
units-step-whole = Từ { $before } (đủ các đơn vị cũ, { $first }) đến { $after } ({ $last }): không có phần nào do sắp xếp; { $growth }.
units-step-grown = phần tăng trưởng là { $amount }
units-step-fallen = phần giảm đi là { $amount }
units-promised = Chỉ tiêu giao cho đơn vị mới

## Cột của bảng
units-column = Đơn vị
units-reported = Đã báo cáo
units-missing = Chưa có số

## Địa giới đã chọn có ý nghĩa gì với nơi này
units-how = Số của { $parts } đơn vị cũ chỉ cộng thành tổng số khi tất cả cùng có số trong một năm. Chấm rỗng là chưa đủ đơn vị: không phải tổng số, không đánh giá, không xếp hạng. Chỉ tiêu của các đơn vị cũ không cộng thành chỉ tiêu của đơn vị mới.
units-kept = { $place } không hợp nhất với nơi khác nên số liệu theo địa giới { $units } tỉnh giống như báo cáo.
units-not-added = “{ $indicator }” là số bình quân, tỷ lệ hoặc số trong một kỳ nên không cộng từ các đơn vị cũ. Dưới đây chỉ có số mà đơn vị mới tự báo cáo.
units-ended = Địa giới 34 tỉnh không còn { $place } cũ: số liệu của nơi này được cộng vào { $successor } mới. Trang này vẫn là { $place } cũ, như báo cáo.
units-not-divided = Địa giới 63 tỉnh chưa có { $place } mới. Số của đơn vị mới không chia ngược về các đơn vị cũ; hãy mở từng đơn vị cũ. Trang này là đơn vị mới, như báo cáo.

## Trang Cả nước
units-map = Kết luận về số CLB của { $places } tỉnh, thành phố; { $reported }/{ $places } nơi có tổng số
units-coverage = { $reported }/{ $places } tỉnh có tổng số CLB của cả đơn vị; chưa đơn vị nào có số: { $missing }
units-coverage-parts = Mới có số của một phần đơn vị cũ, chưa phải tổng số, không đánh giá, không xếp hạng: { $told }
units-coverage-not-divided = Không chia ngược về tỉnh cũ số của các đơn vị mới: { $told }
units-told-place = { $place } { $counted } ({ $figure }, { $when })
units-hollow = ○ { $told }
units-map-note = Ô ghi 1/2, 1/3: mới có số của một phần đơn vị cũ.
units-parts-reported = Số đơn vị đã báo cáo
units-parts = Số đơn vị
units-hollow-note = Đơn vị: số đơn vị đã báo cáo trên tất cả đơn vị. Dấu ○: số của một phần đơn vị cũ, chưa phải tổng số, đứng cuối khi sắp xếp.
units-mark = { $symbol } { $counted }

## Trang So sánh
units-named = { $place } ({ $counted })
