/** What came into the graph since the view on the screen was saved: a card above the graph, with the lines it is about. */
import { CloseButton } from '@mantine/core';
import { useMemo } from 'react';
import { choose } from '../actions/choose.ts';
import { stopTellingNew } from '../actions/saved-views.ts';
import { nameOf } from '../language/local-names.ts';
import { t } from '../language/t.ts';
import { drawn } from '../store/drawn.ts';
import { present } from '../store/explorer-store.ts';
import { newSince } from '../store/since.ts';
import { inWords } from '../vocabulary/numbers-and-dates.ts';
import { told } from '../vocabulary/statement-words.ts';
import { useExplorer } from './use-explorer.ts';

export function NewSince() {
  const { since, entities } = useExplorer((state) => ({ since: state.since, entities: state.entities }));
  const drawnNow = useExplorer(drawn);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn, and since when, decide what is new
  const fresh = useMemo(() => newSince(present()), [since, drawnNow]);
  if (!since) return null;
  const name = (id: string) => nameOf(entities[id] ?? { id, name: '' });
  const sentences = fresh.reduce((sum, { more }) => sum + more, 0);
  const of = { name: since.name, date: inWords(since.savedAt) };
  return (
    <section className="floating new-since" aria-label={t('New since it was saved')}>
      <CloseButton size="sm" aria-label={t('Stop telling what is new')} onClick={stopTellingNew} />
      <p>
        {fresh.length === 0
          ? t('Nothing new since “{{name}}” was saved on {{date}}.', of)
          : t('{{sentences}} on {{lines}} since “{{name}}” was saved on {{date}}.', {
              ...of,
              sentences: t('{{count}} new sentences', { count: sentences }),
              lines: t('{{count}} lines', { count: fresh.length }),
            })}
      </p>
      {fresh.length > 0 && (
        <ul>
          {fresh.map(({ edge, more, isNew }) => (
            <li key={edge.id}>
              <button type="button" className="name-button" onClick={() => choose({ kind: 'edge', id: edge.id })}>
                {told(edge.type, edge.status, name(edge.source), name(edge.target))}
              </button>{' '}
              <span className="quiet">{isNew ? t('new') : t('{{number}} more', { number: more })}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
