/** Who met whom: the meetings of the selected entity, each with date, mode, place, participants and a sentence. */
import type { Meeting } from '../../server/contract/graph.ts';
import { choose } from '../actions/choose.ts';
import { getMeetings } from '../api/entities.ts';
import { nameOf } from '../language/local-names.ts';
import { t } from '../language/t.ts';
import { boundsQuery } from '../store/filters.ts';
import { inWords } from '../vocabulary/numbers-and-dates.ts';
import { MODE_WORDS } from '../vocabulary/statement-words.ts';
import { STATUS_WORDS, STATUSES } from '../vocabulary/status-words.ts';
import { Answer, More } from './answer.tsx';
import { EntityName, EntityNames } from './entity-name.tsx';
import { StatusBadge } from './signs.tsx';
import { StatementItem } from './statement-item.tsx';
import { useExplorer } from './use-explorer.ts';
import { usePages } from './use-pages.ts';

const A_PAGE = 15;

export function MeetingsPanel() {
  const entity = useExplorer(({ view, entities }) =>
    view.selection?.kind === 'entity' ? entities[view.selection.id] : undefined,
  );
  if (!entity)
    return <p className="quiet">{t('Select a node to see its meetings, visits, calls and negotiations.')}</p>;
  return <MeetingsOf id={entity.id} name={nameOf(entity)} />;
}

function MeetingsOf({ id, name }: { id: string; name: string }) {
  const filters = useExplorer((state) => state.view.filters);
  const status = STATUSES.filter((one) => !filters.offStatuses.includes(one));
  const filter = { ...boundsQuery(filters), status };
  const query = usePages(['meetings', id, filter], (cursor, signal) => getMeetings(id, filter, A_PAGE, cursor, signal));
  return (
    <>
      <h2>{t('Whom {{name}} met', { name })}</h2>
      <Answer query={query} lines={8}>
        {(pages) => (
          <>
            <p className="quiet">
              {pages.total === 0
                ? t('No meetings under these filters.')
                : t('{{count}} meetings', { count: pages.total })}
            </p>
            <ol>
              {pages.items.map((meeting) => (
                <li key={meeting.id}>
                  <MeetingItem meeting={meeting} of={id} />
                </li>
              ))}
            </ol>
          </>
        )}
      </Answer>
      <More query={query} />
    </>
  );
}

interface Props {
  readonly meeting: Meeting;
  /** The entity whose meetings are listed: left out of the participants. */
  readonly of: string;
  /** Without sentences. */
  readonly brief?: boolean;
}

export function MeetingItem({ meeting, of, brief = false }: Props) {
  const others = meeting.participants.filter((one) => one.id !== of);
  const how = meeting.mode && <span>{MODE_WORDS[meeting.mode]}</span>;
  if (brief) {
    return (
      <div className="row">
        <span>
          <EntityNames entities={others} />{' '}
          <span className="quiet">
            {[
              meeting.place && t('in {{place}}', { place: nameOf(meeting.place) }),
              meeting.status !== 'actual' && STATUS_WORDS[meeting.status].within,
            ]
              .filter(Boolean)
              .join(', ')}
          </span>
        </span>
        <span className="when">
          <EventLink meeting={meeting}>{meeting.date ? inWords(meeting.date) : t('undated')}</EventLink>
        </span>
      </div>
    );
  }
  return (
    <article className="statement">
      <div style={{ fontSize: 14.5, fontWeight: 550 }}>
        <EntityNames entities={others} />
      </div>
      <div className="source" style={{ marginTop: 3 }}>
        <StatusBadge status={meeting.status} type="CONSULT" />
        {meeting.date && <span>{inWords(meeting.date)}</span>}
        {how}
        {meeting.place && <EntityName entity={meeting.place} />}
        <EventLink meeting={meeting}>{t('All reports of this event')}</EventLink>
      </div>
      <details>
        <summary className="quiet">{t('{{count}} sentences', { count: meeting.statementCount })}</summary>
        <ul>
          {meeting.statements.map((statement) => (
            <li key={statement.id}>
              <StatementItem statement={statement} told={false} />
            </li>
          ))}
        </ul>
      </details>
    </article>
  );
}

/** A meeting is an event: the way to all that report it. */
function EventLink({ meeting, children }: { meeting: Meeting; children: React.ReactNode }) {
  return (
    <button type="button" className="name-button" onClick={() => choose({ kind: 'event', id: meeting.id })}>
      {children}
    </button>
  );
}
