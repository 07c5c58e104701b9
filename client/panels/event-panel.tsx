/**
 * One event, however many report it: what happened, when and where by how many reports, where these disagree, how it went
 * from planned to done, who took part, and every sentence that says so, outlet by outlet.
 */
import '../styles/event.css';
import { Button } from '@mantine/core';
import { IconStar, IconTopologyStar3 } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Event, Statement } from '../../server/contract/statement.ts';
import { readDocument } from '../actions/choose.ts';
import { showAsNode } from '../actions/events-as-nodes.ts';
import { showParticipants } from '../actions/show-participants.ts';
import { getEvent } from '../api/statements.ts';
import { nameOf } from '../language/local-names.ts';
import { t } from '../language/t.ts';
import { drawn } from '../store/drawn.ts';
import { inWords } from '../vocabulary/numbers-and-dates.ts';
import { MODE_WORDS, type Mode, STATEMENT_WORDS, type Status } from '../vocabulary/statement-words.ts';
import { STATUS_WORDS } from '../vocabulary/status-words.ts';
import { Answer } from './answer.tsx';
import { EntityName } from './entity-name.tsx';
import {
  byPublisher,
  datesAgree,
  namedIn,
  originalsOf,
  outletOf,
  ownWords,
  phasesOf,
  type Share,
  shareOf,
  statementsOf,
} from './event-facts.ts';
import { headlineOf } from './in-words.ts';
import { LineSign, StatusBadge } from './signs.tsx';
import { StatementItem } from './statement-item.tsx';
import { useExplorer } from './use-explorer.ts';

