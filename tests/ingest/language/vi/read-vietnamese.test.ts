/** What Vietnamese sentences say: names by form and context, offices, events of every type, status, dates, reports. */
import { describe, expect, it } from 'vitest';
import { entitiesIn, eventsIn, namesIn, officesIn } from './read.ts';

describe('names', () => {
  it.each([
    [
      'Liên minh Nhà nước Nga - Belarus họp tại Minsk.',
      ['Organization Union State', 'State Russia', 'State Belarus', 'Place Minsk'],
    ],
    ['Lu-ca-sen-cô hội đàm với Pu-tin.', ['Person Alexander Lukashenko', 'Person Vladimir Putin']],
    ['Ông Tập Cận Bình và ông Vương Nghị đến Bắc Kinh.', ['Person Xi Jinping', 'Person Wang Yi', 'Place Beijing']],
    ['Bà Nga cho biết cháu Đức đi học từ ngày 3/9.', ['Person Nga', 'Person Đức']],
    ['Ca sĩ Mỹ Tâm hát cùng Trần Anh Đức.', ['Person Mỹ Tâm', 'Person Trần Anh Đức']],
    [
      'Nga và Mỹ họp. Anh và Đức vắng mặt.',
      ['State Russia', 'State United States', 'State United Kingdom', 'State Germany'],
    ],
    ['Ngày mai là ngày nghỉ ngơi của ngành.', []],
    ['Uỷ ban châu Âu và Ủy ban Châu Âu là một.', ['Organization European Commission']],
    [
      'Sở GD&ĐT Hải Dương và UBND tỉnh Lai Châu làm việc với Tập đoàn Sao Biển.',
      ['Organization Sở GD&ĐT Hải Dương', 'Organization UBND tỉnh Lai Châu', 'Organization Tập đoàn Sao Biển'],
    ],
    [
      'Chị Thắm (xã Nậm Cắn, huyện Kỳ Sơn) gặp bác sĩ Lò Văn Pánh ở quận 7.',
      ['Person Thắm', 'Place Nậm Cắn', 'Place Kỳ Sơn', 'Person Lò Văn Pánh', 'Place quận 7'],
    ],
    [
      'Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch Đinh Thị Sen phát biểu.',
      ['Organization Bộ Văn hóa, Thể thao và Du lịch', 'Person Đinh Thị Sen'],
    ],
    // The title is of who was just named, so the name behind it is what is headed.
    [
      'Bà Lê Thị Sáu, Chủ tịch Novaretta, bán cổ phần của FastDom.',
      ['Person Lê Thị Sáu', 'Organization Novaretta', 'Organization FastDom'],
    ],
    // A verb inside the name of a body, two states in one, a dash between places, a particle in a foreign name.
    ['Sở Giao dịch Chứng khoán Hải Phòng mở cửa.', ['Organization Sở Giao dịch Chứng khoán Hải Phòng']],
    ['Hội Hữu nghị Việt - Nga họp.', ['Organization Hội Hữu nghị Việt - Nga']],
    ['Tuyến Bến Lức - Suối Sâu dài 9 km.', ['Place Bến Lức', 'Place Suối Sâu']],
    ['Đội bóng mời Willem ten Broek.', ['Person Willem ten Broek']],
    ['Ảnh: Reuters/TTXVN', []],
    ['Theo phóng viên TTXVN tại Moskva, Nga sẽ ký hiệp định.', ['State Russia']],
  ])('%s', async (text, expected) => {
    expect(await entitiesIn(text)).toEqual(expected);
  });
});

