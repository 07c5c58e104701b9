/**
 * Vietnamese words for the shallow reader, by part of speech and by the word of the shared tables that they stand for.
 * A new trigger is a phrase in a row; `-` is the row of words that trigger nothing but must be known for what they are.
 */
import { makeVocabulary, type VocabularyRows } from '../../reader/shallow/vocabulary.ts';
import { keyOf, plainKeyOf } from './forms.ts';

/** Offices and ranks: a name behind one is a person's. */
const OFFICES = `
president: tổng thống, chủ tịch nước, phó chủ tịch nước kiêm chủ tịch
prime minister: thủ tướng, thủ tướng chính phủ
chancellor: thủ tướng liên bang
foreign minister: ngoại trưởng, bộ trưởng ngoại giao, bộ trưởng bộ ngoại giao, quyền ngoại trưởng
defense minister: bộ trưởng quốc phòng, bộ trưởng bộ quốc phòng
deputy foreign minister: thứ trưởng ngoại giao, thứ trưởng bộ ngoại giao
deputy minister: thứ trưởng
interior minister: bộ trưởng nội vụ
finance minister: bộ trưởng tài chính
trade minister: bộ trưởng thương mại
minister: bộ trưởng
secretary of state: ngoại trưởng mỹ
deputy prime minister: phó thủ tướng, phó thủ tướng thường trực
vice president: phó tổng thống, phó chủ tịch nước
general secretary: tổng bí thư
secretary-general: tổng thư ký, tổng thư kí
secretary: bí thư, thư ký, bộ trưởng kiêm
chairman: chủ tịch, chủ tịch quốc hội, chủ tịch ủy ban
vice chairman: phó chủ tịch, phó chủ tịch quốc hội
speaker: chủ tịch hạ viện, chủ tịch thượng viện
king: vua, quốc vương, nhà vua, nhật hoàng, quốc trưởng
queen: nữ hoàng, hoàng hậu
prince: hoàng tử, thái tử, công tước, hoàng thân
princess: công chúa, công nương
emperor: hoàng đế, thiên hoàng
emir: quốc vương kiêm
pope: giáo hoàng, đức giáo hoàng
leader: nhà lãnh đạo, lãnh đạo, lãnh tụ, thủ lĩnh, lãnh đạo tối cao, lãnh tụ tối cao, nhà lãnh đạo tối cao, thủ lĩnh đối lập, lãnh đạo đối lập, nguyên thủ, nguyên thủ quốc gia, người đứng đầu, trưởng đoàn
ambassador: đại sứ, nữ đại sứ, quyền đại sứ
envoy: đặc phái viên, phái viên, đặc sứ
consul: tổng lãnh sự, lãnh sự
diplomat: nhà ngoại giao
spokesman: phát ngôn viên, người phát ngôn, người phát ngôn bộ ngoại giao, thư ký báo chí, phát ngôn viên bộ ngoại giao, phó phát ngôn viên
adviser: cố vấn, cố vấn an ninh quốc gia, trợ lý, phụ tá
director: giám đốc, tổng giám đốc, phó giám đốc, phó tổng giám đốc, cục trưởng, vụ trưởng, viện trưởng, phó cục trưởng, phó viện trưởng, quyền giám đốc, chánh văn phòng, phó chánh văn phòng
governor: thống đốc, tỉnh trưởng, phó thống đốc, thống đốc bang
mayor: thị trưởng, đô trưởng
senator: thượng nghị sĩ, thượng nghị sỹ
lawmaker: nghị sĩ, hạ nghị sĩ, đại biểu quốc hội, đại biểu, nghị sỹ, hạ nghị sỹ
commander: tư lệnh, tổng tư lệnh, phó tư lệnh, chỉ huy, chỉ huy trưởng, chính ủy, phó chính ủy
general: tướng, đại tướng, thượng tướng, trung tướng, thiếu tướng, tham mưu trưởng, tổng tham mưu trưởng, phó tổng tham mưu trưởng, đô đốc, phó đô đốc, nguyên soái
colonel: đại tá, thượng tá, trung tá, thiếu tá
captain: đại úy, thượng úy, trung úy, thiếu úy, đội trưởng, thuyền trưởng, cơ trưởng, trung sĩ, hạ sĩ, binh nhất, binh nhì, thượng sĩ
commissioner: cao ủy, ủy viên
representative: đại diện, trưởng đại diện, đại diện thường trực
head: trưởng, phó trưởng, trưởng ban, phó trưởng ban, phó ban, trưởng phòng, phó trưởng phòng, trưởng khoa, phó trưởng khoa, hiệu trưởng, phó hiệu trưởng, hiệu phó, thủ trưởng, tổng cục trưởng, phó tổng cục trưởng, chi cục trưởng, trưởng công an, phó trưởng công an, trưởng thôn, trạm trưởng, giám thị, chủ nhiệm, phó chủ nhiệm
justice: thẩm phán, chánh án, phó chánh án, chủ tọa, kiểm sát viên, chấp hành viên
prosecutor: công tố viên, viện trưởng viện kiểm sát
candidate: ứng cử viên, ứng viên
attorney: luật sư
journalist: nhà báo, phóng viên, biên tập viên, bình luận viên
analyst: chuyên gia, nhà phân tích, nhà nghiên cứu
counterpart: người đồng cấp, người đồng nhiệm, người tương nhiệm
dictator: nhà độc tài
`;

/** Callings and family: a name behind one is a person's, and no office. */
const CALLINGS = `
-: nghệ sĩ, diễn viên, ca sĩ, nhạc sĩ, đạo diễn, cầu thủ, huấn luyện viên, hlv, tiền đạo, tiền vệ, hậu vệ, thủ môn, trọng tài, vận động viên, người mẫu, hoa hậu, á hậu, nhà văn, nhà thơ, họa sĩ, giáo sư, tiến sĩ, thạc sĩ, gs, ts, pgs, bác sĩ, bs, kỹ sư, dược sĩ, giáo viên, giảng viên, sinh viên, học sinh, nông dân, ngư dân, doanh nhân, doanh nhân trẻ, tỷ phú, bị cáo, bị can, nghi phạm, nạn nhân, đối tượng, liệt sĩ, anh hùng, nhà sử học, linh mục, hòa thượng, thượng tọa, đại đức, mục sư, giám mục, hồng y, tác giả, nhà sản xuất, mc, tài xế, tay vợt, võ sĩ, kỳ thủ, kiện tướng, cựu tổng thống, nhà khoa học, nhà thiết kế, luật sư bào chữa, nhà hoạt động, phi công, phi hành gia, công dân, hướng dẫn viên, nghệ nhân, thầy giáo, cô giáo, y tá, điều dưỡng, thương binh, cựu chiến binh, chiến sĩ, bí danh, gs.ts, pgs.ts, gsts, pgsts, ths, nsnd, nsưt, nghệ sĩ nhân dân, nghệ sĩ ưu tú, nhà giáo, danh hài, danh thủ, trung vệ, chân sút, tuyển thủ, thủ khoa, nhà leo núi, nhà vận động, nhà sáng lập, nhà đồng sáng lập, nhà đầu tư, nhà phê bình, nhà quay phim, kình ngư, nhà vô địch, cua-rơ, xạ thủ, đô vật, golfer, tay golf, tay đua, danh ca, biên đạo, biên kịch, phát thanh viên, streamer, youtuber, tiktoker, blogger, người đẹp, rapper, dj, tổng biên tập, phó tổng biên tập, kiến trúc sư, chủ quán, chủ tàu, thuyền viên, thợ lặn, phụ xe, bảo mẫu, y sĩ, nữ sinh, nam sinh, thí sinh, ông trùm, hung thủ, tử tù, bị hại, bị đơn, nguyên đơn, nhân chứng, hiệp sĩ, tu sĩ, sư cô, ni sư, thiền sư, tổng giám mục, hộ lý, giảng viên cao cấp, nhà vật lý, nhà hóa học, nhà toán học, nhà kinh tế, nhà kinh tế học, nhà xã hội học, nhà địa chất, nhà môi trường, nhà lập pháp, nhà cầm quân, chiến lược gia, thuyền phó, cơ phó, tiếp viên, kiểm toán viên, thanh tra viên, điều tra viên, cán bộ, trinh sát, chiến sĩ công an, kẻ sát nhân, nghi can, tiền vệ đội trưởng, trung phong, cầu thủ trẻ, hậu vệ trái, hậu vệ phải, thủ quân, tân binh, ngôi sao, siêu sao, danh họa, nhà điêu khắc, nhà nhiếp ảnh, nhiếp ảnh gia, đầu bếp, bếp trưởng, nhà hoạt động nhân quyền, blogger bất đồng chính kiến, em trai, em gái, anh trai, chị gái, cháu trai, cháu gái, con dâu, con rể, bạn gái, bạn trai, vị hôn thê, phu nhân, đệ nhất phu nhân, quý bà, cô gái, chàng trai, người mẹ, người cha, thai phụ, sản phụ, cụ ông, cụ bà, bệnh nhi, bệnh nhân
`;
const ADDRESS = `
mr: ông, ngài
mrs: bà
-: anh, chị, em, cô, chú, bác, cậu, cháu, bé, cụ, thầy, mẹ, bố, cha, vợ, chồng, đồng chí, con trai, con gái, ông bà, vợ chồng, anh em, chị em, bà mẹ
`;

