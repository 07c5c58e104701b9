/**
 * The profile of an entity: who it is and when it is spoken of, offices, with whom most, what is said, names in each
 * language, documents. All but the documents and the sentences is asked for before any of it is shown, so nothing jumps.
 */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Alliance, EntityProfile, Meeting } from '../../server/contract/graph.ts';
import { choose, turnPanel } from '../actions/choose.ts';
import { getTimeline } from '../api/among.ts';
import { getAlliances, getMeetings, getProfile, type Page } from '../api/entities.ts';
import { getNeighbors } from '../api/graph.ts';
import { CorrectMenu } from '../decisions/correct-menu.tsx';
import { OwnDecisions } from '../decisions/own-decisions.tsx';
import { nameOf } from '../language/local-names.ts';
import { t } from '../language/t.ts';
import { visibleEdges } from '../store/explorer.ts';
import { boundsQuery, type Filters, filterQuery } from '../store/filters.ts';
import { ENTITY_WORDS, type EntityType } from '../vocabulary/entity-words.ts';
import { rangeInWords, thousands } from '../vocabulary/numbers-and-dates.ts';
import { STATEMENT_TYPES, STATEMENT_WORDS, told } from '../vocabulary/statement-words.ts';
import { STATUSES } from '../vocabulary/status-words.ts';
import { Answer } from './answer.tsx';
import { CounterpartList } from './counterpart-list.tsx';
import { type Counterpart, counterpartsOf } from './counterparts.ts';
import { EntityDocuments } from './entity-documents.tsx';
import { EntityName } from './entity-name.tsx';
import { Names } from './entity-names.tsx';
import { Fold } from './fold.tsx';
import { MeetingItem } from './meetings-panel.tsx';
import { Note } from './note.tsx';
import { Portrait } from './portrait.tsx';
import { Said } from './said.tsx';
import { EntitySign, LineSign } from './signs.tsx';
import { Sparkline } from './sparkline.tsx';
import { useExplorer } from './use-explorer.ts';

const FEW_MEETINGS = 4;
const MOST_ALLIES = 30;
const COUNTERPARTS = 8;
/** The server sorts by weight, not by statements: the most frequent are among so many. */
const NEIGHBORS_ASKED = 40;

export function EntityPanel({ id }: { id: string }) {
  const filters = useExplorer((state) => state.view.filters);
  const known = useExplorer((state) => state.entities[id]);
  const bounds = boundsQuery(filters);
  const options = { placeholderData: keepPreviousData };
  const { asOf, knownBy } = filters;
  const profile = useQuery({
    queryKey: ['profile', id, asOf, knownBy],
    queryFn: ({ signal }) => getProfile(id, signal, filters),
    ...options,
  });
  const timeline = useQuery({
    queryKey: ['timeline of', id, bounds],
    queryFn: ({ signal }) => getTimeline([id], { ...bounds, status: STATUSES }, signal),
    ...options,
  });
  const around = useQuery({
    queryKey: ['counterparts', id, filters],
    queryFn: () => askCounterparts(id, filters),
    ...options,
  });
  const meetings = useQuery({
    queryKey: ['meetings', 'few', id, bounds],
    queryFn: ({ signal }) =>
      getMeetings(id, { ...bounds, status: ['actual', 'planned'] }, FEW_MEETINGS, undefined, signal),
    ...options,
  });
  const alliances = useQuery({
    queryKey: ['alliances', id, bounds],
    queryFn: ({ signal }) => getAlliances(id, bounds, MOST_ALLIES, signal),
    ...options,
  });
  const isComplete = [timeline, around, meetings, alliances].every(({ isPending }) => !isPending);
  const head = profile.data ?? known;
  return (
    <>
      {head && <Head entity={head} />}
      <Answer query={isComplete ? profile : { ...profile, data: undefined }} lines={8}>
        {(found) => (
          <>
            {timeline.data && <Sparkline timeline={timeline.data} />}
            <div className="entity-tools">
              <Note about={id} />
              <CorrectMenu id={id} />
            </div>
            <OwnDecisions id={id} />
            <Offices profile={found} />
            <Counterparts counterparts={around.data ?? []} />
            <Connections id={id} />
            <Said profile={found} />
            {meetings.data && <Meetings id={id} meetings={meetings.data} />}
            {alliances.data && <Allies alliances={alliances.data.items} />}
            <Names profile={found} />
            <EntityDocuments id={id} total={found.documents} />
          </>
        )}
      </Answer>
    </>
  );
}

/** Whom it has to do with under the filters: in events, since an office or a membership is told in sections of its own. */
async function askCounterparts(id: string, filters: Filters): Promise<Counterpart[]> {
  const query = filterQuery(filters);
  const type = STATEMENT_TYPES.filter(
    (one) => STATEMENT_WORDS[one].group !== 'relation' && !filters.offTypes.includes(one),
  );
  if (!query || type.length === 0) return [];
  const page = await getNeighbors(id, { ...query, type }, NEIGHBORS_ASKED);
  return counterpartsOf(id, page).slice(0, COUNTERPARTS);
}

