/** A pack for an invented language, built as ingest/language/README.md says, and what the steps make of its sentences. */
import { expect, test } from 'vitest';
import { readClauses } from '../../../ingest/clause/read-clauses.ts';
import { resolveCoreference } from '../../../ingest/coreference/resolve-coreference.ts';
import { boilerplate } from '../../../ingest/language/en/boilerplate.ts';
import { names as english } from '../../../ingest/language/en/names.ts';
import { statements } from '../../../ingest/language/en/statements.ts';
import { knownNamesOf } from '../../../ingest/language/known-names.ts';
import type { Language } from '../../../ingest/language/language.ts';
import type { NameForms } from '../../../ingest/language/name-forms.ts';
import { linkEntities } from '../../../ingest/link/link-entities.ts';
import { findMentions } from '../../../ingest/mention/find-mentions.ts';
import type { Document } from '../../../ingest/model/document.ts';
import { readShallow } from '../../../ingest/reader/shallow/shallow-reader.ts';
import { makeVocabulary } from '../../../ingest/reader/shallow/vocabulary.ts';
import { extractStatements } from '../../../ingest/statement/extract-statements.ts';

const keyOf = (text: string): string => text.toLowerCase();

const vocabulary = makeVocabulary(
  [
    { upos: 'NOUN', roles: ['title'], rows: 'president: zorbu\nmr: dom' },
    { upos: 'NOUN', roles: ['body'], rows: 'ministry: kabu' },
    { upos: 'VERB', rows: 'meet: mitu\npraise: laudu\nsign: signu' },
    { upos: 'VERB', roles: ['says'], rows: 'say: dicu' },
    { upos: 'NOUN', rows: 'agreement: paktu\n-: tablu' },
    { upos: 'ADP', rows: 'with: kon\nin: na\nof: di' },
    { upos: 'AUX', rows: 'will: vol' },
    { upos: 'AUX', roles: ['passive'], rows: 'be: esu' },
    { upos: 'ADP', rows: 'by: par' },
    { upos: 'ADV', rows: 'not: nek' },
    { upos: 'SCONJ', rows: 'if: seku\nthat: keku' },
    { upos: 'CCONJ', rows: 'and: ed' },
  ],
  keyOf,
);

const forms: NameForms = { prepare: (text) => text, formsOf: (name) => [name] };
const none: ReadonlySet<string> = new Set();
const knownNames = knownNamesOf('xx', forms, new Set(['Lumbria Alta']));

const toy: Language = {
  code: 'xx',
  boilerplate,
  forms,
  reader: {
    byRule: true,
    read: async (text) =>
      readShallow(text, {
        vocabulary,
        keyOf,
        knownNames,
        signs: {
          personLength: () => 0,
          isForeign: () => true,
          inner: none,
          complete: none,
          outside: none,
          smallHeads: none,
          joining: none,
          seated: none,
          unnamedHeads: none,
          shortHeads: none,
          patrons: none,
          reporters: none,
          directions: none,
          credits: none,
          otherInitials: none,
          otherNames: none,
          organizationTails: none,
        },
      }),
  },
  names: { ...english, headFirst: true },
  statements,
};

async function read(text: string): Promise<string[]> {
  const document = { id: 'toy', language: 'xx', text } as Document;
  const sentences = (await toy.reader?.read(text)) ?? [];
  const mentions = findMentions(document, sentences, toy);
  const { entities, mentions: linked } = linkEntities(
    document,
    mentions,
    resolveCoreference(document, sentences, mentions, toy),
  );
  const said = extractStatements(document, sentences, linked, readClauses(sentences, toy), toy);
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? id;
  return said.map(({ type, actors, recipients, status, title }) =>
    [
      type,
      actors.map(nameOf).join(' + '),
      '>',
      recipients.map(nameOf).join(' + '),
      status,
      ...(title ? [title] : []),
    ].join(' '),
  );
}

test.each([
  [
    'Zorbu Russia Vladimir Putin mitu Narendra Modi na Lumbria Alta.',
    ['HOLDS_OFFICE Vladimir Putin > Russia actual Zorbu', 'CONSULT Vladimir Putin > Narendra Modi actual'],
  ],
  ['Russia nek mitu Japan.', ['CONSULT Russia > Japan denied']],
  ['Russia vol laudu Japan.', ['SUPPORT Russia > Japan planned']],
  ['Russia ed Japan signu paktu.', ['AGREE Russia > Japan actual']],
  ['Japan esu laudu par Russia.', ['SUPPORT Russia > Japan actual']],
  [
    'Seku Russia laudu Japan, India mitu Brazil.',
    ['SUPPORT Russia > Japan hypothetical', 'CONSULT India > Brazil hypothetical'],
  ],
  ['Japan dicu keku Russia mitu dom Brelak.', ['CONSULT Russia > Brelak actual']],
  ['Tablu na tablu.', []],
])('%s', async (text, expected) => {
  expect(await read(text)).toEqual(expected);
});

test('a table with a line that gives no gloss, or a phrase twice, is refused', () => {
  expect(() => makeVocabulary([{ upos: 'VERB', rows: 'mitu' }], keyOf)).toThrow('no gloss before a colon in "mitu"');
  expect(() => makeVocabulary([{ upos: 'VERB', rows: 'meet: mitu, Mitu' }], keyOf)).toThrow('"Mitu" stands twice');
});