/** Heads of bodies of state, and of any organization: they begin a name. */
const BODIES = `
ministry: bộ, bộ ngoại giao, bộ quốc phòng
government: chính phủ
parliament: quốc hội, nghị viện, hạ viện, thượng viện, đại hội đồng, hội đồng nhân dân, hđnd, duma
army: quân đội, lực lượng vũ trang, quân khu, quân đoàn, lữ đoàn, sư đoàn, trung đoàn, tiểu đoàn, bộ tư lệnh, hạm đội, hải quân, không quân, lục quân, quân chủng, binh chủng, bộ đội, bộ tổng tham mưu, cảnh sát biển, vùng cảnh sát biển, lực lượng tuần duyên, tuần duyên, lực lượng phòng vệ, lực lượng vệ binh quốc gia, vệ binh quốc gia, lực lượng hải cảnh, hải cảnh, lực lượng bảo vệ bờ biển, tuần duyên hải, biên phòng, bộ đội biên phòng
police: công an, cảnh sát, phòng cảnh sát
committee: ủy ban, ủy ban nhân dân, ubnd, ban chấp hành, ban chỉ đạo, ban bí thư, ban tổ chức, ban tuyên giáo, ban nội chính, bộ chính trị, ban quản lý, ban dân vận, ban đối ngoại, tỉnh ủy, thành ủy, huyện ủy, quận ủy, đảng ủy, đảng bộ, ban thường vụ, thường trực, ban
council: hội đồng, hội đồng bảo an
court: tòa án, tand, tòa, tòa án nhân dân, viện kiểm sát, vksnd, viện kiểm sát nhân dân, cơ quan cảnh sát điều tra, cơ quan điều tra, thanh tra
department: cảng vụ, hạt kiểm lâm, đồn biên phòng, đội cảnh sát, cục thuế, chi cục thuế, tổng cục thuế, sở, cục, tổng cục, vụ, chi cục, phòng, văn phòng, kho bạc, hải quan
embassy: đại sứ quán, đsq
consulate: lãnh sự quán, tổng lãnh sự quán
cabinet: nội các, phủ tổng thống, văn phòng chính phủ, phủ thủ tướng, văn phòng tổng thống, phái đoàn
central bank: ngân hàng trung ương, ngân hàng nhà nước
`;
const ORGANIZATIONS = `
party: đảng, liên đảng
union: liên minh, cộng đồng, liên hiệp, công đoàn, liên bang
alliance: khối
organization: tổ chức, hội, hiệp hội, liên đoàn, tổng liên đoàn, hội liên hiệp, mặt trận, đoàn, phong trào, nhóm, câu lạc bộ, clb, ủy hội, diễn đàn, trung ương đoàn, hội nông dân, hội phụ nữ, hội luật gia, mạng lưới, chương trình
company: hãng phim, xưởng phim, hãng hàng không, hãng xe, hãng luật, hãng dược, hãng dược phẩm, hãng công nghệ, hãng thời trang, hãng bay, hãng tàu, công ty, tập đoàn, tổng công ty, doanh nghiệp, hãng, công ty cổ phần, công ty tnhh, công ty trách nhiệm hữu hạn, ctcp, hợp tác xã, xí nghiệp, cty
bank: ngân hàng
agency: cơ quan, hãng thông tấn, thông tấn xã, hãng tin, hãng tin tức
newspaper: báo, tờ, nhật báo, tạp chí, tờ báo, thời báo, tuần báo, kênh truyền hình, kênh, đài, đài truyền hình, đài phát thanh, truyền hình, trang tin, đài tiếng nói, nhà xuất bản, nxb, cổng thông tin điện tử, báo điện tử
university: đại học, trường đại học, học viện, trường, viện, viện nghiên cứu, đh, trường thpt, trường thcs, trường tiểu học, trường cao đẳng, trường mầm non, viện hàn lâm, trường trung học phổ thông, cao đẳng, thpt, thcs
hospital: bệnh viện, trung tâm y tế, phòng khám, trạm y tế, bv, viện pasteur, phòng khám đa khoa
center: trung tâm, trạm
fund: quỹ
court: tòa trọng tài
federation: liên đoàn bóng đá
club: đội bóng, ban nhạc, nhóm nhạc, nhóm nhảy
museum: bảo tàng, thư viện, nhà hát
`;
/** What may stand inside an organization's name in small letters. */
const INNER = `
kiểm soát, bệnh tật, dự phòng, dự báo, khí tượng, thủy văn, kiểm sát, ngoại thương, quốc dân, công thương, luật gia, đường bộ, đường thủy, đăng kiểm, thống kê, bảo hiểm, bảo hiểm xã hội, chứng khoán, kiểm toán, nhà nước, dân sự, hình sự sơ thẩm, sư phạm, bách khoa, mỹ thuật, kiến trúc, thủy lợi, thủy sản, chăn nuôi, thú y, trồng trọt, lâm nghiệp, kiểm lâm, kiểm dịch, dân số, người cao tuổi, người khuyết tật, giám định, pháp y, nhi, sản nhi, phụ sản, ung bướu, tim mạch, nhi đồng, nhiệt đới, chợ rẫy, nhân dân, cổ phần, trách nhiệm hữu hạn, tnhh, một thành viên, quốc tế, trung ương, liên bang cộng hòa, đa khoa, cách mạng, cấp cao, tối cao, trực thuộc, thuộc, tmcp, thương mại cổ phần, số, thế giới, ngoại giao, quốc phòng, giáo dục, đào tạo, y tế, tài chính, tư pháp, nội vụ, thương mại, nông nghiệp, tài nguyên, môi trường, giao thông, vận tải, giao thông vận tải, lao động, truyền thông, văn hóa, thể thao, du lịch, khoa học, công nghệ, tôn giáo, tuyên giáo, đối ngoại, tổ chức cán bộ, hình sự, cảnh sát hình sự, kinh tế, xã hội, an ninh, chính trị, quân sự, dự bị, hạt nhân, năng lượng, nguyên tử, chiến lược, nghiên cứu chiến lược, phát triển nông thôn, kỹ thuật, công nghiệp, hàng không, hàng hải, đường sắt, dầu khí, điện lực, bưu chính, viễn thông, bảo tồn, nhân quyền, di cư, tị nạn, dân chủ, cộng hòa, cộng sản, xã hội chủ nghĩa, bảo thủ, tự do, lao động việt nam, hành chính, phổ thông, trung học, trung học cơ sở, tiểu học, hoạt hình, tổng hợp, đặc biệt, địa chất, khoáng sản, chất lượng, tiêu chuẩn, sở hữu trí tuệ, người tiêu dùng, phục hồi chức năng, chỉnh hình, răng hàm mặt, da liễu, bệnh phổi, truyền nhiễm, huyết học, y học cổ truyền, y học, y dược, dược, công nghệ thông tin, điện ảnh, sân khấu, múa rối, nghệ thuật, âm nhạc, xiếc, điền kinh, bóng chuyền, quần vợt, thể dục, ngoại ngữ, khoa học tự nhiên, khoa học xã hội, tự nhiên, nhân văn, phật giáo, công giáo, tin lành, giáo hội, từ thiện, nhân đạo, thực phẩm, dệt may, da giày, cà phê, cao su, mía đường, thép, xi măng, hóa chất, phân bón, dược phẩm, bất động sản, địa ốc, cảng vụ, vận tải biển, taxi, vàng bạc, đá quý, chuyên, nội trú, bán trú, dân tộc nội trú, song ngữ, năng khiếu, mầm non, hạ tầng, đầu tư xây dựng, trí tuệ, an toàn thực phẩm, vệ sinh, vệ sinh an toàn thực phẩm, quản lý thị trường, thuế, thi hành án dân sự, ma túy, giao thông đường bộ, tình báo, mật vụ, di trú, nội địa, lâm sàng, ung thư, đột quỵ, tâm thần, tai mũi họng, quân y, thủ công, mỹ nghệ, công nghiệp nặng, điện tử, gang thép, tàu thủy, hàng không vũ trụ, vũ trụ, không gian, khí quyển, hải dương học, sinh học, hóa học, vật lý, toán học, khảo cổ, dân tộc học, ngôn ngữ, văn học, triết học
`;
/** Such words that are other words too. */
const INNER_TOO = `
quốc gia, khu vực, kế hoạch, xây dựng, thông tin, đầu tư, điều tra, nghiên cứu, phòng chống, ứng phó, bảo vệ, thống nhất, phụ nữ, thanh niên, gia đình, trẻ em, quản lý, thủ đô, nông dân, cựu chiến binh, luật, dân tộc, khảo sát, tư vấn, kiểm định, đo lường, cạnh tranh, truyền máu, giao dịch, sáng tạo, khởi nghiệp, chữa cháy, phòng cháy, phòng cháy chữa cháy, cứu nạn, cứu hộ, cấp cứu, hồi sức, đóng tàu, thi hành án, bảo trợ, khuyến học, phản gián, kiến thiết, hướng nghiệp, giám sát, kiểm tra, bóng đá, thương binh, xuất nhập khẩu, lương thực, sản xuất, dịch vụ, thường xuyên, quy hoạch, đô thị, công trình, phát triển, chuyển giao, bảo đảm, biên giới, sức khỏe
`;
/** Heads of places: a name behind one is a place's. */
const PLACES = `
city: thành phố, tp, thủ đô, thị xã, thị trấn, cố đô, đô thị, tx, tt
province: tỉnh, bang, tiểu bang, hạt, vùng lãnh thổ
district: xóm, khóm, bon, huyện, quận, xã, phường, khu phố, thôn, ấp, làng, khu vực cửa khẩu, tổ dân phố, buôn
region: vùng, khu vực, miền, châu, cao nguyên, đồng bằng, bán đảo, thung lũng, lưu vực, địa bàn
river: sông, suối, hồ, rạch, thác
sea: biển, vịnh, eo biển, vùng biển, đại dương, bãi cạn, bãi
island: đảo, quần đảo, hòn đảo, cù lao, hòn
mountain: núi, đèo, dãy núi, đỉnh, đồi
street: ngã tư, ngã ba, ngã năm, ngã sáu, vòng xoay, nút giao, cầu vượt, bến tàu, đường, phố, đại lộ, ngõ, quốc lộ, tỉnh lộ, cao tốc, đường cao tốc, tuyến đường
airport: sân bay, cảng hàng không, phi trường, căn cứ, căn cứ không quân, căn cứ hải quân
port: cảng, bến cảng, cửa khẩu, bến xe, ga, nhà ga, bến phà
bridge: cầu, cây cầu, hầm
village: ngôi làng, thị tứ
park: nhà thi đấu, cung thể thao, cung văn hóa, cung điền kinh, trung tâm thương mại, trạm thu phí, tượng đài, khu chế xuất, cụm công nghiệp, khu tái định cư, nông trường, lâm trường, mỏ, mỏ than, mỏ dầu, thủy điện, hồ thủy điện, nhà máy thủy điện, nhà máy nhiệt điện, trại giam, trại tạm giam, công viên, vườn quốc gia, khu bảo tồn, khu bảo tồn thiên nhiên, khu dự trữ sinh quyển, khu di tích, quảng trường, sân, khu công nghiệp, khu đô thị, khu du lịch, khu kinh tế, sân vận động, svđ, khách sạn, resort, khu nghỉ dưỡng, chợ, siêu thị, nhà thờ, chùa, đền, đình, lăng, dinh, cung điện, lâu đài, nghĩa trang, tòa nhà, nhà máy điện, chung cư, đập, hang, di tích, phủ
square: quảng trường độc lập
`;
/** Heads of what is no entity. */
const THINGS = `
agreement: hiệp định, hiệp ước, nghị định thư
declaration: tuyên bố chung
missile: tên lửa
aircraft: tiêm kích, máy bay, trực thăng
vaccine: vaccine, vắc xin
submarine: tàu ngầm
-: đồng bào, dân tộc, tiếng, hiến chương, công ước, nghị định, nghị quyết, luật, bộ luật, hiến pháp, huân chương, giải, giải thưởng, cúp, lễ hội, tết, chiến dịch, chiến tranh, cuộc chiến, đề án, dự án, sáng kiến, học thuyết, dòng họ, người, tàu, tàu du lịch, tàu cá, tàu hộ vệ, tàu khu trục, tàu sân bay, tàu chở dầu, tàu hàng, tàu vũ trụ, tàu thăm dò, tàu chiến, chiến hạm, du thuyền, phà, bão, phim, bài hát, tập thơ, vở, cuốn sách, tiểu thuyết, bộ phim, album, ca khúc, thế vận hội, vòng, giải vô địch, virus, biến thể, xe, kỷ niệm chương, thông tư, chỉ thị, quyết định số, ngày, thứ, đạo luật, sắc lệnh, tên miền, hệ thống, ứng dụng, dịp, mùa, sao, huy chương, danh hiệu, giải bóng đá, siêu cúp
`;

