/**
 * The graph as one HTML file that opens from disk: the picture, and beside it who is in it, every line, and the
 * sentences that it rests on. Links lead from picture to sentence and back by themselves; the few lines of script only
 * zoom, and let one search. Pure text.
 */
import type { Edge } from '../../server/contract/graph.ts';
import type { Entity, Statement } from '../../server/contract/statement.ts';
import { edgesOfStatement } from '../store/edge-of-statement.ts';
import { ENTITY_WORDS } from '../vocabulary/entity-words.ts';
import { counted, inWords, percent, rangeInWords } from '../vocabulary/numbers-and-dates.ts';
import { verbOf } from '../vocabulary/statement-words.ts';
import { STATUS_WORDS } from '../vocabulary/status-words.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import { pageStyle } from './page-style.ts';
import { escaped, type Picture, toSvg } from './to-svg.ts';

export interface Page extends Omit<Picture, 'linkOf'> {
  readonly entities: readonly Entity[];
  readonly edges: readonly Edge[];
  readonly statements: readonly Statement[];
  /** What was left out of the statements. */
  readonly notes: readonly string[];
}

export function toPage({ entities, edges, statements, notes, ...picture }: Page): string {
  const numbers = new Map([...entities, ...edges].map(({ id }, index) => [id, index]));
  const anchor = (id: string) => `e${numbers.get(id)}`;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const behind = new Map<string, Statement[]>(edges.map(({ id }) => [id, []]));
  for (const statement of statements) {
    for (const edge of edgesOfStatement(statement, edges)) behind.get(edge.id)?.push(statement);
  }
  const told = (edge: Edge) =>
    `${names.get(edge.source) ?? ''} ${verbOf(edge.type, edge.status)} ${names.get(edge.target) ?? ''}`;
  const { title, summary, sources } = picture.caption;
  const sorted = edges.toSorted((one, other) => other.statements - one.statements || (one.id < other.id ? -1 : 1));
  const linesOf = (id: string) => sorted.filter((edge) => edge.source === id || edge.target === id);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Entente">
<title>${escaped(title)}</title>
<style>${pageStyle(picture.palette)}</style>
</head>
<body>
<main>
<figure aria-label="The graph">${toSvg({ ...picture, linkOf: (id) => `#${anchor(id)}` })}</figure>
<div class="zoom"><button type="button" data-zoom="in" aria-label="Zoom in">+</button><button type="button" data-zoom="out" aria-label="Zoom out">−</button><button type="button" data-zoom="fit" aria-label="Fit">Fit</button></div>
</main>
<aside>
<header>
<h1>${escaped(title)}</h1>
<p>${escaped(summary)}</p>
<p>${escaped([sources, ...notes].join(' '))}</p>
<label>Search <input type="search" placeholder="a name or a word of a sentence"></label>
</header>
<h2>${counted(entities.length, 'entity', 'entities')}</h2>
${entities
  .map((entity) =>
    entitySection(
      entity,
      anchor(entity.id),
      linesOf(entity.id).map(
        (edge) =>
          `<li><a href="#${anchor(edge.id)}">${escaped(told(edge))}</a> <small>${counted(edge.statements, 'sentence')}</small></li>`,
      ),
    ),
  )
  .join('\n')}
<h2>${counted(edges.length, 'line')}</h2>
${sorted.map((edge) => lineSection(edge, anchor, names, behind.get(edge.id) ?? [])).join('\n')}
</aside>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

const entitySection = (entity: Entity, id: string, lines: readonly string[]): string =>
  `<section id="${id}"><h3>${escaped(entity.name)}</h3><p><small>${ENTITY_WORDS[entity.type].name}${
    entity.aliases.length > 0 ? `, also ${escaped(entity.aliases.join(', '))}` : ''
  }</small></p><ul>${lines.join('')}</ul></section>`;

function lineSection(
  edge: Edge,
  anchor: (id: string) => string,
  names: ReadonlyMap<string, string>,
  statements: readonly Statement[],
): string {
  const name = (id: string) => `<a href="#${anchor(id)}">${escaped(names.get(id) ?? id)}</a>`;
  const facts = [
    STATUS_WORDS[edge.status].name,
    counted(edge.statements, 'sentence'),
    counted(edge.publishers, 'publisher'),
    rangeInWords(edge.firstDate, edge.lastDate),
  ];
  return `<section id="${anchor(edge.id)}" data-status="${edge.status}"><h3>${name(edge.source)} ${escaped(
    verbOf(edge.type, edge.status),
  )} ${name(edge.target)}</h3><p><small>${escaped(facts.filter(Boolean).join(' · '))}</small></p>${statements
    .toSorted((one, other) => other.confidence - one.confidence || (one.id < other.id ? -1 : 1))
    .map(quote)
    .join('')}</section>`;
}

function quote({ evidence, document, date, confidence, attributedTo }: Statement): string {
  const name = escaped(document.publisher ?? document.title ?? document.id);
  const source =
    document.url && /^https?:/.test(document.url) ? `<a href="${escaped(document.url)}">${name}</a>` : name;
  const facts = [
    source,
    document.publishedAt && escaped(inWords(document.publishedAt)),
    date && `of ${escaped(inWords(date))}`,
    attributedTo && `said by ${escaped(attributedTo.name)}`,
    `${percent(confidence)} sure`,
  ];
  return `<blockquote lang="${escaped(document.language)}">${escaped(evidence.text)}<footer>${facts
    .filter(Boolean)
    .join(' · ')}</footer></blockquote>`;
}
