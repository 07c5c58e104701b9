/**
 * Vietnamese date expressions: "hôm 19/1", "ngày 19-1-2023", "sáng 3 tháng 12", "tháng 12/2022", "năm 2022", "thứ Hai",
 * "hôm qua", "tuần trước". Numbers are day first.
 */
import { bareMonth, dayOfMonth, dayOfWeek, monthAt, type Readings, shift, toDate, toIso, weekAt } from '../calendar.ts';
import type { DateExpression, DateWords } from '../date-words.ts';
import { withoutMarks } from './forms.ts';

type Groups = Record<string, string | undefined>;
interface Found extends Readings {
  attributive?: boolean;
}
interface Rule {
  readonly pattern: RegExp;
  read(groups: Groups, published: Date | undefined, before: Readings | undefined): Found | undefined;
}

const EDGE = '(?![\\p{L}\\p{N}])';
const PART = '(?:rạng sáng|sáng sớm|sáng|trưa|chiều tối|chiều|tối|đêm|khuya)';
const LEAD = `(?:(?:${PART}|hôm|từ|vào|lúc|đến|tới)\\s+)?(?:ngày\\s+|hôm\\s+)?`;
const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])';
const MONTH = '(?<month>1[0-2]|0?[1-9])';
const YEAR = '(?<year>1[5-9]\\d\\d|20\\d\\d)';
const MONTH_WORDS = [
  'một|giêng',
  'hai',
  'ba',
  'tư|bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai|chạp',
];
const WEEKDAYS = ['hai|2', 'ba|3', 'tư|4', 'năm|5', 'sáu|6', 'bảy|7'];
const COUNTS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const NAMED_MONTH = `tháng\\s+(?:${MONTH}|(?<named>${[...MONTH_WORDS].reverse().join('|')}))`;
const LAST = '(?:trước|qua|vừa qua|vừa rồi)';
const NEXT = '(?:tới|sau|sắp tới)';

const rule = (source: string, read: Rule['read']): Rule => ({
  pattern: new RegExp(source + EDGE, 'iuy'),
  read,
});
const monthOf = (g: Groups): number =>
  g.month
    ? Number(g.month) - 1
    : MONTH_WORDS.findIndex((names) => names.split('|').includes(g.named?.toLowerCase() ?? ''));
const countOf = (text: string | undefined): number => Number(text) || COUNTS.indexOf(text?.toLowerCase() ?? '') + 1;
const onDay = (g: Groups, published: Date | undefined): Found =>
  g.year
    ? { past: { year: Number(g.year), month: monthOf(g), day: Number(g.day) } }
    : dayOfMonth(Number(g.day), monthOf(g), published);
/** What needs the document's date. */
const since =
  (read: (published: Date, groups: Groups) => Found): Rule['read'] =>
  (g, published) =>
    published && read(published, g);