const VERBS = `
meet: họp kín, họp riêng, họp kín với, họp riêng với, họp ba bên, họp song phương, gặp, gặp gỡ, gặp mặt, hội kiến, tiếp kiến, có cuộc gặp, có cuộc gặp với, có cuộc hội kiến, có cuộc hội kiến với, có buổi gặp, diện kiến, yết kiến, gặp riêng, hội ngộ
talk: có cuộc trao đổi, trò chuyện, đàm đạo, có cuộc thảo luận, nói chuyện
negotiate: hội đàm, đàm phán, thương lượng, thương thuyết, có cuộc hội đàm, có cuộc hội đàm với, tiến hành hội đàm, tiến hành đàm phán, hội đàm kín, hội đàm trực tuyến, họp bàn, tổ chức hội đàm, mở cuộc hội đàm
discuss: thảo luận, trao đổi, bàn, bàn bạc, bàn thảo, bàn luận
consult: tham vấn, tham khảo ý kiến, hội ý
visit: thăm, thăm chính thức, thăm cấp nhà nước, đến thăm, tới thăm, sang thăm, công du, thăm viếng, ghé thăm, viếng thăm, thăm làm việc, thăm và làm việc tại, thăm hữu nghị, công du tới, thăm hữu nghị chính thức
receive: tiếp, tiếp đón, đón tiếp, đón, tiếp đón trọng thể, chủ trì lễ đón, nghênh đón, đón chào
phone: điện đàm, gọi điện, có cuộc điện đàm, có cuộc điện đàm với, gọi điện cho, gọi điện thoại, gọi điện thoại cho, trao đổi điện thoại, điện thoại cho, hội đàm qua điện thoại, trao đổi qua điện thoại, nói chuyện điện thoại, thảo luận qua điện thoại, điện đàm trực tuyến
mediate: làm trung gian, hòa giải, trung gian hòa giải, đứng ra hòa giải, làm trung gian hòa giải
arrive: đặt chân đến, đặt chân tới, đáp xuống, hạ cánh, hạ cánh xuống, có mặt
travel: lên đường
host: chủ trì, đăng cai
greet: bắt tay, chào đón
agree: đồng ý, nhất trí, chấp thuận, đạt được thỏa thuận, thống nhất, thỏa thuận sẽ, đạt thỏa thuận, tán thành, đồng thuận
sign: ký, ký kết, kí, kí kết, cùng ký, ký tắt, phê chuẩn, đặt bút ký
promise: cam kết, hứa, hứa hẹn
praise: ca ngợi, khen ngợi, đánh giá cao, hoan nghênh, biểu dương, tán dương, khen
thank: cảm ơn, cám ơn, bày tỏ lòng biết ơn
congratulate: chúc mừng, gửi điện mừng, gửi lời chúc mừng, gửi thư chúc mừng, điện mừng, gửi điện chúc mừng, chúc
support: ủng hộ, bày tỏ ủng hộ, bày tỏ sự ủng hộ, tuyên bố ủng hộ, khẳng định ủng hộ, hậu thuẫn, bênh vực, bảo vệ lập trường của, tiếp tục ủng hộ, đứng về phía
recognize: công nhận, thừa nhận nền độc lập của
stand_by: sát cánh, sát cánh cùng, đứng bên
concede: nhượng bộ, lùi bước, xuống thang, chịu thua
lift: dỡ bỏ, bãi bỏ, nới lỏng, gỡ bỏ, xóa bỏ, tháo dỡ lệnh
release: thả, phóng thích, trả tự do, trả tự do cho, trao trả, ân xá, đặc xá, thả tự do
withdraw: rút, rút quân, rút lui, rút lực lượng, triệt thoái
resign: từ chức, thoái vị, xin từ chức, tuyên bố từ chức
cooperate: tập trận chung, cùng tập trận, diễn tập chung, hợp tác, phối hợp, bắt tay hợp tác, tăng cường hợp tác, đẩy mạnh hợp tác, mở rộng hợp tác, cùng hợp tác
trade: giao thương, buôn bán, trao đổi thương mại, bán, mua
share: chia sẻ
aid: viện trợ, cứu trợ, hỗ trợ, giúp, giúp đỡ, tài trợ, trợ giúp, viện trợ quân sự cho, viện trợ cho, hỗ trợ cho
provide: cung cấp, chuyển thêm, cung cấp thêm, cấp thêm, gửi thêm vũ khí, chuyển giao thêm, giao, bàn giao thêm, cấp, chuyển giao, bàn giao, trao tặng, cung ứng, gửi vũ khí, tặng, chuyển
demand: yêu cầu, đòi, đòi hỏi, buộc
urge: kêu gọi, hối thúc, thúc giục, giục, đề nghị, khuyên, khuyến nghị, kêu gọi các nước
cause: khiến, khiến cho
ask: xin, nhờ, cầu cứu, hỏi, kiến nghị
invite: mời, gửi lời mời
accuse: cáo buộc, tố cáo, buộc tội, tố, quy trách nhiệm cho, quy kết, vu cáo
blame: đổ lỗi, đổ lỗi cho, quy lỗi
condemn: lên án, phản đối mạnh mẽ, kịch liệt lên án, lên án mạnh mẽ, cực lực lên án
criticize: chỉ trích, phê phán, phê bình, chê, công kích, chỉ trích gay gắt, đả kích
reject: bác bỏ, bác, phủ quyết, gạt bỏ, khước từ, phản bác, loại trừ khả năng, loại trừ
refuse: từ chối, không chịu, không đồng ý, không chấp nhận, không chấp thuận
oppose: phản đối, chống đối, không ủng hộ
deny: bác bỏ cáo buộc, bác cáo buộc, phủ nhận cáo buộc, bác tin, bác thông tin, bác bỏ tin, bác bỏ thông tin, phủ nhận, chối, chối bỏ
threaten: đe dọa, dọa, hăm dọa, dọa sẽ
warn: cảnh báo, răn đe, cảnh cáo
protest: biểu tình, xuống đường, tuần hành, xuống đường biểu tình, đình công, bãi công, bạo loạn, tổ chức biểu tình, nổi dậy, biểu tình phản đối, tuần hành phản đối
sanction: trừng phạt, áp đặt trừng phạt, áp đặt lệnh trừng phạt, áp lệnh trừng phạt, áp đặt các lệnh trừng phạt, áp đặt lệnh trừng phạt đối với, áp đặt các biện pháp trừng phạt, trừng phạt kinh tế, cấm vận, áp đặt cấm vận, ban hành lệnh trừng phạt
expel: trục xuất, khai trừ, trục xuất ra
exclude: loại khỏi, loại ra, gạt khỏi
boycott: tẩy chay
leave: rời, rời khỏi, rời bỏ, ra khỏi
impose: áp đặt, áp, ban hành lệnh
sever: cắt đứt, đình chỉ quan hệ
suspend: đình chỉ, tạm dừng, tạm ngừng, đình chỉ tư cách thành viên của
recall: triệu hồi, rút đại sứ
mobilize: huy động, động viên, tổng động viên, tập trung quân, điều quân, tăng quân, đưa quân tới, tăng cường lực lượng
deploy: triển khai, điều, điều động, điều thêm, bố trí, triển khai thêm, điều chuyển, đưa, tăng cường thêm, tái bố trí
send: gửi, gửi thêm, cử, cử thêm, phái
fire: phóng
provoke: khiêu khích
harbor: dung túng, bao che, che chở
test: thử, phóng thử, thử nghiệm, bắn thử
arrest: bắt, bắt giữ, bắt giam, tạm giữ, bắt tạm giam, khởi tố, giam giữ, giam, tạm giam, giam lỏng, dẫn độ, truy nã, bỏ tù, kết án, tuyên án, xét xử, truy tố, tống giam
ban: cấm, cấm cửa, đặt ngoài vòng pháp luật
seize: tịch thu, thu giữ, chiếm đoạt, chiếm giữ, tước đoạt
annex: sáp nhập, thôn tính
suppress: đàn áp, trấn áp, dập tắt
attack: tấn công, tiến công, tập kích, công phá, đánh, đột kích, đánh úp, mở cuộc tấn công, tiến hành cuộc tấn công, phát động tấn công, phát động cuộc tấn công, mở chiến dịch tấn công, giao chiến với, phóng tên lửa vào, nã pháo vào, bắn phá
invade: xâm lược, xâm chiếm, xâm lăng, đổ bộ, tràn vào, đưa quân vào
bomb: ném bom, đánh bom, oanh tạc, oanh kích, không kích, dội bom, giội bom
shell: pháo kích, nã pháo, bắn pháo
kill: giết, sát hại, tiêu diệt, giết hại, bắn chết, hạ sát, giết chết
assassinate: ám sát
shoot_down: bắn hạ, bắn rơi
capture: đánh chiếm, chiếm, chiếm được, chiếm đóng, giành quyền kiểm soát, kiểm soát được
kidnap: bắt cóc
fight: đánh nhau, giao tranh, chiến đấu, đụng độ, giao chiến
say: nói, phát biểu, cho hay, nói rõ, phát ngôn, tâm sự, trả lời, nói thêm, trả lời phỏng vấn, nói với, chia sẻ rằng, thổ lộ, cho biết thêm, khẳng định rằng
tell: cho biết, kể, kể lại
report: đưa tin, báo cáo, dẫn lời, trích dẫn, dẫn, tường thuật, loan báo, đăng tải, đăng, viết, thông tin, trích lời, thông tin thêm, loan tin, dẫn nguồn tin, dẫn tin
announce: công bố, tuyên bố, thông báo, thông báo cho, ra thông báo, ra tuyên bố
state: khẳng định, nêu rõ, nêu, ghi nhận, xác nhận, tái khẳng định, quả quyết, nhận định, đánh giá, cho rằng, bày tỏ quan điểm, lập luận, nhắc lại
stress: nhấn mạnh, lưu ý, nhấn mạnh rằng
explain: giải thích, lý giải
add: bổ sung, nói tiếp, viết thêm
believe: tin, tin tưởng, bày tỏ tin tưởng, tin rằng, bày tỏ hy vọng, bày tỏ tin tưởng rằng, nghĩ, cảm thấy, lo ngại, bày tỏ lo ngại, quan ngại, bày tỏ quan ngại, nghi ngờ, nghi
hope: mong được, mong muốn được, hy vọng được, hy vọng, mong, hi vọng, mong muốn, kỳ vọng, trông đợi
want: muốn được, muốn, mong ước
propose: đề xuất, gợi ý, đề ra
schedule: lên lịch, có lịch, xếp lịch, ấn định, chốt lịch, chốt ngày, ấn định ngày, ấn định thời điểm
miss: vắng mặt tại, vắng mặt ở, vắng mặt trong, bỏ lỡ, không dự, không tham dự
accept: nhận lời, chấp nhận, nhận lời mời, chấp nhận lời mời
plan: dự định, định, lên kế hoạch, có kế hoạch, lập kế hoạch, dự tính, toan tính, có ý định, dự trù
ready: sẵn sàng, bày tỏ sẵn sàng
prepare: chuẩn bị, sửa soạn
decide: quyết định, quyết
try: cố, cố gắng, tìm cách, nỗ lực, thử sức, ra sức
consider: để ngỏ khả năng, xem xét, cân nhắc, tính đến, tính toán
begin: bắt đầu, khởi động, mở đầu, phát động, bước vào
continue: tiếp tục, tiếp diễn
fail: thất bại, không thể, chưa thể
expire: hết hiệu lực, hết hạn, mất hiệu lực
cancel: hủy, hủy bỏ, hủy kế hoạch, từ bỏ kế hoạch, gác lại kế hoạch
postpone: hoãn, trì hoãn, tạm hoãn, lùi
avoid: tránh, né tránh, ngăn
stop: ngừng, dừng, chấm dứt, ngưng
prevent: ngăn chặn, ngăn cản, cản trở
allow: cho phép, để cho
help: góp phần
convene: họp, nhóm họp, họp khẩn, họp mặt
attend: tham dự, dự, tham gia, dự họp
hold: tổ chức, tiến hành, có, diễn ra, thực hiện
express: bày tỏ, gửi lời, thể hiện
establish: thiết lập, lập, bình thường hóa
resume: nối lại, khôi phục, tái khởi động
open: mở
finish: kết thúc
close: đóng, đóng cửa
join: gia nhập, trở thành thành viên của, trở thành thành viên
ally: liên minh với, kết đồng minh với
endure: kéo dài
elect: bầu, bổ nhiệm, được bầu làm, nhậm chức, tái đắc cử, đắc cử, bầu làm, bổ nhiệm làm
violate: vi phạm
know: biết, nhận ra, phát hiện, hiểu
die: chết, qua đời, tử vong, thiệt mạng, hy sinh, mất
-: là một, tăng cường, phát triển, thúc đẩy, xây dựng, duy trì, cải thiện, đạt, đạt được, nâng, nâng cao, mở rộng, đẩy mạnh, giảm, tăng, giảm thiểu, bảo đảm, đảm bảo, tạo, tạo ra, tạo điều kiện, giải quyết, đối phó, ứng phó, khắc phục, chống chọi, sử dụng, dùng, sản xuất, chế tạo, xuất khẩu, nhập khẩu, đầu tư, thu hút, kiểm tra, giám sát, quản lý, điều tra, làm, làm việc, sống, học, học tập, nghiên cứu, ăn, uống, ngủ, chơi, đi, chạy, bay, chở, vận chuyển, mang, đem, nhận, nhận được, giành, giành được, chiến thắng, thắng, thua, thi đấu, ghi bàn, đá, lên, xuống, trở về, trở lại, quay lại, bỏ, xảy ra, xuất hiện, tồn tại, trở thành, biến, thay thế, thay đổi, sửa đổi, bỏ phiếu, thông qua, ban hành, áp dụng, đề cập, đề cập đến, đề cập tới, nhắc đến, liên quan, liên quan đến, dựa, dựa vào, gồm, bao gồm, thuộc về, nằm, giáp, đối mặt, gặp khó khăn, chịu, gánh chịu, phải chịu, trải qua, tiến về, hướng tới, hướng đến, nhằm, phục vụ, truyền, phát, phát sóng, gọi, gọi là, coi, xem, nhìn, thấy, nghe, theo dõi, chứng kiến, ghi, kỷ niệm, tưởng niệm, đánh dấu, khai mạc, bế mạc, hoàn thành, hoàn tất, khởi công, khánh thành, trao, trao quyết định, nộp, trả, thu, chi, vay, mất tích, bị thương, cứu, cứu sống, điều trị, chữa trị, tiêm, xét nghiệm, cách ly, phong tỏa, thành lập, giải thể, tuyển dụng, tuyển, sa thải, cách chức, kỷ luật, tham nhũng, hối lộ, nhận hối lộ, lừa đảo, trộm, cướp, đâm, đâm chết, va chạm, lật, cháy, nổ, sập, ngập, tàn phá, thiệt hại, phá hủy, hư hỏng, làm cho, giữ, nắm, nắm giữ, đảm nhiệm, phụ trách, lãnh đạo bởi, điều hành, chỉ đạo, hướng dẫn, vận động, khuyến khích, động viên tinh thần, thể nghiệm, chọn, lựa chọn, ưu tiên, dành, dành cho, đóng góp, tập trung, tập trung vào, chú trọng, quan tâm, lo, sợ, vui, buồn, yêu, ghét, kết hôn, ly hôn, sinh, sinh ra, nuôi, chăm sóc, bán hàng, kinh doanh, trồng, thu hoạch, đánh bắt, khai thác, xây, sửa chữa, lắp đặt, thiết kế, vận hành, tiếp nhận, tiếp cận, tìm, tìm kiếm, tìm thấy, tìm hiểu, khám phá, trưng bày, giới thiệu, quảng bá, biểu diễn, trình diễn, hát, múa, quay, ra mắt, phát hành, xuất bản, in ấn, đọc, dịch, ghi hình, chụp, cầm, dẫn đầu, dẫn dắt, đứng, ngồi, nằm viện, ở lại, đến nơi, trên đường, tuân thủ, thực thi, cưỡng chế, chấp hành, bảo vệ, phòng chống, ngăn ngừa, phê duyệt, thẩm định, trình, tham mưu, kết luận, khởi kiện, kiện, bồi thường, xin lỗi, thừa nhận, ngăn chận, gây, gây ra, dẫn đến, dẫn tới, bùng phát, lây lan, lan rộng, leo thang, căng thẳng với, xoa dịu, đáp trả, trả đũa, đáp lại, can thiệp, can thiệp vào, gây sức ép, gây áp lực, âm mưu, tháp tùng, coi trọng, kiềm chế, leo thang thêm, tự hào, phun, nghỉ, ra đi, hợp nhất, đồng hành, tiến hành khám xét, khám xét, lục soát, phạt, xử phạt, xử lý, thu hồi, đền bù, giải tỏa, quy hoạch, hoạt động tại, sinh sống, làm ăn, tu nghiệp, thực tập, du học, tốt nghiệp, vượt, vượt qua, đổ, rơi, trôi, cuốn, ngã, tự tử, giam lỏng tại, tử nạn, đưa ra, đưa vào, đưa lên, đưa về, lật đổ, phế truất, trao đổi tù nhân, trao đổi tù binh, trao đổi con tin, về nước, trở về nước, khoác áo, đầu quân cho, cập bến, thi đấu cho, chơi cho, đá cho, đánh bại, ấn hành, khảo sát, tư vấn, kiểm định, đo lường, cạnh tranh, truyền máu, giao dịch, sáng tạo, khởi nghiệp, chữa cháy, phòng cháy, phòng cháy chữa cháy, cứu nạn, cứu hộ, cấp cứu, hồi sức, đóng tàu, thi hành án, bảo trợ, khuyến học, phản gián, kiến thiết, hướng nghiệp
`;

