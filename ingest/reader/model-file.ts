/**
 * The file of trained weights: a JSON header and binary sections behind it, gzipped. Written by training, read once at
 * the first sentence. Layout: length of the header (4 bytes, little endian), header, then for each table its keys,
 * counts, classes and values.
 */
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import type { LemmaTable } from './lemmatize.ts';
import { NarrowWeights, type PackedTable, PackedWeights, type Weights } from './weight-table.ts';

export interface ChainHeader {
  /** (labels + 1) × labels, the last row for the start. */
  readonly transitions: readonly number[];
}

/** Everything that is not a weight. */
export interface ModelHeader {
  /** The tagger's labels: coarse and Penn tag, "VERB VBD". */
  readonly tags: readonly string[];
  readonly tagger: ChainHeader;
  readonly names: ChainHeader & { readonly temperature: number };
  /** Labels of arcs; the first is `root`. */
  readonly relations: readonly string[];
  readonly lemmas: LemmaTable;
}

export const TABLES = ['tagger', 'names', 'moves', 'relations'] as const;
export type TableName = (typeof TABLES)[number];

export interface Model {
  readonly header: ModelHeader;
  readonly tables: Readonly<Record<TableName, Weights>>;
}

interface Section {
  readonly keys: number;
  /** Bytes of the keys: each as its distance from the one before, seven bits a byte, lowest first. */
  readonly keyBytes: number;
  readonly weights: number;
  readonly scale: number;
}

type StoredHeader = ModelHeader & { readonly sections: Readonly<Record<TableName, Section>> };

const SMALLEST_HASH = -(2 ** 31);

export function writeModel(header: ModelHeader, tables: Readonly<Record<TableName, PackedTable>>): Buffer {
  const sections = Object.fromEntries(
    TABLES.map((name) => {
      const { keys, values, scale } = tables[name];
      return [name, { keys: keys.length, keyBytes: packKeys(keys).length, weights: values.length, scale }];
    }),
  );
  const parts: Buffer[] = [Buffer.from(JSON.stringify({ ...header, sections }), 'utf8')];
  const length = Buffer.alloc(4);
  length.writeUInt32LE(parts[0]?.length ?? 0);
  for (const name of TABLES) {
    const { keys, counts, classes, values } = tables[name];
    for (const column of [packKeys(keys), counts, classes, values])
      parts.push(Buffer.from(column.buffer, column.byteOffset, column.byteLength));
  }
  return gzipSync(Buffer.concat([length, ...parts]), { level: 9 });
}

/** Compressed bytes that hold the header many times over. */
const HEADER_BYTES = 262_144;

/**
 * The header alone, without unpacking what is behind it.
 * @throws {Error} the bytes are not a model file
 */
export function readHeader(file: Uint8Array): ModelHeader {
  const bytes = gunzipSync(file.subarray(0, HEADER_BYTES), { finishFlush: constants.Z_SYNC_FLUSH });
  const { sections: _, ...header }: StoredHeader = JSON.parse(bytes.toString('utf8', 4, 4 + bytes.readUInt32LE(0)));
  return header;
}

/** @throws {Error} the bytes are not a model file */
export function readModel(file: Uint8Array): Model {
  const bytes = gunzipSync(file);
  const headerLength = bytes.readUInt32LE(0);
  const { sections, ...header }: StoredHeader = JSON.parse(bytes.toString('utf8', 4, 4 + headerLength));
  let at = 4 + headerLength;
  const take = (length: number) => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const unpack = (name: TableName): PackedTable => {
    const { keys, keyBytes, weights, scale } = sections[name];
    return {
      keys: unpackKeys(take(keyBytes), keys),
      counts: take(keys),
      classes: take(weights),
      values: signed(take(weights)),
      scale,
    };
  };
  const weightsOf = (name: TableName): Weights =>
    name === 'moves' ? new NarrowWeights(unpack(name)) : new PackedWeights(unpack(name));
  const tables = Object.fromEntries(TABLES.map((name) => [name, weightsOf(name)])) as Record<TableName, Weights>;
  return { header, tables };
}

const signed = ({ buffer, byteOffset, length }: Uint8Array) => new Int8Array(buffer, byteOffset, length);

/** Hashes in ascending order → bytes: four bytes a hash become two, and those shrink further when zipped. */
function packKeys(keys: Int32Array): Uint8Array {
  const bytes: number[] = [];
  let before = SMALLEST_HASH;
  for (const key of keys) {
    let step = key - before;
    for (; step > 127; step = Math.floor(step / 128)) bytes.push((step % 128) + 128);
    bytes.push(step);
    before = key;
  }
  return Uint8Array.from(bytes);
}

function unpackKeys(bytes: Uint8Array, count: number): Int32Array {
  const keys = new Int32Array(count);
  let before = SMALLEST_HASH;
  let at = 0;
  for (let i = 0; i < count; i++) {
    let step = 0;
    let place = 1;
    let byte = bytes[at++] as number;
    for (; byte > 127; byte = bytes[at++] as number) {
      step += (byte - 128) * place;
      place *= 128;
    }
    before += step + byte * place;
    keys[i] = before;
  }
  return keys;
}