// What a place or an organization is belongs to the mention; the thing is called by it only where the rest is no name.
describe('heads of names', () => {
  it.each([
    ['Lũ cuốn ba nhà ở xã Sông Đốc, tỉnh Quảng Ngãi.', ['Place xã Sông Đốc', 'Place tỉnh Quảng Ngãi']],
    ['Thuyền chìm trên sông Bạc ở khu vực Trung Đông.', ['Place sông Bạc', 'Place Trung Đông']],
    [
      'Anh Tám ngụ Q.Bình Thạnh, làm ở ngân hàng Sao Biển.',
      ['Person Tám', 'Place Q.Bình Thạnh', 'Organization ngân hàng Sao Biển'],
    ],
    ['Hãng Reuters dẫn lời công ty Mỹ.', ['Organization Reuters', 'State Mỹ']],
    ['Cao tốc Bến Lức - Long Thành thông xe.', ['Place Cao tốc Bến Lức - Long Thành']],
    ['Tòa án nhân dân cấp cao tại Hà Nội bác đơn.', ['Organization Tòa án nhân dân cấp cao tại Hà Nội']],
    ['Hội đồng Giám mục Ba Lan họp.', ['Organization Hội đồng Giám mục Ba Lan']],
    ['Bộ Công an điều tra vụ án.', ['Organization Bộ Công an']],
    [
      'Tiền vệ người Brazil Tiago gia nhập Slavia Praha.',
      ['State Brazil', 'Person Tiago', 'Organization Slavia Praha'],
    ],
    ['Bà Hồ Thị Mận gặp Trần Anh Hùng.', ['Person Hồ Thị Mận', 'Person Trần Anh Hùng']],
    ['Tàu BĐ 91234 của bị hại L.T.H gặp nạn.', ['Person L.T.H']],
    ['Ông Tám thắng Liverpool, rồi bay đến Liverpool.', ['Person Tám', 'Organization Liverpool', 'Place Liverpool']],
    ['Cục Phát thanh, Truyền hình và Báo chí họp.', ['Organization Cục Phát thanh, Truyền hình và Báo chí']],
    ['Quang Bách sút tung lưới nhóm nhạc Bluebird.', ['Person Quang Bách', 'Organization Bluebird']],
    ['Tổng thống Nga V. Pu-tin gặp ông Đ. Mét-vê-đép.', ['State Nga', 'Person V. Pu-tin', 'Person Đ. Mét-vê-đép']],
    ['Họ bắt được cá trên đường Lê Lợi.', ['Place đường Lê Lợi']],
    [
      'Ông rót tiền vào Zentara, công ty con của Toyota Việt Nam.',
      ['Organization Zentara', 'Organization Toyota Việt Nam'],
    ],
  ])('%s', async (text, expected) => {
    expect(await namesIn(text)).toEqual(expected);
  });

  it('are not what the place is called', async () => {
    expect(await entitiesIn('Họ đến thủ đô Paris, tỉnh Quảng Ngãi và sông Bạc.')).toEqual([
      'Place Paris',
      'Place Quảng Ngãi',
      'Place sông Bạc',
    ]);
  });
});

describe('typed without marks', () => {
  const text =
    'Tong thong Nga Vladimir Putin hom 19/1 da gap Tong thong Belarus Alexander Lukashenko tai Minsk. ' +
    'Ngoai truong My Antony Blinken se tham Trung Quoc vao thang toi. Ong Tap Can Binh khong gap Thu tuong Olaf Scholz.';

  it('names', async () => {
    expect(await entitiesIn(text)).toEqual([
      'State Russia',
      'Person Vladimir Putin',
      'State Belarus',
      'Person Alexander Lukashenko',
      'Place Minsk',
      'State United States',
      'Person Antony Blinken',
      'State China',
      'Person Xi Jinping',
      'Person Olaf Scholz',
    ]);
  });

  it('events', async () => {
    expect(await eventsIn(text)).toEqual([
      'CONSULT meeting Vladimir Putin > Alexander Lukashenko actual 2023-01-19',
      'CONSULT visit Antony Blinken > China planned 2023-02',
      'CONSULT meeting Xi Jinping > Olaf Scholz denied',
    ]);
  });
});

describe('offices', () => {
  it.each([
    ['Tổng thống Nga Vladimir Putin phát biểu.', ['Vladimir Putin > Russia: Tổng thống']],
    ['Bộ trưởng Quốc phòng Mỹ Lloyd Austin phát biểu.', ['Lloyd Austin > United States: Bộ trưởng Quốc phòng']],
    [
      'Ngoại trưởng Nga Sergei Lavrov gặp người đồng cấp Belarus Sergei Aleinik.',
      ['Sergei Lavrov > Russia: Ngoại trưởng', 'Sergei Aleinik > Belarus: Ngoại trưởng'],
    ],
    ['Ngoại trưởng Lào T. Si-phan-đon phát biểu.', ['Si-phan-đon > Laos: Ngoại trưởng']],
    ['Bà Lan thăm Nga.', []],
  ])('%s', async (text, expected) => {
    expect(await officesIn(text)).toEqual(expected);
  });
});

