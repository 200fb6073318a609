# Một số liệu từ đâu ra: cách ghi, ngày, nguồn, quy tắc chọn, các số khác, kết luận dùng đến nó

story-title = { $place }: { $figure }, số liệu đến { $when }
story-title-undated = { $place }: { $figure }, không rõ ngày
story-subtitle = Số này từ đâu ra, vì sao được hiện hay không, và nguồn khác nói gì.
story-about = Về số liệu này
story-told = Nội dung
story-about-counted = Đếm gì
story-about-worded = Cách ghi
story-about-dated = Thời điểm
story-about-source = Nguồn
story-about-basis = Cách có số
story-about-choice = Vì sao hiện số này
story-about-replaced = Sửa đổi
story-about-note = Lưu ý
story-counted = { $indicator }; phạm vi: { $scope }.
story-open = Mở thành trang riêng để gửi liên kết
story-close = Đóng, xem toàn bộ số liệu
story-open-place = Mở trang { $place }
story-open-source = Mọi số liệu của nguồn này

## Mức chính xác nghĩa là gì
story-worded-exactly = Nguồn ghi một con số cụ thể: { $figure }.
story-worded-at-least = Nguồn ghi “{ $figure }”: số thật không thấp hơn, có thể cao hơn.
story-worded-over = Nguồn ghi “{ $figure }”: số thật cao hơn mức này.
story-worded-about = Nguồn ghi “{ $figure }”: số đã làm tròn, có thể cao hoặc thấp hơn một chút.
story-worded-nearly = Nguồn ghi “{ $figure }”: số thật thấp hơn một chút.
story-worded-derived = Không nguồn nào in con số này: { $figure } là kết quả tính từ các số đã công bố.
story-worded-between = Nguồn ghi một khoảng: { $figure }.

## Thời điểm và độ chính xác của nó
story-dated-day = Số liệu đến { $when }, ghi rõ ngày.
story-dated-month = Số liệu của { $when }; nguồn không ghi ngày, nên tính đến ngày cuối của thời gian đó.
story-dated-year = Số liệu của { $when }; nguồn chỉ ghi năm, nên tính đến ngày cuối của thời gian đó.
story-dated-range = Số liệu trong khoảng { $when }, theo điều nguồn cho phép suy ra; tính đến ngày cuối.
story-dated-none = Nguồn không cho biết ngày: số này được liệt kê, không vẽ lên đường và không dùng để đánh giá.
story-dated-plain = Số liệu đến { $when }.
story-dated-since = { $told } Đếm từ { $first }.

## Nguồn và cách có số
story-source = { $document } ({ $kind }), công bố { $published }, đọc ngày { $accessed }.
story-source-undated = { $document } ({ $kind }), không rõ ngày công bố, đọc ngày { $accessed }.
story-reported = Do nguồn công bố.
story-derived = Suy ra từ các số đã công bố: { $formula }.

## Quy tắc chọn số được hiện
story-choice-alone = Không có số nào khác cùng nơi, cùng chỉ số, cùng phạm vi và cùng ngày, nên số này được hiện.
story-choice-shown = Số này được hiện, đứng trước { $figure } ({ $source }): { $clause }.
story-choice-beside = Số được hiện là { $figure } ({ $source }): { $clause }.
story-choice-undated = Không có ngày nên không được chọn cho ngày nào; chỉ được liệt kê.
story-choice-withdrawn = Đã rút lại nên không còn được hiện.
story-clause-basis = số do nguồn công bố đứng trước số suy ra
story-clause-source-kind = loại nguồn “{ $shown }” đứng trước “{ $beside }”
story-clause-precision = số ghi ngày chính xác hơn đứng trước
story-clause-bound = số ghi cụ thể đứng trước số ghi “ít nhất”, “trên”, “gần” hay “khoảng”
story-clause-published = tài liệu công bố sau đứng trước
story-clause-recorded = số ghi vào bảng sau đứng trước
story-clause-id = hai số như nhau về mọi tiêu chí, số ghi trước trong bảng đứng trước
story-withdrawn = Đã rút lại ngày { $day }.
story-replacement = Được thay bằng { $figure } ({ $source }).
story-replaced = Thay cho { $figure } ({ $source }).

## Các số khác
story-others = Các số khác về cùng nơi và chỉ số
story-relation = Quan hệ
story-relation-replaced = số cũ đã được thay
story-relation-replacement = số mới thay cho nó
story-relation-part = có trong công thức
story-relation-result = số suy ra từ nó
story-relation-rival = cùng ngày, cùng phạm vi
story-relation-same-scope = cùng phạm vi, ngày khác
story-relation-other-scope = phạm vi khác

## Kết luận và mâu thuẫn
story-verdicts = Kết luận có dùng số này
story-role = Vai trò
story-role-now = số liệu dùng để xét
story-role-baseline = số liệu đầu kỳ
story-role-other = số của nguồn khác, dẫn đến kết luận khác
story-role-after = số sau hạn, để tham khảo
story-until = Dùng đến trước ngày
story-still = vẫn dùng
story-findings = Mâu thuẫn và điều cần lưu ý về số này
