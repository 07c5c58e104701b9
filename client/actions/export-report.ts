/** The user takes a report away: a PDF of what is chosen, with every sentence behind it. */
import type { Statement } from '../../server/contract/statement.ts';
import { getStatementsAmong } from '../api/among.ts';
import { getDocument } from '../api/statements.ts';
import { captionOf } from '../export/caption.ts';
import { isWritable, writable } from '../export/letters.ts';
import { onTheMap } from '../export/picture-on-map.ts';
import { toReport } from '../export/to-report.ts';
import { onMapOf } from '../graph/on-map.ts';
import { toElements } from '../graph/to-elements.ts';
import { asCalled } from '../language/local-names.ts';
import { t } from '../language/t.ts';
import { loadEarth } from '../map/earth.ts';
import { edgesOfStatement } from '../store/edge-of-statement.ts';
import { tell, visibleEdges, visibleEntities } from '../store/explorer.ts';
import { change, present } from '../store/explorer-store.ts';
import { filterQuery } from '../store/filters.ts';
import { type ReportScope, within } from '../store/report-scope.ts';
import type { Position } from '../store/view.ts';
import { LIGHT } from '../styles/palette.ts';
import { working } from './working.ts';

/** Documents asked for to find the evidence in their sentences; the sentences of others are marked as a whole. */
const MOST_DOCUMENTS = 60;

/** @param save hands the file to the browser */
export const exportReport = (scope: ReportScope, save: (name: string, content: Blob) => void) =>
  working(t('Could not make the report'), async () => {
    const state = within(present(), scope);
    const filter = filterQuery(state.view.filters);
    const [entities, edges] = [visibleEntities(state), visibleEdges(state)];
    if (!filter || entities.length === 0) {
      change((now) => tell(now, { tone: 'plain', title: t('Nothing is shown, so there is nothing to export') }));
      return;
    }
    change((now) => tell(now, { tone: 'plain', title: t('The report is being made …') }));
    const ids = entities.map(({ id }) => id);
    const { items, notes } = await getStatementsAmong(ids, filter);
    const statements = items.filter((statement) => edgesOfStatement(statement, edges).length > 0);
    const [evidence, write, { toPdf }] = await Promise.all([
      readEvidence(statements),
      writerOf([
        ...entities.map(asCalled).flatMap(({ name, aliases }) => [name, ...aliases]),
        ...statements.map(wordsOf),
      ]),
      import('../export/to-pdf.ts'),
    ]);
    const whole = captionOf(state, statements, new Date().toISOString().slice(0, 10));
    const caption = scope.of === 'entity' ? { ...whole, title: scope.name } : whole;
    const elements = toElements(state);
    const nodes = elements.nodes.map(({ id }) => id);
    // On paper the colors are those of the day.
    const drawing = { elements, palette: LIGHT, caption };
    const picture =
      state.view.layout === 'map'
        ? await onTheMap(
            { ...drawing, positions: standing(nodes, state.view.positions) },
            onMapOf(state, await loadEarth()),
          )
        : { ...drawing, positions: centered(nodes, state.view.positions) };
    const address = window.location.href;
    const report = { picture, entities, edges, statements, evidence, notes, address, write };
    save('entente-report.pdf', await toPdf(toReport(report)));
  });

const wordsOf = ({ evidence, document, attributedTo }: Statement): string =>
  [evidence.text, document.title, document.publisher, attributedTo?.name].join(' ');

/** The letters that the font lacks are asked for only where there are some. */
async function writerOf(all: readonly string[]): Promise<(words: string) => string> {
  if (all.every(isWritable)) return (words) => words.normalize('NFC');
  const { default: romanize } = await import('any-ascii');
  return (words) => writable(words, romanize);
}

/** By statement, the evidence inside its sentence: cut out of the document, as the panel does it. */
async function readEvidence(statements: readonly Statement[]): Promise<Map<string, string>> {
  const partial = statements.filter(({ evidence: { start, end, text } }) => end - start < text.length);
  const ids = [...new Set(partial.map(({ document }) => document.id))].slice(0, MOST_DOCUMENTS);
  const texts = new Map(await Promise.all(ids.map(async (id) => [id, (await getDocument(id)).text] as const)));
  return new Map(
    partial.flatMap(({ id, document, evidence: { start, end } }) => {
      const text = texts.get(document.id);
      return text === undefined ? [] : [[id, text.slice(start, end)] as const];
    }),
  );
}

const standing = (ids: readonly string[], positions: Readonly<Record<string, Position>>): Record<string, Position> =>
  Object.fromEntries(ids.flatMap((id) => (positions[id] ? [[id, positions[id]] as const] : [])));

/** The picture is of these alone: their middle is its middle, wherever they stand in the graph. */
function centered(ids: readonly string[], positions: Readonly<Record<string, Position>>): Record<string, Position> {
  const placed = Object.entries(standing(ids, positions));
  const middle = (axis: 'x' | 'y') => {
    const values = placed.map(([, at]) => at[axis]);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  const [x, y] = [middle('x'), middle('y')];
  return Object.fromEntries(placed.map(([id, at]) => [id, { x: at.x - x, y: at.y - y }]));
}
