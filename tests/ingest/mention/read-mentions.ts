/** Invented sentences → what the steps make of them, as short lines for tables. */
import { resolveCoreference } from '../../../ingest/coreference/resolve-coreference.ts';
import { english } from '../../../ingest/language/en/index.ts';
import { linkEntities } from '../../../ingest/link/link-entities.ts';
import { findMentions } from '../../../ingest/mention/find-mentions.ts';
import type { Document } from '../../../ingest/model/document.ts';
import type { Mention } from '../../../ingest/model/mention.ts';

const documentOf = (text: string, publishedAt?: string): Document => ({
  id: 'test' as Document['id'],
  language: 'en',
  text,
  ...(publishedAt === undefined ? {} : { publishedAt }),
});

async function mentionsOf(text: string): Promise<Mention[]> {
  return findMentions(documentOf(text), (await english.reader?.read(text)) ?? [], english);
}

/** "State Moscow": type and text of the names, in order. */
export const namesIn = async (text: string): Promise<string[]> =>
  (await mentionsOf(text)).flatMap((mention) => (mention.kind === 'name' ? [`${mention.type} ${mention.text}`] : []));

/** The state keys of the adjectives, in order, without their type. */
export const adjectivesIn = async (text: string): Promise<string[]> =>
  (await mentionsOf(text)).flatMap((mention) =>
    mention.kind === 'adjective' ? [`${mention.text} ${mention.gazetteerKey?.split(':')[1]}`] : [],
  );

/** Descriptions, in order, with the office they say. */
export const nominalsIn = async (text: string): Promise<string[]> =>
  (await mentionsOf(text)).flatMap((mention) => {
    if (mention.kind !== 'nominal') return [];
    const { office } = mention;
    return [
      office === undefined
        ? mention.text
        : `${mention.text} = ${office.title}${office.of === undefined ? '' : ` of ${office.of.split(':')[1]}`}`,
    ];
  });

/** The offices said with names: "Sergei Shoigu: Defense Minister of russia". */
export const officesIn = async (text: string): Promise<string[]> =>
  (await mentionsOf(text)).flatMap((mention) =>
    mention.kind === 'name' && mention.office !== undefined
      ? [
          `${mention.text}: ${mention.office.title}${mention.office.of === undefined ? '' : ` of ${mention.office.of.split(':')[1]}`}`,
        ]
      : [],
  );

export async function linked(text: string, publishedAt?: string) {
  const document = documentOf(text, publishedAt);
  const sentences = (await english.reader?.read(text)) ?? [];
  const mentions = findMentions(document, sentences, english);
  return linkEntities(document, mentions, resolveCoreference(document, sentences, mentions, english));
}

/** "he → sergei-lavrov": what the descriptions, pronouns and short names of a text refer to, in order. */
export const referencesIn = async (text: string, publishedAt?: string): Promise<string[]> =>
  (await linked(text, publishedAt)).mentions.flatMap((mention) =>
    mention.kind === 'nominal' || mention.kind === 'pronoun'
      ? [`${mention.text} → ${mention.entities.map((id) => id.split(':')[1]).join(' + ')}`]
      : [],
  );

/** Ids of a text's entities, in order of first mention. */
export const entitiesOf = async (text: string, publishedAt?: string): Promise<string[]> =>
  (await linked(text, publishedAt)).entities.map(({ id }) => id);
