# Kiểm tra dữ liệu: tên từng quy tắc và một câu giải thích: sai ở đâu, hệ thống xử lý thế nào

## Mức độ
check-severity-error = Lỗi
check-severity-warning = Mâu thuẫn
check-severity-notice = Lưu ý

## Tổng và phần
check-parts-exceed-or-miss-whole = Các phần không cộng thành tổng
check-parts-exceed-or-miss-whole-explain = Cùng một nguồn nêu số của các đơn vị cấp dưới và số chung, nhưng cộng lại không khớp; giữ cả hai như đã in, liệt kê đơn vị chưa được nêu và không tự điền phần thiếu.
check-stock-at-start-does-not-fit = Tổng trừ mới không khớp số ban đầu
check-stock-at-start-does-not-fit-explain = Lấy số hiện có trừ số thành lập mới thì còn lại số lúc bắt đầu, nhưng số đó khác hẳn số đã báo cáo trước đó hoặc số mà chính kế hoạch ngầm định; giữ cả ba số và không suy ra số ban đầu từ hiệu này.
check-parts-told-by-another-source = Các phần và tổng từ hai phép đếm không khớp
check-parts-told-by-another-source-explain = Các đơn vị cấp dưới mà một nguồn nêu cộng lại không bằng số chung của nguồn khác, hoặc số chung tính từ chính nguồn đó; giữ cả hai, liệt kê đơn vị chưa được nêu và không tự điền phần thiếu.
check-money-parts-against-sum = Các phần tiền không cộng thành tổng tiền
check-money-parts-against-sum-explain = Một nguồn in tổng số tiền và các phần của nó, nhưng các phần cộng lại nhiều hơn tổng, hoặc đủ mọi phần mà vẫn ít hơn; giữ cả hai như đã in.
check-groups-add-up-though-overlapping = Các nhóm trùng nhau mà cộng lại vừa bằng tổng
check-groups-add-up-though-overlapping-explain = Một người có thể thuộc nhiều nhóm (cao tuổi, phụ nữ, hộ nghèo) nhưng các nhóm cộng lại đúng bằng tổng, nên có thể mỗi người chỉ được tính vào một nhóm; giữ nguyên số đã in và không dùng để tính tỷ lệ từng nhóm.
check-impossible-coverage = Phủ nhiều đơn vị hơn số đơn vị có thật
check-impossible-coverage-explain = Số tỉnh, huyện hoặc xã được nêu lớn hơn số đơn vị tồn tại vào ngày đó; con số giữ như đã in, kèm cảnh báo, và không đổi thành tỷ lệ.

## Tỷ lệ và bình quân
check-share-against-counts = Tỷ lệ không khớp với số đếm
check-share-against-counts-explain = Tỷ lệ đã in khác kết quả tính từ số đếm của chính nguồn đó quá mức làm tròn; hiện cả hai và không sửa số nào.
check-share-over-100 = Tỷ lệ vượt 100 %
check-share-over-100-explain = Một phần không thể lớn hơn tổng của nó; hãy đối chiếu lại với nguồn trước khi dùng, dòng này được tính là lỗi dữ liệu.
check-average-against-total = Bình quân không khớp với tổng và mẫu số
check-average-against-total-explain = Số bình quân đã in không bằng tổng chia cho một mẫu số mà nguồn đó cũng nêu, nên không rõ nguồn đã chia cho số nào; giữ số đã in và nêu kết quả tính theo mẫu số đó.
check-members-per-club-outside-standard = Số thành viên mỗi CLB ngoài chuẩn
check-members-per-club-outside-standard-explain = Thành viên chia cho CLB nằm ngoài chuẩn của Đề án; khi nguồn viết “trên” hoặc “ít nhất”, kết quả chỉ là mức sàn nên không chứng minh được là thấp; chỉ để lưu ý, không ảnh hưởng đánh giá.
check-counts-outside-share-standard = Số đếm cho tỷ lệ ngoài chuẩn
check-counts-outside-share-standard-explain = Lấy số đếm chia cho tổng thành viên thì tỷ lệ nằm ngoài khoảng mà Đề án quy định cho thành phần thành viên; chỉ để lưu ý, không ảnh hưởng đánh giá.
check-share-of-other-clubs-than-promised = Tỷ lệ nói về CLB khác với chỉ tiêu
check-share-of-other-clubs-than-promised-explain = Tỷ lệ đã in tính trên một phần CLB (ví dụ CLB mới) trong khi chỉ tiêu nói về phạm vi khác; tỷ lệ được hiện nhưng không dùng để đánh giá chỉ tiêu đó.

