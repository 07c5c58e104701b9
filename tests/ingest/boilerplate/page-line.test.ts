/** What the form of a line says of it: line → kind. */
import { describe, expect, it } from 'vitest';
import { countWords, creditStart, readPageLines } from '../../../ingest/boilerplate/page-line.ts';
import { joinPageWords } from '../../../ingest/boilerplate/page-words.ts';
import { LANGUAGES } from '../../../ingest/language/languages.ts';

const words = joinPageWords(LANGUAGES.map((language) => language.boilerplate));

describe('readPageLines', () => {
  it.each([
    ['The ministers of Chad and Niger met in Zinder on Monday.', 'paragraph'],
    ['« Nous sommes prêts », a dit le ministre.', 'paragraph'],
    ['– Мы готовы к переговорам в любое время и в любом месте, – сказал министр.', 'paragraph'],
    ['尼日尔和乍得外长星期一在津德尔举行会谈。', 'paragraph'],
    ['Chad and Niger agree on border', 'headline'],
    ['Why now?', 'headline'],
    ['• Chad', 'bullet'],
    ['3. Chad', 'bullet'],
    ['By Jane Roe', 'byline'],
    ['By Jane Roe and John Doe in Zinder', 'byline'],
    ['Source: Agencies', 'byline'],
    ['Автор: Иван Петров', 'byline'],
    ['By Monday the ministers had agreed on nothing.', 'paragraph'],
    ['By the river', 'headline'],
    ['31 Dec 2022 18:19', 'date'],
    ['Published on 3 May 2023 14:05 GMT', 'date'],
    ['Thứ Hai, 27/2/2023, 10:00 (GMT+7)', 'date'],
    ['The treaty of 3 May 2023 binds the two states to consult each other.', 'paragraph'],
    ['Ministers shake hands in Zinder, May 3, 2023. (AP Photo/Jan Kok)', 'caption'],
    ['Bộ trưởng hai nước bắt tay tại Zinder. Ảnh: AFP', 'caption'],
    ['© Ivan Petrov/TASS', 'caption'],
    ['He told Reuters that the photo: a fake, was old, and that nobody had asked him about it before.', 'paragraph'],
    ['Read more: Floods in Niger', 'related'],
    ['Читайте также: Наводнение в Нигере', 'related'],
    ['À lire aussi : Inondations au Niger', 'related'],
    ['Most Read', 'tail'],
    ['MOST READ', 'tail'],
    ['Có thể bạn quan tâm', 'tail'],
    ['BREAKING', 'ticker'],
    ['Tags: Chad, Niger', 'tags'],
    ['2 Min Read', 'furniture'],
    ['15 Shares', 'furniture'],
    ['— Jane Roe 🇹🇩 (@janeroe) May 3, 2023', 'furniture'],
    ['We use cookies to understand how you use our site.', 'notice'],
    ['Reporting by Jane Roe; Editing by John Doe', 'notice'],
  ])('%s: %s', (line, kind) => {
    expect(readPageLines(line, words).map((one) => one.kind)).toEqual([kind]);
  });

  it('takes what continues a list entry for part of the list', () => {
    const lines = readPageLines('• Minister\n    Minister of Chad\n\nMinister of Niger', words);
    expect(lines.map((line) => [line.text, line.bulleted])).toEqual([
      ['Minister', true],
      ['Minister of Chad', true],
      ['Minister of Niger', false],
    ]);
  });

  it('drops what stands under a ticker, not what stands under a mark of breaking news', () => {
    const kinds = (text: string): string[] => readPageLines(text, words).map((line) => line.kind);
    expect(kinds('BREAKING\nFlood in Niger\nFire in Chad\nVote in Mali')).toEqual([
      'ticker',
      'furniture',
      'furniture',
      'furniture',
    ]);
    expect(kinds('BREAKING\nFlood in the north of Niger')).toEqual(['ticker', 'headline']);
  });

  it('knows the lines of one picture, and a signature by the date beside it', () => {
    const kinds = (text: string): string[] => readPageLines(text, words).map((line) => line.kind);
    expect(kinds('Minister of Chad\nMinister of Chad © AP')).toEqual(['caption', 'caption']);
    expect(kinds('Chad and Niger agree on the border\nJane Roe in Zinder\n3 May 2023')).toEqual([
      'headline',
      'byline',
      'date',
    ]);
    expect(kinds('Jane Roe in Zinder\n3 May 2023')).toEqual(['headline', 'date']);
  });

  it('cuts the links that a quoted message ends with', () => {
    const [line] = readPageLines(
      'Chad is ready for talks with Niger, the minister told us. https://t.co/abc #Chadpic.twitter.com/def',
      words,
    );
    expect([line?.text, line?.kind]).toEqual([
      'Chad is ready for talks with Niger, the minister told us.',
      'paragraph',
    ]);
  });
});

describe('creditStart', () => {
  it.each([
    ['Ministers meet in Zinder. Credit: REUTERS/Jan Kok/Pool', 'Ministers meet in Zinder. '],
    ['Ministers meet in Zinder (AFP)', 'Ministers meet in Zinder '],
    ['Die Minister in Zinder. Foto: Jan Kok/dpa', 'Die Minister in Zinder. '],
    ['Ministers meet in Zinder.', undefined],
  ])('%s', (text, before) => {
    const start = creditStart(text, words);
    expect(start === undefined ? undefined : text.slice(0, start)).toBe(before);
  });
});

describe('countWords', () => {
  it.each([
    ['The U.S. said no.', 4],
    ['津德尔会谈', 3],
    ['• — !', 0],
  ])('%s: %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

it('a line with a hundred thousand blanks in it is read as any other', () => {
  const [line] = readPageLines(`– Chad${' '.repeat(100_000)}(AFP –`, words);
  expect([line?.key.slice(0, 4), line?.key.slice(-4)]).toEqual(['chad', '(afp']);
});
