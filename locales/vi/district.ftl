# Trang Cấp huyện

## Tiêu đề
district-title-reported = { $province }: { $reported }/{ $districts } huyện có số liệu về “{ $indicator }”
district-title-explained = { $province }: { $reported }/{ $districts } huyện nêu { $explained } trong { $whole } ({ $when })
district-title-none = { $province }: chưa huyện nào trong { $districts } huyện có số liệu về “{ $indicator }”
district-title-ended = { $province }: về “{ $indicator }” chỉ có số liệu của huyện đã kết thúc trước đó: { $names }
district-title-several = { $provinces }: { $reported }/{ $districts } huyện có số liệu về “{ $indicator }”
district-title-chosen = { $n } huyện được chọn: { $reported }/{ $districts } huyện có số liệu về “{ $indicator }”
district-title-alone = { $district } ({ $province }): { $value }, { $when }
district-title-alone-none = { $district } ({ $province }): chưa có số liệu về “{ $indicator }”
district-title-without = { $place }: chưa có huyện nào để xem
district-provinces = { $n } tỉnh
district-lowest = { $n ->
    [1] thấp nhất là { $names }, { $value }
   *[other] thấp nhất là { $names }, mỗi nơi { $value }
 }
district-lowest-of = { $province }: { $said }.
district-is-lowest = thấp nhất trong { $n } huyện cùng nguồn, trung bình { $mean }
district-below-mean = dưới mức trung bình { $mean } của { $n } huyện cùng nguồn
district-above-mean = trên mức trung bình { $mean } của { $n } huyện cùng nguồn
district-at-mean = bằng mức trung bình { $mean } của { $n } huyện cùng nguồn

## Dưới tiêu đề: phần chưa rõ, điều cần lưu ý
district-unplaced = { $left } chưa rõ ở huyện nào.
district-unplaced-silent = { $left } chưa rõ ở huyện nào; nguồn không nêu { $names }.
district-only-scope = Chỉ là { $scope }, không phải tất cả CLB.
district-later = Sau đó có { $figures }, không cùng loại nên không so.
district-undated = Nguồn không ghi ngày.
district-partly = { $names } chỉ có số của một phần CLB, xem bảng bên dưới.
district-earlier = { $names } đã kết thúc trước ngày đếm số huyện.
district-alone-no-target = Huyện không có chỉ tiêu riêng nên chỉ so được với các huyện khác; mức trung bình không phải là chỉ tiêu.
district-no-own-target = Không huyện nào ở đây có chỉ tiêu riêng, nên chỉ so được các huyện với nhau; mức trung bình không phải là chỉ tiêu.
district-cannot-compare = { $n ->
    [1] Chỉ một huyện có số liệu và không có chỉ tiêu riêng, nên chưa nói được huyện nào chậm.
   *[other] Số liệu khác nguồn, khác ngày và không huyện nào có chỉ tiêu riêng, nên chưa nói được huyện nào chậm.
 }
district-merged = { $place } không có cấp huyện. Dưới đây là các huyện của { $provinces } cũ, đến 30/6/2025.

## Khi chưa có gì
district-nothing = Chưa có số liệu cấp huyện về “{ $indicator }” ở đây. Chưa có số liệu không có nghĩa là bằng 0.
district-elsewhere = Nơi có số liệu cấp huyện
district-open = { $province }: { $n } huyện có số liệu
district-silent = { $province }, chưa có số liệu ({ $n }): { $names }
district-silent-heading = Huyện chưa có số liệu

## Các phần của trang
district-filters = Chọn tỉnh, chọn huyện
district-bars = { $indicator } theo huyện
district-bars-hint = Chọn một thanh để xem riêng huyện đó.
district-series = { $indicator } theo thời gian, cùng một thang
district-series-alone = { $indicator } của { $district } theo thời gian
district-series-alt = Mỗi huyện một ô, cùng một thang: { $figures }.
district-event-ended = 30/6/2025: kết thúc cấp huyện
district-sizes = Một câu lạc bộ có bao nhiêu thành viên, bao nhiêu tiền
district-sizes-note = Tính từ hai số mà cùng một nguồn nêu cho cùng một ngày.
district-sizes-standard = Tính từ hai số mà cùng một nguồn nêu cho cùng một ngày; tiêu chuẩn mỗi CLB là { $standard }.
district-promises = Chỉ tiêu đến cấp huyện
district-promises-note = Chỉ tiêu của huyện, và chỉ tiêu của tỉnh về phạm vi huyện, xã có CLB.
district-figures = Thành viên, vốn vay, quỹ và các số liệu khác theo huyện
district-figures-note = Số liệu gần nhất của từng chỉ số, như nguồn công bố.
district-communes = Xã, phường có số liệu
district-findings = Mâu thuẫn và điều cần lưu ý ở cấp huyện: { $n }
district-findings-all = Cả { $n } trường hợp của { $place }

## Một số liệu của một huyện
district-figure = { $district }: { $value }
district-figure-dated = { $district } { $value } ({ $when })
district-figure-counted = { $indicator }: { $value } ({ $when })
district-figure-none = { $district }: chưa có số liệu

## Cột của bảng
district-district = Huyện
district-commune = Xã, phường
district-against-mean = So với trung bình
district-per-club = Mỗi CLB
district-in-all = Tổng
district-clubs = Số CLB
district-standard = So với tiêu chuẩn
district-standard-within = trong mức { $standard }
district-standard-reached = đạt mức dưới của { $standard }
district-standard-below = dưới mức { $standard }
district-standard-above = trên mức { $standard }
district-standard-unknown = chưa rõ so với { $standard }

## Biểu đồ
chart-district-of = { $district }, { $province }
chart-district-chosen = ▸ { $name }
chart-district-unplaced = chưa rõ huyện nào
chart-mean-line = Vạch đứt: { $said }
chart-district-mean = trung bình { $mean } của { $n } huyện do một nguồn nêu cùng lúc; không phải chỉ tiêu
chart-district-mean-of = { $province }, { $said }
chart-district-end = Vạch chấm: ngày cuối của huyện ({ $days })
