# Trang Mâu thuẫn số liệu: con số nào trái nhau, vì sao hiện số này, kết luận có đổi không, cần làm gì

## Tiêu đề
quality-filters = Lọc mâu thuẫn
quality-all-places = Cả nước và các địa phương
quality-title = { $place }: { $n } mâu thuẫn trong số liệu đã công bố, không mâu thuẫn nào làm đổi kết luận
quality-title-colourless = { $place }: { $n } mâu thuẫn trong số liệu đã công bố, trong đó { $colourless } làm cho chưa thể kết luận
quality-title-notices = { $place }: không có mâu thuẫn, chỉ có { $n } điều cần lưu ý
quality-title-none = { $place }: chưa phát hiện mâu thuẫn nào
quality-title-nothing-to-check = { $place }: chưa có số liệu hay chỉ tiêu nào để kiểm tra
quality-title-chosen = { $place }: { $n } trường hợp “{ $what }”
quality-title-chosen-none = { $place }: không có trường hợp nào “{ $what }”
quality-checked = Đã hỏi { $rules } quy tắc trên { $figures } số liệu và { $promises } chỉ tiêu, lấy từ { $sources } nguồn{ $differences ->
    [0] {""}
   *[other] ; thêm { $differences } số chỉ là hiệu của hai số trong đó nên không hỏi lại
}.
quality-nothing-to-check = Chưa có số liệu không có nghĩa là không có mâu thuẫn.

## Biểu đồ và các phần của trang
quality-by-rule = Theo quy tắc
quality-by-rule-hint = Bấm vào một dòng để chỉ xem quy tắc đó.
quality-by-place = Theo địa phương
quality-by-place-hint = Bấm vào một tỉnh, thành phố để chỉ xem nơi đó.
quality-alt = Số trường hợp tìm thấy: { $lanes }.
quality-alt-none = Không tìm thấy trường hợp nào nên không có gì để vẽ.
quality-lane = { $name }: { $n }
quality-cases = Từng trường hợp: { $n }
quality-cases-hint = Bấm vào con số để xem nguồn gốc của nó.
quality-grave = Mâu thuẫn: { $n }
quality-grave-note = Các dòng trái nhau đứng cạnh nhau, mỗi dòng một nguồn.
quality-notices = Điều cần lưu ý: { $n }
quality-notices-note = Không phải lỗi, nhưng đọc không kỹ thì dễ hiểu nhầm.
quality-notices-hint = Mở từng nhóm để xem.
quality-some-shown = Đang hiện { $shown } trong { $n } trường hợp.
quality-rest = Xem { $n } trường hợp còn lại
quality-rules = Đã hỏi những gì
quality-rules-open = Bảng { $n } quy tắc: hỏi gì, hệ thống xử lý thế nào
quality-all-of-place = Xem cả { $n } trường hợp và cách xử lý
quality-kept-many = { $n } quy tắc đã hỏi mà không tìm thấy gì; tên từng quy tắc có trong bảng.
quality-kept = { $n } quy tắc đã hỏi mà không tìm thấy gì: { $names }.
quality-rule = { $severity }: { $title }
quality-group = { $rule } · { $n } trường hợp ở { $places } nơi
quality-subject = { $place }, { $indicator }
quality-finding = { $symbol } { $subject }: { $found }
quality-role = { $role }: { $told }
quality-place = { $place }, { $province }
quality-what-it-does = Hệ thống xử lý thế nào: { $does }
quality-what-you-can = Cần làm gì: { $can }
quality-can-error = đối chiếu dòng dữ liệu với nguồn rồi sửa theo hướng dẫn trong CONTRIBUTING.md; dòng sai được rút lại chứ không xóa.
quality-can-warning = hỏi lại nơi công bố; khi có số đúng thì thêm thành dòng mới kèm nguồn (xem CONTRIBUTING.md), không sửa đè lên dòng cũ.
quality-can-notice = đọc con số cùng ngày và phạm vi của nó; khi có nguồn rõ hơn thì thêm thành dòng mới (xem CONTRIBUTING.md).

