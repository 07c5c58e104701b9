/** The graph as an outline to walk by keyboard and ear: entity → lines → sentences; Enter opens what it stands on. */
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Statement } from '../../server/contract/statement.ts';
import { choose, pickEntities, readDocument } from '../actions/choose.ts';
import { getEvent, getStatementsBetween } from '../api/statements.ts';
import { nameOf } from '../language/local-names.ts';
import { t } from '../language/t.ts';
import { nameOfNode } from '../panels/in-words.ts';
import { EntitySign, EventSign, LineSign } from '../panels/signs.tsx';
import { summedQuery } from '../panels/summed-query.ts';
import { useExplorer } from '../panels/use-explorer.ts';
import type { DrawnEvent } from '../store/events.ts';
import { present } from '../store/explorer-store.ts';
import { boundsQuery, type Filters } from '../store/filters.ts';
import { type DrawnEdge, folded, nodeSelection, withGroups } from '../store/groups.ts';
import { eventInWords } from '../vocabulary/event-words.ts';
import { inWords, listed } from '../vocabulary/numbers-and-dates.ts';
import { STATEMENT_WORDS, told } from '../vocabulary/statement-words.ts';
import { STATUS_WORDS } from '../vocabulary/status-words.ts';
import { type OutlineRow, outlineRows } from './outline-rows.ts';
import { typeInWords } from './table-rows.ts';

const ROW_HEIGHT = 32;
/** Sentences read out behind a line; the panel has them all. */
const SENTENCES = 5;

