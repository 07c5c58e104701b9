/**
 * The review queue: two that may be one, side by side, and one key for each answer. The next pair is there at once, so a
 * hundred take no dialog and no waiting. Letters are keys while the page has the focus, as they are on the graph.
 */
import '../styles/review.css';
import { Button, Kbd, Loader, Progress } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Proposal } from '../../server/contract/decisions.ts';
import { leavePage } from '../actions/choose.ts';
import { decideProposal, loadProposals, lookAtSkipped, takeBackLast } from '../actions/review-proposals.ts';
import { nameOf as calledHere } from '../language/local-names.ts';
import { locale, t } from '../language/t.ts';
import { BackToGraph } from '../panels/back-to-graph.tsx';
import { progressOf, type Review, stayingOf } from '../store/review.ts';
import { reviewStore } from '../store/review-store.ts';
import { listed, percent } from '../vocabulary/numbers-and-dates.ts';
import { featureName, featureReason } from './feature-words.ts';
import { SideCard } from './side-card.tsx';

export function ReviewPage() {
  const state = useStore(reviewStore);
  const [proposal] = state.waiting;
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    void loadProposals();
    page.current?.focus({ preventScroll: true });
  }, []);
  const shown = proposal?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each pair is read from its top, by its own best name
  useEffect(() => {
    setChosen(undefined);
    page.current?.querySelector('.review-scroller')?.scrollTo(0, 0);
    // The button that was pressed may be gone with the pair.
    if (!page.current?.contains(document.activeElement)) page.current?.focus({ preventScroll: true });
  }, [shown]);
  const stays = proposal?.entities.find(({ id }) => id === chosen)?.id ?? (proposal ? stayingOf(proposal) : '');
  const acts = actsOn(state, stays, setChosen);
  const onKeyDown = (event: KeyboardEvent) => {
    const act = acts.find(({ keys }) => keys.includes(nameOf(event)));
    if (!act || act.off) return;
    event.preventDefault();
    // The steps of the graph have nothing to do with it.
    event.stopPropagation();
    event.nativeEvent.stopImmediatePropagation();
    act.run();
  };
  return (
    <main ref={page} className="review" aria-label={t('Review queue')} tabIndex={-1} onKeyDown={onKeyDown}>
      <Head state={state} />
      <div className="review-scroller" tabIndex={-1}>
        {proposal ? (
          <Pair proposal={proposal} state={state} stays={stays} onStay={setChosen} />
        ) : (
          <Nothing state={state} />
        )}
      </div>
      {proposal && (
        <div className="review-acts" role="toolbar" aria-label={t('Decide')}>
          {acts.flatMap(({ text, keys: [key = ''], off, run, look }) =>
            text === undefined ? (
              []
            ) : (
              <Button
                key={key}
                variant={look === 'first' ? 'filled' : 'default'}
                className={look === 'aside' ? 'review-aside' : ''}
                disabled={off === true}
                onClick={run}
                rightSection={<Kbd size="xs">{key.toUpperCase()}</Kbd>}
              >
                {text}
              </Button>
            ),
          )}
        </div>
      )}
      <output className="visually-hidden" aria-live="polite">
        {proposal && questionOf(proposal)}
      </output>
    </main>
  );
}

interface Act {
  /** The first is shown on the button. */
  readonly keys: readonly string[];
  /** Of its button; without one it is a key alone. */
  readonly text?: string;
  readonly look?: 'first' | 'aside';
  readonly off?: boolean;
  readonly run: () => void;
}

function actsOn(state: Review, stays: string, choose: (id: string) => void): readonly Act[] {
  const [proposal] = state.waiting;
  const [left, right] = proposal?.entities ?? [];
  const none = proposal === undefined;
  return [
    { keys: ['a', 'Enter'], text: t('The same'), look: 'first', off: none, run: () => decideProposal('same', stays) },
    { keys: ['r', 'Backspace'], text: t('Never the same'), off: none, run: () => decideProposal('never', stays) },
    { keys: ['s'], text: t('Skip'), off: none, run: () => decideProposal('skip', stays) },
    {
      keys: ['u', 'mod+z'],
      text: t('Undo the last'),
      look: 'aside',
      off: state.steps.length === 0,
      run: takeBackLast,
    },
    { keys: ['ArrowLeft'], off: !left, run: () => left && choose(left.id) },
    { keys: ['ArrowRight'], off: !right, run: () => right && choose(right.id) },
    { keys: ['Escape'], run: leavePage },
  ];
}

