/** A sign for or against two being one, in the language spoken: what it is, and what in the texts it rests on. */
import type { Feature } from '../../server/contract/decisions.ts';
import { inLanguage, t } from '../language/t.ts';

/** By the names that linking gives them. */
const NAMES: Readonly<Record<string, string>> = inLanguage({
  'same office': 'The same office',
  'same state': 'The same state',
  'same title': 'The same title',
  'other state': 'Different states',
  'shared company': 'The same company',
  'same time': 'The same time',
  'other time': 'Far apart in time',
  'only bearer': 'A rare name',
  'only name': 'Rare initials',
  'same surname': 'The same surname',
  'both names': 'Both names in one text',
});

const REASONS = {
  'same office': '{{title}} of {{state}}',
  'same state': 'both of {{state}}',
  'same title': 'both {{title}}',
  'other state': '{{one}} against {{other}}',
  'shared company': 'both named together with {{company}}',
  'same time': 'spoken of within {{count}} days of each other',
  'other time': '{{count}} years between the texts',
  'only bearer': 'nobody else of that surname is known',
  'same surname': 'the given name in two spellings',
  'only name': 'no other organization of those initials is known',
  'both names': 'a text gives both names, {{name}} among them',
} as const;

export const featureName = ({ feature }: Feature): string => NAMES[feature] ?? feature;

/** As linking worded it where it named nothing that could be put in another language. */
export function featureReason({ feature, reason, values }: Feature): string {
  const words = (REASONS as Partial<typeof REASONS>)[feature as keyof typeof REASONS];
  if (words === undefined || (values === undefined && words.includes('{{'))) return reason;
  return t(words, values ?? {});
}
