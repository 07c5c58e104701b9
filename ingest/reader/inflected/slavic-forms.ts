/**
 * What Russian and Ukrainian readers share: how the gazetteer's names look in each case, and where to or where, by the
 * case of what follows a preposition.
 */
import type { EntityType } from '../../../cypher/schema/ontology.ts';
import type { NameForms } from '../../language/name-forms.ts';
import type { Analysis } from './analysis.ts';
import { type CaseForm, type DeclensionRules, declineName, type Gender } from './declension.ts';
import type { FormsOf } from './known-names.ts';
import type { Unit } from './unit.ts';

/** Family names that come first are of one syllable: "Чжан", "Нгуен". */
const LONGEST_FAMILY_FIRST = 5;
const IS_CYRILLIC = /\p{Script=Cyrillic}/u;
/** What goes to a place that does not change its form ("прилетел в Баку"). */
const GOING = new Set(['arrive', 'travel', 'visit', 'trip', 'leave', 'send', 'join']);
/** Units behind a preposition in which its noun is looked for, and before it in which a verb of going is. */
const NOUN_AHEAD = 4;
const VERB_BEFORE = 6;

/**
 * @param code the language of the names (ISO 639-1)
 * @param menInA men's given names in -а and -я, the ends of women's names
 */
export function slavicForms(
  code: string,
  rules: DeclensionRules,
  menInA: ReadonlySet<string>,
): { formsOf: FormsOf; forms: NameForms } {
  const genderOf = (name: string, known: 'female' | 'male' | undefined): Gender => {
    if (known !== undefined) return known === 'female' ? 'f' : 'm';
    const [given = ''] = name.split(' ');
    return name.includes(' ') && /[ая]$/.test(given) && !menInA.has(given) ? 'f' : 'm';
  };
  return {
    formsOf(name, type, use, entry) {
      if (!IS_CYRILLIC.test(name)) return [{ form: name, cases: '' }];
      if (use === 'adjective') return demonyms(name, rules).map((form) => ({ form, cases: '' }));
      return declined(name, type, genderOf(entry.names[code]?.[0] ?? name, entry.gender), rules);
    },
    forms: {
      prepare: (text) => text.replaceAll(/[’ʼ]/g, "'"),
      formsOf(name, type, use) {
        if (!IS_CYRILLIC.test(name) || name === name.toUpperCase()) return [name];
        if (use === 'adjective') return demonyms(name, rules);
        return declined(name, type, genderOf(name, undefined), rules).map(({ form }) => form);
      },
    },
  };
}

/** "российский", and "Российский" where a sentence or a name begins with it. */
const demonyms = (name: string, rules: DeclensionRules): string[] =>
  rules.demonymForms(name).flatMap((form) => [form, form.charAt(0).toUpperCase() + form.slice(1)]);

/** Of a name whose family name comes first ("Ван И") only the last word changes; which kind it is the name does not say. */
function declined(name: string, type: EntityType, gender: Gender, rules: DeclensionRules): readonly CaseForm[] {
  const forms = declineName(name, type, type === 'Person' ? gender : undefined, rules);
  const [first = '', ...rest] = name.split(' ');
  if (type !== 'Person' || rest.length === 0 || first.length > LONGEST_FAMILY_FIRST) return forms;
  const last = rest.pop() as string;
  const before = [first, ...rest].join(' ');
  return [
    ...forms,
    ...declineName(last, type, gender, rules).map(({ form, cases }) => ({ form: `${before} ${form}`, cases })),
  ];
}

/** "в Минск" and "в Минске": where to and where, by the case of what follows, then by a verb of going. */
export function pickByCase(units: readonly Unit[], at: number): Analysis | undefined {
  const unit = units[at] as Unit;
  if (unit.analyses.length < 2 || unit.analyses[0]?.upos !== 'ADP') return undefined;
  const next = units
    .slice(at + 1, at + 1 + NOUN_AHEAD)
    .find(({ name, analyses }) => name !== undefined || analyses[0]?.upos === 'NOUN');
  const cases = next?.name?.cases ?? next?.analyses.map((analysis) => analysis.cases ?? '').join('') ?? '';
  const fitting = unit.analyses.filter(({ governs = '' }) => [...governs].some((letter) => cases.includes(letter)));
  const [only] = fitting;
  // "В Киев прибыл X": before its verb the name of a town would be taken for its state.
  if (only?.gloss === 'to' && next?.name?.state === false && (at === 0 || goesAfter(units, next)))
    return { ...only, gloss: 'in' };
  if (fitting.length === 1 || cases === '') return only;
  const goes = units
    .slice(Math.max(0, at - VERB_BEFORE), at)
    .some(({ analyses }) => analyses.some(({ gloss }) => GOING.has(gloss)));
  return fitting.find(({ gloss }) => (gloss === 'to') === goes) ?? only;
}

/** "вместе с X в Киев прибыл Y" */
const goesAfter = (units: readonly Unit[], { name }: Unit): boolean =>
  units[(name?.last ?? 0) + 1]?.analyses.some(({ gloss }) => GOING.has(gloss)) ?? false;
