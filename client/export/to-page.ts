/**
 * The graph as one HTML file that opens from disk: the picture, and beside it who is in it, every line, and the
 * sentences that it rests on. Links lead from picture to sentence and back by themselves; the few lines of script only
 * zoom, and let one search. Pure text.
 */
import type { Edge } from '../../server/contract/graph.ts';
import type { Entity, Statement } from '../../server/contract/statement.ts';
import { asCalled, nameOf } from '../language/local-names.ts';
import { locale, t } from '../language/t.ts';
import { edgesOfStatement } from '../store/edge-of-statement.ts';
import { type DrawnEvent, eventOfTie } from '../store/events.ts';
import type { Folded } from '../store/groups.ts';
import { ENTITY_WORDS } from '../vocabulary/entity-words.ts';
import { eventInWords } from '../vocabulary/event-words.ts';
import { nameOfGroup } from '../vocabulary/group-words.ts';
import { inWords, percent, rangeInWords } from '../vocabulary/numbers-and-dates.ts';
import { filled, sentenceOf, told } from '../vocabulary/statement-words.ts';
import { STATUS_WORDS } from '../vocabulary/status-words.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import { pageStyle } from './page-style.ts';
import { escaped, type Picture, toSvg } from './to-svg.ts';

export interface Page extends Omit<Picture, 'linkOf'> {
  readonly entities: readonly Entity[];
  /** Those drawn as lines, and those inside a group. */
  readonly edges: readonly Edge[];
  /** Groups, and the lines that sum up others. */
  readonly folded?: Folded;
  readonly statements: readonly Statement[];
  /** What was left out of the statements. */
  readonly notes: readonly string[];
}

