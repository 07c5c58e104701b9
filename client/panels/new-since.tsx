/** What came into the graph since the view on the screen was saved: a card above the graph, with the lines it is about. */
import { CloseButton } from '@mantine/core';
import { useMemo } from 'react';
import { choose } from '../actions/choose.ts';
import { stopTellingNew } from '../actions/saved-views.ts';
import { drawn } from '../store/drawn.ts';
import { present } from '../store/explorer-store.ts';
import { newSince } from '../store/since.ts';
import { counted, inWords } from '../vocabulary/numbers-and-dates.ts';
import { verbOf } from '../vocabulary/statement-words.ts';
import { useExplorer } from './use-explorer.ts';

export function NewSince() {
  const { since, entities } = useExplorer((state) => ({ since: state.since, entities: state.entities }));
  const drawnNow = useExplorer(drawn);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn, and since when, decide what is new
  const fresh = useMemo(() => newSince(present()), [since, drawnNow]);
  if (!since) return null;
  const sentences = fresh.reduce((sum, { more }) => sum + more, 0);
  return (
    <section className="floating new-since" aria-label="New since it was saved">
      <CloseButton size="sm" aria-label="Stop telling what is new" onClick={stopTellingNew} />
      <p>
        {fresh.length === 0
          ? 'Nothing new'
          : `${counted(sentences, 'new sentence')} on ${counted(fresh.length, 'line')}`}{' '}
        since “{since.name}” was saved on {inWords(since.savedAt)}.
      </p>
      {fresh.length > 0 && (
        <ul>
          {fresh.map(({ edge, more, isNew }) => (
            <li key={edge.id}>
              <button type="button" className="name-button" onClick={() => choose({ kind: 'edge', id: edge.id })}>
                {entities[edge.source]?.name} {verbOf(edge.type, edge.status)} {entities[edge.target]?.name}
              </button>{' '}
              <span className="quiet">{isNew ? 'new' : `${more} more`}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
