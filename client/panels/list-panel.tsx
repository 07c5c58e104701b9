/** The graph as tables: the same nodes and edges, for those who do not see the drawing or want them in order. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { choose } from '../actions/choose.ts';
import { visibleEdges, visibleEntities } from '../store/explorer.ts';
import { ENTITY_WORDS } from '../vocabulary/entity-words.ts';
import { thousands } from '../vocabulary/numbers-and-dates.ts';
import { STATEMENT_WORDS, verbOf } from '../vocabulary/statement-words.ts';
import { STATUS_WORDS } from '../vocabulary/status-words.ts';
import { EntitySign, LineSign } from './signs.tsx';
import { useExplorer } from './use-explorer.ts';

/** Rows at first: a thousand buttons at once would slow every key. */
const ROWS = 100;

export function ListPanel() {
  return (
    <>
      <EdgeTable />
      <div style={{ height: 28 }} />
      <NodeTable />
    </>
  );
}

function EdgeTable() {
  const edges = useExplorer(visibleEdges);
  const { entities, selected } = useExplorer(({ entities, view }) => ({ entities, selected: view.selection?.id }));
  const [rows, setRows] = useState(ROWS);
  const sorted = [...edges].sort((one, other) => other.statements - one.statements || (one.id < other.id ? -1 : 1));
  return (
    <>
      <table className="list-table">
        <caption>{thousands(edges.length)} lines between them</caption>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">What</th>
            <th scope="col" className="number">
              Sentences
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, rows).map((edge) => (
            <tr key={edge.id} aria-current={edge.id === selected} data-status={edge.status}>
              <td>
                <LineSign status={edge.status} group={STATEMENT_WORDS[edge.type].group} />
                <span className="visually-hidden">
                  {STATUS_WORDS[edge.status].name}, {STATUS_WORDS[edge.status].line} line
                </span>
              </td>
              <td>
                <button type="button" className="name-button" onClick={() => choose({ kind: 'edge', id: edge.id })}>
                  {entities[edge.source]?.name} {verbOf(edge.type, edge.status)} {entities[edge.target]?.name}
                </button>
              </td>
              <td className="number">{thousands(edge.statements)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreRows left={sorted.length - rows} onMore={() => setRows(rows + ROWS)} />
    </>
  );
}

function NodeTable() {
  const nodes = useExplorer(visibleEntities);
  const selected = useExplorer((state) => state.view.selection?.id);
  const [rows, setRows] = useState(ROWS);
  const sorted = [...nodes].sort((one, other) => other.statements - one.statements || (one.id < other.id ? -1 : 1));
  return (
    <>
      <table className="list-table">
        <caption>{thousands(nodes.length)} entities shown</caption>
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Type</th>
            <th scope="col" className="number">
              Statements
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, rows).map((node) => (
            <tr key={node.id} aria-current={node.id === selected}>
              <td>
                <button type="button" className="name-button" onClick={() => choose({ kind: 'entity', id: node.id })}>
                  {node.name}
                </button>
              </td>
              <td style={{ whiteSpace: 'nowrap' }}>
                <EntitySign type={node.type} /> {ENTITY_WORDS[node.type].name}
              </td>
              <td className="number">{thousands(node.statements)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreRows left={sorted.length - rows} onMore={() => setRows(rows + ROWS)} />
    </>
  );
}

function MoreRows({ left, onMore }: { left: number; onMore: () => void }) {
  if (left <= 0) return null;
  return (
    <Button size="xs" variant="default" mt="sm" onClick={onMore}>
      {thousands(left)} more
    </Button>
  );
}
