# Câu về kết luận. Mỗi trạng thái có câu riêng; mọi số trong câu lấy từ dòng kết luận

## Tên trạng thái, giống bảng verdict_states
state-achieved = đã đạt
state-about-reached = cơ bản đạt
state-on-track = đúng tiến độ
state-behind = chậm tiến độ
state-far-behind = chậm nhiều
state-missed = không đạt
state-not-reported = chưa báo cáo
state-unit-ended = đã sáp nhập
state-at-deadline = { $state }; tại hạn: { $deadline }
state-unit-ended-district = đã kết thúc
state-no-figure-since-baseline = chưa có số mới
state-no-baseline = thiếu số đầu kỳ
state-stale = số liệu đã cũ
state-sources-differ = chưa thể kết luận: các nguồn khác nhau
state-not-judged = không đánh giá
state-no-target = chưa có chỉ tiêu
state-no-figure = chưa có số liệu
state-not-comparable = chưa có số so được

## Tiêu đề: kết luận trong một câu
verdict-title-achieved = { $area }: đã đạt chỉ tiêu { $due }; đến { $as_of } được { $score }
verdict-title-achieved-earlier = { $area }: đã đạt chỉ tiêu { $due } theo số liệu đến { $reached_on }; số cuối cùng trước hạn là { $score }
verdict-title-about-reached = { $area }: cơ bản đạt chỉ tiêu { $due }; đến { $as_of } được { $score }
verdict-title-about-reached-earlier = { $area }: cơ bản đạt chỉ tiêu { $due } theo số liệu đến { $reached_on }; số cuối cùng trước hạn là { $score }
verdict-title-on-track = { $area }: đúng tiến độ thực hiện chỉ tiêu { $due }; đến { $as_of } được { $score }
verdict-title-behind = { $area }: chậm tiến độ thực hiện chỉ tiêu { $due }; đến { $as_of } mới được { $score }
verdict-title-far-behind = { $area }: chậm nhiều so với tiến độ chỉ tiêu { $due }; đến { $as_of } mới được { $score }
verdict-title-missed = { $area }: không đạt chỉ tiêu { $due }; đến { $as_of } mới được { $score }
verdict-title-not-reported = { $area }: đến hạn { $due } chưa có báo cáo; số cuối cùng trước hạn là { $score }
verdict-title-not-reported-nothing = { $area }: đến hạn { $due } chưa có báo cáo nào về chỉ tiêu { $target }
verdict-title-unit-ended = { $area }: đã sáp nhập sau ngày { $ended_on }, trước hạn { $due }; số cuối cùng là { $score }
verdict-title-unit-ended-nothing = { $area }: đã sáp nhập sau ngày { $ended_on }, trước hạn { $due }; chưa có báo cáo nào về chỉ tiêu { $target }
verdict-title-district-ended = { $area }: đã kết thúc hoạt động sau ngày { $ended_on }, trước hạn { $due }; số cuối cùng là { $score }
verdict-title-district-ended-nothing = { $area }: đã kết thúc hoạt động sau ngày { $ended_on }, trước hạn { $due }; chưa có báo cáo nào về chỉ tiêu { $target }
verdict-title-no-figure-since-baseline = { $area }: chưa có số liệu mới từ khi giao chỉ tiêu; số đầu kỳ là { $baseline } ({ $baseline_on }), chỉ tiêu { $due } là { $target }
verdict-title-no-baseline = { $area }: chưa đánh giá được tiến độ vì thiếu số liệu đầu kỳ; đến { $as_of } được { $score }, hạn { $due }
verdict-title-stale = { $area }: số liệu gần nhất đã cũ { $age }; đến { $as_of } được { $score }, hạn { $due }
verdict-title-sources-differ = { $area }: chưa thể kết luận về chỉ tiêu { $due } vì các nguồn khác nhau: { $first } hay { $second }
verdict-title-not-judged-draft = { $area }: chỉ tiêu { $target }, hạn { $due }, mới là dự thảo nên không đánh giá
verdict-title-not-judged-aggregate = { $area }: { $target }, hạn { $due }, là số cộng từ các kế hoạch khác nên không đánh giá
verdict-title-not-judged-replaced = { $area }: chỉ tiêu { $target }, hạn { $due }, đã được thay thế nên không đánh giá
verdict-title-not-judged-kind = { $area }: { $target }, hạn { $due }, là định mức để đối chiếu nên không đánh giá
verdict-title-no-figure = { $area }: chưa có số liệu để so với chỉ tiêu { $target }, hạn { $due }
verdict-title-last = { $area }: { $state } khi có số liệu lần cuối ({ $as_of }, { $age } trước): { $score }; { $since }
verdict-title-since = { $told }; { $since }
verdict-title-reached-later = { $area }: đã đạt chỉ tiêu sau hạn { $due }: { $score }, thấy ngày { $as_of }; đến hạn không có báo cáo
verdict-title-not-comparable = { $area }: chưa có số liệu nào so được với chỉ tiêu { $target }, hạn { $due }