describe('events', () => {
  it.each([
    [
      'Tổng thống Putin có chuyến thăm kéo dài hai ngày tới Trung Quốc.',
      ['CONSULT visit Vladimir Putin > China actual'],
    ],
    ['Ông Vương Nghị hội kiến Thủ tướng Pháp Elisabeth Borne.', ['CONSULT meeting Wang Yi > Elisabeth Borne actual']],
    ['Tổng thống Emmanuel Macron tiếp Thủ tướng Olaf Scholz.', ['CONSULT host Emmanuel Macron > Olaf Scholz actual']],
    ['Ông Biden điện đàm với ông Tập Cận Bình sáng 19/1.', ['CONSULT phone Joe Biden > Xi Jinping actual 2023-01-19']],
    ['Qatar làm trung gian hòa giải giữa Israel và Hamas.', ['CONSULT mediation Qatar > Israel + Hamas actual']],
    ['Nga và Trung Quốc ký hiệp định thương mại.', ['AGREE Russia > China actual']],
    ['Mỹ cam kết hỗ trợ Ukraine.', ['AGREE United States > Ukraine actual']],
    ['Anh ca ngợi Ba Lan.', ['SUPPORT United Kingdom > Poland actual']],
    ['Nga và Belarus tập trận chung.', ['COOPERATE Russia > Belarus actual']],
    ['Mỹ viện trợ vũ khí cho Ukraine.', ['AID United States > Ukraine actual']],
    ['Liên Hợp Quốc kêu gọi Israel ngừng bắn.', ['REQUEST United Nations > Israel actual']],
    ['Ukraine cáo buộc Nga ném bom Kharkiv.', ['ACCUSE Ukraine > Russia actual']],
    ['Hungary phủ quyết gói viện trợ của EU.', ['REJECT Hungary > European Union actual']],
    ['Triều Tiên đe dọa tấn công Hàn Quốc.', ['THREATEN North Korea > South Korea actual']],
    ['Người dân Pháp biểu tình phản đối Tổng thống Emmanuel Macron.', ['PROTEST France > Emmanuel Macron actual']],
    ['EU trừng phạt Iran.', ['SANCTION European Union > Iran actual']],
    ['Nga không kích Kyiv.', ['ASSAULT Russia > Kyiv actual']],
    ['Nga trả tự do cho ông Alexei Navalny.', ['RETREAT Russia > Alexei Navalny actual']],
    ['Ba Lan điều quân đến biên giới Belarus.', ['MOBILIZE Poland > Belarus actual']],
    ['Lực lượng an ninh Nga bắt giữ ông Alexei Navalny.', ['COERCE Russia > Alexei Navalny actual']],
    ['Nhật Bản là đồng minh của Mỹ.', ['ALLIED_WITH Japan > United States actual']],
    ['Phần Lan gia nhập NATO.', ['MEMBER_OF Finland > NATO actual']],
    ['Nga và Mỹ là hai nước lớn.', []],
  ])('%s', async (text, expected) => {
    expect(await eventsIn(text)).toEqual(expected);
  });
});