const RULES: readonly Rule[] = [
  rule(`(?:ngày\\s+)?${YEAR}-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])`, onDay),
  // "19/1/2023", "ngày 19-1", "từ 2-5/3": the first day of a row
  rule(`${LEAD}${DAY}(?:\\s*(?:-|–|và|đến)\\s*(?:3[01]|[12]\\d|0?[1-9]))?/${MONTH}(?:/${YEAR})?`, onDay),
  rule(`${LEAD}${DAY}[-.]${MONTH}[-.]${YEAR}`, onDay),
  rule(`(?:(?:${PART}|hôm|từ|vào|lúc)\\s+)?(?:ngày|hôm|${PART})\\s+${DAY}[-.]${MONTH}(?![-/.]\\d)`, onDay),
  rule(
    `${LEAD}(?:mùng\\s+|mồng\\s+)?${DAY}(?:\\s*(?:-|–|và|đến)\\s*\\d{1,2})?\\s+${NAMED_MONTH}(?:(?:\\s*,?\\s*năm\\s+|\\s*[/,]\\s*)${YEAR})?`,
    onDay,
  ),
  rule(`(?:(?:đầu|giữa|cuối|hồi|trong)\\s+)*${NAMED_MONTH}(?:\\s*[/-]\\s*|\\s+năm\\s+|\\s+)${YEAR}`, (g) => ({
    past: { year: Number(g.year), month: monthOf(g) },
  })),
  rule(
    `(?:(?:đầu|giữa|cuối|hồi|trong)\\s+)*tháng\\s+(?:${MONTH}|(?<named>${[...MONTH_WORDS].reverse().join('|')}))\\s+(?:(?<last>năm ngoái)|năm nay|(?<next>năm (?:tới|sau)))`,
    since((published, g) => ({
      past: { year: published.getUTCFullYear() + (g.last ? -1 : g.next ? 1 : 0), month: monthOf(g) },
      ...(g.next ? { ahead: true } : {}),
    })),
  ),
  rule(
    `(?:(?:đầu|giữa|cuối|hồi|trong|vào)\\s+)*${NAMED_MONTH}`,
    since((published, g) => bareMonth(monthOf(g), published)),
  ),
  rule(
    `(?:${PART}\\s+)?(?:thứ\\s+(?<weekday>${WEEKDAYS.join('|')})|(?<sunday>chủ nhật))(?:,?\\s*\\(?\\s*(?:ngày\\s+)?${DAY}/${MONTH}(?:/${YEAR})?\\s*\\)?|\\s+(?<week>tuần\\s+)?(?:(?<last>${LAST})|này|(?<next>${NEXT})))?`,
    (g, published) => {
      if (g.day) return onDay(g, published);
      if (published === undefined) return undefined;
      const wanted = g.sunday
        ? 6
        : WEEKDAYS.findIndex((names) => names.split('|').includes(g.weekday?.toLowerCase() ?? ''));
      // "thứ ba" is "the third" too: only a capital or a week tells the day
      if (!g.sunday && !g.week && !/^\p{Lu}|\d/u.test(g.weekday ?? g.sunday ?? '')) return undefined;
      const { past, future } = dayOfWeek(wanted, published);
      // On a Friday "thứ Sáu tới" is a week off.
      if (g.next)
        return {
          past: wanted === (published.getUTCDay() + 6) % 7 ? shift(published, 7) : (future ?? past),
          ahead: true,
        };
      return g.last ? { past } : { past, ...(future ? { future } : {}) };
    },
  ),
  rule(
    `(?:(?:${PART}\\s+)(?:nay|hôm nay)|hôm nay|ngày hôm nay)`,
    since((published) => ({ past: shift(published, 0) })),
  ),
  rule(
    `(?:${PART}\\s+(?:qua|hôm qua)|hôm qua|ngày hôm qua)`,
    since((published) => ({ past: shift(published, -1) })),
  ),
  rule(
    '(?:hôm kia|ngày hôm kia)',
    since((published) => ({ past: shift(published, -2) })),
  ),
  rule(
    `(?:(?:${PART}\\s+)?(?:ngày mai|mai))`,
    since((published) => ({ past: shift(published, 1), ahead: true })),
  ),
  // the day that the text named last
  rule(
    '(?:cùng ngày|hôm đó|ngày hôm đó)',
    (_, published, before) => before ?? (published && { past: shift(published, 0) }),
  ),
  rule(
    `(?:(?:đầu|giữa|cuối|trong|vào)\\s+)*(?<unit>tuần|tháng|năm)\\s+(?:(?<last>${LAST}|ngoái)|(?<now>này|nay)|(?<next>${NEXT}))`,
    since((published, g) => {
      const by = g.last ? -1 : g.next ? 1 : 0;
      const ahead = by > 0 ? { ahead: true } : {};
      const unit = g.unit?.toLowerCase();
      if (unit === 'tuần') return { past: weekAt(published, by), ...ahead };
      return unit === 'tháng'
        ? { past: monthAt(published, by), ...ahead }
        : { past: { year: published.getUTCFullYear() + by }, ...ahead };
    }),
  ),
  rule(
    `cuối tuần(?:\\s+(?:${LAST}|này))?`,
    since((published) => ({ past: weekAt(published, -1) })),
  ),
  rule(
    `(?:cách đây\\s+)?(?<count>\\d+|${COUNTS.join('|')})\\s+(?<unit>ngày|tuần|tháng|năm)\\s+trước`,
    since((published, g) => ago(published, g)),
  ),
  rule(
    `cách đây\\s+(?<count>\\d+|${COUNTS.join('|')})\\s+(?<unit>ngày|tuần|tháng|năm)`,
    since((published, g) => ago(published, g)),
  ),
  rule(`(?:(?:đầu|giữa|cuối|trong|từ|vào|hồi|đến)\\s+)*năm\\s+${YEAR}`, (g) => ({ past: { year: Number(g.year) } })),
  rule(`(?:giai đoạn\\s+)?${YEAR}(?:\\s*[-–]\\s*\\d{4})?`, (g) => ({
    past: { year: Number(g.year) },
    attributive: true,
  })),
];