## Điều đã qua từ kết luận lần cuối
verdict-since-not-reported = đến hạn { $due } không có báo cáo
verdict-since-unit-ended = đơn vị đã sáp nhập sau ngày { $day }, trước hạn { $due }
verdict-since-district-ended = đơn vị đã kết thúc hoạt động sau ngày { $day }, trước hạn { $due }
verdict-since-reached = đạt sau hạn: { $score }, thấy ngày { $as_of }
verdict-since-stale = từ đó chưa có số mới, hạn { $due }


## Nơi không có chỉ tiêu nào để kết luận
verdict-place-no-target = { $area }: chưa tìm thấy chỉ tiêu nào được công bố
verdict-place-no-target-for-all = { $area }: chưa tìm thấy chỉ tiêu nào cho tất cả CLB
verdict-place-no-figure = { $area }: chưa tìm thấy số liệu nào được công bố
verdict-place-not-judged = { $area }: chỉ có chỉ tiêu dự thảo hoặc số cộng từ các kế hoạch khác nên không đánh giá
verdict-place-part = { $area }: chưa có số của cả đơn vị mới
verdict-place-inside = { $area }: chưa có số của cả đơn vị
verdict-place-other = { $area }: chưa có số liệu về chỉ số này
verdict-place-told = { $sentence }; { $told }

## Số liệu có được khi không số nào trả lời được: của ai, về gì
verdict-told-own = số gần nhất là { $claim }
verdict-told-other = đã có số liệu về { $n } chỉ số khác, như { $indicator }: { $claim }
verdict-told-of = { $name } có { $claim }
verdict-told-former = { $name } cũ
verdict-told-part = { $claim } ở { $name } ({ $when })
verdict-told-part-none = { $name }: chưa có
verdict-told-scope = { $scope }, { $number }

## Câu dưới tiêu đề: đến đâu, nhanh chậm thế nào
verdict-subtitle-plan = Đến { $as_of } mức tăng bằng { $share } mức tăng kế hoạch đến thời điểm đó
verdict-subtitle-after = sau hạn có số liệu { $claim } ({ $as_of }), chỉ để tham khảo
verdict-subtitle-after-short = sau hạn có số liệu { $claim } ({ $as_of }), khi đó { $gap }
verdict-subtitle-before = lần cuối trước hạn là { $claim } ({ $as_of })
verdict-subtitle-before-none = trước hạn không có số liệu nào
verdict-subtitle-sources-differ = Hai nguồn cùng thời điểm dẫn đến hai kết luận; cần xác minh trước khi kết luận
verdict-gap-short = còn thiếu { $amount }
verdict-gap-over = vượt { $amount }
verdict-gap-none = vừa đủ chỉ tiêu
verdict-pace-needed = cần { $pace }
verdict-pace-grown = đã tăng { $pace }
verdict-pace-fallen = đã giảm { $pace }
verdict-pace-none = chưa tăng
verdict-pace-since = { $pace } từ { $start }

## Thành phần câu
verdict-due-unknown = không rõ
verdict-noted = { $claim } ({ $notes })
verdict-note-target = chỉ tiêu { $target }
verdict-note-derived = số suy ra
verdict-note-derived-from = suy ra: { $formula }
verdict-claim-dated = { $claim }, đến { $as_of }
verdict-subject = { $area }, { $counted }
verdict-promise-counted = { $counted }, { $promise }
verdict-counted-of = { $counted } ({ $part })
verdict-end-province = đã sáp nhập sau ngày { $day }
verdict-end-district = đã kết thúc hoạt động sau ngày { $day }
verdict-promise = { $target }, hạn { $due }