export function toPage({ entities: given, edges, folded, statements, notes, ...picture }: Page): string {
  const entities = given.map(asCalled);
  const groups = folded?.groups ?? [];
  const sums = (folded?.edges ?? []).filter(({ parts }) => parts !== undefined);
  const events = folded?.events ?? [];
  const numbers = new Map([...entities, ...edges, ...groups, ...sums, ...events].map(({ id }, index) => [id, index]));
  // A line to an event leads to the event.
  const anchor = (id: string) => `e${numbers.get(eventOfTie(id) ?? id)}`;
  const names = new Map(
    [...entities, ...groups.map((group) => ({ id: group.id, name: nameOfGroup(group) }))].map(({ id, name }) => [
      id,
      name,
    ]),
  );
  const behind = new Map<string, Statement[]>(edges.map(({ id }) => [id, []]));
  for (const statement of statements) {
    for (const edge of edgesOfStatement(statement, edges)) behind.get(edge.id)?.push(statement);
  }
  const lineInWords = ({ type, status, source, target }: Edge) =>
    told(type, status, names.get(source) ?? '', names.get(target) ?? '');
  const { title, summary, sources } = picture.caption;
  const sorted = edges.toSorted((one, other) => other.statements - one.statements || (one.id < other.id ? -1 : 1));
  const linesOf = (id: string) => sorted.filter((edge) => edge.source === id || edge.target === id);
  const eventsOf = (id: string) => events.filter(({ ends }) => ends.some((end) => end.id === id));
  const spoken = new Intl.Locale(locale()).language;
  return `<!doctype html>
<html lang="${spoken}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Entente">
<title>${escaped(title)}</title>
<style>${pageStyle(picture.palette)}</style>
</head>
<body>
<main>
<figure aria-label="${escaped(t('The graph'))}">${toSvg({ ...picture, linkOf: (id) => `#${anchor(id)}` })}</figure>
<div class="zoom"><button type="button" data-zoom="in" aria-label="${escaped(t('Zoom in'))}">+</button><button type="button" data-zoom="out" aria-label="${escaped(t('Zoom out'))}">−</button><button type="button" data-zoom="fit" aria-label="${escaped(t('Fit'))}">${escaped(t('Fit'))}</button></div>
</main>
<aside>
<header>
<h1>${escaped(title)}</h1>
<p>${escaped(summary)}</p>
<p>${escaped([sources, ...notes].join(' '))}</p>
<label>${escaped(t('Search'))} <input type="search" placeholder="${escaped(t('a name or a word of a sentence'))}"></label>
</header>
<h2>${t('{{count}} entities', { count: entities.length })}</h2>
${entities
  .map((entity) =>
    entitySection(entity, anchor(entity.id), [
      ...linesOf(entity.id).map((edge) => listItem(anchor(edge.id), lineInWords(edge), edge.statements)),
      ...eventsOf(entity.id).map((event) => listItem(anchor(event.id), eventInWords(event), event.statements)),
    ]),
  )
  .join('\n')}
${events.length > 0 ? `<h2>${t('{{count}} events', { count: events.length })}</h2>` : ''}
${events
  .map((event) =>
    eventSection(
      event,
      anchor,
      statements.filter((one) => one.event === event.id),
    ),
  )
  .join('\n')}
<h2>${t('{{count}} lines', { count: edges.length })}</h2>
${sorted.map((edge) => lineSection(edge, anchor, names, behind.get(edge.id) ?? [])).join('\n')}
${groups
  .map((group) =>
    listSection(
      anchor(group.id),
      nameOfGroup(group),
      group.entities.map((one) => [anchor(one.id), nameOf(one)]),
    ),
  )
  .join('\n')}
${sums
  .map((sum) =>
    listSection(
      anchor(sum.id),
      lineInWords(sum),
      (sum.parts ?? []).map((part) => [anchor(part.id), lineInWords(part)]),
    ),
  )
  .join('\n')}
</aside>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

const listItem = (id: string, words: string, sentences: number): string =>
  `<li><a href="#${id}">${escaped(words)}</a> <small>${t('{{count}} sentences', { count: sentences })}</small></li>`;

/** An event that is a node: who took part, those in the picture with a link, and the sentences between two of them. */
function eventSection(event: DrawnEvent, anchor: (id: string) => string, statements: readonly Statement[]): string {
  const drawn = new Set(event.ends.map(({ id }) => id));
  const names = event.participants.map(({ id, name }) =>
    drawn.has(id) ? `<a href="#${anchor(id)}">${escaped(name)}</a>` : escaped(name),
  );
  const facts = [
    STATUS_WORDS[event.status].name,
    t('{{count}} took part', { count: event.participants.length }),
    t('{{count}} sentences', { count: event.statements }),
    t('{{count}} publishers', { count: event.publishers }),
  ];
  return `<section id="${anchor(event.id)}" data-status="${event.status}"><h3>${escaped(
    eventInWords(event),
  )}</h3><p><small>${escaped(facts.join(' · '))}</small></p><p>${names.join(', ')}</p>${quotes(statements)}</section>`;
}

const quotes = (statements: readonly Statement[]): string =>
  statements
    .toSorted((one, other) => other.confidence - one.confidence || (one.id < other.id ? -1 : 1))
    .map(quote)
    .join('');

/** A group with its members, or a line of it with the lines that it sums up. */
const listSection = (id: string, name: string, items: readonly (readonly [anchor: string, words: string])[]): string =>
  `<section id="${id}"><h3>${escaped(name)}</h3><ul>${items
    .map(([anchor, words]) => `<li><a href="#${anchor}">${escaped(words)}</a></li>`)
    .join('')}</ul></section>`;

const entitySection = (entity: Entity, id: string, lines: readonly string[]): string =>
  `<section id="${id}"><h3>${escaped(entity.name)}</h3><p><small>${escaped(
    [
      ENTITY_WORDS[entity.type].name,
      ...(entity.aliases.length > 0 ? [t('also {{name}}', { name: entity.aliases.join(', ') })] : []),
    ].join(', '),
  )}</small></p><ul>${lines.join('')}</ul></section>`;

function lineSection(
  edge: Edge,
  anchor: (id: string) => string,
  names: ReadonlyMap<string, string>,
  statements: readonly Statement[],
): string {
  const name = (id: string) => `<a href="#${anchor(id)}">${escaped(names.get(id) ?? id)}</a>`;
  const facts = [
    STATUS_WORDS[edge.status].name,
    t('{{count}} sentences', { count: edge.statements }),
    t('{{count}} publishers', { count: edge.publishers }),
    rangeInWords(edge.firstDate, edge.lastDate),
  ];
  return `<section id="${anchor(edge.id)}" data-status="${edge.status}"><h3>${filled(
    escaped(sentenceOf(edge.type, edge.status)),
    { actor: name(edge.source), recipient: name(edge.target) },
  )}</h3><p><small>${escaped(facts.filter(Boolean).join(' · '))}</small></p>${quotes(statements)}</section>`;
}

function quote({ evidence, document, date, confidence, attributedTo }: Statement): string {
  const name = escaped(document.publisher ?? document.title ?? document.id);
  const source =
    document.url && /^https?:/.test(document.url) ? `<a href="${escaped(document.url)}">${name}</a>` : name;
  const facts = [
    source,
    document.publishedAt && escaped(inWords(document.publishedAt)),
    date && escaped(t('of {{date}}', { date: inWords(date) })),
    attributedTo && escaped(t('said by {{name}}', { name: nameOf(attributedTo) })),
    escaped(t('{{percent}} sure', { percent: percent(confidence) })),
  ];
  return `<blockquote lang="${escaped(document.language)}">${escaped(evidence.text)}<footer>${facts
    .filter(Boolean)
    .join(' · ')}</footer></blockquote>`;
}