export function EventPanel({ id }: { id: string }) {
  const knownBy = useExplorer((state) => state.view.filters.knownBy);
  const query = useQuery({
    queryKey: ['event', id, knownBy],
    queryFn: ({ signal }) => getEvent(id, knownBy, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <Answer query={query} lines={10}>
      {(event) => (
        <article className="event">
          <Head event={event} />
          <Facts event={event} />
          <Disagreements event={event} />
          <History event={event} />
          <Participants event={event} />
          <Reports event={event} />
        </article>
      )}
    </Answer>
  );
}

function Head({ event }: { event: Event }) {
  const originals = originalsOf(event).length;
  const copies = event.reports.length - originals;
  return (
    <>
      <p className="kind">
        <StatusBadge status={event.status} type={event.type} />
        <span>· {STATEMENT_WORDS[event.type].name}</span>
      </p>
      <h2>{headlineOf(event)}</h2>
      <p className="quiet event-count">
        {t('One event, {{count}} reports', { count: originals })}
        {event.independent > 0 && ` · ${t('{{count}} publishers say so of their own', { count: event.independent })}`}
        {copies > 0 && ` · ${t('{{count}} reprints counted with their originals', { count: copies })}`}
      </p>
      {event.cancelled && <p className="event-cancelled">{t('It was planned, and did not take place.')}</p>}
    </>
  );
}

function Facts({ event }: { event: Event }) {
  const { date, place, mode } = event;
  const dated =
    date === undefined
      ? undefined
      : shareOf(
          event,
          (one) => one.date,
          (said) => datesAgree(said, date),
        );
  const placed =
    place &&
    shareOf(
      event,
      (one) => one.place?.id,
      (said) => said === place.id,
    );
  return (
    <dl className="event-facts">
      <dt>{t('When')}</dt>
      <dd>
        {date === undefined ? <span className="quiet">{t('No report dates it.')}</span> : inWords(date)}
        {dated && <ShareInWords share={dated} />}
      </dd>
      <dt>{t('Where')}</dt>
      <dd>
        {place ? <EntityName entity={place} /> : <span className="quiet">{t('No report says.')}</span>}
        {placed && <ShareInWords share={placed} />}
      </dd>
      {mode && (
        <>
          <dt>{t('How')}</dt>
          <dd>{MODE_WORDS[mode]}</dd>
        </>
      )}
    </dl>
  );
}

/** Silence is no disagreement: it is told apart from what says otherwise. */
function ShareInWords({ share: { saying, telling, all } }: { share: Share }) {
  const silent = all - telling;
  return (
    <span className="quiet event-share">
      {t('{{saying}} of {{all}} reports say so', { saying, all })}
      {silent > 0 && `, ${t('{{count}} do not say', { count: silent })}`}
    </span>
  );
}

type Disagreement = Event['disagreements'][number];

function Disagreements({ event }: { event: Event }) {
  if (event.disagreements.length === 0) return null;
  const about: Readonly<Record<Disagreement['about'], string>> = {
    date: t('On the date'),
    place: t('On the place'),
    mode: t('On how it took place'),
    status: t('On whether it took place'),
  };
  return (
    <section className="event-disagreements" aria-label={t('The reports disagree')}>
      <h3>{t('The reports disagree')}</h3>
      {event.disagreements.map((disagreement) => (
        <div key={disagreement.about}>
          <h4>{about[disagreement.about]}</h4>
          <ul>
            {disagreement.values.map(({ value, statements }) => (
              <li key={value}>
                <strong>{valueInWords(event, disagreement.about, value)}</strong>
                <Outlets statements={ownWords(event).filter(({ id }) => statements.includes(id))} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function valueInWords(event: Event, about: Disagreement['about'], value: string): string {
  switch (about) {
    case 'date':
      return inWords(value);
    case 'place':
      return nameOf(event.statements.find(({ place }) => place?.id === value)?.place ?? { id: value, name: value });
    case 'mode':
      return MODE_WORDS[value as Mode];
    case 'status':
      return STATUS_WORDS[value as Status].name;
  }
}

/** Who says so, each outlet a way to its sentence in the whole document. */
function Outlets({ statements }: { statements: readonly Statement[] }) {
  const first = new Map(statements.toReversed().map((one) => [outletOf(one.document), one]));
  return (
    <span className="event-outlets">
      {[...first].toReversed().map(([outlet, statement]) => (
        <button
          key={outlet}
          type="button"
          className="name-button"
          aria-label={t('Open the document: {{title}}', { title: statement.document.title ?? outlet })}
          onClick={() => readDocument({ id: statement.document.id, statement: statement.id })}
        >
          {outlet}
        </button>
      ))}
    </span>
  );
}

/** Only where it changed: of an event that all tell alike there is no history. */
function History({ event }: { event: Event }) {
  const phases = phasesOf(event);
  if (phases.length < 2) return null;
  return (
    <>
      <h3>{t('From the first report to the last')}</h3>
      <ol className="event-history">
        {phases.map(({ status, publishedAt, statement, document, outlets }) => (
          <li key={statement}>
            <span className="when">{publishedAt ? inWords(publishedAt) : t('undated')}</span>
            <button
              type="button"
              className="event-phase"
              onClick={() => readDocument({ id: document, statement })}
              title={STATUS_WORDS[status].means}
            >
              <LineSign status={status} group={STATEMENT_WORDS[event.type].group} />
              <strong>{STATUS_WORDS[status].name}</strong>
            </button>
            <span className="quiet">{outlets.join(', ')}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

function Participants({ event }: { event: Event }) {
  const shown = useExplorer((state) => state.view.shown);
  const isNode = useExplorer((state) => drawn(state).events.some(({ id }) => id === event.id));
  const named = namedIn(event);
  const all = originalsOf(event).length;
  const isShown = event.participants.every(({ id }) => shown.includes(id));
  return (
    <>
      <h3>{t('{{count}} took part', { count: event.participants.length })}</h3>
      <ul className="event-participants">
        {event.participants.map((one) => (
          <li key={one.id}>
            <EntityName entity={one} sign />
            {(named.get(one.id) ?? all) < all && (
              <span className="quiet">
                {t('named in {{named}} of {{all}} reports', { named: named.get(one.id) ?? 0, all })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {event.participants.length > 1 && (
        <Button
          size="compact-sm"
          variant="default"
          mt={8}
          leftSection={<IconTopologyStar3 size={15} />}
          onClick={() => void showParticipants(event.participants)}
        >
          {isShown ? t('Pick them in the graph') : t('Show all of them in the graph')}
        </Button>
      )}
      {event.participants.length > 1 && !isNode && (
        <Button
          size="compact-sm"
          variant="default"
          mt={8}
          ml={8}
          leftSection={<IconStar size={15} />}
          onClick={() => void showAsNode(event)}
        >
          {t('Show it as one node')}
        </Button>
      )}
    </>
  );
}

function Reports({ event }: { event: Event }) {
  return (
    <section aria-label={t('Reports')}>
      <h3>{t('Reports')}</h3>
      {byPublisher(event).map(({ outlet, told }) => (
        <div key={outlet} className="event-outlet">
          <h4>{outlet}</h4>
          <ul>
            {told.map(({ report, copies }) => (
              <li key={report.document.id}>
                {statementsOf(event, report).map((statement) => (
                  <StatementItem key={statement.id} statement={statement} inEvent />
                ))}
                {copies.length > 0 && (
                  <p className="quiet event-copies">
                    {t('Reprinted, nearly word for word, by')}{' '}
                    <Outlets statements={copies.flatMap((copy) => statementsOf(event, copy).slice(0, 1))} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
