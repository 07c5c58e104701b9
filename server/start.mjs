/**
 * `npm start`: builds what is not built or older than its sources, then starts the server from dist/. With
 * `--build-only`, `npm run build`. Plain JavaScript for any Node, since it is what tells an old one apart; nothing is
 * imported but what Node brings.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const OLDEST_NODE = 20;
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const DIST = join(ROOT, 'dist');
/** What was built from which sources. */
const RECORD = join(DIST, 'built.json');

/** Each part with the sources that make it and how it is made. */
const PARTS = [
  {
    name: 'server',
    sources: ['cypher', 'ingest', 'server', 'tsconfig.json', 'tsconfig.build.json', 'package.json'],
    result: 'server/main.js',
    build: buildServer,
  },
  {
    name: 'screen',
    sources: ['client', 'server/contract', 'cypher/schema', 'package.json'],
    result: 'client/index.html',
    build: () => run('vite', 'build', 'client', '--logLevel', 'warn'),
  },
];

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  stop(`Entente needs Node ${OLDEST_NODE} or newer; this is ${process.versions.node}. Get it at https://nodejs.org.`);
}
if (!existsSync(join(ROOT, 'node_modules', 'fastify'))) stop('Run "npm install" first.');

await build();
if (!process.argv.includes('--build-only')) await import(pathToFileURL(join(DIST, 'server', 'main.js')).href);

async function build() {
  const built = existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : {};
  const stale = PARTS.map((part) => ({ ...part, state: stateOf(part.sources) })).filter(
    ({ name, result, state, sources }) =>
      existsSync(join(ROOT, sources[0])) && (built[name] !== state || !existsSync(join(DIST, result))),
  );
  if (stale.length === 0) return;
  process.stderr.write(`Building the ${stale.map(({ name }) => name).join(' and the ')} …\n`);
  mkdirSync(DIST, { recursive: true });
  await Promise.all(stale.map((part) => part.build()));
  for (const { name, state } of stale) built[name] = state;
  writeFileSync(RECORD, JSON.stringify(built));
}

/** A digest of the names, sizes and times of files: reading them all would cost a start half a second. */
function stateOf(sources) {
  const digest = createHash('sha256');
  for (const source of sources) {
    for (const file of filesOf(join(ROOT, source))) {
      const { size, mtimeMs } = statSync(file);
      digest.update(`${relative(ROOT, file)} ${size} ${mtimeMs}\n`);
    }
  }
  return digest.digest('hex');
}

/** Every file in it, or itself; in the same order each time. */
function filesOf(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name !== 'node_modules' && name !== 'training')
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

/** Compiles without checking types, which is what `npm run check` does, and copies the data beside the code. */
async function buildServer() {
  for (const folder of ['cypher', 'ingest', 'server']) rmSync(join(DIST, folder), { recursive: true, force: true });
  await run('tsc', '-p', 'tsconfig.build.json', '--noCheck');
  for (const folder of ['cypher', 'ingest', 'server']) {
    for (const file of filesOf(join(ROOT, folder))) {
      if (/\.(ts|mjs)$|README\.md$/.test(file)) continue;
      const copy = join(DIST, relative(ROOT, file));
      mkdirSync(dirname(copy), { recursive: true });
      cpSync(file, copy);
    }
  }
}

/** Runs a tool of node_modules; its output is shown. */
function run(tool, ...args) {
  const manifest = join(ROOT, 'node_modules', tool === 'tsc' ? 'typescript' : tool, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  const script = join(dirname(manifest), typeof bin === 'string' ? bin : bin[tool]);
  return new Promise((resolve) => {
    spawn(process.execPath, [script, ...args], { cwd: ROOT, stdio: ['ignore', 2, 2] }).on('exit', (code) => {
      if (code === 0) resolve();
      else stop(`"${tool} ${args.join(' ')}" failed with ${code}: see above.`);
    });
  });
}

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
