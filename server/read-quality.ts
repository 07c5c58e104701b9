/** The figures that `npm run evaluate` wrote beside the server. */
import { existsSync, readFileSync } from 'node:fs';
import type { Quality } from './contract/quality.ts';

const FILE = new URL('./quality.json', import.meta.url);

/** @returns undefined where nothing was measured yet */
export const readQuality = (): Quality | undefined =>
  existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Quality) : undefined;