## Cột của bảng
quality-about = Nơi, chỉ số
quality-what = Điều tìm thấy
quality-effect = Kết luận có đổi không
quality-counted = Chỉ số, phạm vi
quality-date = Tính đến, hạn
quality-source = Nguồn
quality-standing = Trên bảng theo dõi
quality-number = Số trường hợp
quality-wrong = Sai ở đâu
quality-does = Hệ thống xử lý thế nào
quality-decided = ban hành { $when }
quality-due = hạn { $due }

## Vai trò của một dòng trong mâu thuẫn
quality-role-figure = số liệu
quality-role-other = đối chiếu với
quality-role-part = số thành phần
quality-role-promise = chỉ tiêu
quality-role-wording = cách viết của nguồn này
quality-role-citation = ngày in trong bài
quality-role-decision = ngày đang dùng

## Dòng nào được hiện, vì sao
quality-standing-shown = Được hiện: { $clause }
quality-standing-beside = Cách một lần bấm: { $clause }
quality-standing-later = Được hiện làm số gần nhất: ngày muộn hơn
quality-standing-earlier = Được hiện ở ngày của nó; số của ngày muộn hơn là số gần nhất
quality-standing-alone = Được hiện: số duy nhất cho ngày này
quality-standing-undated = Chỉ liệt kê: không rõ ngày
quality-standing-adopted = Được đánh giá theo cách viết này
quality-standing-standard = Hiện để đối chiếu, không đánh giá
quality-standing-draft = Dự thảo, không đánh giá
quality-standing-aggregate = Tổng của các kế hoạch, không đánh giá
quality-standing-replaced = Đã được thay thế, không đánh giá
quality-standing-wording = Hiện cạnh chỉ tiêu, không tính thêm lần nữa
quality-standing-citation = Giữ như đã in, ở trang nguồn
quality-standing-decision = Ngày đang dùng cho văn bản

## Điều gì xảy ra với kết luận
quality-effect-takes-colour = Không tô màu, kết luận là “{ $state }” ({ $promise }).
quality-effect-used = Kết luận không đổi: “{ $state }” ({ $promise }).
quality-effect-not-used = Không dùng trong kết luận nào.

