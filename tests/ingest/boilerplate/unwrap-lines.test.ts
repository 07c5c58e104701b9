/** Lines of equal width are paragraphs again; menus and paragraphs stay as they are. */
import { describe, expect, it } from 'vitest';
import { unwrapLines } from '../../../ingest/boilerplate/unwrap-lines.ts';

describe('unwrapLines', () => {
  it('joins the lines of a wrapped paragraph, and leaves the next paragraph apart', () => {
    const text = [
      'The foreign ministers of Chad and Niger met in the town of Zinder',
      'on Monday to speak of the border that was closed four years ago,',
      'a spokesman said.',
      '',
      'They agreed.',
    ].join('\n');
    expect(unwrapLines(text)).toBe(
      'The foreign ministers of Chad and Niger met in the town of Zinder on Monday to speak of the border that was closed four years ago, a spokesman said.\n\nThey agreed.',
    );
  });

  it.each([
    ['a menu', 'Home\nWorld\nPolitics\nSport'],
    [
      'headlines',
      'Chad and Niger agree on the border after four years\nMali votes in the north and in the south today\nFlood in the south of Niger destroys four villages',
    ],
    [
      'paragraphs',
      'The ministers of Chad and Niger met on Monday.\nThey agreed to open the border between the two.\nNobody said when it would be.',
    ],
  ])('leaves %s', (_, text) => {
    expect(unwrapLines(text)).toBe(text);
  });
});
