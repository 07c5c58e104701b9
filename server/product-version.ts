/** The version in package.json, which lies one folder up from the sources and two from the compiled files. */
import { existsSync, readFileSync } from 'node:fs';

const manifest = ['../package.json', '../../package.json']
  .map((path) => new URL(path, import.meta.url))
  .find((url) => existsSync(url));
if (!manifest) throw new Error('package.json is missing: run Entente from its own folder');

export const PRODUCT_VERSION: string = JSON.parse(readFileSync(manifest, 'utf8')).version;