/** Enter and the space bar press a button that has the focus; arrows belong to the choice of a name. */
function nameOf({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): string {
  const isControl = target instanceof HTMLButtonElement || target instanceof HTMLInputElement;
  if (altKey || (isControl && key === 'Enter') || (target instanceof HTMLInputElement && key.startsWith('Arrow'))) {
    return '';
  }
  const mod = ctrlKey || metaKey ? 'mod+' : '';
  return mod + (key.length === 1 ? key.toLowerCase() : key);
}

function Head({ state }: { state: Review }) {
  const { at, done, all, same, never, skipped } = progressOf(state);
  const counts = [
    ...(same > 0 ? [t('{{count}} accepted', { count: same })] : []),
    ...(never > 0 ? [t('{{count}} rejected', { count: never })] : []),
    ...(skipped > 0 ? [t('{{count}} skipped', { count: skipped })] : []),
  ];
  return (
    <div className="review-head">
      <BackToGraph />
      <h2>{t('Who is who')}</h2>
      {all > 0 && (
        <p className="review-progress" aria-live="off">
          <strong>{t('{{at}} of {{all}}', { at, all })}</strong>
          {counts.length > 0 && `, ${counts.join(', ')}`}
        </p>
      )}
      {all > 0 && (
        <Progress
          className="review-bar"
          size="xs"
          value={(100 * done) / all}
          aria-label={t('Dealt with in this sitting')}
        />
      )}
    </div>
  );
}

const questionOf = ({ entities }: Proposal): string =>
  t('Are {{names}} one?', { names: listed(entities.map(calledHere)) });

interface PairProps {
  readonly proposal: Proposal;
  readonly state: Review;
  readonly stays: string;
  readonly onStay: (id: string) => void;
}

function Pair({ proposal, state, stays, onStay }: PairProps) {
  const { entities, sides, value, refused } = { ...proposal, refused: state.refused };
  const [one, other] = sides.map(({ company }) => new Set(company.map(({ id }) => id)));
  const shared = new Set([...(one ?? [])].filter((id) => other?.has(id)));
  return (
    <>
      {refused?.proposal === proposal.id && (
        <p className="review-refused" role="alert">
          {t('The decision was not taken: {{reason}}', { reason: refused.reason })}
        </p>
      )}
      <div className="review-question">
        <h2>{questionOf(proposal)}</h2>
        <p className="quiet">{t('Together they stand in {{count}} statements', { count: value })}</p>
      </div>
      <Signs proposal={proposal} />
      <div className="review-sides">
        {entities.map((entity, index) => {
          const side = sides[index];
          return (
            side && (
              <SideCard
                key={entity.id}
                entity={entity}
                side={side}
                shared={shared}
                stays={entity.id === stays}
                stayKey={index === 0 ? '←' : '→'}
                onStay={() => onStay(entity.id)}
              />
            )
          );
        })}
      </div>
    </>
  );
}

/** What speaks for it and what against, with the weight that linking gives each. */
function Signs({ proposal: { features, score } }: { proposal: Proposal }) {
  const list = (title: string, way: 'for' | 'against', some: Proposal['features']) =>
    some.length > 0 && (
      <section className="review-signs" data-way={way} aria-label={title}>
        <h3>{title}</h3>
        <ul>
          {some.map((feature) => (
            <li key={feature.feature}>
              <span className="review-points">
                {feature.score > 0 ? '+' : '−'}
                {Math.abs(feature.score).toLocaleString(locale())}
              </span>
              <span>
                <strong>{featureName(feature)}</strong> <span className="quiet">{featureReason(feature)}</span>
              </span>
            </li>
          ))}
        </ul>
      </section>
    );
  return (
    <div className="review-reasons">
      {list(
        t('What speaks for it'),
        'for',
        features.filter((one) => one.score > 0),
      )}
      {list(
        t('What speaks against it'),
        'against',
        features.filter((one) => one.score < 0),
      )}
      <p className="quiet review-score">
        {t('{{share}} of what would be as good as certain', { share: percent(score) })}
      </p>
    </div>
  );
}

function Nothing({ state }: { state: Review }) {
  const { same, never, skipped } = progressOf(state);
  if (!state.isLoaded) {
    return (
      <div className="whole-state" role="status">
        <Loader aria-label={t('Loading the review queue')} />
      </div>
    );
  }
  if (state.trouble !== undefined) {
    return (
      <div className="whole-state" role="alert">
        <h2>{t('The review queue cannot be reached')}</h2>
        <p>{state.trouble}</p>
        <Button onClick={() => void loadProposals()}>{t('Try again')}</Button>
      </div>
    );
  }
  const isDone = same + never + skipped > 0;
  return (
    <div className="whole-state">
      <h2>{isDone ? t('That was the whole queue') : t('Nothing waits to be decided')}</h2>
      <p>
        {isDone
          ? t('{{same}} accepted, {{never}} rejected, {{skipped}} skipped.', { same, never, skipped })
          : t(
              'Whom the texts name clearly was linked without asking, and who has little in common was left apart. Pairs in between come here when documents are added.',
            )}
      </p>
      {skipped > 0 && <Button onClick={lookAtSkipped}>{t('Look at the skipped again')}</Button>}
      {isDone && (
        <Button variant="default" onClick={takeBackLast} rightSection={<Kbd size="xs">U</Kbd>}>
          {t('Undo the last')}
        </Button>
      )}
      <Button variant="subtle" onClick={leavePage}>
        {t('Back to the graph')}
      </Button>
    </div>
  );
}
