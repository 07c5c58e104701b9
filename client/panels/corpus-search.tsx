/** The search of the whole corpus: entities by type, events by whom, what, where and when, documents by title and outlet. */
import { IconFileText } from '@tabler/icons-react';
import type { EventHit, Found } from '../../server/contract/search.ts';
import type { DocumentRef } from '../../server/contract/statement.ts';
import { readDocument } from '../actions/choose.ts';
import { openEntity } from '../actions/open-entity.ts';
import { openEvent } from '../actions/open-event.ts';
import { searchAll } from '../api/search.ts';
import { nameOf } from '../language/local-names.ts';
import { t } from '../language/t.ts';
import { inWords } from '../vocabulary/numbers-and-dates.ts';
import { STATEMENT_WORDS } from '../vocabulary/statement-words.ts';
import { entitySections, Heading, Matched } from './entity-search.tsx';
import { headlineOf } from './in-words.ts';
import { SearchBox, type SearchFieldProps, type Section } from './search-box.tsx';
import { LineSign } from './signs.tsx';

/** Of each kind: more than is seen at a glance is counted, not listed. */
const HITS = 6;

export function CorpusSearch(field: SearchFieldProps) {
  return (
    <SearchBox<Found>
      {...field}
      search={{
        kind: 'corpus',
        ask: (text, signal) => searchAll(text, HITS, signal),
        sectionsOf,
        nothing: (text) =>
          t('Nothing by “{{text}}”. Try a name in any language, names with a year, or words of a title.', { text }),
      }}
    />
  );
}

function sectionsOf({ entities, events, documents }: Found, text: string): Section[] {
  const named = entitySections(entities.items, text, (entity) => void openEntity(entity), entities.totals);
  const told = [
    {
      heading: <Heading name={t('Events')} total={events.total} />,
      choices: events.items.map((event) => ({
        key: event.id,
        shown: <EventFound event={event} />,
        choose: () => void openEvent(event),
      })),
    },
    {
      heading: <Heading name={t('Documents')} total={documents.total} />,
      choices: documents.items.map((document) => ({
        // A document may have the id of an entity: both are found at once.
        key: `document ${document.id}`,
        shown: <DocumentFound document={document} text={text} />,
        choose: () => readDocument({ id: document.id }),
      })),
    },
  ];
  // Whom only a part of it names comes after what has all of it: Enter takes the first.
  return entities.whole ? [...named, ...told] : [...told, ...named];
}

function EventFound({ event }: { event: EventHit }) {
  const { type, status, date, place, statement, statementCount } = event;
  return (
    <span className="search-hit">
      <LineSign status={status} group={STATEMENT_WORDS[type].group} />
      <span>
        {headlineOf({ ...event, statements: [statement] })}
        <span className="quiet found-facts">
          {[place && nameOf(place), date && inWords(date), t('{{count}} sentences', { count: statementCount })]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
    </span>
  );
}

function DocumentFound({ document, text }: { document: DocumentRef; text: string }) {
  const { id, title, publisher, publishedAt, language } = document;
  return (
    <span className="search-hit">
      <IconFileText size={15} color="var(--muted)" aria-hidden="true" />
      <span lang={language}>
        <Matched text={title ?? id} words={text} />
        <span className="quiet found-facts">
          {[publisher, publishedAt && inWords(publishedAt)].filter(Boolean).join(' · ')}
        </span>
      </span>
    </span>
  );
}
