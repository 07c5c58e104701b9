/** Russian declension of names and of the nouns that the reader knows, by the end of the word (Zaliznyak's types, simplified). */
import type { DeclensionRules, Endings, Gender, WordKind } from '../../reader/inflected/declension.ts';

const VELAR = /[гкх]$/;
const HUSHING = /[жчшщц]$/;

/** Vowels that fall out, and what no rule gives. */
const IRREGULAR: Readonly<Record<string, Endings>> = {
  Павел: { cut: 2, endings: 'ла лу ла лом ле' },
  Лев: { cut: 2, endings: 'ьва ьву ьва ьвом ьве' },
  Пётр: { cut: 3, endings: 'етра етру етра етром етре' },
  Петр: { cut: 0, endings: 'а у а ом е' },
  Донецк: { cut: 0, endings: 'а у = ом е' },
  Конгресс: { cut: 0, endings: 'а у = ом е' },
  Совет: { cut: 0, endings: 'а у = ом е' },
  МИД: { cut: 0, endings: 'а у = ом е' },
  Сибирь: { cut: 1, endings: 'и и ь ью и' },
  Казань: { cut: 1, endings: 'и и ь ью и' },
  Беларусь: { cut: 1, endings: 'и и ь ью и' },
  Роснефть: { cut: 1, endings: 'и и ь ью и' },
  Любовь: { cut: 1, endings: 'и и ь ью и' },
  посол: { cut: 2, endings: 'ла лу ла лом ле' },
  день: { cut: 3, endings: 'ня ню = нем не' },
  отец: { cut: 2, endings: 'ца цу ца цом це' },
  Восток: { cut: 0, endings: 'а у = ом е' },
};
/** Plural names: genitive without an ending or with -ов. */
const PLURAL_WITHOUT_ENDING = /(?:афины|острова|штаты|эмираты|войска)$/i;
/** Foreign names in -о, -е, -и, -у, -ю, -э, -ы of persons, and places in -и, -о, -у, -ю, never change. */
const NEVER = /[оеиуюэ]$/;
const NEUTERS =
  /(?:государство|содружество|королевство|агентство|министерство|посольство|правительство|ведомство|море|движение|соглашение|общество|собрание|заседание|приднестровье|запорожье|дело|руководство|сообщество|управление|совещание|обращение|заявление|предложение|решение|объединение)$/i;

export const russianDeclension: DeclensionRules = {
  nounOf,
  adjectiveOf,
  demonymForms(word) {
    const stem = word.slice(0, -2);
    const soft = VELAR.test(stem) || HUSHING.test(stem);
    const i = soft ? 'и' : 'ы';
    const endings = [`${i}й`, 'ого', 'ому', `${i}м`, 'ом', 'ая', 'ой', 'ую', 'ое', `${i}е`, `${i}х`, `${i}ми`];
    return endings.map((ending) => stem + ending);
  },
};

function nounOf(word: string, kind: WordKind, gender: Gender | undefined): Endings | undefined {
  const known = IRREGULAR[word];
  if (known) return known;
  if (word.length > 1 && word === word.toUpperCase()) return undefined;
  const lower = word.toLowerCase();
  if (kind === 'surname' && gender === 'f') return feminineSurname(lower);
  if (kind === 'surname' && /(?:ов|ев|ёв|ин|ын)$/.test(lower) && lower.length > 3)
    return { cut: 0, endings: 'а у = ым/ом е' };
  if (kind !== 'given') {
    const adjective = kind === 'surname' || lower.length > 5 ? adjectiveOf(lower) : undefined;
    if (adjective && (kind === 'surname' || /(?:ая|ое)$/.test(lower))) return adjective;
  }
  if (kind === 'noun' && PLURAL_WITHOUT_ENDING.test(lower)) {
    const genitive = /(?:штаты|эмираты)$/.test(lower) ? 'ов' : '-';
    return { cut: 1, endings: `${genitive} ам = ами ах` };
  }
  if (kind === 'noun' && /[ыи]$/.test(lower) && PLURALS.test(lower))
    return { cut: 1, endings: `${/[жчшщ]и$/.test(lower) ? 'ей' : 'ов'} ам = ами ах` };
  if (kind === 'noun' && NEUTERS.test(lower)) {
    if (/ие$/.test(lower)) return { cut: 1, endings: 'я ю е ем и' };
    if (/[еь]е$|ье$|ре$/.test(lower)) return { cut: 1, endings: 'я ю е ем е' };
    return { cut: 1, endings: 'а у о ом е' };
  }
  if (NEVER.test(lower)) return undefined;
  if (/ия$/.test(lower)) return { cut: 1, endings: 'и и ю ей и' };
  if (/я$/.test(lower)) return { cut: 1, endings: 'и е ю ей е' };
  if (/а$/.test(lower)) {
    const stem = lower.slice(0, -1);
    const genitive = VELAR.test(stem) || /[жчшщ]$/.test(stem) ? 'и' : 'ы';
    return { cut: 1, endings: `${genitive} е у ${HUSHING.test(stem) ? 'ей' : 'ой'} е` };
  }
  if (gender === 'f') return undefined;
  if (/ий$/.test(lower)) return { cut: 1, endings: 'я ю = ем и' };
  if (/й$/.test(lower)) return { cut: 1, endings: 'я ю = ем е' };
  if (/ь$/.test(lower)) return { cut: 1, endings: 'я ю = ем/ём е' };
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(lower)) return { cut: 0, endings: `а у = ${HUSHING.test(lower) ? 'ем' : 'ом'} е` };
  return undefined;
}

const PLURALS =
  /(?:нидерланды|мальдивы|сейшелы|филиппины|багамы|коморы|курилы|балканы|хуситы|талибы|братья-мусульмане|переговоры|власти|войска)$/i;

function feminineSurname(lower: string): Endings | undefined {
  if (/(?:ова|ева|ёва|ина|ына)$/.test(lower)) return { cut: 1, endings: 'ой ой у ой ой' };
  if (/ая$/.test(lower)) return { cut: 2, endings: 'ой ой ую ой ой' };
  if (/[бвгджзклмнпрстфхцчшщ]а$/.test(lower)) return nounOf(lower, 'given', 'f');
  return undefined;
}

function adjectiveOf(word: string): Endings | undefined {
  const lower = word.toLowerCase();
  if (/(?:ский|цкий|жий|чий|ший|щий|кий|гий|хий)$/.test(lower)) return { cut: 2, endings: 'ого ому = им ом' };
  if (/(?:ний)$/.test(lower) && lower.length > 5) return { cut: 2, endings: 'его ему = им ем' };
  if (/(?:ый|ой)$/.test(lower) && lower.length > 4) return { cut: 2, endings: 'ого ому = ым ом' };
  if (/ая$/.test(lower) && lower.length > 4) return { cut: 2, endings: 'ой ой ую ой ой' };
  if (/яя$/.test(lower)) return { cut: 2, endings: 'ей ей юю ей ей' };
  if (/(?:[кгхжчшщ])ое$/.test(lower)) return { cut: 2, endings: 'ого ому ое им ом' };
  if (/ое$/.test(lower)) return { cut: 2, endings: 'ого ому ое ым ом' };
  if (/(?:ые|ие)$/.test(lower) && lower.length > 4) return { cut: 1, endings: 'х м = ми х' };
  return undefined;
}