/** Verbs that a clause follows, its subject right behind them. */
const SAYING = [
  'say',
  'tell',
  'report',
  'announce',
  'state',
  'stress',
  'explain',
  'add',
  'believe',
  'hope',
  'deny',
  'warn',
  'know',
  'propose',
];
/** Verbs with an object and what that shall do or has done. */
const ASKING = [
  'urge',
  'demand',
  'ask',
  'invite',
  'accuse',
  'allow',
  'want',
  'help',
  'prevent',
  'condemn',
  'criticize',
  'blame',
  'cause',
  'thank',
  'praise',
  'congratulate',
];

const NOUNS = `
country: nước, quốc gia, đất nước
side: bên, phía
capital: trung tâm hành chính
ally: đồng minh, nước đồng minh, đồng minh thân cận
member: thành viên, quốc gia thành viên, nước thành viên
troop: quân, binh sĩ, quân sĩ, binh lính, lính, quân nhân, lực lượng, binh đoàn, quân lính
force: quân lực, lực lượng phòng vệ
official: quan chức, giới chức, giới chức quân sự, quan chức cấp cao, quan chức quân sự, nhà chức trách, chính quyền, giới lãnh đạo, chính giới
government: chính quyền trung ương
delegation: phái đoàn cấp cao, đoàn đại biểu
people: người dân, nhân dân cả nước, dân, dân chúng, công chúng, cư dân
rebel: phiến quân, lực lượng nổi dậy, quân nổi dậy
protester: người biểu tình, đám đông
citizen: công dân nước ngoài
missile: tên lửa đạn đạo, tên lửa hành trình, tên lửa phòng không, tên lửa tầm xa, tên lửa tầm trung, tên lửa siêu vượt âm, rocket
weapon: f-16, f-35, patriot, himars, leopard, abrams, atacms, taurus, storm shadow, mig-29, su-35, s-300, s-400, xe bọc thép, xe tăng, xe chiến đấu, pháo, lựu pháo, đạn, đạn pháo, máy bay chiến đấu, máy bay không người lái, uav, drone, hệ thống phòng không, tổ hợp phòng không, linh kiện, linh kiện tên lửa, chiến đấu cơ, bom, đạn tên lửa, vũ khí, khí tài, vũ khí hạt nhân, đạn dược, thiết bị quân sự, trang thiết bị quân sự
aid: gói viện trợ, khoản viện trợ, hàng viện trợ, viện trợ quân sự, viện trợ nhân đạo, gói hỗ trợ, khoản hỗ trợ, hàng cứu trợ
loan: khoản vay, tín dụng
money: tiền, kinh phí, ngân sách
sanction: lệnh trừng phạt, biện pháp trừng phạt, lệnh cấm vận, các lệnh trừng phạt, gói trừng phạt, đòn trừng phạt
tariff: thuế quan, thuế nhập khẩu
ban: lệnh cấm
application: đơn xin gia nhập, đơn gia nhập, nguyện vọng gia nhập
invitation: lời mời, thư mời
plan: bản kế hoạch
possibility: khả năng, nguy cơ, viễn cảnh, kịch bản
rumor: tin đồn, đồn đoán, lời đồn, nghi vấn
agreement: thỏa thuận, bản ghi nhớ, biên bản ghi nhớ, thỏa thuận hợp tác, hợp đồng, văn kiện, văn kiện hợp tác, văn bản hợp tác, bản thỏa thuận, hiệp định thương mại, hiệp định thương mại tự do, hiệp ước phòng thủ chung, hiệp ước hòa bình, thỏa thuận hòa bình, thỏa thuận ngừng bắn, lệnh ngừng bắn, thỏa thuận khung, hiệp định khung
statement: thông cáo, thông cáo chung, tuyên bố báo chí, lời tuyên bố
treaty: công ước quốc tế
demand: yêu sách
proposal: đề nghị hòa bình
request: lời đề nghị, đơn xin
support: sự ủng hộ
gratitude: lời cảm ơn, lòng biết ơn
condolence: lời chia buồn
relation: quan hệ ngoại giao, mối quan hệ ngoại giao
prisoner: tù nhân, tù binh, phạm nhân
hostage: con tin
border: biên giới, đường biên giới
embassy: cơ quan ngoại giao
ambassador: đại sứ của
diplomat: nhân viên ngoại giao, cán bộ ngoại giao
war: chiến sự, cuộc xung đột, xung đột
exercise: cuộc diễn tập, diễn tập, cuộc tập trận, tập trận, diễn tập quân sự, cuộc tập trận chung
spokesman: người đại diện
election: bầu cử, cuộc bầu cử, cuộc trưng cầu dân ý, tổng tuyển cử
nuclear: hạt nhân nguyên tử
economy: nền kinh tế
protest: cuộc biểu tình, làn sóng biểu tình, cuộc tuần hành, cuộc đình công
`;
/** Nouns that take parties: who stands behind them or "với" them is one. */
const EVENTS = `
meeting: cuộc họp, hội nghị, phiên họp, cuộc gặp gỡ, cuộc gặp, buổi gặp, buổi tiếp, cuộc tiếp xúc, hội nghị cấp cao, buổi làm việc, cuộc họp chung, cuộc hội kiến
summit: hội nghị thượng đỉnh, thượng đỉnh, cuộc gặp thượng đỉnh, cuộc hội đàm thượng đỉnh
talk: đối thoại, cuộc đối thoại, vòng đối thoại, liên lạc, cuộc hội đàm, cuộc đàm phán, vòng đàm phán, cuộc đàm thoại, cuộc thảo luận, cuộc trao đổi, hòa đàm
visit: chuyến thăm, chuyến công du, chuyến thăm chính thức, chuyến đi, chuyến thăm cấp nhà nước, chuyến thăm làm việc, chuyến thăm hữu nghị
call: cuộc điện đàm, cuộc gọi, điện thoại
relation: quan hệ, mối quan hệ, quan hệ đối tác, quan hệ song phương, quan hệ đối tác chiến lược, quan hệ hữu nghị, quan hệ hợp tác, quan hệ láng giềng
alliance: liên minh, quan hệ đồng minh, mối quan hệ đồng minh, liên minh quân sự, liên minh phòng thủ, quan hệ liên minh
attack: cuộc tấn công, vụ tấn công, đòn tấn công, cuộc tiến công, chiến dịch tấn công, cuộc không kích, vụ không kích, vụ đánh bom, vụ pháo kích, cuộc tập kích
invasion: cuộc xâm lược
strike: đòn không kích
cooperation: sự hợp tác, hợp tác quốc phòng, hợp tác kinh tế
threat: mối đe dọa, lời đe dọa
`;
const TIMES = `
day: ngày, hôm, ngày hôm, hôm nay, hôm qua, hôm sau, ngày mai, hôm kia, hôm trước, rạng sáng, sáng, trưa, chiều, tối, đêm, sáng nay, chiều nay, tối nay, sáng qua, tối qua, chiều qua, đêm qua, cùng ngày, ngày hôm qua, ngày hôm nay, ngày hôm sau, sáng ngày, chiều ngày, tối ngày, trong ngày, khuya, sáng hôm, chiều hôm, tối hôm, rạng sáng ngày, đêm ngày, cách đây, vừa qua
week: tuần, tuần trước, tuần này, tuần tới, tuần sau, cuối tuần, đầu tuần, cuối tuần trước, cuối tuần qua, cuối tuần này, tuần qua, đầu tuần này, giữa tuần
month: tháng, tháng trước, tháng này, tháng tới, tháng sau, cuối tháng, đầu tháng, tháng qua
year: năm, năm ngoái, năm nay, năm tới, năm sau, cuối năm, đầu năm, năm trước, thập kỷ, thế kỷ, nhiều năm qua, năm qua
time: lúc, thời gian qua, thời gian tới, thời điểm, hồi, mới đây, gần đây, trước đó, sau đó, khi đó, lúc đó, hiện nay, hiện tại, bấy giờ, trong khi đó, giờ, phút, thời gian, dịp này, nhân dịp này, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật, quý, giai đoạn, mùa hè, mùa đông, mùa xuân, mùa thu
`;
/** Nouns that trigger nothing: known so that they are no verbs and no names. */
const PLAIN = `
-: vấn đề, tình hình, tương tác, trưng cầu dân ý, đề xuất hòa bình, biện pháp, chính sách, quan điểm, lập trường, mục tiêu, kế hoạch, chương trình nghị sự, lĩnh vực, khuôn khổ, quá trình, tiềm năng, nguồn lực, nền tảng, lợi ích, nguyên tắc, giá trị, cơ hội, thách thức, rủi ro, hậu quả, tác động, ảnh hưởng, nguyên nhân, lý do, kết quả, thành công, sự kiện, sự việc, vụ việc, vụ án, phiên tòa, chủ đề, nội dung, thông điệp, bài phát biểu, bài viết, lễ kỷ niệm, buổi lễ, lễ, đại hội, cuộc sống, gia đình, con, trẻ em, phụ nữ, đàn ông, bạn, bạn bè, nhà, cửa, xe máy, ô tô, đất, nước ngoài, thị trường, hàng hóa, sản phẩm, giá, lương, việc làm, công việc, dịch vụ, khách, khách hàng, du khách, đội tuyển, đội, trận, bàn thắng, bóng đá, điểm, hạng, mạng xã hội, internet, điện, khí đốt, dầu mỏ, xăng dầu, lương thực, lúa gạo, thuốc, bệnh, dịch bệnh, ca, ca nhiễm, sức khỏe, mưa, lũ, lụt, động đất, thời tiết, nhiệt độ, không khí, rừng, biển cả, cá, tôm, cây, hoa, chủ quyền, lãnh thổ, hòa bình, ổn định, an ninh mạng, dân quân, tinh thần, sức mạnh, đoàn kết, lịch sử, truyền thống, bản sắc, tổ tiên, số phận, tự do ngôn luận, ý kiến, dư luận, báo chí, truyền thông nhà nước, nguồn tin, nguồn, trang web, website, tài khoản, video, hình ảnh, bức ảnh, thế hệ, cộng đồng quốc tế, phương tây, phần, phần lớn, đa số, số lượng, tổng số, mức, tỷ lệ, phần trăm, triệu, tỷ, nghìn, ngàn, trăm, đô la, đồng, euro, km, mét, tấn, người lao động, công nhân, nhân viên, lực lượng chức năng, đơn vị, địa phương, trung tâm thành phố, nhà máy, công trình, tuyến, hàng, loạt, thứ nhất, cách, phương án, giải pháp, bước, hướng, cơ sở, điều kiện, yếu tố, vai trò, trách nhiệm, nhiệm vụ, quyền, nghĩa vụ, đồng bào, dân tộc thiểu số, thanh niên, sinh mạng, xác, thi thể, hiện trường, hành khách, tàu thuyền, mìn, súng, chiến trường, tiền tuyến, mặt trận phía đông, hành lang, lãnh đạo cấp cao, các ban, thông tin liên lạc, tin tức, phóng sự, thư, bức thư, văn phòng phẩm, nhóm nghiên cứu, tác phẩm, giải đấu, mùa giải, vòng loại, tỷ số, tâm lý, tư tưởng, niềm tin, hy vọng mới, thái độ, hành động, hoạt động, hành vi, cuộc điều tra, sự cố, tai nạn, vụ tai nạn, cuộc khủng hoảng, khủng hoảng, lạm phát, suy thoái, tăng trưởng, xuất nhập khẩu, kim ngạch, thương vụ, hợp tác công nghiệp, hậu cần, vận tải hậu cần, mối, căng thẳng, bất đồng, tranh chấp, mâu thuẫn, đàm phán viên, người tị nạn, nạn nhân chiến tranh, thường dân, dân thường
`;

