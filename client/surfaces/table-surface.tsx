/** The table twin of the drawing: the same entities and lines, with the same selection, in an order of one's choice. */
import { Button, SegmentedControl } from '@mantine/core';
import { IconCopy, IconFileTypeCsv } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { choose, pickEntities } from '../actions/choose.ts';
import { copyText } from '../actions/copy.ts';
import { t } from '../language/t.ts';
import { saveFile } from '../panels/save-file.ts';
import { EntitySign, EventSign, LineSign } from '../panels/signs.tsx';
import { useExplorer } from '../panels/use-explorer.ts';
import { present } from '../store/explorer-store.ts';
import { folded, nodeSelection, withGroups } from '../store/groups.ts';
import { inWords, percent, thousands } from '../vocabulary/numbers-and-dates.ts';
import { STATEMENT_WORDS } from '../vocabulary/statement-words.ts';
import { STATUS_WORDS } from '../vocabulary/status-words.ts';
import { type GridColumn, GridTable } from './grid-table.tsx';
import {
  type Columns,
  ENTITY_COLUMNS,
  type EntityRow,
  EVENT_COLUMNS,
  type EventRow,
  entityRows,
  eventRows,
  LINE_COLUMNS,
  type LineRow,
  lineRows,
  toDelimited,
  typeInWords,
} from './table-rows.ts';

const TABLES = ['entities', 'events', 'lines'] as const;