function ago(published: Date, g: Groups): Found {
  const count = countOf(g.count);
  switch (g.unit?.toLowerCase()) {
    case 'ngày':
      return { past: shift(published, -count) };
    case 'tuần':
      return { past: weekAt(published, -count) };
    case 'tháng':
      return { past: monthAt(published, -count) };
    default:
      return { past: { year: published.getUTCFullYear() - count } };
  }
}

/** Words that an expression may begin with: a cheap filter before the rules. */
const STARTS =
  /(?<![\p{L}\p{M}\p{N}/.,-])(?=\d|(?:ngày|hôm|rạng|sáng|trưa|chiều|tối|đêm|khuya|từ|vào|lúc|đến|tới|mùng|mồng|tháng|đầu|giữa|cuối|hồi|trong|thứ|chủ|tuần|năm|cách|mai|cùng|giai|một|hai|ba|bốn|sáu|bảy|tám|chín|mười)(?!\p{L}))/giu;

/** Every rule in letters without marks, for texts that are typed so. */
const PLAIN_RULES: readonly Rule[] = RULES.map(({ pattern, read }) => ({
  pattern: new RegExp(withoutMarks(pattern.source), 'iuy'),
  read: (groups, published, before) => read(marked(groups), published, before),
}));
const PLAIN_STARTS = new RegExp(withoutMarks(STARTS.source), 'giu');

/** Words of a match that are compared later, with their marks again. */
function marked(groups: Groups): Groups {
  const words = [...MONTH_WORDS, ...WEEKDAYS, ...COUNTS, 'tuần', 'tháng', 'năm', 'ngày'].flatMap((names) =>
    names.split('|'),
  );
  return Object.fromEntries(
    Object.entries(groups).map(([name, text]) => [
      name,
      text && (words.find((word) => withoutMarks(word) === text.toLowerCase()) ?? text),
    ]),
  );
}

export const dates: DateWords = datesBy(RULES, STARTS);
export const plainDates: DateWords = datesBy(PLAIN_RULES, PLAIN_STARTS);

function datesBy(rules: readonly Rule[], starts: RegExp): DateWords {
  return {
    find(text, publishedAt) {
      const published = publishedAt === undefined ? undefined : toDate(publishedAt);
      const found: DateExpression[] = [];
      let before: Readings | undefined;
      for (const { index } of text.matchAll(starts)) {
        if (index < (found.at(-1)?.end ?? 0)) continue;
        const expression = readAt(rules, text, index, published, before);
        if (!expression) continue;
        found.push(expression.date);
        if (expression.said.past.day !== undefined) before = expression.said;
      }
      return found;
    },
  };
}

function readAt(
  rules: readonly Rule[],
  text: string,
  index: number,
  published: Date | undefined,
  before: Readings | undefined,
): { date: DateExpression; said: Readings } | undefined {
  for (const { pattern, read } of rules) {
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    const said = match ? read(match.groups ?? {}, published, before) : undefined;
    const past = said && toIso(said.past);
    if (!match || !said || past === undefined) continue;
    const date: DateExpression = {
      start: index,
      end: index + match[0].length,
      past,
      future: (said.future && toIso(said.future)) ?? past,
      ahead: said.ahead ?? false,
      attributive: said.attributive ?? false,
    };
    return { date, said };
  }
  return undefined;
}
