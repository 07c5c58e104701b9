// biome-ignore-all lint/a11y/useFocusableInteractive: the row takes the focus, not its cells
// biome-ignore-all lint/a11y/noRedundantRoles: laid out as a grid, the elements lose the roles that they have as a table
// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: the table is walked through with the arrow keys
/**
 * A table that holds thousands of rows: sorted by its heads, filtered by a text, walked through with the arrow keys, as
 * WAI-ARIA describes a grid. Only the rows in sight are in the document.
 */
import { TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconFilter } from '@tabler/icons-react';
import {
  type ColumnDef,
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_includesString,
  globalFilteringFeature,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_basic,
  sortFn_text,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { t } from '../language/t.ts';
import { thousands } from '../vocabulary/numbers-and-dates.ts';

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  filterFns: { includesString: filterFn_includesString },
  sortFns: { alphanumeric: sortFn_alphanumeric, basic: sortFn_basic, text: sortFn_text },
});

export interface GridColumn<Row> {
  readonly id: Extract<keyof Row, string>;
  readonly head: string;
  /** A CSS grid track. */
  readonly width: string;
  readonly number?: boolean;
  readonly cell?: (row: Row) => ReactNode;
}

interface Props<Row extends { readonly id: string }> {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  readonly sortedBy: Extract<keyof Row, string>;
  /** Id of the row that is selected on the screen. */
  readonly selected: string | undefined;
  readonly picked?: ReadonlySet<string>;
  readonly onChoose: (row: Row) => void;
  readonly nameOf?: (row: Row) => string;
  readonly onPick?: (row: Row) => void;
  /** Copies rows: those picked, or the one with the focus. */
  readonly onCopy: (rows: readonly Row[]) => void;
  readonly tools?: (rows: readonly Row[]) => ReactNode;
}

const ROW_HEIGHT = 34;
const PAGE = 15;
const PICK_WIDTH = '34px';

export function GridTable<Row extends { readonly id: string }>(props: Props<Row>) {
  const { name, rows, columns, sortedBy, selected, picked, nameOf, onChoose, onPick, onCopy, tools } = props;
  const [wanted, setWanted] = useState('');
  const [sorting, setSorting] = useState([{ id: sortedBy as string, desc: true }]);
  const defs: ColumnDef<typeof features, Row>[] = columns.map(({ id, number }) => ({
    id,
    accessorFn: (row: Row) => row[id],
    sortFn: number ? ('basic' as const) : ('text' as const),
    sortDescFirst: number === true,
  }));
  const table = useTable({
    features,
    data: rows,
    columns: defs,
    getRowId: (row: Row) => row.id,
    state: { sorting, globalFilter: wanted },
    onSortingChange: setSorting,
    onGlobalFilterChange: setWanted,
    globalFilterFn: 'includesString',
    enableSortingRemoval: false,
  });
  const shown = table.getRowModel().rows.map((row) => row.original);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => shown[index]?.id ?? index,
    overscan: 8,
  });
  const [focused, setFocused] = useState('');
  const at = Math.max(
    0,
    shown.findIndex((row) => row.id === (focused || selected)),
  );
  const goTo = (index: number) => {
    const row = shown[Math.max(0, Math.min(shown.length - 1, index))];
    if (!row) return;
    setFocused(row.id);
    virtual.scrollToIndex(shown.indexOf(row));
    // The row may only now come into the document.
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>('[data-focus="true"]')?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = shown[at];
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + PAGE,
      PageUp: at - PAGE,
      Home: 0,
      End: shown.length - 1,
    };
    const to = steps[event.key];
    if (to !== undefined) goTo(to);
    else if (event.key === 'Enter' && row) onChoose(row);
    else if (event.key === ' ' && row && onPick) onPick(row);
    else if (event.key.toLowerCase() === 'c' && (event.ctrlKey || event.metaKey) && row) {
      const chosen = shown.filter(({ id }) => picked?.has(id));
      onCopy(chosen.length > 0 ? chosen : [row]);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const tracks = [...(onPick ? [PICK_WIDTH] : []), ...columns.map(({ width }) => width)].join(' ');
  return (
    <div className="grid-table">
      <div className="grid-tools">
        <TextInput
          size="xs"
          aria-label={t('Filter the rows: {{table}}', { table: name })}
          placeholder={t('Filter these rows')}
          leftSection={<IconFilter size={14} />}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
        <span className="quiet" aria-live="polite">
          {shown.length === rows.length
            ? t('{{count}} rows', { count: rows.length })
            : t('{{shown}} of {{count}} rows', { shown: shown.length, count: rows.length })}
        </span>
        {tools?.(shown)}
      </div>
      <div ref={scroller} className="grid-scroller">
        <table
          className="grid"
          role="grid"
          aria-label={name}
          aria-rowcount={shown.length + 1}
          aria-multiselectable={onPick !== undefined}
          // A grid without rows is still reached, to hear that it is empty.
          tabIndex={shown.length === 0 ? 0 : -1}
          onKeyDown={onKeyDown}
        >
          <thead role="rowgroup">
            <tr role="row" className="grid-head" aria-rowindex={1} style={{ gridTemplateColumns: tracks }}>
              {onPick && (
                <th role="columnheader" scope="col">
                  <span className="visually-hidden">{t('Picked')}</span>
                </th>
              )}
              {columns.map(({ id, head, number }) => {
                const order = sorting[0]?.id === id ? (sorting[0].desc ? 'descending' : 'ascending') : 'none';
                return (
                  <th
                    key={id}
                    role="columnheader"
                    scope="col"
                    aria-sort={order}
                    className={number ? 'number' : undefined}
                  >
                    <button type="button" onClick={() => table.getColumn(id)?.toggleSorting()}>
                      {head}
                      {order === 'ascending' && <IconArrowUp size={12} />}
                      {order === 'descending' && <IconArrowDown size={12} />}
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody role="rowgroup" style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map((item) => {
              const row = shown[item.index];
              if (!row) return null;
              const isFocus = item.index === at;
              return (
                <tr
                  key={item.key}
                  role="row"
                  className="grid-row"
                  aria-rowindex={item.index + 2}
                  aria-selected={onPick ? picked?.has(row.id) === true : row.id === selected}
                  aria-current={row.id === selected}
                  data-focus={isFocus}
                  tabIndex={isFocus ? 0 : -1}
                  style={{ gridTemplateColumns: tracks, transform: `translateY(${item.start}px)`, height: item.size }}
                  onFocus={() => setFocused(row.id)}
                  onClick={(event) => {
                    if (onPick && (event.shiftKey || event.ctrlKey || event.metaKey)) onPick(row);
                    else onChoose(row);
                  }}
                >
                  {onPick && (
                    <td role="gridcell">
                      <input
                        type="checkbox"
                        tabIndex={-1}
                        aria-label={t('Picked: {{name}}', { name: nameOf?.(row) ?? row.id })}
                        checked={picked?.has(row.id) === true}
                        onClick={(event) => event.stopPropagation()}
                        onChange={() => onPick(row)}
                      />
                    </td>
                  )}
                  {columns.map(({ id, cell, number }) => (
                    <td key={id} role="gridcell" className={number ? 'number' : undefined}>
                      {cell ? cell(row) : typeof row[id] === 'number' ? thousands(row[id]) : String(row[id])}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
        {shown.length === 0 && (
          <p className="quiet grid-empty">
            {rows.length === 0
              ? t('Nothing is shown under the present filters.')
              : t('No row holds “{{text}}”.', { text: wanted })}
          </p>
        )}
      </div>
    </div>
  );
}