describe('ends of alliances, memberships and sanctions', () => {
  it.each([
    ['Niger rút khỏi ECOWAS.', ['RETREAT Niger > ECOWAS actual', 'MEMBER_OF Niger > ECOWAS former actual']],
    ['Ecuador rời OPEC năm 2020.', ['MEMBER_OF Ecuador > OPEC former actual 2020']],
    ['Indonesia từng là thành viên OPEC.', ['MEMBER_OF Indonesia > OPEC former actual']],
    ['Venezuela không còn là thành viên Mercosur.', ['MEMBER_OF Venezuela > Mercosur former actual']],
    [
      'Libya bị loại khỏi Hội đồng Nhân quyền Liên Hợp Quốc.',
      ['MEMBER_OF Libya > United Nations Human Rights Council former actual'],
    ],
    ['Hungary sẽ rời NATO.', ['MEMBER_OF Hungary > NATO former planned']],
    ['Albania từng là đồng minh của Trung Quốc.', ['ALLIED_WITH Albania > China former actual']],
    ['Nga và Gruzia không còn là đồng minh.', ['ALLIED_WITH Russia > Georgia former actual']],
    ['Philippines chấm dứt liên minh với Mỹ.', ['ALLIED_WITH Philippines > United States former actual']],
    ['Anh dỡ bỏ trừng phạt Syria.', ['RETREAT United Kingdom > Syria ends SANCTION actual']],
    ['EU dỡ bỏ lệnh trừng phạt đối với Syria.', ['RETREAT European Union > Syria ends SANCTION actual']],
    ['Mỹ sẽ bãi bỏ cấm vận Cuba.', ['RETREAT United States > Cuba ends SANCTION planned']],
    ['Mỹ chưa dỡ bỏ trừng phạt Iran.', ['RETREAT United States > Iran ends SANCTION denied']],
  ])('%s', async (text, expected) => {
    expect(await eventsIn(text)).toEqual(expected);
  });
});