export default function OutlineSurface() {
  useExplorer(folded);
  const selection = useExplorer((state) => state.view.selection);
  const view = useExplorer((state) => state.view);
  const picked = withGroups(view.groups, view.picked);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [focused, setFocused] = useState<string>();
  const rows = outlineRows(present(), open);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 12,
  });
  const at = Math.max(
    0,
    rows.findIndex(({ key }) => key === focused),
  );
  const turn = (key: string, to: boolean) => {
    const next = new Set(open);
    if (to) next.add(key);
    else next.delete(key);
    setOpen(next);
  };
  const goTo = (index: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (!row) return;
    setFocused(row.key);
    virtual.scrollToIndex(rows.indexOf(row));
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>('[data-focus="true"]')?.focus());
  };
  const act = (row: OutlineRow) => {
    if (row.kind === 'entity') choose(nodeSelection(row.entity.id));
    else choose('event' in row ? { kind: 'event', id: row.event.id } : { kind: 'edge', id: row.edge.id });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[at];
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const right = () => (row.open === false ? turn(row.key, true) : goTo(row.open ? at + 1 : at));
    const left = () => {
      if (row.open) turn(row.key, false);
      else if (row.parent) goTo(rows.findIndex(({ key }) => key === row.parent));
    };
    const does = new Map<string, () => void>([
      ['ArrowDown', () => goTo(at + 1)],
      ['ArrowUp', () => goTo(at - 1)],
      ['Home', () => goTo(0)],
      ['End', () => goTo(rows.length - 1)],
      ['ArrowRight', right],
      ['ArrowLeft', left],
      ['Enter', () => act(row)],
      [
        ' ',
        () => {
          if (row.kind === 'entity') pickEntities([row.entity.id], 'toggle');
          if (row.kind === 'event') pickEntities([row.event.id], 'toggle');
        },
      ],
    ]);
    const action = does.get(event.key);
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  return (
    <div
      ref={scroller}
      className="outline-surface"
      role="tree"
      aria-label={t('Outline of the graph: entities, their lines, the sentences behind them')}
      aria-multiselectable="true"
      onKeyDown={onKeyDown}
      tabIndex={rows.length === 0 ? 0 : -1}
    >
      {rows.length === 0 && <p className="quiet grid-empty">{t('Nothing is shown under the present filters.')}</p>}
      <div role="none" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          const isFocus = item.index === at;
          const isSelected =
            row.kind === 'entity'
              ? picked.includes(row.entity.id) || selection?.id === row.key
              : row.kind === 'event'
                ? picked.includes(row.event.id) || selection?.id === row.event.id
                : ('event' in row ? row.event.id : row.edge.id) === selection?.id;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              role="treeitem"
              className="outline-row"
              aria-level={row.level}
              aria-posinset={row.place}
              aria-setsize={row.of}
              aria-expanded={row.open}
              aria-selected={isSelected}
              data-focus={isFocus}
              tabIndex={isFocus ? 0 : -1}
              style={{ transform: `translateY(${item.start}px)`, paddingLeft: 6 + 22 * (row.level - 1) }}
              onFocus={() => setFocused(row.key)}
              onClick={() => {
                setFocused(row.key);
                act(row);
              }}
            >
              {row.open !== undefined && (
                <span
                  className="outline-turn"
                  aria-hidden="true"
                  onClick={(event) => {
                    event.stopPropagation();
                    turn(row.key, !row.open);
                  }}
                >
                  {row.open ? <IconChevronDown size={15} /> : <IconChevronRight size={15} />}
                </span>
              )}
              <Words row={row} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Words({ row }: { row: OutlineRow }) {
  const state = useExplorer((explorer) => explorer);
  switch (row.kind) {
    case 'entity':
      return (
        <span>
          {row.entity.type !== 'Group' && <EntitySign type={row.entity.type} />} <strong>{nameOf(row.entity)}</strong>{' '}
          <span className="quiet">
            {typeInWords(row.entity.type)}, {t('{{count}} statements', { count: row.entity.statements })}
          </span>
        </span>
      );
    case 'line': {
      const { edge, from } = row;
      const ends = [edge.source, edge.target].map((id) => nameOfNode(state, id));
      const [actor = '', recipient = ''] = from === edge.source || !edge.mutual ? ends : ends.toReversed();
      return (
        <span>
          <LineSign status={edge.status} group={STATEMENT_WORDS[edge.type].group} />{' '}
          {told(edge.type, edge.status, actor, recipient)}{' '}
          <span className="quiet">
            {edge.status !== 'actual' && `${STATUS_WORDS[edge.status].within}, `}
            {t('{{count}} sentences', { count: edge.statements })}
          </span>
        </span>
      );
    }
    case 'event': {
      const { event } = row;
      return (
        <span>
          <EventSign status={event.status} group={STATEMENT_WORDS[event.type].group} /> {eventInWords(event)}{' '}
          <span className="quiet">
            {event.status !== 'actual' && `${STATUS_WORDS[event.status].within}, `}
            {t('{{count}} took part', { count: event.participants.length })}
          </span>
        </span>
      );
    }
    case 'evidence':
      return <Evidence edge={row.edge} />;
    case 'reports':
      return <Reports event={row.event} />;
  }
}

function Evidence({ edge }: { edge: DrawnEdge }) {
  const filters = useExplorer((state) => state.view.filters);
  const { data, error } = useQuery(evidenceQuery(edge, filters));
  if (!data) return <span className="quiet">{error ? error.message : t('Reading …')}</span>;
  return <Sentences statements={data.items} total={data.total} />;
}

/** Who took part in an event, and the surest sentences that tell of it. */
function Reports({ event }: { event: DrawnEvent }) {
  const knownBy = useExplorer((state) => state.view.filters.knownBy);
  const { data, error } = useQuery({
    queryKey: ['event', event.id, knownBy],
    queryFn: ({ signal }) => getEvent(event.id, knownBy, signal),
  });
  return (
    <>
      <span>{listed(event.participants.map(nameOf))}</span>
      {data ? (
        <Sentences statements={data.statements.slice(0, SENTENCES)} total={data.statements.length} />
      ) : (
        <span className="quiet">{error ? error.message : t('Reading …')}</span>
      )}
    </>
  );
}

function Sentences({ statements, total }: { statements: readonly Statement[]; total: number }) {
  return (
    <span className="outline-evidence">
      {statements.map(({ id, evidence, document }) => (
        <span key={id}>
          <q>{evidence.text}</q>{' '}
          <button
            type="button"
            className="name-button"
            onClick={(event) => {
              event.stopPropagation();
              readDocument({ id: document.id, statement: id });
            }}
          >
            {[
              document.publisher ?? document.title ?? document.id,
              document.publishedAt && inWords(document.publishedAt),
            ]
              .filter(Boolean)
              .join(', ')}
          </button>
        </span>
      ))}
      {total > statements.length && (
        <span className="quiet">{t('{{number}} more in the panel', { number: total - statements.length })}</span>
      )}
    </span>
  );
}

/** The surest statements behind a line, and how many there are. */
function evidenceQuery(edge: DrawnEdge, filters: Filters) {
  const { parts } = edge;
  const filter = { ...boundsQuery(filters), type: [edge.type], status: [edge.status] };
  return {
    queryKey: ['outline', edge.id, parts?.map(({ id }) => id), filter],
    queryFn: async ({ signal }: { signal: AbortSignal }) => {
      if (!parts) return getStatementsBetween(edge.source, edge.target, filter, SENTENCES, undefined, signal);
      const all = await summedQuery(parts, filters).queryFn();
      return { items: all.slice(0, SENTENCES), total: all.length };
    },
  };
}
