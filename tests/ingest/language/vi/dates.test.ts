/** Vietnamese date expressions: words → ISO 8601, as a past and as a coming day. */
import { expect, it } from 'vitest';
import { dates } from '../../../../ingest/language/vi/dates.ts';

const PUBLISHED = '2023-01-20';

it.each([
  ['hôm 19/1', '2023-01-19', '2024-01-19'],
  ['ngày 19-1', '2023-01-19', '2024-01-19'],
  ['sáng 19/1', '2023-01-19', '2024-01-19'],
  ['ngày 3 tháng 12 năm 2022', '2022-12-03', '2022-12-03'],
  ['từ ngày 2-5/3', '2022-03-02', '2023-03-02'],
  ['tháng 12/2022', '2022-12', '2022-12'],
  ['tháng 9 năm ngoái', '2022-09', '2022-09'],
  ['giữa tháng 5', '2022-05', '2023-05'],
  ['năm 2022', '2022', '2022'],
  ['thứ Hai tuần này', '2023-01-16', '2023-01-23'],
  ['thứ Sáu (10/3)', '2022-03-10', '2023-03-10'],
  ['thứ Sáu tới', '2023-01-27', '2023-01-27'],
  ['chủ nhật vừa qua', '2023-01-15', '2023-01-15'],
  ['thứ Bảy, 6/1', '2023-01-06', '2024-01-06'],
  ['tối 5.3', '2022-03-05', '2023-03-05'],
  ['hôm qua', '2023-01-19', '2023-01-19'],
  ['ngày mai', '2023-01-21', '2023-01-21'],
  ['cuối tuần trước', '2023-01', '2023-01'],
  ['tháng tới', '2023-02', '2023-02'],
  ['hai năm trước', '2021', '2021'],
])('%s', (text, past, future) => {
  expect(dates.find(text, PUBLISHED).map((date) => [date.past, date.future])).toEqual([[past, future]]);
});

it.each(['70%', 'nước thứ ba', 'hai bên', 'đạt 12,5 điểm', '45/60 phiếu'])('no date: %s', (text) => {
  expect(dates.find(text, PUBLISHED)).toEqual([]);
});

it('a day without a year, and the same day again, where the document has no date', () => {
  const found = dates.find('hôm 19/1, họ gặp nhau; cùng ngày, họ ký', undefined);
  expect(found.map(({ past }) => past)).toEqual(['--01-19', '--01-19']);
});
