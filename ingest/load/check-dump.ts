/**
 * A dump at the door: every line is checked before the first is written, its order and what it refers to as well. Gives
 * what `restore` needs to read the file a second time: where each kind of record begins, and the entities.
 */
import { Compile } from 'typebox/compile';
import { entityTypeOf } from '../../cypher/schema/ids.ts';
import { compare } from './compare.ts';
import { RECORD_KINDS, RECORDS, type RecordKind, type RecordOf } from './graph-records.ts';
import { type DumpLine, readDumpLines } from './read-dump-lines.ts';
import { RestoreRefused } from './restore-refused.ts';

export interface CheckedDump {
  /** The first line of each kind that occurs. */
  sections: ReadonlyMap<RecordKind, Pick<DumpLine, 'start' | 'number'>>;
  entities: ReadonlyMap<string, RecordOf<'entity'>>;
  documents: number;
  statements: number;
}

type AnyRecord = { [Kind in RecordKind]: RecordOf<Kind> }[RecordKind];

const VALIDATORS = new Map(RECORD_KINDS.map((kind) => [kind, Compile(RECORDS[kind])]));

/** @throws {RestoreRefused} naming the file, the line, what is wrong and what to do */
export async function checkDump(file: string): Promise<CheckedDump> {
  const sections = new Map<RecordKind, Pick<DumpLine, 'start' | 'number'>>();
  const entities = new Map<string, RecordOf<'entity'>>();
  const origins = new Set<string>();
  const lengths = new Map<string, number>();
  let statements = 0;
  let last = { rank: -1, key: '' };
  for await (const line of readDumpLines(file)) {
    const refuse = (reason: string, remedy = 'Take the file as dump printed it'): never => {
      throw new RestoreRefused(`${file}, line ${line.number}: ${reason}. ${remedy}. Nothing was restored.`);
    };
    const record = parse(line.text, refuse);
    const key =
      record.kind === 'decision' ? sequenceKey(record.sequence) : 'document' in record ? record.document : record.id;
    const rank = RECORD_KINDS.indexOf(record.kind);
    if (rank < last.rank || (rank === last.rank && compare(key, last.key) < 0)) refuse('is out of order');
    if (rank === last.rank && key === last.key && !('document' in record))
      refuse(`has the id of the line before, ${key}`);
    last = { rank, key };
    if (!sections.has(record.kind)) sections.set(record.kind, { start: line.start, number: line.number });

    if ('document' in record && !lengths.has(record.document))
      refuse(`refers to a document that is not there, ${record.document}`);
    if (record.kind === 'naming') origins.add(record.entity);
    for (const id of originsIn(record)) {
      if (!entities.has(id) && !origins.has(id)) refuse(`refers to an entity that is not there, ${id}`);
    }
    for (const id of entitiesIn(record)) if (!entities.has(id)) refuse(`refers to an entity that is not there, ${id}`);
    for (const { start, end } of spansIn(record)) {
      if (start >= end || end > (lengths.get(key) ?? 0))
        refuse(`holds a span that is not in its document, ${start} to ${end}`);
    }
    if (record.kind === 'document') lengths.set(record.id, record.text.length);
    if (record.kind === 'entity') {
      if (entityTypeOf(record.id) !== record.type)
        refuse(`has the type ${record.type}, which its id ${record.id} is not of`);
      entities.set(record.id, record);
    }
    if (record.kind === 'statement') statements++;
  }
  if (lengths.size === 0)
    throw new RestoreRefused(`${file}: holds no document. Give what dump printed. Nothing was restored.`);
  return { sections, entities, documents: lengths.size, statements };
}

function parse(text: string, refuse: (reason: string, remedy?: string) => never): AnyRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('is not JSON');
  }
  const kind = (value as { kind?: RecordKind } | null)?.kind;
  const validator = kind && VALIDATORS.get(kind);
  if (!validator) return refuse(`is of no kind that is known (${RECORD_KINDS.join(', ')})`);
  if (!validator.Check(value)) {
    const [error] = validator.Errors(value);
    return refuse(`is no ${kind}: ${error?.instancePath.slice(1) || 'it'} ${error?.message}`);
  }
  return value as AnyRecord;
}

function entitiesIn(record: AnyRecord): string[] {
  switch (record.kind) {
    case 'mention':
      return [record.entity];
    case 'statement':
      return [
        ...record.actors,
        ...record.recipients,
        ...(record.place === undefined ? [] : [record.place]),
        ...(record.attributedTo === undefined ? [] : [record.attributedTo]),
      ];
    case 'event':
      return record.participants;
    case 'document':
    case 'entity':
    case 'naming':
    case 'decision':
      return [];
  }
}

/** What extraction found where something else is shown: a `naming` tells of it. */
function originsIn(record: AnyRecord): string[] {
  if (record.kind === 'mention') return record.origin === undefined ? [] : [record.origin];
  if (record.kind !== 'statement' || !record.said) return [];
  const { actors, recipients, place, attributedTo } = record.said;
  return [...actors, ...recipients, ...[place, attributedTo].filter((id) => id !== undefined)];
}

/** Digits enough that the order of texts is that of the numbers. */
const sequenceKey = (sequence: number): string => String(sequence).padStart(16, '0');

function spansIn(record: AnyRecord): { start: number; end: number }[] {
  if (record.kind === 'mention') return [record];
  return record.kind === 'statement' ? [record.evidence, ...(record.sentence ? [record.sentence] : [])] : [];
}
