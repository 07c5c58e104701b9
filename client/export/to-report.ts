/**
 * The report: a picture, who is in it, every line with the sentences that it rests on, and a list of the sources → the
 * definition of a PDF for pdfmake (https://pdfmake.github.io/docs). Pure. What was only planned, denied or supposed says
 * so in its heading, and never reads as done.
 */
import type { Content, createPdf } from 'pdfmake';
import type { Edge } from '../../server/contract/graph.ts';
import type { DocumentRef, Entity, Statement } from '../../server/contract/statement.ts';
import { asCalled, nameOf } from '../language/local-names.ts';
import { locale, t } from '../language/t.ts';
import { highlight } from '../panels/highlight.ts';
import { edgesOfStatement } from '../store/edge-of-statement.ts';
import { ENTITY_WORDS } from '../vocabulary/entity-words.ts';
import { inWords, percent, rangeInWords } from '../vocabulary/numbers-and-dates.ts';
import { told } from '../vocabulary/statement-words.ts';
import { STATUS_WORDS } from '../vocabulary/status-words.ts';
import { type Picture, toSvg } from './to-svg.ts';

export interface Report {
  readonly picture: Picture;
  readonly entities: readonly Entity[];
  readonly edges: readonly Edge[];
  readonly statements: readonly Statement[];
  /** By statement id, the words of its sentence that are the evidence, where they are not all of it. */
  readonly evidence: ReadonlyMap<string, string>;
  /** What was left out of the statements. */
  readonly notes: readonly string[];
  /** Of the view, to open it again. */
  readonly address: string;
  /** Words in letters that the font has. */
  readonly write: (words: string) => string;
}

/** A4 in points, and its margins. */
const WIDTH = 595;
const SIDE = 48;
/** A picture taller than this would leave no room for its heading. */
const TALLEST_PICTURE = 560;
/** A reader who wants more of them opens the address. */
const SENTENCES_A_LINE = 12;

/** What pdfmake makes a PDF of. */
export type Definition = Parameters<typeof createPdf>[0];

export function toReport(report: Report): Definition {
  const { picture, edges, statements, notes, address, write } = report;
  const entities = report.entities.map(asCalled);
  const { ink, muted, line, accent, denied, evidence } = picture.palette;
  const { title, summary, sources } = picture.caption;
  const sorted = edges.toSorted((one, other) => other.statements - one.statements || (one.id < other.id ? -1 : 1));
  const behind = statementsBehind(sorted, statements);
  const cited = new Sources();
  const lines = sorted.map((edge) => lineContent(edge, behind.get(edge.id) ?? [], report, cited));
  const shown = entities.flatMap(({ name, aliases }) => [name, ...aliases.slice(0, FEW_NAMES)]);
  const isRomanized = [...shown, ...statements.map((one) => one.evidence.text)].some(
    (words) => write(words) !== words.normalize('NFC'),
  );
  const content: Content[] = [
    { text: write(title), style: 'title', outline: true },
    { text: write(summary), style: 'lead' },
    { text: write([sources, ...notes].join(' ')), style: 'quiet' },
    { text: [`${t('The view')}: `, { text: short(address), link: address, color: accent }], style: 'quiet' },
    {
      text: t(
        'What documents say, as a program read it. What they tell as planned, denied or only possible is marked so, and is not told as done.',
      ),
      style: 'quiet',
      margin: [0, 0, 0, 12],
    },
    ...(isRomanized ? [romanized()] : []),
    { svg: forPdf(toSvg({ ...picture, isBare: true }), write), fit: [WIDTH - 2 * SIDE, TALLEST_PICTURE] },
    heading(t('Who is in it')),
    {
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: ['auto', 'auto', '*'],
        body: [
          [t('Name'), t('Type'), t('Also known as')].map((text) => ({ text, style: 'head' })),
          ...entities.map((entity) => [
            { text: write(entity.name), style: 'cell', bold: true },
            { text: ENTITY_WORDS[entity.type].name, style: 'cell', noWrap: true },
            { text: write(entity.aliases.slice(0, FEW_NAMES).join(', ')), style: 'cell', color: muted },
          ]),
        ],
      },
      layout: {
        hLineWidth: (row) => (row === 0 ? 0 : 0.5),
        vLineWidth: () => 0,
        hLineColor: () => line,
        paddingLeft: () => 0,
        paddingRight: () => 12,
        paddingTop: () => 3,
        paddingBottom: () => 3,
      },
    },
    heading(t('What is said')),
    ...lines,
    ...sourcesContent(cited.list, report),
  ];
  return {
    pageSize: 'A4',
    pageMargins: [SIDE, 48, SIDE, 56],
    language: new Intl.Locale(locale()).language,
    displayTitle: true,
    info: { title: write(title), subject: write(summary), creator: 'Entente', producer: 'Entente' },
    content,
    footer: (page, pages) => ({
      columns: [
        { text: `Entente · ${write(title)}`, noWrap: true },
        { text: t('Page {{page}} of {{pages}}', { page, pages }), alignment: 'right', width: 'auto' },
      ],
      columnGap: 16,
      style: 'quiet',
      margin: [SIDE, 22, SIDE, 0],
    }),
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.25, color: ink },
    styles: {
      title: { fontSize: 22, bold: true, lineHeight: 1.15, margin: [0, 0, 0, 6] },
      lead: { fontSize: 11, margin: [0, 0, 0, 4] },
      quiet: { fontSize: 8.5, color: muted },
      heading: { fontSize: 15, bold: true, margin: [0, 20, 0, 8] },
      line: { fontSize: 11.5, bold: true, margin: [0, 10, 0, 1] },
      notFact: { fontSize: 8.5, bold: true, color: denied },
      head: { fontSize: 8.5, color: muted },
      cell: { fontSize: 9 },
      quote: { fontSize: 10.5, margin: [0, 4, 0, 1] },
      evidence: { background: evidence },
      source: { fontSize: 9 },
    },
  };
}

