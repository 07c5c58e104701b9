/**
 * `.md` → one document: front matter as metadata, the rest as a body without its marks. Written by hand or exported by a
 * tool, it carries no menus: its shape is `body`.
 */

import type { SourceDocument } from '../model/document.ts';
import { type FieldProblem, readFields } from './document-fields.ts';

export type MarkdownResult = { document: SourceDocument } | { problem: FieldProblem & { line: number } };

/** Other names under which tools write the same fields. */
const SAME_FIELD: Readonly<Record<string, string>> = {
  date: 'publishedAt',
  published: 'publishedAt',
  lang: 'language',
  source: 'publisher',
};

/** Reads a file. `raw`: the text is the body as it stands, front matter included. */
export function readMarkdown(source: string, id: string, raw: boolean): MarkdownResult {
  if (raw) return { document: { id, shape: 'body', text: source } };
  const { values, lines, rest } = readFrontMatter(source.replace(/\r\n?/g, '\n'));
  const read = readFields(values);
  if ('problem' in read) return { problem: { ...read.problem, line: lines.get(read.problem.field) ?? 1 } };
  const { title, text } = readBody(rest);
  return { document: { id, ...(title === undefined ? {} : { title }), ...read.fields, shape: 'body', text } };
}

interface FrontMatter {
  values: Record<string, unknown>;
  /** Field → 1-based line of the file. */
  lines: Map<string, number>;
  rest: string;
}

/** The simple YAML that front matter is in practice: `key: value`, quoted values, lists in brackets or with dashes. */
function readFrontMatter(source: string): FrontMatter {
  const block = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(source);
  const matter: FrontMatter = { values: {}, lines: new Map(), rest: source };
  if (!block) return matter;
  matter.rest = source.slice(block[0].length);
  let last = '';
  for (const [index, line] of (block[1] ?? '').split('\n').entries()) {
    const item = /^\s*-\s+(.*)$/.exec(line);
    if (item && last !== '') {
      const list = matter.values[last];
      matter.values[last] = [...(Array.isArray(list) ? list : []), scalar(item[1] ?? '')];
      continue;
    }
    const pair = /^([A-Za-z][\w-]*):\s*(.*)$/.exec(line);
    if (!pair) continue;
    const name = pair[1] ?? '';
    last = SAME_FIELD[name] ?? name;
    matter.lines.set(last, index + 2);
    matter.values[last] = readValue((pair[2] ?? '').trim());
  }
  return matter;
}

function readValue(text: string): unknown {
  const list = /^\[(.*)\]$/.exec(text);
  if (!list) return scalar(text);
  const items = (list[1] ?? '').match(/\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,]+)/g) ?? [];
  return items.map((item) => scalar(item.trim())).filter((item) => item !== '');
}

function scalar(text: string): string {
  const trimmed = text.trim();
  if (/^".*"$/.test(trimmed)) return trimmed.slice(1, -1).replace(/\\(["\\])/g, '$1');
  if (/^'.*'$/.test(trimmed)) return trimmed.slice(1, -1).replaceAll("''", "'");
  return trimmed.replace(/\s+#.*$/, '');
}

/** Markdown → paragraphs joined by an empty line, and the title where a first heading gives one. */
function readBody(markdown: string): { title?: string; text: string } {
  const blocks = markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/\n[ \t]*\n/)
    .flatMap(splitHeadings)
    .map(readBlock)
    .filter((block) => block.text !== '');
  const first = blocks[0];
  const title = first?.heading ? first.text : undefined;
  const text = blocks
    .slice(title === undefined ? 0 : 1)
    .map((block) => block.text)
    .join('\n\n')
    .normalize('NFC');
  return title === undefined ? { text } : { title, text };
}

/** A heading needs no empty line around it. */
function splitHeadings(block: string): string[] {
  const parts: string[][] = [[]];
  for (const line of block.split('\n')) {
    if (/^#{1,6}\s/.test(line)) parts.push([line], []);
    else parts.at(-1)?.push(line);
  }
  return parts.map((lines) => lines.join('\n'));
}

function readBlock(block: string): { heading: boolean; text: string } {
  const trimmed = block.trim();
  if (/^(?:[-*_]\s*){3,}$/.test(trimmed)) return { heading: false, text: '' };
  const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(trimmed);
  if (heading) return { heading: true, text: readInline(heading[1] ?? '') };
  const lines = trimmed.split('\n').map((line) =>
    line
      .trim()
      .replace(/^(?:>\s?)+/, '')
      .replace(/^[-*+]\s+/, '\n')
      .replace(/^```.*$/, ''),
  );
  return {
    heading: false,
    text: readInline(lines.join(' '))
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('\n'),
  };
}

function readInline(text: string): string {
  return text
    .replace(/!\[([^\]]{0,1000})\]\([^)]{0,2000}\)/g, '')
    .replace(/\[([^\][]{1,1000})\]\([^()]{0,2000}\)/g, '$1')
    .replace(/<(https?:[^<>\s]{1,2000})>/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,1000}>/gi, '')
    .replace(/(\*\*|__)(?=\S)(.{1,400}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*\\])([*_])(?=\S)(.{1,400}?)(?<=[^\s\\])\1(?![\w*])/g, '$2')
    .replace(/`([^`]{1,1000})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}