export default function TableSurface() {
  const { entities, groups, edges, events } = useExplorer(folded);
  const byEvents = useExplorer(({ view }) => view.events !== undefined);
  const { selection, picked, grouped } = useExplorer(({ view }) => ({
    selection: view.selection,
    picked: view.picked,
    grouped: view.groups,
  }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn decides the rows
  const entityTable = useMemo(() => entityRows(present()), [entities, groups, edges]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn decides the rows
  const lineTable = useMemo(() => lineRows(present()), [entities, groups, edges]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn decides the rows
  const eventTable = useMemo(() => eventRows(present()), [events, groups]);
  const [chosen, setTable] = useState<(typeof TABLES)[number]>(
    selection?.kind === 'edge' ? 'lines' : selection?.kind === 'event' ? 'events' : 'entities',
  );
  const table = chosen === 'events' && !byEvents ? 'entities' : chosen;
  const both = new Set(withGroups(grouped, picked));
  return (
    <div className="table-surface">
      <SegmentedControl
        size="xs"
        aria-label={t('Which table')}
        value={table}
        onChange={(value) => setTable(TABLES.find((one) => one === value) ?? 'entities')}
        data={[
          { value: 'entities', label: t('{{count}} entities', { count: entities.length + groups.length }) },
          ...(byEvents ? [{ value: 'events', label: t('{{count}} events', { count: events.length }) }] : []),
          { value: 'lines', label: t('{{count}} lines', { count: edges.length }) },
        ]}
      />
      {table === 'entities' ? (
        <GridTable
          key="entities"
          name={t('Entities shown')}
          rows={entityTable}
          columns={entityGrid()}
          sortedBy="statements"
          selected={selection?.id}
          picked={both}
          onChoose={({ id }) => choose(nodeSelection(id))}
          nameOf={({ name }) => name}
          onPick={({ id }) => pickEntities([id], 'toggle')}
          onCopy={(rows) => copyRows(rows, ENTITY_COLUMNS)}
          tools={(rows) => <Take rows={rows} columns={ENTITY_COLUMNS} name="entente-entities.csv" />}
        />
      ) : table === 'events' ? (
        <GridTable
          key="events"
          name={t('Events shown')}
          rows={eventTable}
          columns={eventGrid()}
          sortedBy="tookPart"
          selected={selection?.id}
          picked={both}
          onChoose={({ id }) => choose(nodeSelection(id))}
          nameOf={({ name }) => name}
          onPick={({ id }) => pickEntities([id], 'toggle')}
          onCopy={(rows) => copyRows(rows, EVENT_COLUMNS)}
          tools={(rows) => <Take rows={rows} columns={EVENT_COLUMNS} name="entente-events.csv" />}
        />
      ) : (
        <GridTable
          key="lines"
          name={t('Lines shown')}
          rows={lineTable}
          columns={lineGrid()}
          sortedBy="sentences"
          selected={selection?.id}
          onChoose={({ id }) => choose({ kind: 'edge', id })}
          onCopy={(rows) => copyRows(rows, LINE_COLUMNS)}
          tools={(rows) => <Take rows={rows} columns={LINE_COLUMNS} name="entente-lines.csv" />}
        />
      )}
    </div>
  );
}

const copyRows = <Row,>(rows: readonly Row[], columns: Columns<Row>): void =>
  void copyText(toDelimited(rows, columns, '\t'), t('{{count}} rows copied', { count: rows.length }));

interface TakeProps<Row> {
  readonly rows: readonly Row[];
  readonly columns: Columns<Row>;
  readonly name: string;
}

function Take<Row>({ rows, columns, name }: TakeProps<Row>) {
  return (
    <span className="grid-take">
      <Button
        size="compact-xs"
        variant="subtle"
        leftSection={<IconCopy size={14} />}
        onClick={() => copyRows(rows, columns)}
      >
        {t('Copy')}
      </Button>
      <Button
        size="compact-xs"
        variant="subtle"
        leftSection={<IconFileTypeCsv size={14} />}
        onClick={() =>
          // The mark at the very beginning tells Excel that it is UTF-8.
          saveFile(name, new Blob([`\uFEFF${toDelimited(rows, columns, ',')}`], { type: 'text/csv' }))
        }
      >
        CSV
      </Button>
    </span>
  );
}

const entityGrid = (): readonly GridColumn<EntityRow>[] => [
  { id: 'name', head: t('Name'), width: 'minmax(0, 2fr)' },
  {
    id: 'type',
    head: t('Type'),
    width: 'minmax(0, 1fr)',
    cell: ({ type }) => (
      <>
        {type !== 'Group' && <EntitySign type={type} />} {typeInWords(type)}
      </>
    ),
  },
  { id: 'aliases', head: t('Also'), width: 'minmax(0, 2fr)' },
  { id: 'neighbors', head: t('Neighbors'), width: '92px', number: true, cell: (row) => thousands(row.neighbors) },
  { id: 'statements', head: t('Statements'), width: '98px', number: true, cell: (row) => thousands(row.statements) },
  { id: 'documents', head: t('Documents'), width: '98px', number: true, cell: (row) => thousands(row.documents) },
];

const eventGrid = (): readonly GridColumn<EventRow>[] => [
  {
    id: 'what',
    head: t('What'),
    width: 'minmax(152px, 1.3fr)',
    cell: ({ type, status, what }) => (
      <>
        <EventSign status={status} group={STATEMENT_WORDS[type].group} /> {what}
      </>
    ),
  },
  { id: 'date', head: t('When'), width: '96px', cell: ({ date }) => date && inWords(date) },
  { id: 'place', head: t('Where'), width: 'minmax(76px, 0.9fr)' },
  { id: 'names', head: t('Who'), width: 'minmax(92px, 2.4fr)' },
  {
    id: 'tookPart',
    head: t('Took part'),
    width: '78px',
    number: true,
    cell: ({ here, tookPart }) =>
      here < tookPart ? t('{{here}} of {{all}}', { here, all: tookPart }) : thousands(tookPart),
  },
  { id: 'status', head: t('Status'), width: '86px', cell: ({ status }) => STATUS_WORDS[status].name },
  { id: 'sentences', head: t('Sentences'), width: '80px', number: true, cell: (row) => thousands(row.sentences) },
  { id: 'publishers', head: t('Publishers'), width: '76px', number: true },
  { id: 'confidence', head: t('Sure'), width: '48px', number: true, cell: ({ confidence }) => percent(confidence) },
];

const lineGrid = (): readonly GridColumn<LineRow>[] => [
  { id: 'source', head: t('From'), width: 'minmax(0, 1.4fr)' },
  {
    id: 'verb',
    head: t('What'),
    width: 'minmax(0, 1.6fr)',
    cell: ({ type, status, verb }) => (
      <>
        <LineSign status={status} group={STATEMENT_WORDS[type].group} /> {verb}
      </>
    ),
  },
  { id: 'target', head: t('To'), width: 'minmax(0, 1.4fr)' },
  { id: 'status', head: t('Status'), width: '86px', cell: ({ status }) => STATUS_WORDS[status].name },
  { id: 'sentences', head: t('Sentences'), width: '84px', number: true, cell: (row) => thousands(row.sentences) },
  { id: 'publishers', head: t('Publishers'), width: '78px', number: true },
  { id: 'first', head: t('First'), width: '92px', cell: ({ first }) => first && inWords(first) },
  { id: 'last', head: t('Last'), width: '92px', cell: ({ last }) => last && inWords(last) },
  { id: 'confidence', head: t('Sure'), width: '48px', number: true, cell: ({ confidence }) => percent(confidence) },
];