## Điều tìm thấy, theo quy tắc
quality-found-average-against-total = Bình quân in là { $found }, lấy tổng chia cho mẫu số cùng nguồn thì được { $expected }
quality-found-children-targets-against-parent = Chỉ tiêu đã biết của { $detail } đơn vị cấp dưới cộng lại là { $found }, chỉ tiêu chung là { $expected }
quality-found-claim-after-publication = Số liệu muộn hơn ngày công bố ({ $detail }) { $found } ngày
quality-found-claim-in-future = Ngày { $detail } còn { $found } ngày nữa mới đến
quality-found-clubs-per-district-against-total = { $detail } huyện thêm nhiều nhất { $found }, cùng với số đã có vẫn chưa tới { $expected }
quality-found-counted-on-two-maps = { $found } theo đơn vị cũ, { $expected } theo đơn vị mới ({ $detail })
quality-found-counted-since-after-first-report = Nguồn viết bắt đầu muộn hơn số liệu sớm nhất ({ $detail }) { $found } ngày
quality-found-counts-outside-share-standard = Số đếm cho tỷ lệ { $found }, chuẩn dừng ở { $expected }
quality-found-decision-after-citation = Bài viết dẫn quyết định ngày { $detail }, sau ngày đăng bài { $found } ngày
quality-found-decision-date-differs = Nguồn in ngày { $detail }, lệch { $found } ngày so với ngày đang dùng
quality-found-differ-only-in-scope = { $found } đứng cạnh { $expected }, nhưng khác phạm vi: { $detail }
quality-found-figure-outside-unit-dates = Số liệu nằm ngoài thời gian tồn tại của đơn vị { $found } ngày (mốc { $detail })
quality-found-groups-add-up-though-overlapping = Các nhóm cộng lại { $found }, đúng bằng tổng { $expected }
quality-found-impossible-coverage = Nguồn nêu { $found } đơn vị, vào ngày { $detail } chỉ có { $expected }
quality-found-members-per-club-outside-standard = Bình quân { $found } thành viên mỗi CLB ({ $detail }), chuẩn là { $expected }
quality-found-money-parts-against-sum = Các phần cộng lại { $found }, tổng in là { $expected }
quality-found-parts-exceed-or-miss-whole = { $detail ->
    [none] Các đơn vị cấp dưới cộng lại { $found }, số chung là { $expected }
   *[other] Các đơn vị được nêu cộng lại { $found }, số chung là { $expected }; chưa được nêu: { $detail }
}
quality-found-parts-told-by-another-source = { $detail ->
    [none] Các đơn vị cấp dưới cộng lại { $found }, số chung là { $expected }
   *[other] Các đơn vị được nêu cộng lại { $found }, số chung là { $expected }; chưa được nêu: { $detail }
}
quality-found-printed-sum-against-target = Nguồn in tổng các kế hoạch là { $found }, quyết định giao { $expected }
quality-found-promise-due-differs = Nguồn ghi hạn { $detail }
quality-found-promise-worded-differently = Nguồn viết { $found }, chỉ tiêu là { $expected }; khác nhau về { $detail }
quality-found-same-number-other-bound = Nguồn này viết { $found }, nguồn kia viết { $expected }
quality-found-share-against-counts = Tỷ lệ in là { $found }, tính từ số đếm thì được { $expected }
quality-found-share-of-other-clubs-than-promised = Tỷ lệ { $found } đặt cạnh chỉ tiêu { $expected }, nhưng khác phạm vi: { $detail }
quality-found-share-over-100 = Tỷ lệ { $found }, quá { $expected }
quality-found-several-claims-one-place-date = { $found } và { $expected } cho cùng một thời điểm
quality-found-stale-series = Không có số mới từ { $detail }, đã { $found }; quá { $expected } thì coi là cũ
quality-found-standard-differs-from-national = Kế hoạch đặt từ { $found }, Đề án quốc gia từ { $expected }
quality-found-stock-at-start-does-not-fit = Tổng trừ số thành lập mới còn { $found } lúc bắt đầu, trong khi số đã biết là { $expected }
quality-found-stock-that-falls = Giảm từ { $expected } xuống { $found }
quality-found-target-without-baseline = Chỉ tiêu { $found } không có số ban đầu để đo tiến độ
quality-found-total-grows-without-its-project = Tổng tăng từ { $expected } lên { $found }, CLB của dự án vẫn như cũ
quality-found-totals-do-not-meet = Số ban đầu cộng chỉ tiêu thành lập mới là { $found }, chỉ tiêu tổng là { $expected }
quality-found-undated-beside-other-value = { $found } không rõ ngày, đứng cạnh { $expected }
quality-found-undated-claims = { $found }, trang nguồn không cho biết ngày
quality-members-exact = từ số chính xác
quality-members-floor = mức sàn
quality-differs-value = giá trị
quality-differs-bound = mức chính xác
quality-differs-kind = loại (tổng hay thành lập mới)
quality-two-dates = { $one }, nơi khác ghi { $other }

