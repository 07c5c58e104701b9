/** The profile of an entity: names, offices, what it is connected to here, what is said of it, meetings, allies, documents. */
import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { EntityProfile } from '../../server/contract/graph.ts';
import { choose, readDocument, turnPanel } from '../actions/choose.ts';
import { getAlliances, getEntityDocuments, getMeetings, getProfile } from '../api/entities.ts';
import { visibleEdges } from '../store/explorer.ts';
import { boundsQuery } from '../store/filters.ts';
import { ENTITY_WORDS } from '../vocabulary/entity-words.ts';
import { counted, inWords, rangeInWords } from '../vocabulary/numbers-and-dates.ts';
import { STATEMENT_WORDS, type Status, verbOf } from '../vocabulary/statement-words.ts';
import { STATUS_WORDS, STATUSES } from '../vocabulary/status-words.ts';
import { Answer, More } from './answer.tsx';
import { EntityName } from './entity-name.tsx';
import { MeetingItem } from './meetings-panel.tsx';
import { Note } from './note.tsx';
import { TypeBars } from './overview.tsx';
import { EntitySign, LineSign } from './signs.tsx';
import { useExplorer } from './use-explorer.ts';
import { usePages } from './use-pages.ts';

const FEW = 4;
const DOCUMENTS = 8;

export function EntityPanel({ id }: { id: string }) {
  const query = useQuery({ queryKey: ['profile', id], queryFn: ({ signal }) => getProfile(id, signal) });
  return (
    <Answer query={query} lines={8}>
      {(profile) => (
        <>
          <Names profile={profile} />
          <Note about={id} />
          <Offices profile={profile} />
          <Connections id={id} />
          <Said profile={profile} />
          <Meetings id={id} />
          <Allies id={id} />
          <Documents id={id} />
        </>
      )}
    </Answer>
  );
}

function Names({ profile }: { profile: EntityProfile }) {
  return (
    <>
      <p className="kind">
        <EntitySign type={profile.type} />
        {ENTITY_WORDS[profile.type].name} · {counted(profile.documents, 'document')} ·{' '}
        {counted(profile.statements, 'statement')}
      </p>
      <h2>{profile.name}</h2>
      {profile.aliases.length > 0 && (
        <p className="quiet" style={{ margin: '6px 0 0' }}>
          Also {profile.aliases.join(', ')}
        </p>
      )}
      {profile.wikidataId && (
        <Anchor size="sm" href={`https://www.wikidata.org/wiki/${profile.wikidataId}`} target="_blank" rel="noreferrer">
          {profile.wikidataId} on Wikidata
        </Anchor>
      )}
    </>
  );
}

function Offices({ profile }: { profile: EntityProfile }) {
  if (profile.offices.length === 0) return null;
  return (
    <>
      <h3>{profile.type === 'Person' ? 'Offices' : 'Office holders'}</h3>
      <ul>
        {profile.offices.map((office) => {
          const other = profile.type === 'Person' ? office.of : office.person;
          return (
            <li key={`${office.person.id} ${office.of.id} ${office.title} ${office.former}`}>
              <div className="row">
                <span>
                  {office.former && 'Former '}
                  {office.title}
                  {', '}
                  <EntityName entity={other} />
                </span>
                <span className="when">{rangeInWords(office.firstDate, office.lastDate)}</span>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The lines of the drawing that meet in this node: the way to them without a pointer. */
function Connections({ id }: { id: string }) {
  const edges = useExplorer((state) => visibleEdges(state).filter((edge) => edge.source === id || edge.target === id));
  const entities = useExplorer((state) => state.entities);
  if (edges.length === 0) return null;
  const sorted = [...edges].sort((one, other) => other.statements - one.statements);
  return (
    <>
      <h3>Lines in the graph</h3>
      <ul aria-label="Lines in the graph">
        {sorted.map((edge) => {
          const isSource = edge.source === id;
          const other = entities[isSource ? edge.target : edge.source]?.name ?? '';
          const verb = verbOf(edge.type, edge.status);
          return (
            <li key={edge.id}>
              <div className="row">
                <button type="button" className="name-button" onClick={() => choose({ kind: 'edge', id: edge.id })}>
                  <span style={{ marginRight: 8 }}>
                    <LineSign status={edge.status} group={STATEMENT_WORDS[edge.type].group} />
                  </span>
                  {isSource || edge.mutual ? `${verb} ${other}` : `${other} ${verb} it`}
                </button>
                <span className="when">{counted(edge.statements, 'sentence')}</span>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Said({ profile }: { profile: EntityProfile }) {
  const of = (status: Status) => profile.counts.filter((count) => count.status === status);
  return STATUSES.filter((status) => of(status).length > 0).map((status) => (
    <section key={status}>
      <h3>{status === 'actual' ? 'Said to have happened' : `Only ${STATUS_WORDS[status].name.toLowerCase()}`}</h3>
      <TypeBars counts={of(status)} />
    </section>
  ));
}

function Meetings({ id }: { id: string }) {
  const filters = useExplorer((state) => state.view.filters);
  const filter = { ...boundsQuery(filters), status: ['actual', 'planned'] };
  const { data } = useQuery({
    queryKey: ['meetings', 'few', id, filter],
    queryFn: ({ signal }) => getMeetings(id, filter, FEW, undefined, signal),
  });
  if (!data || data.total === 0) return null;
  return (
    <>
      <h3>Met</h3>
      <ul>
        {data.items.map((meeting) => (
          <li key={meeting.id}>
            <MeetingItem meeting={meeting} of={id} brief />
          </li>
        ))}
      </ul>
      {data.total > data.items.length && (
        <button type="button" className="name-button" style={{ fontSize: 13.5 }} onClick={() => turnPanel('meetings')}>
          All {data.total} meetings
        </button>
      )}
    </>
  );
}

const ALLY_WORDS = { ally: 'ally', organization: 'member of', member: 'member' } as const;
const ALLIES = 30;

function Allies({ id }: { id: string }) {
  const filters = useExplorer((state) => state.view.filters);
  const filter = boundsQuery(filters);
  const { data } = useQuery({
    queryKey: ['alliances', id, filter],
    queryFn: ({ signal }) => getAlliances(id, filter, ALLIES, signal),
  });
  if (!data || data.items.length === 0) return null;
  return (
    <>
      <h3>Allies and alliances</h3>
      <ul>
        {data.items.map((alliance) => (
          <li key={`${alliance.kind} ${alliance.ally.id} ${alliance.status}`}>
            <div className="row">
              <span>
                <EntityName entity={alliance.ally} sign /> <span className="quiet">{ALLY_WORDS[alliance.kind]}</span>
              </span>
              <span className="when">{rangeInWords(alliance.firstDate, alliance.lastDate)}</span>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Documents({ id }: { id: string }) {
  const query = usePages(['documents of', id], (cursor, signal) => getEntityDocuments(id, DOCUMENTS, cursor, signal));
  return (
    <>
      <h3>Documents</h3>
      <Answer query={query}>
        {(pages) => (
          <ul>
            {pages.items.map((document) => (
              <li key={document.id}>
                <div className="row">
                  <button type="button" className="name-button" onClick={() => readDocument({ id: document.id })}>
                    {document.title ?? document.id}
                  </button>
                  <span className="when">{document.publishedAt && inWords(document.publishedAt)}</span>
                </div>
              </li>
            ))}
          </ul>
        )}
      </Answer>
      <More query={query} />
    </>
  );
}
