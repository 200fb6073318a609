# Trang So sánh

## Tiêu đề: nơi nào tăng nhanh hơn, tính từ số đầu kỳ của mỗi nơi
compare-title = { $first } tăng nhanh nhất trong { $n } nơi so được, tính từ số đầu kỳ của mỗi nơi: { $pace }; tiếp theo là { $second }: { $other }
compare-title-two = { $first } tăng nhanh hơn { $second }, tính từ số đầu kỳ của mỗi nơi: { $pace } so với { $other }
compare-title-one = Chỉ tính được tốc độ tăng của { $first }: { $pace } ({ $period })
compare-title-open = Chưa kết luận được nơi nào tăng nhanh nhất; có thể là một trong các nơi: { $places }
compare-title-no-growth = Không nơi nào trong { $n } nơi so được có thêm CLB
compare-title-none = Chưa so được tốc độ tăng của { $places }: chưa nơi nào có hai số liệu đủ xa nhau và đủ mới
compare-title-nothing = Chưa có tỉnh, thành phố nào để so sánh
compare-places = { $n } nơi đã chọn
compare-nothing = Hãy chọn từ hai tỉnh, thành phố trở lên, hoặc một vùng.
compare-alone = Mới chọn một nơi. Hãy chọn thêm ít nhất một nơi nữa để so sánh; bảng xếp hạng bên dưới đặt nơi này cạnh các tỉnh cùng vùng.
compare-grown = { $place } từ { $start } lên { $last } ({ $times } sau { $years } năm)
compare-grown-from-zero = { $place } từ { $start } lên { $last } sau { $years } năm
compare-grown-list = So với số đầu kỳ: { $told }.
compare-not-compared = Chưa so được tốc độ: { $reasons }.
compare-not-compared-many = Còn { $n } nơi chưa so được tốc độ, lý do ở phần xếp hạng.
compare-period = { $first } – { $last }
compare-range = { $shown } (trong khoảng { $low }–{ $high })
compare-dated = { $amount } ({ $when })
compare-arrow = { $first } → { $last }
compare-told = { $place }: { $told }
compare-ranked = { $told }, { $rank }
compare-times = ×{ $times }
compare-sum = { $base } + { $added } mới = { $total }
compare-own-plan = kế hoạch của tỉnh

## Vì sao không so, không xếp hạng
compare-reason = { $why } ({ $n }): { $places }
compare-left-out-no-figure = chưa có tổng số CLB
compare-left-out-undated = chỉ có số không rõ ngày
compare-left-out-one-figure = mới có một số liệu có ngày
compare-left-out-too-close = hai số liệu chưa chắc cách nhau đủ một năm
compare-left-out-too-old = số liệu gần nhất quá cũ
compare-left-out-units = thuộc địa giới khác
compare-left-out-region = gồm các tỉnh cũ của hai vùng

## Đầu kỳ, số gần nhất, chỉ tiêu
compare-dumbbell = Đầu kỳ, số gần nhất và chỉ tiêu
compare-dumbbell-note = Đầu kỳ là số mà kế hoạch của tỉnh lấy làm gốc; không có thì là số liệu đầu tiên có ngày.
compare-dumbbell-hint = Bấm vào một dấu để mở tỉnh đó.
compare-dumbbell-key = ○ đầu kỳ · ● số gần nhất · ◇ chỉ tiêu tính theo tổng số CLB
compare-dumbbell-alt = Số CLB đầu kỳ, gần nhất và chỉ tiêu. { $told }.
compare-lane-target = chỉ tiêu { $target }
compare-silent = Chưa có tổng số CLB có ngày: { $places }.
compare-start = Đầu kỳ
compare-start-day = Ngày đầu
compare-last = Số gần nhất
compare-last-day = Ngày cuối
compare-target = Chỉ tiêu (tổng số)
compare-programme = Chương trình bắt đầu

