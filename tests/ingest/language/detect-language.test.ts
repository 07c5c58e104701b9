/** Which language a text is in: text → code. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../ingest/language/detect-language.ts';

describe('detectLanguage', () => {
  it.each([
    ['The minister of Chad met his counterpart in Zinder.', 'en'],
    [
      'A council of nine was elected, with Salvatore Greco for the province of Ragusa and Nino Ferrara for the city of Enna.',
      'en',
    ],
    ['Bộ trưởng Ngoại giao Chad gặp người đồng cấp tại Zinder.', 'vi'],
    ['Bo truong Ngoai giao Chad gap nguoi dong cap tai Zinder', 'vi'],
    ['Министр иностранных дел Чада встретился с коллегой в Зиндере.', 'ru'],
    ['Міністр закордонних справ Чаду зустрівся з колегою в Зіндері, їхня розмова тривала годину.', 'uk'],
    ['Міністр замежных спраў Чада сустрэўся з калегам, размова ішла ў сталіцы.', 'be'],
    ['Le ministre tchadien a rencontré son homologue à Zinder.', 'fr'],
    ['Der Außenminister des Tschad traf seinen Kollegen in Zinder.', 'de'],
    ['El ministro de Chad se reunió con su homólogo en Zinder.', 'es'],
    ['乍得外长星期一在津德尔同尼日尔外长举行会谈，双方同意重开边界。', 'zh'],
    ['チャドの外相は月曜日、ジンデールでニジェールの外相と会談した。', 'ja'],
    ['차드 외무장관은 월요일 진데르에서 니제르 외무장관과 회담했다.', 'ko'],
    ['التقى وزير خارجية تشاد نظيره في زيندر يوم الاثنين.', 'ar'],
  ])('%s', (text, code) => {
    expect(detectLanguage(text)).toBe(code);
  });

  it.each([
    ['BREAKING', undefined, 'und'],
    ['BREAKING', 'en-GB', 'en'],
    ['BREAKING', 'EN_us', 'en'],
    ['BREAKING', 'und', 'und'],
    ['BREAKING', 'english', 'und'],
    ['', 'vi', 'vi'],
    ['12345 67890 12345 67890', 'ru', 'ru'],
    ['津德尔会谈', undefined, 'zh'],
    ['The minister of Chad met his counterpart in Zinder.', 'fr', 'en'],
    ['Alexander Lukashenko praised China.', 'en', 'en'],
    ['Alexander Lukashenko praised China.', undefined, 'en'],
    ['Alexander Lukashenko elogia China em Minsk.', 'pt', 'pt'],
  ])('%j declared as %j', (text, declared, code) => {
    expect(detectLanguage(text, declared)).toBe(code);
  });

  it('answers a code for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(detectLanguage(text)).toMatch(/^[a-z]{2,3}$/);
      }),
    );
  });
});