const ADJECTIVES = `
-: không báo trước, không chính thức, không công khai, không hẹn trước, không định trước, không theo kế hoạch, không chính thức hóa
upcoming: sắp tới, sắp diễn ra
joint: chung
bilateral: song phương
military: quân sự-chính trị
nuclear: nguyên tử hạt nhân
former: cựu, nguyên
-: tân
-: mới, lớn, nhỏ, cao, thấp, mạnh, mạnh mẽ, sâu sắc, toàn diện, chiến lược hàng đầu, quan trọng, cần thiết, đặc biệt quan trọng, tốt, xấu, tốt đẹp, khó khăn, dễ, nhanh, chậm, sớm, muộn, nhiều lần, chính thức, trực tiếp, gián tiếp, công khai, bí mật, toàn cầu, đa phương, liên chính phủ, hữu nghị, nghiêm trọng, nguy hiểm, an toàn, hiệu quả, tích cực, tiêu cực, phù hợp, hợp pháp, bất hợp pháp, rõ ràng, hiện đại, truyền thống lâu đời, đầu tiên, cuối cùng, duy nhất, chính, phụ, cũ, già, trẻ, đẹp, dài, ngắn, rộng, hẹp, đông, đầy đủ, riêng, khác, tương tự, tương lai, hiện hành, ngoại giao cấp cao, phía nam, phía bắc, phía đông, phía tây, đông bắc, tây nam, miền nam, miền bắc, miền trung, miền đông, miền tây, trong nước, lâu dài, bền vững, cấp cao hàng đầu, thường niên, thường trực của, tạm thời, bình thường, đỏ, xanh, trắng, đen, vàng, gần gũi, thân thiết, tin cậy, lẫn nhau, xây dựng lòng tin
`;