## Tăng so với số gốc
compare-indexed = Cùng vạch xuất phát: gấp mấy lần số gốc của mình
compare-indexed-axis = Số CLB gấp mấy lần số gốc của mỗi nơi (×1)
compare-indexed-years = Số năm kể từ khi chương trình của mỗi nơi bắt đầu
compare-indexed-alt = Số CLB gấp mấy lần số gốc. { $told }.
compare-indexed-none = Chưa nơi nào có hai tổng số CLB để vẽ đường tăng.
compare-times-after = { $times } sau { $years } năm
compare-later-base = Bắt đầu từ 0 nên lấy số đầu tiên lớn hơn 0 làm gốc: { $told }.
compare-years-since = Năm kể từ đầu chương trình
compare-multiple = Gấp số gốc

## Tốc độ
compare-paces = Mỗi năm thêm bao nhiêu CLB
compare-paces-note = Từ đầu kỳ đến số gần nhất; hạng là hạng trong vùng.
compare-paces-reading = Vạch ngang là khoảng mà cách nói của nguồn còn để ngỏ, mũi tên là đầu chưa biết.
compare-paces-alt = Số CLB tăng thêm mỗi năm. { $told }.
compare-pace = Tăng mỗi năm
compare-rank = hạng { $rank }
compare-rank-bare = { $rank }
compare-rank-alone = nơi duy nhất xếp được

## Phần của mức tăng theo kế hoạch
compare-shares = Đã đạt bao nhiêu phần mức tăng theo kế hoạch
compare-shares-note = Theo số liệu dùng để đánh giá chỉ tiêu, như trên trang của từng tỉnh.
compare-shares-alt = Phần mức tăng theo kế hoạch đã đạt. { $told }.
compare-shares-silent = Không có chỉ tiêu đánh giá được, hoặc chưa có số liệu sau số đầu kỳ: { $places }.
compare-whole-plan = đủ kế hoạch: 100 %
compare-share = Phần mức tăng theo kế hoạch

## Thành viên mỗi câu lạc bộ
compare-members-heading = Thành viên mỗi câu lạc bộ
compare-members-note = Bình quân từ tổng số thành viên và tổng số CLB của cùng một nguồn, cùng ngày. Chuẩn nói về từng CLB, nên bình quân chỉ để tham khảo.
compare-members-alt = Thành viên bình quân mỗi CLB. { $told }.
compare-members-silent = Chưa có số thành viên và số CLB của cùng một ngày: { $places }.
compare-standard = chuẩn { $low }–{ $high } thành viên
compare-per-club = { $n } người/CLB
compare-members = Thành viên
compare-clubs = Số CLB
compare-members-per-club = Thành viên mỗi CLB

## Hai thời điểm
compare-dates = Hai thời điểm
compare-dates-said = { $since } và { $until }: { $n }/{ $of } nơi có số liệu gần cả hai ngày (không quá { $months } tháng).
compare-dates-missing = Thiếu ở: { $places }.
compare-dates-none = Chưa có hai ngày nào mà một trong các nơi này có số liệu gần cả hai; hãy chọn ngày khác.

## Xếp hạng
compare-league = Xếp hạng trong vùng
compare-league-note = Chỉ xếp hạng những tỉnh cùng vùng, theo { $units } tỉnh, với số liệu không cũ quá { $months } tháng. Dữ liệu chưa phân biệt đồng bằng với miền núi, biên giới, hải đảo, nên chưa chia nhóm theo đó. Nơi mà cách nói hay cách làm tròn của nguồn không cho phân biệt thì chung hạng.
compare-league-none = Chưa tỉnh nào trong các vùng này có đủ số liệu để xếp hạng.
compare-unranked = Không xếp hạng { $n } nơi: { $reasons }.
compare-region = Vùng
compare-pace-rank = Hạng theo tốc độ
compare-share-rank = Hạng theo kế hoạch

## Cũng những nơi này trên 34 tỉnh
compare-on-today = Những nơi này trên 34 tỉnh của ngày nay
compare-on-today-note = Tỉnh hợp nhất lấy số của chính mình, hoặc cộng số của các đơn vị cũ, kèm số đơn vị đã báo cáo. Hợp nhất không phải là tăng trưởng nên không tính tốc độ qua mốc 1/7/2025.
compare-filters = Chọn nơi để so sánh
compare-dates-filters = Chọn hai ngày
