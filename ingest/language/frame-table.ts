/**
 * Rows of frames → a table by trigger, checked once when a language is loaded. A mistake in the data is an error at
 * start, with the row that holds it, and never a rule that silently does nothing.
 */
import { EVENT_TYPES, type EventType, MODES, type Mode } from '../../cypher/schema/ontology.ts';
import type { FrameRow, Slot } from './frame-row.ts';

export interface Frame {
  readonly type: EventType;
  readonly mode?: Mode;
  readonly objects?: ReadonlySet<string>;
  readonly phrases?: readonly { readonly preposition: string; readonly noun?: string }[];
  readonly complement?: NonNullable<FrameRow['complement']>;
  readonly actor: readonly Slot[];
  readonly recipient: readonly Slot[];
  readonly alone: boolean;
  readonly agentless: boolean;
  readonly recipientTypes?: ReadonlySet<string>;
  readonly absorbs: boolean;
  readonly joins: boolean;
  readonly bare: boolean;
  readonly ends?: NonNullable<FrameRow['ends']>;
  readonly reliability: number;
}

export interface FrameTable {
  readonly verbs: ReadonlyMap<string, readonly Frame[]>;
  readonly nouns: ReadonlyMap<string, readonly Frame[]>;
  readonly adjectives: ReadonlyMap<string, readonly Frame[]>;
  /** How many different triggers it holds; a verb counts once for each noun it needs. */
  readonly triggers: number;
}

/** Frames are right about this often where their row does not say otherwise; measured on invented sentences. */
const USUAL_RELIABILITY = 0.85;

/**
 * Makes the table.
 * @throws {Error} a type or mode is unknown, a row has no trigger or no slot, or a trigger stands twice with the same
 *   conditions
 */
export function makeFrameTable(rows: readonly FrameRow[]): FrameTable {
  const tables = {
    verbs: new Map<string, Frame[]>(),
    nouns: new Map<string, Frame[]>(),
    adjectives: new Map<string, Frame[]>(),
  };
  const seen = new Map<string, FrameRow>();
  for (const row of rows) {
    checkRow(row);
    const frame = toFrame(row);
    for (const part of ['verbs', 'nouns', 'adjectives'] as const) {
      for (const trigger of words(row[part])) {
        for (const key of keysOf(part, trigger, row)) {
          const other = seen.get(key);
          if (other) throw new Error(`frames: "${key}" stands in ${describe(other)} and in ${describe(row)}`);
          seen.set(key, row);
        }
        const frames = tables[part].get(trigger);
        if (frames) frames.push(frame);
        else tables[part].set(trigger, [frame]);
      }
    }
  }
  return { ...tables, triggers: seen.size };
}

/** A trigger with each set of conditions under which it counts. */
function keysOf(part: string, trigger: string, row: FrameRow): string[] {
  const objects = words(row.object);
  const phrases = words(row.phrase);
  return (objects.length > 0 ? objects : ['']).flatMap((object) =>
    (phrases.length > 0 ? phrases : ['']).map((phrase) =>
      [part, trigger, object, phrase, row.complement ?? '', row.bare ? 'bare' : '', row.recipientTypes ?? '']
        .join(' ')
        .replace(/ +/g, ' ')
        .trim(),
    ),
  );
}

function checkRow(row: FrameRow): void {
  if (!EVENT_TYPES.includes(row.type)) throw new Error(`frames: unknown type "${row.type}" in ${describe(row)}`);
  if (row.mode && !MODES.includes(row.mode)) throw new Error(`frames: unknown mode "${row.mode}" in ${describe(row)}`);
  if (row.mode && row.type !== 'CONSULT') throw new Error(`frames: a mode without CONSULT in ${describe(row)}`);
  if (!row.verbs && !row.nouns && !row.adjectives) throw new Error(`frames: no trigger in ${describe(row)}`);
  if (words(row.actor).length === 0) throw new Error(`frames: no actor slot in ${describe(row)}`);
}

function toFrame(row: FrameRow): Frame {
  const { type, mode, complement } = row;
  return {
    type,
    ...(mode ? { mode } : {}),
    ...(row.object ? { objects: new Set(words(row.object)) } : {}),
    ...(row.phrase ? { phrases: words(row.phrase).map(toPhrase) } : {}),
    ...(complement ? { complement } : {}),
    actor: words(row.actor).map(spaced),
    recipient: words(row.recipient).map(spaced),
    alone: row.alone ?? false,
    agentless: row.agentless ?? false,
    ...(row.recipientTypes ? { recipientTypes: new Set(words(row.recipientTypes)) } : {}),
    absorbs: row.absorbs ?? false,
    joins: row.joins ?? false,
    bare: row.bare ?? false,
    ...(row.ends ? { ends: row.ends } : {}),
    reliability: row.reliability ?? USUAL_RELIABILITY,
  };
}

function toPhrase(text: string): { preposition: string; noun?: string } {
  const [written = '', noun] = text.split(':');
  const preposition = spaced(written);
  return noun ? { preposition, noun } : { preposition };
}

/** "out+of": the parts of a preposition as the clause step joins them. */
const spaced = (text: string): string => text.replaceAll('+', ' ');

const words = (list: string | undefined): string[] => list?.split(/\s+/).filter((word) => word.length > 0) ?? [];

const describe = (row: FrameRow): string => JSON.stringify(row).slice(0, 120);
