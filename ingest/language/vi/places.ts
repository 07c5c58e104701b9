/** Provinces and towns of Vietnam that stand in news without a head before them. Names alone: no entity is known of them. */
export const VIETNAMESE_PLACES: ReadonlySet<string> = new Set(
  (
    'An Giang, Bà Rịa, Bà Rịa - Vũng Tàu, Vũng Tàu, Bắc Giang, Bắc Kạn, Bạc Liêu, Bắc Ninh, Bến Tre, Bình Định, Bình Dương, Bình Phước, ' +
    'Bình Thuận, Cà Mau, Cần Thơ, Cao Bằng, Đắk Lắk, Đắk Nông, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai, Hà Giang, Hà Nam, ' +
    'Hà Tĩnh, Hải Dương, Hậu Giang, Hòa Bình, Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu, Lâm Đồng, Lạng Sơn, Lào Cai, ' +
    'Long An, Nam Định, Nghệ An, Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên, Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, ' +
    'Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, Thái Nguyên, Thanh Hóa, Thừa Thiên Huế, Thừa Thiên - Huế, Tiền Giang, ' +
    'Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Yên Bái, Nha Trang, Đà Lạt, Phú Quốc, Vinh, Quy Nhơn, Buôn Ma Thuột, Pleiku, ' +
    'Biên Hòa, Thủ Dầu Một, Mỹ Tho, Long Xuyên, Rạch Giá, Hạ Long, Móng Cái, Hội An, Tam Kỳ, Đồng Hới, Đông Hà, Sa Pa, Côn Đảo, ' +
    'Trường Sa, Thủ Đức, Bình Chánh, Hóc Môn, Củ Chi, Nhà Bè, Cần Giờ, Gò Vấp, Tân Bình, Bình Thạnh, Phú Nhuận, Tân Phú, Bình Tân, ' +
    'Cầu Giấy, Hoàn Kiếm, Ba Đình, Đống Đa, Hai Bà Trưng, Thanh Xuân, Hoàng Mai, Long Biên, Nam Từ Liêm, Bắc Từ Liêm, Hà Đông, ' +
    'Tây Hồ, Đông Anh, Gia Lâm, Sóc Sơn, Tây Nguyên, Tây Bắc, Đông Bắc, Nam Bộ, Bắc Bộ, Trung Bộ, Đông Nam Bộ, Tây Nam Bộ, ' +
    'Bắc Trung Bộ, Nam Trung Bộ, Tân Sơn Nhất, Nội Bài, Chí Linh, Phố Nối, Dung Quất, Cái Mép, Lạch Huyện, Mộc Châu, Tam Đảo, ' +
    'Mũi Né, Hà Tiên, Cửu Long, Phan Thiết, Phan Rang, Tuy Hòa, Bảo Lộc, Cẩm Phả, Uông Bí, Sầm Sơn, Cửa Lò, Đồ Sơn, Cát Bà, Lý Sơn, Mỹ Đình, Đức Bà'
  ).split(', '),
);
