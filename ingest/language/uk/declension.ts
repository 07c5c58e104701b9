/** Ukrainian declension of names and of the nouns that the reader knows, by the end of the word. */
import type { DeclensionRules, Endings, Gender, WordKind } from '../../reader/inflected/declension.ts';

/** Vowels that change or fall out. */
const IRREGULAR: Readonly<Record<string, Endings>> = {
  Київ: { cut: 2, endings: 'єва єву = євом єві' },
  Харків: { cut: 2, endings: 'ова ову = овом ові' },
  Львів: { cut: 2, endings: 'ова ову = овом ові' },
  Чернігів: { cut: 2, endings: 'ова ову = овом ові' },
  Миколаїв: { cut: 2, endings: 'єва єву = євом єві' },
  Краків: { cut: 2, endings: 'ова ову = овом ові' },
  Кишинів: { cut: 2, endings: 'ева еву = евом еві' },
  Крим: { cut: 0, endings: 'у у/ові = ом у' },
  Павел: { cut: 2, endings: 'ла лу лом лі' },
  МЗС: { cut: 0, endings: '- - - - -' },
  день: { cut: 3, endings: 'ня ню = нем ні' },
  посол: { cut: 2, endings: 'ла лу/лові ла лом лі' },
};
const HUSHING = /[жчшщц]$/;
const NEVER = /[еиіїуюєя]$/;
const NEUTER = /(?:ство|морe|море|НАТО)$/;

export const ukrainianDeclension: DeclensionRules = {
  nounOf,
  adjectiveOf,
  demonymForms(word) {
    const stem = word.slice(0, -2);
    return ['ий', 'ого', 'ому', 'им', 'ім', 'а', 'ої', 'ій', 'у', 'ою', 'е', 'і', 'их', 'ими'].map(
      (ending) => stem + ending,
    );
  },
};

function nounOf(word: string, kind: WordKind, gender: Gender | undefined): Endings | undefined {
  const known = IRREGULAR[word];
  if (known) return known;
  if (word.length > 1 && word === word.toUpperCase()) return undefined;
  const lower = word.toLowerCase();
  if (kind === 'surname' && gender === 'f') return feminineSurname(lower);
  if (kind === 'surname' && /(?:ів|їв|ов|єв|ев|ін|їн|ин)$/.test(lower) && lower.length > 3)
    return { cut: 0, endings: 'а у/ові = им/ом і/ові' };
  if (kind !== 'given' && (kind === 'surname' || lower.length > 5)) {
    const adjective = adjectiveOf(lower);
    if (adjective && kind === 'surname') return adjective;
  }
  if (/о$/.test(lower) && (gender === 'm' || kind !== 'noun')) return { cut: 1, endings: 'а у/ові = ом ові/і/у' };
  if (NEUTER.test(lower)) return { cut: 1, endings: 'а у = ом і' };
  if (/ння$|ття$/.test(lower)) return { cut: 1, endings: 'я ю я ям і' };
  if (/ія$/.test(lower)) return { cut: 1, endings: 'ї ї ю єю ї' };
  if (/я$/.test(lower)) return { cut: 1, endings: 'і і ю ею і' };
  if (/а$/.test(lower)) return ofA(lower);
  if (gender === 'f') return undefined;
  if (/ій$/.test(lower)) return { cut: 1, endings: 'я ю/єві = єм ї/єві' };
  if (/й$/.test(lower)) return { cut: 1, endings: 'я ю/єві = єм ї/єві' };
  if (/ь$/.test(lower)) return { cut: 1, endings: 'я ю/еві = ем і/еві' };
  if (/ість$/.test(lower)) return { cut: 3, endings: 'ості ості ість істю ості' };
  if (NEVER.test(lower)) return undefined;
  if (/[бвгґджзклмнпрстфхцчшщ]$/.test(lower)) {
    return { cut: 0, endings: HUSHING.test(lower) ? 'а/у у/еві = ем і/у/еві' : 'а/у у/ові = ом і/у/ові' };
  }
  return undefined;
}

/** "Прага" → "Празі", "Вашингтонка": consonants soften before -і. */
function ofA(lower: string): Endings {
  const stem = lower.slice(0, -1);
  const softened = /г$/.test(stem) ? 'зі' : /к$/.test(stem) ? 'ці' : /х$/.test(stem) ? 'сі' : undefined;
  const instrumental = HUSHING.test(stem) ? 'ею' : 'ою';
  if (softened === undefined) return { cut: 1, endings: `и і у ${instrumental} і` };
  const letter = stem.at(-1) ?? '';
  return { cut: 2, endings: `${letter}и ${softened} ${letter}у ${letter}ою ${softened}` };
}

function feminineSurname(lower: string): Endings | undefined {
  if (/(?:ова|єва|ева|іна|їна|ина)$/.test(lower)) return { cut: 1, endings: 'ої ій у ою ій' };
  if (/(?:ська|цька|зька|на)$/.test(lower)) return { cut: 1, endings: 'ої ій у ою ій' };
  if (/[бвгґджзклмнпрстфхцчшщ]а$/.test(lower)) return ofA(lower);
  return undefined;
}

function adjectiveOf(word: string): Endings | undefined {
  const lower = word.toLowerCase();
  if (/(?:ський|цький|зький|ий)$/.test(lower) && lower.length > 4) return { cut: 2, endings: 'ого ому = им ому/ім' };
  if (/(?:ська|цька|зька|чна|льна|нна|вна|рна|дня|ка)$/.test(lower) && lower.length > 5)
    return { cut: 1, endings: 'ої ій у ою ій' };
  if (/(?:ське|цьке|ьне|чне|не)$/.test(lower) && lower.length > 4) return { cut: 1, endings: 'ого ому е им ому' };
  if (/(?:ські|цькі|ені|ані|льні)$/.test(lower)) return { cut: 1, endings: 'их им = ими их' };
  return undefined;
}
