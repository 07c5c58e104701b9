/** A line of a group: the lines that it sums up, and every sentence behind any of them. */

import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '../language/t.ts';
import type { DrawnEdge } from '../store/groups.ts';
import { rangeInWords } from '../vocabulary/numbers-and-dates.ts';
import { told } from '../vocabulary/statement-words.ts';
import { Answer } from './answer.tsx';
import { NodeName } from './group-panel.tsx';
import { nameOfNode } from './in-words.ts';
import { LineHeading } from './line-heading.tsx';
import { LineRow } from './line-row.tsx';
import { StatementItem } from './statement-item.tsx';
import { summedQuery } from './summed-query.ts';
import { useExplorer } from './use-explorer.ts';

/** Sentences shown before more are asked for: as many as a page of a line. */
const A_PAGE = 20;

export function SummedPanel({ edge, parts }: { edge: DrawnEdge; parts: NonNullable<DrawnEdge['parts']> }) {
  const state = useExplorer((explorer) => explorer);
  const { filters } = state.view;
  const name = (id: string) => nameOfNode(state, id);
  const [shown, setShown] = useState(A_PAGE);
  const query = useQuery(summedQuery(parts, filters));
  return (
    <>
      <LineHeading edge={edge} actor={<NodeName id={edge.source} />} recipient={<NodeName id={edge.target} />} />
      <p className="quiet" style={{ margin: '6px 0 4px' }}>
        {[
          t('{{count}} lines', { count: parts.length }),
          t('{{count}} sentences', { count: edge.statements }),
          rangeInWords(edge.firstDate, edge.lastDate),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <ul>
        {parts.map((part) => (
          <LineRow
            key={part.id}
            edge={part}
            words={told(part.type, part.status, name(part.source), name(part.target))}
          />
        ))}
      </ul>
      <Answer query={query} lines={8}>
        {(items) => (
          <>
            <ol aria-label={t('Sentences behind this line')}>
              {items.slice(0, shown).map((statement) => (
                <li key={statement.id}>
                  <StatementItem statement={statement} told />
                </li>
              ))}
            </ol>
            {items.length > shown && (
              <Button variant="subtle" size="compact-sm" onClick={() => setShown(shown + A_PAGE)}>
                {t('{{count}} more', { count: items.length - shown })}
              </Button>
            )}
          </>
        )}
      </Answer>
    </>
  );
}