## Thời gian
check-stock-that-falls = Số hiện có giảm
check-stock-that-falls-explain = Số hiện có thấp hơn một số trước đó của cùng nơi, cùng phạm vi; có thể CLB đã giải thể hoặc hai nguồn đếm khác nhau; cả hai điểm đều hiện, không làm trơn đường.
check-counted-since-after-first-report = Nói là bắt đầu sau khi đã có CLB
check-counted-since-after-first-report-explain = Nguồn viết CLB được triển khai từ một năm, nhưng trước đó nơi này đã có CLB theo nguồn khác; số hiện có vẫn giữ, không hiểu là chỉ đếm từ năm ấy.
check-claim-after-publication = Số liệu muộn hơn ngày công bố
check-claim-after-publication-explain = Không nguồn nào biết trước số liệu sau ngày mình công bố, nên một trong hai ngày bị nhập sai; sửa dòng đó trước khi dùng.
check-claim-in-future = Số liệu của ngày chưa đến
check-claim-in-future-explain = Ngày của số liệu muộn hơn cả ngày xem và ngày nhập nên chắc chắn nhập sai, hoặc đó là chỉ tiêu chứ không phải kết quả; không dùng vào đánh giá nào.
check-figure-outside-unit-dates = Số liệu ngoài thời gian tồn tại của đơn vị
check-figure-outside-unit-dates-explain = Đơn vị hành chính chưa có hoặc đã kết thúc vào ngày của số liệu; hãy gắn lại vào đơn vị đúng thời gian, vì sáp nhập không phải là tăng trưởng.
check-stale-series = Chuỗi số liệu đã cũ
check-stale-series-explain = Đã quá lâu không có số mới cho nơi này; số cuối vẫn hiện kèm ngày và không được coi là số hiện nay.
check-undated-claims = Số liệu không rõ ngày
check-undated-claims-explain = Trang nguồn không cho biết ngày của số liệu; số được liệt kê kèm điều có thể suy ra, nhưng không vẽ lên đường và không dùng để đánh giá.
check-undated-beside-other-value = Số không rõ ngày đứng cạnh số khác
check-undated-beside-other-value-explain = Số liệu không có ngày khác với số khác của cùng nơi nên không biết số nào mới hơn; không vẽ lên đường và không dùng để đánh giá.

## Nhiều nguồn
check-several-claims-one-place-date = Nhiều số khác nhau cho cùng nơi, cùng ngày
check-several-claims-one-place-date-explain = Hai số cùng nơi, cùng chỉ số, cùng phạm vi và cùng ngày không thể đều đúng; số hiện ra được chọn theo quy tắc đã viết, số kia cách một lần bấm, và nếu kết luận khác nhau thì không tô màu.
check-same-number-other-bound = Một con số, hai mức chính xác
check-same-number-other-bound-explain = Hai nguồn in cùng một con số nhưng một nguồn viết đúng, nguồn kia viết trên, khoảng hoặc gần; giữ cả hai cách viết, không coi là hai số khác nhau.
check-counted-on-two-maps = Một thứ đếm trên hai bản đồ
check-counted-on-two-maps-explain = Cùng một nguồn đếm cùng các CLB theo đơn vị trước và sau sắp xếp nên có hai số; mỗi số gắn với đơn vị của nó và không cộng lại.
check-total-grows-without-its-project = Tổng tăng mà CLB dự án không đổi
check-total-grows-without-its-project-explain = Số CLB của tỉnh tăng trong khi số CLB của dự án trong đó vẫn như cũ, nên phần tăng do nơi khác; không quy phần tăng cho dự án.
check-differ-only-in-scope = Chỉ khác phạm vi mà trông như giảm
check-differ-only-in-scope-explain = Số sau chỉ đếm một phần (một đề án, một dự án hoặc CLB mới) nên nhỏ hơn số của tất cả CLB trước đó; hai số không so sánh, không cộng và không nối thành một đường.