const PREPOSITIONS = `
with: với, cùng, cùng với, với sự tham gia của
of: của
between: giữa
in: ở, tại, trong, trên, trong khuôn khổ, bên lề, bên trong
at: trong cuộc, nhân dịp, nhân
to: tới các, vào
on: đối với, nhằm vào, nhằm đối phó, trên lãnh thổ
against: chống, chống lại, nhắm vào
from: từ, khỏi, từ phía
by: bởi, do, bằng
about: về, liên quan tới, xung quanh, xoay quanh
according to: theo, theo lời, theo nguồn tin, dẫn theo
under: dưới
near: gần, cạnh, dọc, sát, gần với, giáp với
outside: ngoài, bên ngoài
through: qua, xuyên
for: vì, thay cho
after: sau, kể từ sau
before: trước, ngay trước
since: kể từ, từ khi
until: đến khi, cho đến, cho tới
during: trong suốt, trong chuyến, suốt
like: như, giống
without: thiếu, mà không
toward: về phía, hướng về
along: dọc theo
ahead of: ngay trước thềm, trước thềm
`;
const DATIVES = `
to: cho
`;
const GOING = `
to: đến, tới, sang, ra, lên tới, vào trong
`;
const MARKERS = `
whether: liệu, liệu rằng
if: nếu, nếu như, trong trường hợp, giả sử, một khi, miễn là
when: khi, trong khi, trong lúc, lúc mà, khi mà
after: sau khi, ngay sau khi
before: trước khi
because: vì rằng, bởi vì, do đó mà, bởi lẽ, vì thế
although: mặc dù, dù, tuy, cho dù, dẫu
that: rằng, là rằng
to: để, nhằm mục đích, hòng, với mục đích, nhằm để
who: mà, người mà, vốn, nơi
unless: trừ khi
instead of: thay vì, thay vì phải
while: trong khi mà, đồng thời
`;
const CONJUNCTIONS = `
and: và, cũng như, cùng các, lẫn
or: hoặc, hay
but: nhưng, song, tuy nhiên, thế nhưng, mà còn
`;
const AUXILIARIES = `
be: là
longer: không còn là, chẳng còn là, thôi là
will: theo kế hoạch, theo lịch trình, theo chương trình, theo dự kiến, như dự kiến, sẽ, sắp, dự kiến, dự kiến sẽ, sắp sửa, có kế hoạch sẽ, chuẩn bị sẽ, dự định sẽ, sẽ tiếp tục
once: từng, đã từng, từng có thời
had: đã, vừa, vừa mới, mới đây đã, đã bắt đầu, đã tiếp tục
could: lẽ ra, lẽ ra phải, lẽ ra đã, đáng lẽ, đáng lẽ phải, đáng lẽ ra, đáng ra, khó có thể, được cho là, được cho là đã, được cho rằng, được cho là sẽ, được tin là, bị cho là, bị cho là đã, có thể, có khả năng, có tiềm năng, có cơ hội, có quyền, có lẽ, có thể sẽ
must: phải, cần, cần phải, buộc phải
should: nên
`;
const NEGATORS = `
not: suýt, suýt nữa, suýt chút nữa, suýt nữa thì, không có chuyện, không hề có chuyện, làm gì có chuyện, không, chưa, chẳng, không hề, chưa hề, không còn, chẳng hề, không phải, chả, đâu có, chưa bao giờ, chưa từng, không có kế hoạch, chưa có kế hoạch, không có ý định
never: không bao giờ
`;
const ADVERBS = `
-: lập tức, ngay lập tức, tức thì, đang, cũng, đều, vẫn, vẫn còn, còn, lại, rất, quá, khá, hơi, cùng nhau, nhau, chỉ, ngay, luôn, luôn luôn, thường, thường xuyên, đã luôn, nữa, thêm, hơn, nhất, khoảng, gần như, thậm chí, cả, đặc biệt là, nhất là, cụ thể, theo đó, do đó, vì vậy, bên cạnh đó, ngoài ra, đáng chú ý, tuy vậy, trong đó, đồng thời cũng, hiện, hiện đang, đang được, bỗng, bất ngờ, lần lượt, liên tục, sớm hơn, rồi, xong, hết, thật, thực sự, hoàn toàn, chủ yếu, trực tuyến, mạnh mẽ hơn, nhanh chóng, kịp thời, vô cùng, cực kỳ, hàng đầu, như vậy, thế, vậy, đâu, ngày càng, tại đây, tại đó, ở đó, ở đây, đến nay, xuống dưới, lần đầu, lần đầu tiên, một lần nữa, lần này, lâu nay, từ lâu, quyết liệt, kịch liệt, gay gắt, công khai rằng, qua đó, từ đó
`;
const DETERMINERS = `
the: các, những
two: hai, cả hai
a: một, một số, một vài
many: nhiều, vô số, hàng loạt, hàng nghìn, hàng ngàn, hàng trăm, hàng chục, hàng vạn, hàng triệu, hàng chục nghìn, hàng trăm nghìn, hàng tỷ, hơn một, phần lớn các
every: mọi, mỗi, từng cá nhân, toàn bộ, tất cả, toàn thể
three: ba
four: bốn
`;
const BACKWARD = `
this: này, đó, kia, ấy, nói trên, trên đây, vừa nêu, đầu tiên này
`;
const PRONOUNS = `
he: ông ấy, ông ta, anh ta, anh ấy, vị này, ông này
she: bà ấy, bà ta, cô ấy, chị ấy, bà này
it: nó
they: họ
we: chúng ta, chúng tôi
i: tôi, mình
-: điều này, điều đó, việc này, việc đó, ai, gì, bạn đọc, người ta, nhiều người, ai đó
`;
const COUNTERS = `
-: cuộc, chuyến, sự, việc, buổi, lời, bản, đợt, cú, trận đánh, nỗi, niềm, tính, lệnh, đòn, vòng đàm, lễ ký, gói, khoản, đề nghị về, làn sóng, phiên, nỗ lực nhằm
`;

