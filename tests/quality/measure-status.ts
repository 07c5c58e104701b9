/**
 * Labeled sentences (`status/*.jsonl`, one act each) → how often the act gets its status right, by told status. Right is
 * an act that is found with its parties and, wherever the sentence tells it, with that status; one found as a fact
 * anywhere is called actual.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMutual, STATUSES, type StatementType, type Status } from '../../cypher/schema/ontology.ts';
import { extractDocument } from '../../ingest/document-pipeline.ts';
import type { Extraction } from '../../ingest/model/extraction.ts';
import { foldName } from './fold-name.ts';

/** All sentences were written on this day. */
const PUBLISHED = '2024-05-10';

/** Sentences of one language. */
export interface StatusLabels {
  folder: string;
  language: string;
  /** So that a sentence of few words and foreign names is told to be of its language, and is no headline by its place. */
  lead: string;
}

export const ENGLISH_STATUS: StatusLabels = {
  folder: join(import.meta.dirname, 'status'),
  language: 'en',
  lead: 'It was the first of the reports that they had from there with the news.\n\n',
};
export const VIETNAMESE_STATUS: StatusLabels = {
  folder: join(import.meta.dirname, 'status-vi'),
  language: 'vi',
  lead: 'Đây là tin đầu tiên mà họ nhận được từ nơi đó trong ngày.\n\n',
};

export interface StatusSentence {
  text: string;
  type: StatementType;
  actor: string;
  recipient: string;
  status: Status;
}

/** Counts of sentences, and the share that is right in percent. */
export interface StatusRates {
  sentences: number;
  right: number;
  calledActual: number;
  missed: number;
  rate: number;
}

/** A sentence with every status that its act was found with. */
export interface ReadStatus extends StatusSentence {
  found: Status[];
}

/** @throws {Error} there are no labels */
export async function readStatuses({ folder, language, lead }: StatusLabels): Promise<ReadStatus[]> {
  const sentences = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as StatusSentence);
  if (sentences.length === 0) throw new Error(`There are no labels in ${folder}`);
  const read: ReadStatus[] = [];
  for (const sentence of sentences) {
    const extraction = await extractDocument({
      shape: 'body',
      language,
      text: lead + sentence.text,
      publishedAt: PUBLISHED,
    });
    read.push({ ...sentence, found: statusesFound(sentence, extraction) });
  }
  return read;
}

/** Figures by told status, and `unreal`: planned, denied and hypothetical together. */
export function scoreStatuses(read: readonly ReadStatus[]): Record<Status | 'unreal', StatusRates> {
  const rates = (told: readonly ReadStatus[]): StatusRates => {
    const right = told.filter(({ status, found }) => found.length > 0 && found.every((one) => one === status)).length;
    return {
      sentences: told.length,
      right,
      calledActual: told.filter(({ status, found }) => status !== 'actual' && found.includes('actual')).length,
      missed: told.filter(({ found }) => found.length === 0).length,
      rate: told.length ? Math.round((1000 * right) / told.length) / 10 : 0,
    };
  };
  return {
    ...(Object.fromEntries(
      STATUSES.map((status) => [status, rates(read.filter((one) => one.status === status))]),
    ) as Record<Status, StatusRates>),
    unreal: rates(read.filter(({ status }) => status !== 'actual')),
  };
}

function statusesFound(
  { type, actor, recipient }: StatusSentence,
  { entities, mentions, statements }: Extraction,
): Status[] {
  const idsOf = (name: string): Set<string> =>
    new Set([
      ...entities
        .filter((entity) => [entity.name, ...entity.aliases].some((one) => foldName(one) === foldName(name)))
        .map(({ id }) => id),
      ...mentions.filter(({ text }) => foldName(text) === foldName(name)).map(({ entity }) => entity),
    ]);
  const [actors, recipients] = [idsOf(actor), idsOf(recipient)];
  const has = (ids: readonly string[], wanted: ReadonlySet<string>): boolean => ids.some((id) => wanted.has(id));
  const found = statements
    .filter((statement) => statement.type === type)
    .filter((statement) => {
      const all = [...statement.actors, ...statement.recipients];
      return isMutual(type)
        ? has(all, actors) && has(all, recipients)
        : has(statement.actors, actors) && has(statement.recipients, recipients);
    })
    .map(({ status }) => status);
  return [...new Set(found)].sort();
}
