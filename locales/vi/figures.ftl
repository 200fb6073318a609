# Trang Mọi số liệu

figures-title = { $n } trong { $all } số liệu{ $undated ->
    [0] {""}
   *[other] ; { $undated } số không rõ ngày
}
figures-title-all = { $all } số liệu; { $undated } số không rõ ngày
figures-title-none = Không có số liệu nào trong { $all } số khớp với các lựa chọn
figures-made-of = { $reported } số do nguồn công bố{ $derived ->
    [0] {""}
   *[other] , { $derived } số suy ra
}.
figures-made-of-hint = Bấm vào một dòng để xem nguồn gốc.
figures-filters = Bộ lọc
figures-note = Số không rõ ngày đứng cuối và không hiện khi lọc theo ngày. Một tỉnh gồm cả huyện và xã của tỉnh.
figures-none = Không có số liệu nào khớp với tất cả lựa chọn cùng lúc. Có thể bỏ bớt:
figures-drop = { $value } — bỏ lựa chọn này thì có { $n } số liệu
figures-drop-all = Bỏ mọi lựa chọn
figures-search-for = Tìm “{ $name }”

## Nơi có tên trong danh mục nhưng chưa có số
figures-silent = { $place }: chưa có số liệu nào được công bố. Chưa có số liệu không có nghĩa là bằng 0.
figures-silent-in = { $place } ({ $province }): chưa có số liệu nào được công bố, { $province } cũng chưa. Chưa có số liệu không có nghĩa là bằng 0.
figures-silent-beside = { $place } ({ $province }): chưa có số liệu riêng. Cả tỉnh { $province } có { $n } số liệu.
figures-open-beside = Xem số liệu của cả tỉnh

## Cột của bảng
figures-place = Nơi
figures-counted = { $indicator }, { $scope }
figures-place-in = { $place } ({ $province })
figures-standing = Tình trạng
figures-standing-shown = được hiện
figures-standing-beside = không được hiện
figures-standing-undated = không rõ ngày
figures-standing-promise = chỉ tiêu
figures-standing-withdrawn = đã rút lại
figures-basis = Cách có số
figures-id = Mã

## Số đã in nhưng không có dòng riêng
figures-not-placed = { $n } số đã in nhưng không có dòng riêng
figures-why-not-placed = Lý do
figures-held-by = Nằm trong

## Từ của bộ lọc
frame-basis-reported = nguồn công bố
frame-basis-derived = suy ra
frame-measure-stock = số hiện có tại một thời điểm
frame-measure-flow = số phát sinh trong một kỳ
frame-measure-ratio = tỷ lệ hoặc bình quân