const SAYING_SET = new Set(SAYING);
const ASKING_SET = new Set(ASKING);

/** The rows of these glosses, or of all others. */
const rowsBy = (keep: (gloss: string) => boolean): string =>
  VERBS.split('\n')
    .filter((line) => line.includes(':') && keep(line.slice(0, line.indexOf(':'))))
    .join('\n');

const TABLES: readonly VocabularyRows[] = [
  { upos: 'NOUN', roles: ['title'], rows: OFFICES },
  { upos: 'NOUN', roles: ['title'], rows: CALLINGS },
  { upos: 'NOUN', roles: ['title', 'address'], rows: ADDRESS },
  { upos: 'NOUN', roles: ['body'], rows: BODIES },
  { upos: 'NOUN', roles: ['organization'], rows: ORGANIZATIONS },
  { upos: 'NOUN', rows: `-: ${INNER.trim()}` },
  { upos: 'NOUN', roles: ['place'], rows: PLACES },
  { upos: 'NOUN', roles: ['thing'], rows: THINGS },
  { upos: 'VERB', roles: ['says'], rows: rowsBy((gloss) => SAYING_SET.has(gloss)) },
  { upos: 'VERB', roles: ['asks'], rows: rowsBy((gloss) => ASKING_SET.has(gloss)) },
  { upos: 'VERB', rows: rowsBy((gloss) => !SAYING_SET.has(gloss) && !ASKING_SET.has(gloss)) },
  { upos: 'NOUN', rows: NOUNS },
  { upos: 'NOUN', roles: ['event'], rows: EVENTS },
  { upos: 'NOUN', roles: ['time'], rows: TIMES },
  { upos: 'NOUN', rows: PLAIN },
  { upos: 'ADJ', rows: ADJECTIVES },
  { upos: 'ADP', rows: PREPOSITIONS },
  { upos: 'ADP', roles: ['dative'], rows: DATIVES },
  { upos: 'ADP', roles: ['motion'], rows: GOING },
  { upos: 'SCONJ', rows: MARKERS },
  { upos: 'CCONJ', rows: CONJUNCTIONS },
  { upos: 'AUX', rows: AUXILIARIES },
  { upos: 'AUX', roles: ['passive'], rows: 'be: được, bị, điều bị, điều được' },
  { upos: 'ADV', rows: NEGATORS },
  { upos: 'ADV', rows: ADVERBS },
  { upos: 'DET', rows: DETERMINERS },
  { upos: 'DET', roles: ['backward'], rows: BACKWARD },
  { upos: 'PRON', rows: PRONOUNS },
  { upos: 'NOUN', roles: ['count'], rows: COUNTERS },
];

export const vocabulary = makeVocabulary(TABLES, keyOf);

/** For texts that are typed without marks: of two words that only marks tell apart, the one of grammar ("đã", not "đá"). */
export const plainVocabulary = makeVocabulary([...TABLES].reverse(), plainKeyOf, { twice: 'first' });

/** What may stand inside an organization's name in small letters, in compared form. */
export const INNER_WORDS: ReadonlySet<string> = new Set(
  `${INNER},${INNER_TOO}`.split(',').map((word) => keyOf(word.trim())),
);

/** Offices in the words of the shared tables: "foreign minister", "president". */
export const OFFICE_GLOSSES: readonly string[] = OFFICES.split('\n').flatMap((line) =>
  line.includes(':') ? [line.slice(0, line.indexOf(':')).trim()] : [],
);