const FEW_NAMES = 6;

const romanized = (): Content => ({
  text: t('This file has no letters for some of the scripts in it; words in those are written in Latin letters here.'),
  style: 'quiet',
  margin: [0, 0, 0, 12],
});

const heading = (text: string): Content => ({ text, style: 'heading', outline: true, headlineLevel: 1 });

function statementsBehind(edges: readonly Edge[], statements: readonly Statement[]): Map<string, Statement[]> {
  const behind = new Map<string, Statement[]>();
  const surest = statements.toSorted((one, other) => other.confidence - one.confidence || (one.id < other.id ? -1 : 1));
  for (const statement of surest) {
    for (const { id } of edgesOfStatement(statement, edges)) behind.set(id, [...(behind.get(id) ?? []), statement]);
  }
  return behind;
}

/** The documents that are quoted, numbered as they come. */
class Sources {
  readonly #numbers = new Map<string, number>();
  readonly list: DocumentRef[] = [];

  numberOf(document: DocumentRef): number {
    const known = this.#numbers.get(document.id);
    if (known) return known;
    this.list.push(document);
    this.#numbers.set(document.id, this.list.length);
    return this.list.length;
  }
}

function lineContent(edge: Edge, behind: readonly Statement[], report: Report, cited: Sources): Content {
  const { entities, write } = report;
  const name = (id: string) => nameOf(entities.find((entity) => entity.id === id) ?? { id, name: id });
  const words = write(told(edge.type, edge.status, name(edge.source), name(edge.target)));
  const facts = [
    t('{{count}} sentences', { count: edge.statements }),
    edge.publishers > 0 && t('{{count}} publishers', { count: edge.publishers }),
    rangeInWords(edge.firstDate, edge.lastDate),
  ];
  const left = behind.length - SENTENCES_A_LINE;
  return {
    stack: [
      // A heading stays with its first sentence.
      {
        unbreakable: true,
        stack: [
          { text: words, style: 'line', outline: true, outlineText: words },
          ...(edge.status === 'actual' ? [] : [{ text: notFact(edge.status), style: 'notFact' }]),
          { text: facts.filter(Boolean).join(' · '), style: 'quiet' },
          ...behind.slice(0, 1).map((statement) => quote(statement, report, cited)),
        ],
      },
      ...behind.slice(1, SENTENCES_A_LINE).map((statement) => quote(statement, report, cited)),
      ...(left > 0 ? [{ text: t('{{count}} more sentences', { count: left }), style: 'quiet' }] : []),
    ],
  };
}

/** "Planned: will take place, or is due to". */
const notFact = (status: Edge['status']): string => `${STATUS_WORDS[status].name}: ${STATUS_WORDS[status].means}`;

function quote(statement: Statement, { evidence, write }: Report, cited: Sources): Content {
  const { document, date, attributedTo, confidence } = statement;
  const facts = [
    `[${cited.numberOf(document)}] ${write(document.publisher ?? document.title ?? document.id)}`,
    document.publishedAt && inWords(document.publishedAt),
    date && t('of {{date}}', { date: inWords(date) }),
    attributedTo && t('said by {{name}}', { name: write(nameOf(attributedTo)) }),
    t('{{share}} sure', { share: percent(confidence) }),
  ];
  const parts = highlight(statement.evidence.text, evidence.get(statement.id) ?? statement.evidence.text);
  return {
    unbreakable: true,
    stack: [
      {
        text: parts.map(({ text, lit }) => ({
          text: write(text.replace(/\s+/g, ' ')),
          ...(lit && { style: 'evidence' }),
        })),
        style: 'quote',
      },
      { text: facts.filter(Boolean).join(' · '), style: 'quiet' },
    ],
  };
}

/** The heading stays with the first of them. */
function sourcesContent([first, ...others]: readonly DocumentRef[], report: Report): Content[] {
  if (!first) return [];
  return [
    { unbreakable: true, stack: [heading(t('Sources')), { ol: [sourceContent(first, report)], style: 'source' }] },
    { ol: others.map((document) => sourceContent(document, report)), start: 2, style: 'source' },
  ];
}

function sourceContent({ title, id, publisher, publishedAt, url }: DocumentRef, { write, picture }: Report): Content {
  const isLink = url !== undefined && /^https?:/.test(url);
  const words = [write(title ?? id), publisher && write(publisher), publishedAt && inWords(publishedAt)];
  return {
    unbreakable: true,
    stack: [
      words.filter(Boolean).join(' · '),
      ...(isLink ? [{ text: short(url), link: url, color: picture.palette.accent }] : []),
    ],
    margin: [0, 0, 0, 3],
  };
}

/** An address is read to its end by nobody; the link is the whole of it. */
const LONGEST_ADDRESS = 90;
const short = (address: string): string =>
  address.length > LONGEST_ADDRESS ? `${address.slice(0, LONGEST_ADDRESS)}…` : address;

/**
 * Our SVG for the PDF's own reader of it, which knows no `paint-order`: the halo of a name becomes a text of its own,
 * beneath.
 */
function forPdf(svg: string, write: (words: string) => string): string {
  return svg
    .replace(
      /<text ([^>]*?)( stroke="[^"]*" stroke-width="3" paint-order="stroke" stroke-linejoin="round")>([^<]*)<\/text>/g,
      (_, plain: string, halo: string, words: string) =>
        `<text ${plain}${halo}>${words}</text><text ${plain}>${words}</text>`,
    )
    .replace(/(<text [^>]*>)([^<]*)/g, (_, tag: string, words: string) => tag + write(words));
}