## Hệ thống xử lý thế nào, theo quy tắc
quality-does-average-against-total = Hiện số bình quân như đã in, cạnh tổng và mẫu số của cùng nguồn; không tính lại số nào.
quality-does-children-targets-against-parent = Chỉ đặt tổng đã biết cạnh chỉ tiêu chung, kèm số đơn vị đã biết; không bao giờ đánh giá bằng tổng này.
quality-does-claim-after-publication = Báo lỗi, và lệnh kiểm tra không cho qua cho đến khi dòng được sửa; con số vẫn hiện như đã nhập.
quality-does-claim-in-future = Báo lỗi cho đến khi dòng được sửa; chừng nào ngày ấy chưa đến thì không kết luận nào dùng con số này.
quality-does-clubs-per-district-against-total = Chỉ đánh giá chỉ tiêu tổng; số CLB mỗi huyện hiện bên cạnh để đối chiếu.
quality-does-counted-on-two-maps = Gắn mỗi số với đơn vị cùng thời; không cộng, không nối thành đường.
quality-does-counted-since-after-first-report = Coi là số của mọi CLB đang có; năm bắt đầu chỉ nêu trong ghi chú.
quality-does-counts-outside-share-standard = Hiện số đếm như đã in; tỷ lệ này chỉ để đối chiếu với chuẩn.
quality-does-decision-after-citation = Lấy ngày quyết định từ nguồn khác; ngày in trong bài vẫn giữ và hiện ở trang nguồn.
quality-does-decision-date-differs = Giữ nguyên ngày đang dùng; ngày in trong nguồn này vẫn giữ và hiện ở trang nguồn.
quality-does-differ-only-in-scope = Coi là hai chuỗi riêng theo phạm vi: không nối đường, không cộng, không so với nhau.
quality-does-figure-outside-unit-dates = Báo lỗi, và lệnh kiểm tra không cho qua cho đến khi dòng được sửa; không tự chuyển con số sang đơn vị khác.
quality-does-groups-add-up-though-overlapping = Giữ các số như đã in và không tính tỷ lệ của từng nhóm.
quality-does-impossible-coverage = Giữ con số như đã in kèm cảnh báo, không đổi thành tỷ lệ phần trăm.
quality-does-members-per-club-outside-standard = Hiện kết quả cạnh chuẩn của Đề án để tham khảo; không kết luận nào dùng đến.
quality-does-money-parts-against-sum = Hiện tổng và các phần như đã in; không sửa số nào.
quality-does-parts-exceed-or-miss-whole = Hiện cả số chung và từng phần; phần chênh thành một cột riêng, đơn vị chưa được nêu thì liệt kê. Đánh giá dùng số chung.
quality-does-parts-told-by-another-source = Hiện số chung và từng phần; phần chênh không được chia cho đơn vị nào.
quality-does-printed-sum-against-target = Đánh giá theo chỉ tiêu của quyết định; tổng các kế hoạch chỉ hiện để tham khảo.
quality-does-promise-due-differs = Đánh giá theo thời hạn đang dùng; thời hạn khác hiện cạnh cách viết của nguồn.
quality-does-promise-worded-differently = Tính chỉ tiêu một lần theo văn bản của nó; các cách viết khác hiện bên cạnh.
quality-does-same-number-other-bound = Hiện một cách viết theo quy tắc, cách kia ở ngay bên cạnh.
quality-does-share-against-counts = Hiện tỷ lệ đã in và hai số đếm; không thay số nào bằng kết quả tự tính.
quality-does-share-of-other-clubs-than-promised = Không đánh giá chỉ tiêu bằng tỷ lệ của phạm vi khác.
quality-does-share-over-100 = Báo lỗi, và lệnh kiểm tra không cho qua cho đến khi dòng được sửa; con số vẫn hiện như đã nhập.
quality-does-several-claims-one-place-date = Hiện một số theo quy tắc đã viết, các số kia cách một lần bấm. Nếu hai số dẫn đến hai kết luận khác nhau thì nêu cả hai và không tô màu.
quality-does-stale-series = Vẫn hiện số cuối kèm ngày. Khi chỉ tiêu còn hạn, kết luận là “số liệu đã cũ” và không tô màu.
quality-does-standard-differs-from-national = Hiện chuẩn của địa phương cạnh chuẩn quốc gia.
quality-does-stock-at-start-does-not-fit = Giữ cả tổng, số thành lập mới và số ban đầu; không kết luận nào dùng hiệu này làm mốc.
quality-does-stock-that-falls = Vẽ cả hai điểm, không làm trơn; số của ngày muộn hơn là số gần nhất.
quality-does-target-without-baseline = Hiện số còn thiếu và tốc độ cần có. Khi chỉ tiêu còn hạn thì không tô màu tiến độ.
quality-does-total-grows-without-its-project = Hiện tổng và số của dự án thành hai chuỗi riêng.
quality-does-totals-do-not-meet = Đánh giá riêng từng chỉ tiêu theo cách viết của nó; không suy chỉ tiêu này từ chỉ tiêu kia.
quality-does-undated-beside-other-value = Liệt kê cả hai; chỉ số có ngày mới được vẽ và dùng để đánh giá.
quality-does-undated-claims = Chỉ liệt kê, kèm điều có thể suy ra; không vẽ lên đường và không dùng trong kết luận.