## Lý do
verdict-reason-promise = Chỉ tiêu: { $promise }.
verdict-reason-promise-of = Chỉ tiêu: { $promise }, theo { $programme }.
verdict-reason-baseline = Số liệu đầu kỳ: { $baseline }, tính từ { $baseline_on }.
verdict-reason-period = Tính từ { $first }.
verdict-reason-claim = Số liệu dùng để xét: { $claim }, đến { $as_of }.
verdict-reason-claims = Hai số liệu khác nhau: { $first }; và { $second }.
verdict-reason-no-claim = Chưa có số liệu nào dùng để xét được.
verdict-reason-rule = Quy tắc: { $rule }.
verdict-reason-shares = Mức đã tăng bằng { $increase } của cả mức tăng phải đạt và bằng { $plan } mức tăng kế hoạch đến thời điểm đó.
verdict-reason-no-shares = Không tính được tỷ lệ so với kế hoạch.
verdict-reason-ruler = Thước đo thứ hai (tốc độ tăng bình quân năm so với tốc độ cần có): { $ratio }, { $second }.
verdict-reason-rulers-differ = Hai thước đo cho kết quả khác nhau: theo kế hoạch là { $first }; theo tốc độ tăng bình quân năm là { $second } (tỷ số { $ratio }).
verdict-reason-ruler-undefined = Thước đo thứ hai (tốc độ tăng bình quân năm) không xác định vì số liệu đầu kỳ bằng không.
verdict-reason-ruler-unknown = Thước đo thứ hai (tốc độ tăng bình quân năm) chưa tính được.

## Quy tắc quyết định, như trong docs/verdicts.md
verdict-rule-achieved = số liệu đã bằng hoặc vượt chỉ tiêu
verdict-rule-about-reached = số liệu làm tròn nằm sát chỉ tiêu
verdict-rule-deadline-window = số liệu trong thời gian xét trước hạn quyết định đạt hay không đạt
verdict-rule-reached-before-window = số liệu đạt chỉ tiêu trước thời gian xét và không có số thấp hơn trong thời gian đó
verdict-rule-plan-to-date = so phần tăng thêm với phần kế hoạch tính đến ngày của số liệu cuối cùng
verdict-rule-not-reported = không có số liệu nào trong thời gian xét trước hạn; số liệu sau hạn không đổi kết luận
verdict-rule-unit-ended = đơn vị đã sáp nhập hoặc kết thúc hoạt động trước hạn nên xét tại ngày cuối cùng của đơn vị, và không có số liệu trong thời gian xét
verdict-rule-no-figure = chưa có số liệu nào cùng phạm vi với chỉ tiêu
verdict-rule-not-comparable = có số liệu đã công bố nhưng không số nào cùng phạm vi, kỳ và ngày để so với chỉ tiêu
verdict-rule-no-figure-since-baseline = chưa có số liệu nào mới hơn số liệu đầu kỳ
verdict-rule-no-baseline = không có số liệu đầu kỳ nên chỉ nêu phần còn thiếu và tốc độ cần có
verdict-rule-stale = số liệu cuối cùng đã quá cũ để nói về hiện nay
verdict-rule-sources-differ = các nguồn cùng thời điểm dẫn đến kết luận khác nhau nên không tô màu
verdict-rule-draft = dự thảo được nêu nhưng không đánh giá
verdict-rule-aggregate = số cộng từ các kế hoạch khác được nêu nhưng không đánh giá
verdict-rule-replaced = chỉ tiêu đã được thay thế không còn dùng để đánh giá
verdict-rule-kind = định mức và cơ cấu được nêu bên cạnh số liệu, không đánh giá
verdict-rule-not-judged = chỉ đánh giá chỉ tiêu đã ban hành
verdict-rule-part-of-clubs = chỉ tiêu chỉ nói về một phần CLB (CLB mới thành lập hoặc CLB của một dự án) nên không so với số của tất cả CLB
verdict-rule-no-target = chưa tìm thấy chỉ tiêu nào được công bố

## Số nơi có số liệu
verdict-coverage-share = { $reported }/{ $total }
verdict-coverage = { $places } có số liệu
verdict-coverage-missing = { $places } có số liệu; còn thiếu: { $missing }

## Lời thay cho biểu đồ
chart-alt-figures = Số liệu: { $figures }
chart-alt-no-figures = Chưa có số liệu nào để vẽ
chart-alt-targets = Chỉ tiêu: { $targets }
