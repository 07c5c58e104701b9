/** What Vietnamese names are told by: family names, and how a native syllable is written. */
import type { NameSigns } from '../../reader/shallow/name-signs.ts';
import { withoutMarks } from './forms.ts';
import { isForeign, isForeignWithoutMarks } from './syllables.ts';
import { INNER_WORDS } from './vocabulary.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Family names that are hardly anything else with a capital. */
const FAMILY_NAMES = words(`
  Nguyễn Trần Lê Phạm Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Ngô Dương Đinh Đoàn Trịnh Trương Lâm Phùng Tạ Tô Lưu Vương Tập Doãn
  Châu Tống Quách Thân Khổng Tưởng Triệu Uông Đổng Ngụy Khuất Lã Lữ Tần Diệp Nghiêm Giáp Lò Thạch Sầm Kiều Hứa Chử Mạc
  Lương Đàm Đào Vi Viên Thẩm Trang Ninh Từ Tăng Phí Hồng Cù Cấn Ksor Hoàng Văn Lục Ung Ôn Giả Khương Nhâm Đồng La
`);
/** Those that are words and parts of places too: two more syllables must follow. */
const AMBIGUOUS_NAMES = words(
  'Hà Hồ Cao Mai Thái Bạch Kim Lý Chu Tôn Quang An Âu Bành Hạ Long Nông Mã Đường Vân Tiêu Phương Hoa',
);
const LONGEST = 4;

/** Words of a person's name by its family name and native syllables. */
function personLengthBy(
  families: ReadonlySet<string>,
  ambiguous: ReadonlySet<string>,
  foreign: (word: string) => boolean,
): NameSigns['personLength'] {
  return (run) => {
    const [family = ''] = run;
    let length = 0;
    while (length < Math.min(run.length, LONGEST) && !foreign(run[length] ?? '')) length++;
    if (length < 2) return 0;
    if (families.has(family)) return length;
    return length > 2 && ambiguous.has(family) ? length : 0;
  };
}

export const signs: NameSigns = {
  isForeign,
  inner: INNER_WORDS,
  organizationTails: words(`
    United City FC Club Post Times Bank Group University Corp Inc Airlines Airways Motors Electric Holdings Journal News Daily
    Television TV Institute Foundation Council Party Union Madrid Munich Company Ltd Studio Studios Records Entertainment Media
    Capital Technologies Tech Pharma Energy Oil Gas Steel Land
  `),
  otherNames: new Set(
    'World Cup,SEA Games,Premier League,Champions League,Asian Cup,AFF Cup,V-League,Europa League,Olympic,Euro,La Liga,Serie A,Bundesliga,Ngoại hạng Anh,Tết Nguyên đán,Covid-19,COVID-19,Nobel,Oscar,Grammy,Đảng viên,Quốc khánh'.split(
      ',',
    ),
  ),
  complete: new Set(['quốc hội', 'chính phủ', 'bộ chính trị', 'ban bí thư', 'hội đồng bảo an', 'đại hội đồng']),
  outside: new Set([
    'hãng',
    'tờ',
    'tờ báo',
    'hãng tin',
    'hãng thông tấn',
    'kênh',
    'kênh truyền hình',
    'nhóm',
    'nhóm nhạc',
    'hãng hàng không',
    'hãng xe',
    'hãng luật',
    'hãng dược',
    'hãng dược phẩm',
    'hãng công nghệ',
    'hãng thời trang',
    'hãng bay',
    'hãng tàu',
    'nhóm nhảy',
    'hãng tin tức',
    'vùng',
    'khu vực',
    'miền',
    'địa bàn',
    'lưu vực',
    'châu',
  ]),
  joining: new Set([
    'gia nhập',
    'khoác áo',
    'đầu quân cho',
    'cập bến',
    'thi đấu cho',
    'chơi cho',
    'đá cho',
    'dẫn dắt',
    'đánh bại',
  ]),
  seated: new Set(['cấp cao']),
  smallHeads: new Set([
    'công ty',
    'tập đoàn',
    'tổng công ty',
    'công ty cổ phần',
    'công ty tnhh',
    'công ty trách nhiệm hữu hạn',
    'ngân hàng',
    'bệnh viện',
    'trường',
    'trường đại học',
    'đại học',
    'học viện',
    'trường cao đẳng',
    'trường thpt',
    'trường thcs',
    'trường tiểu học',
    'trường mầm non',
    'trường trung học phổ thông',
    'câu lạc bộ',
    'clb',
    'báo',
    'nhật báo',
    'tạp chí',
    'đảng',
    'quỹ',
    'bảo tàng',
    'nhà hát',
    'nhà xuất bản',
    'ban nhạc',
  ]),
  unnamedHeads: new Set(['city', 'province', 'district', 'village', 'island']),
  shortHeads: words('P Q H X TX TT TP Tp KP'),
  reporters: new Set(['phóng viên', 'pv']),
  patrons: new Set(['Hồ']),
  directions: words('Đông Tây Nam Bắc Trung Tây-Nam Đông-Bắc'),
  credits: new Set(['ảnh', 'ảnh tư liệu', 'ảnh minh họa', 'nguồn ảnh', 'video', 'đồ họa', 'clip', 'nguồn']),
  otherInitials: words(`
    COVID GDP USD VND EUR AIDS HIV SARS ADN DNA ATM AI IT TV GPS THPT THCS BHYT BHXH VNĐ TP PCR CEO FDI ODA FTA EVFTA CPTPP
    RCEP TPP START INF NPT PAC HIMARS CPI VAT BOT SEA VAR MV FAQ QR SOS UAV ICBM ID PR PV OK II III IV VI VII VIII IX XI XII
    XIII XIV XV XX XXI XIX GMT PGS TS ThS GS NSND NSƯT BTC HLV MC VĐV KT-XH CNTT QL SN HĐQT HĐTV BĐS CSGT CSĐT PCCC VKS THADS CCCD GPLX ĐBQH BĐBP QSDĐ TNHH CP NXB HS NQ NĐ QĐ CT TW KCN KĐT KTX
  `),
  personLength: personLengthBy(FAMILY_NAMES, AMBIGUOUS_NAMES, isForeign),
};

const bare = (set: ReadonlySet<string>): ReadonlySet<string> => new Set([...set].map(withoutMarks));

/** The same for texts without marks. */
export const plainSigns: NameSigns = {
  ...signs,
  isForeign: isForeignWithoutMarks,
  inner: bare(signs.inner),
  complete: bare(signs.complete),
  outside: bare(signs.outside),
  joining: bare(signs.joining),
  seated: bare(signs.seated),
  smallHeads: bare(signs.smallHeads),
  directions: bare(signs.directions),
  credits: bare(signs.credits),
  reporters: bare(signs.reporters),
  patrons: bare(signs.patrons),
  otherNames: bare(signs.otherNames),
  personLength: personLengthBy(bare(FAMILY_NAMES), bare(AMBIGUOUS_NAMES), isForeignWithoutMarks),
};