## Chỉ tiêu và quyết định
check-totals-do-not-meet = Chỉ tiêu tổng và chỉ tiêu thành lập mới không khớp
check-totals-do-not-meet-explain = Số ban đầu cộng chỉ tiêu thành lập mới không bằng chỉ tiêu tổng của cùng nơi, cùng thời hạn; hai chỉ tiêu được đánh giá riêng, mỗi chỉ tiêu theo cách diễn đạt của nó.
check-clubs-per-district-against-total = Chỉ tiêu mỗi huyện không đạt tới chỉ tiêu tổng
check-clubs-per-district-against-total-explain = Số CLB cao nhất cho mỗi huyện nhân với số huyện, cộng số đã có, vẫn thấp hơn chỉ tiêu tổng của cùng kế hoạch; giữ cả hai và chỉ đánh giá chỉ tiêu tổng.
check-target-without-baseline = Chỉ tiêu không có số ban đầu
check-target-without-baseline-explain = Kế hoạch không nêu số ban đầu và không có số nào đủ gần ngày ban hành; hiện số còn thiếu và tốc độ cần có, không tô màu tiến độ.
check-children-targets-against-parent = Chỉ tiêu của cấp dưới so với cấp trên
check-children-targets-against-parent-explain = Tổng các chỉ tiêu đã biết của cấp dưới đặt cạnh chỉ tiêu của cấp trên, kèm số đơn vị có chỉ tiêu đã biết; đơn vị chưa biết không phải là bằng 0 và tổng này không dùng để đánh giá.
check-printed-sum-against-target = Tổng các kế hoạch khác với chỉ tiêu
check-printed-sum-against-target-explain = Một nguồn in tổng của các kế hoạch, khác với chỉ tiêu mà quyết định giao; tổng đó chỉ để xem, đánh giá theo quyết định.
check-promise-worded-differently = Một chỉ tiêu, nhiều cách viết
check-promise-worded-differently-explain = Một nguồn nhắc lại chỉ tiêu này với giá trị, mức độ hoặc loại khác (tổng hay thành lập mới); chỉ tiêu được tính một lần theo văn bản gốc, các cách viết khác hiện bên cạnh.
check-promise-due-differs = Một chỉ tiêu, nhiều thời hạn
check-promise-due-differs-explain = Các nguồn nêu thời hạn khác nhau cho chỉ tiêu này hoặc cho các chỉ tiêu của cùng một dự án; chỉ tiêu giữ thời hạn đang dùng, thời hạn kia hiện bên cạnh.
check-standard-differs-from-national = Chuẩn của địa phương khác chuẩn quốc gia
check-standard-differs-from-national-explain = Kế hoạch của địa phương đặt chuẩn thành phần thành viên khác Đề án quốc gia; hiện cả hai chuẩn, không dùng chuẩn nào để đánh giá tiến độ.
check-decision-after-citation = Quyết định đề ngày sau bài viết dẫn nó
check-decision-after-citation-explain = Không bài nào dẫn được văn bản chưa ban hành, nên ngày in trong bài sai; ngày của văn bản lấy từ nguồn khác, cách viết này vẫn được giữ.
check-decision-date-differs = Ngày quyết định được in khác nhau
check-decision-date-differs-explain = Nguồn này in ngày khác với ngày đang dùng cho văn bản; ngày đang dùng không đổi, cách viết này hiện ở trang nguồn.