describe('voice, status, date and speaker', () => {
  it.each([
    ['Mỹ bị Iran tấn công.', ['ASSAULT Iran > United States actual']],
    ['Nga bị EU trừng phạt.', ['SANCTION European Union > Russia actual']],
    [
      'Thỏa thuận được ký bởi Ngoại trưởng Sergei Lavrov và người đồng cấp Belarus Sergei Aleinik.',
      ['AGREE Sergei Lavrov > Sergei Aleinik actual'],
    ],
    ['Nga không gặp Mỹ.', ['CONSULT meeting Russia > United States denied']],
    ['Ông Putin chưa gặp ông Zelensky.', ['CONSULT meeting Vladimir Putin > Volodymyr Zelenskyy denied']],
    ['Trung Quốc phủ nhận cung cấp vũ khí cho Nga.', ['AID China > Russia denied (China)']],
    [
      'Thủ tướng Nhật Bản Fumio Kishida sẽ thăm Ấn Độ vào tháng tới.',
      ['CONSULT visit Fumio Kishida > India planned 2023-02'],
    ],
    ['Mỹ có kế hoạch viện trợ cho Israel.', ['AID United States > Israel planned']],
    // An adverb of negation inside a noun phrase denies nothing that follows.
    [
      'Bà Meloni có chuyến thăm không báo trước tới Kiev và gặp ông Zelensky.',
      ['CONSULT visit Giorgia Meloni > Kyiv actual', 'CONSULT meeting Giorgia Meloni > Volodymyr Zelenskyy actual'],
    ],
    ['Ông Macron và ông Scholz chưa ấn định ngày gặp nhau.', ['CONSULT meeting Emmanuel Macron > Olaf Scholz denied']],
    [
      'Chuyến thăm Trung Quốc của ông Modi được lên lịch vào tháng tới.',
      ['CONSULT visit Narendra Modi > China planned 2023-02'],
    ],
    ['Ông Modi gặp ông Biden vào thứ Sáu tới.', ['CONSULT meeting Narendra Modi > Joe Biden planned 2023-01-27']],
    ['Ông Viktor Orban mong muốn được gặp ông Trump.', ['CONSULT meeting Viktor Orbán > Donald Trump hypothetical']],
    ['Ông Putin vắng mặt tại cuộc gặp với ông Erdogan.', []],
    // Where and whose the report is stands before the sentence.
    ['HÀ NỘI - Ông Lavrov gặp ông Tô Lâm.', ['CONSULT meeting Sergei Lavrov > To Lam actual']],
    ['(Dân trí) - Ông Putin gặp ông Modi.', ['CONSULT meeting Vladimir Putin > Narendra Modi actual']],
    [
      'Theo AFP, ông Macron và ông Scholz đã họp kín.',
      ['CONSULT meeting Emmanuel Macron > Olaf Scholz actual (Agence France-Presse)'],
    ],
    // Who is made to act acts.
    ['Vụ việc khiến Pakistan triệu hồi đại sứ.', ['SANCTION Pakistan > actual']],
    ['Iran đã phóng 300 tên lửa vào Israel.', ['ASSAULT Iran > Israel actual']],
    ['Phần Lan là thành viên NATO.', ['MEMBER_OF Finland > NATO actual']],
    ['Quốc hội Hungary phê chuẩn đơn xin gia nhập NATO của Thụy Điển.', []],
    ['Ông Peskov cảnh báo Mỹ có thể tấn công Syria.', ['THREATEN Dmitry Peskov > Syria actual']],
    [
      'Tổng thống Lithuania Gitanas Nauseda nói Ba Lan và Latvia là đồng minh.',
      ['ALLIED_WITH Poland > Latvia actual (Gitanas Nausėda)'],
    ],
    ['Nếu Nga tấn công Ba Lan, NATO sẽ họp.', ['ASSAULT Russia > Poland hypothetical']],
    ['Nếu không có Mỹ, Nga đã tấn công Estonia.', ['ASSAULT Russia > Estonia hypothetical']],
    ['Khả năng Trung Quốc tấn công Đài Loan tăng lên.', ['ASSAULT China > Taiwan hypothetical']],
    ['Có tin đồn ông Modi gặp ông Putin.', ['CONSULT meeting Narendra Modi > Vladimir Putin hypothetical']],
    ['Iran được cho là đã viện trợ vũ khí cho Houthi.', ['AID Iran > Houthis hypothetical']],
    ['Không có chuyện Lào tập trận chung với Mỹ.', ['COOPERATE Laos > United States denied']],
    ['Thay vì trừng phạt Nga, Ấn Độ mua thêm dầu.', ['SANCTION India > Russia denied']],
    ['Trung Quốc phủ nhận việc cung cấp vũ khí cho Nga.', ['AID China > Russia denied (China)']],
    ['Theo kế hoạch, ông Modi thăm Nga.', ['CONSULT visit Narendra Modi > Russia planned']],
    ['Nga suýt tấn công Latvia.', ['ASSAULT Russia > Latvia denied']],
    // A report is told as done, whatever its content hangs on.
    ['Ông Peskov cảnh báo Đức nếu Berlin gửi quân.', ['THREATEN Dmitry Peskov > Germany actual']],
    [
      'Ông Fico cảm ơn Nga đã viện trợ vaccine cho Slovakia.',
      ['SUPPORT Robert Fico > Russia actual', 'AID Russia > Slovakia actual'],
    ],
    [
      'Quyết định được đưa ra sau khi ông Macron gặp ông Scholz.',
      ['CONSULT meeting Emmanuel Macron > Olaf Scholz actual'],
    ],
    ['Ông Lavrov kết thúc chuyến thăm hai ngày tới Lào.', ['CONSULT visit Sergei Lavrov > Laos actual']],
    ['Ba nước Mali, Niger và Guinea kêu gọi Pháp rút quân.', ['REQUEST Mali + Niger + Guinea > France actual']],
    ['Qatar thông báo Nga và Ukraine đạt thỏa thuận.', ['AGREE Russia > Ukraine actual (Qatar)']],
    [
      'Ông Lavrov, đang ở thăm Lào, cảnh báo Mỹ.',
      ['CONSULT visit Sergei Lavrov > Laos actual', 'THREATEN Sergei Lavrov > United States actual'],
    ],
    ['Bà Mao Ninh yêu cầu Mỹ dỡ bỏ thuế.', ['REQUEST Mao Ning > United States actual']],
    ['Có thể Nga sẽ tấn công Moldova.', ['ASSAULT Russia > Moldova hypothetical']],
    ['Theo TASS, ông Putin đã gặp ông Modi.', ['CONSULT meeting Vladimir Putin > Narendra Modi actual (TASS)']],
    [
      'Ngoại trưởng Sergei Lavrov cho biết Nga sẽ gặp Mỹ tại Geneva.',
      ['CONSULT meeting Russia > United States planned (Sergei Lavrov)'],
    ],
  ])('%s', async (text, expected) => {
    expect(await eventsIn(text)).toEqual(expected);
  });
});
