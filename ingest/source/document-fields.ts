/**
 * Named values from outside (front matter, a JSON line) → the fields of a source document, each checked: one table of
 * fields for both formats.
 */
import type { SourceDocument } from '../model/document.ts';
import { type RefusalCode, type Why, why } from '../model/refused-input.ts';
import { readIsoDate } from './read-iso-date.ts';

export type Fields = Omit<SourceDocument, 'shape' | 'text'>;

/** A field that is not what it should be. */
export interface FieldProblem {
  field: string;
  why: Why;
}

type Read = (value: unknown) => string | string[] | undefined;

const string: Read = (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);

const FIELDS: readonly { name: keyof Fields; refusal: RefusalCode; read: Read }[] = [
  {
    name: 'id',
    refusal: 'field-no-string',
    read: (value) => (Number.isSafeInteger(value) ? String(value) : string(value)),
  },
  { name: 'title', refusal: 'field-no-string', read: string },
  { name: 'publisher', refusal: 'field-no-string', read: string },
  { name: 'author', refusal: 'field-no-string', read: string },
  {
    name: 'url',
    refusal: 'field-no-address',
    read: (value) => (typeof value === 'string' && /^https?:\/\/\S+$/i.test(value.trim()) ? value.trim() : undefined),
  },
  {
    name: 'publishedAt',
    refusal: 'field-no-date',
    read: (value) => (typeof value === 'string' ? readIsoDate(value) : undefined),
  },
  {
    name: 'language',
    refusal: 'field-no-language',
    read: (value) =>
      typeof value === 'string'
        ? /^([a-z]{2,3})(?:[-_][a-z0-9-]+)?$/i.exec(value.trim())?.[1]?.toLowerCase()
        : undefined,
  },
  {
    name: 'tags',
    refusal: 'field-no-list',
    read: (value) =>
      Array.isArray(value) && value.every((tag) => typeof tag === 'string')
        ? value.map((tag: string) => tag.trim())
        : undefined,
  },
];

/** Reads the fields that are there; null, an empty string and an empty list count as not there. Others are ignored. */
export function readFields(values: Readonly<Record<string, unknown>>): { fields: Fields } | { problem: FieldProblem } {
  const fields: Record<string, string | string[]> = {};
  for (const { name, refusal, read } of FIELDS) {
    const value = values[name];
    if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) continue;
    const taken = read(value);
    if (taken === undefined) {
      return { problem: { field: name, why: why(refusal, { field: name, value: shown(value) }) } };
    }
    fields[name] = taken;
  }
  return { fields: fields as Fields };
}

/** A value as a message shows it: short. */
const SHOWN_LENGTH = 40;

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}