interface HeadProps {
  readonly entity: {
    readonly id: string;
    readonly name: string;
    readonly type: EntityType;
    readonly documents: number;
    readonly statements: number;
  };
}

function Head({ entity }: HeadProps) {
  const { type, documents, statements } = entity;
  const name = nameOf(entity);
  return (
    <div className="entity-head">
      <Portrait name={name} type={type} />
      <div>
        <p className="kind">
          <EntitySign type={type} />
          {[
            ENTITY_WORDS[type].name,
            t('{{count}} documents', { count: documents }),
            t('{{count}} statements', { count: statements }),
          ].join(' · ')}
        </p>
        <h2>{name}</h2>
      </div>
    </div>
  );
}

function Offices({ profile }: { profile: EntityProfile }) {
  if (profile.offices.length === 0) return null;
  return (
    <Fold
      name="offices"
      title={profile.type === 'Person' ? t('Offices') : t('Office holders')}
      count={thousands(profile.offices.length)}
    >
      <ul>
        {profile.offices.map((office) => (
          <li key={`${office.person.id} ${office.of.id} ${office.title} ${office.former}`}>
            <div className="row">
              <span>
                <span className="office">{office.title}</span>
                {office.former && <span className="quiet"> {t('(former)')}</span>}
                <br />
                <EntityName entity={profile.type === 'Person' ? office.of : office.person} sign />
              </span>
              <span className="when">{rangeInWords(office.firstDate, office.lastDate)}</span>
            </div>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Counterparts({ counterparts }: { counterparts: readonly Counterpart[] }) {
  if (counterparts.length === 0) return null;
  return (
    <Fold name="counterparts" title={t('Most frequent counterparts')}>
      <CounterpartList counterparts={counterparts} />
    </Fold>
  );
}

/** Of a hub's thousand lines: as many as one reads, and more on demand. A thousand rows take a tenth of a second. */
const LINES_AT_ONCE = 100;

/** The lines of the drawing that meet in this node: the way to them without a pointer. */
function Connections({ id }: { id: string }) {
  const edges = useExplorer((state) => visibleEdges(state).filter((edge) => edge.source === id || edge.target === id));
  const entities = useExplorer((state) => state.entities);
  const [most, setMost] = useState(LINES_AT_ONCE);
  if (edges.length === 0) return null;
  const name = (one: string) => nameOf(entities[one] ?? { id: one, name: '' });
  const sorted = edges.toSorted((one, other) => other.statements - one.statements);
  return (
    <Fold name="lines" title={t('Lines in the graph')} count={thousands(edges.length)}>
      <ul aria-label={t('Lines in the graph')}>
        {sorted.slice(0, most).map((edge) => {
          // Lines that go out, or both ways, are read on from the name above.
          const words =
            edge.source === id || edge.mutual
              ? told(edge.type, edge.status, '', name(edge.source === id ? edge.target : edge.source))
              : told(edge.type, edge.status, name(edge.source), name(id));
          return (
            <li key={edge.id}>
              <div className="row">
                <button
                  type="button"
                  className="name-button line-name"
                  onClick={() => choose({ kind: 'edge', id: edge.id })}
                >
                  <span>
                    <LineSign status={edge.status} group={STATEMENT_WORDS[edge.type].group} />
                  </span>
                  {words}
                </button>
                <span className="when">{t('{{count}} sentences', { count: edge.statements })}</span>
              </div>
            </li>
          );
        })}
      </ul>
      {edges.length > most && (
        <button type="button" className="name-button more-link" onClick={() => setMost(most + LINES_AT_ONCE)}>
          {t('{{number}} more', { number: edges.length - most })}
        </button>
      )}
    </Fold>
  );
}

function Meetings({ id, meetings }: { id: string; meetings: Page<Meeting> }) {
  if (meetings.total === 0) return null;
  return (
    <Fold name="meetings" title={t('Met')} count={thousands(meetings.total)}>
      <ul>
        {meetings.items.map((meeting) => (
          <li key={meeting.id}>
            <MeetingItem meeting={meeting} of={id} brief />
          </li>
        ))}
      </ul>
      {meetings.total > meetings.items.length && (
        <button type="button" className="name-button more-link" onClick={() => turnPanel('meetings')}>
          {t('All {{count}} meetings', { count: meetings.total })}
        </button>
      )}
    </Fold>
  );
}

function Allies({ alliances }: { alliances: readonly Alliance[] }) {
  if (alliances.length === 0) return null;
  return (
    <Fold name="allies" title={t('Allies, states and organizations')} count={thousands(alliances.length)}>
      <ul>
        {alliances.map((alliance) => (
          <li key={`${alliance.kind} ${alliance.ally.id} ${alliance.status}`}>
            <div className="row">
              <span>
                <EntityName entity={alliance.ally} sign /> <span className="quiet">{allyInWords(alliance.kind)}</span>
              </span>
              <span className="when">{rangeInWords(alliance.firstDate, alliance.lastDate)}</span>
            </div>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function allyInWords(kind: Alliance['kind']): string {
  switch (kind) {
    case 'ally':
      return t('ally');
    case 'organization':
      return t('member of');
    case 'member':
      return t('member');
  }
}
