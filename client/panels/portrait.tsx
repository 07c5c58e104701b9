/** The picture of an entity: its initials in the shape and color of its type. None is fetched from anywhere. */
import { ENTITY_WORDS, type EntityType } from '../vocabulary/entity-words.ts';
import { SHAPES } from './signs.tsx';

/** Longer acronyms than this do not fit the shape. */
const LONGEST_ACRONYM = 4;
const MOST_LETTERS = 3;

/** "Alexander Lukashenko" → "AL", "Commonwealth of Independent States" → "CIS", "NATO" → "NATO", "习近平" → "习". */
export function initialsOf(name: string, type: EntityType): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const named = words.filter((word) => !/^\p{Ll}/u.test(word));
  const [only] = words;
  if (words.length === 1 && only) {
    return only === only.toUpperCase() && /\p{Lu}/u.test(only) && only.length <= LONGEST_ACRONYM ? only : first(only);
  }
  const letters = (named.length > 0 ? named : words).map(first);
  return type === 'Person'
    ? [letters[0], letters.length > 1 && letters.at(-1)].filter(Boolean).join('')
    : letters.slice(0, MOST_LETTERS).join('');
}

const first = (word: string): string => [...word][0]?.toUpperCase() ?? '';

export function Portrait({ name, type }: { name: string; type: EntityType }) {
  const initials = initialsOf(name, type);
  return (
    <svg className="portrait" viewBox="0 0 14 14" aria-hidden="true">
      <g fill={`var(--entity-${type})`}>{SHAPES[ENTITY_WORDS[type].shape]}</g>
      <text x="7" y="7" fontSize={initials.length > 2 ? 3.4 : 4.6} textAnchor="middle" dominantBaseline="central">
        {initials}
      </text>
    </svg>
  );
}
