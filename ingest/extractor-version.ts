/**
 * What the extraction of a document depends on besides the document: the steps, the rules and their data, as one
 * digest. A document stored under the same digest is not extracted again; any change of a rule extracts it again, and so
 * does a machine that reads better than the last.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readerShortfall } from './reader/runtime.ts';

/** Folders and files that change no result: where documents come from, where results go, and what is no code. */
const NO_STEPS = new Set(['load', 'sample', 'source', 'reader/training']);
const PARTS = /(?<!\.d)\.(?:js|ts|json|bin|onnx|txt)$/;

let known: Promise<string> | undefined;

/** Read once: the files beside this one, and whether this machine runs all of them. */
export function extractorVersion(): Promise<string> {
  known ??= readerShortfall().then((shortfall) => digestOf(dirname(fileURLToPath(import.meta.url)), shortfall ?? ''));
  return known;
}

function digestOf(root: string, shortfall: string): string {
  const hash = createHash('sha256').update(shortfall);
  const walk = (folder: string): void => {
    const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const path = join(folder, entry.name);
      const name = relative(root, path).replaceAll('\\', '/');
      if (NO_STEPS.has(name)) continue;
      if (entry.isDirectory()) walk(path);
      else if (PARTS.test(name) && (name.includes('/') || name.startsWith('document-pipeline'))) {
        hash.update(name).update('\0').update(readFileSync(path)).update('\0');
      }
    }
  };
  walk(root);
  return hash.digest('hex');
}
