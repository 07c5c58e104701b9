/** A statement in a panel: the sentence with its evidence highlighted, outlet and date, status, confidence, document. */
import { useQuery } from '@tanstack/react-query';
import type { Statement } from '../../server/contract/statement.ts';
import { readDocument } from '../actions/choose.ts';
import { inWords } from '../vocabulary/numbers-and-dates.ts';
import { MODE_WORDS, verbOf } from '../vocabulary/statement-words.ts';
import { documentQuery } from './document-query.ts';
import { EntityNames } from './entity-name.tsx';
import { highlight } from './highlight.ts';
import { Confidence, StatusBadge } from './signs.tsx';

interface Props {
  readonly statement: Statement;
  /** Says who did what to whom above the sentence. */
  readonly told?: boolean;
}

export function StatementItem({ statement, told = true }: Props) {
  const { type, status, document, date, place, mode, attributedTo } = statement;
  return (
    <article className="statement">
      <div className="source">
        <StatusBadge status={status} type={type} />
        {date && <span>{inWords(date)}</span>}
        {mode && <span>{MODE_WORDS[mode]}</span>}
        {place && <span>{place.name}</span>}
      </div>
      {told && (
        <div style={{ fontSize: 13.5, marginTop: 4 }}>
          <Told statement={statement} />
        </div>
      )}
      <blockquote lang={document.language}>
        <Sentence statement={statement} />
      </blockquote>
      <div className="source">
        <button
          type="button"
          className="name-button"
          onClick={() => readDocument({ id: document.id, statement: statement.id })}
          aria-label={`Open the document: ${document.title ?? document.id}`}
        >
          {document.publisher ?? document.title ?? document.id}
        </button>
        {document.publishedAt && <span>{inWords(document.publishedAt)}</span>}
        <Confidence of={statement.confidence} />
        {attributedTo && <span>said by {attributedTo.name}</span>}
      </div>
    </article>
  );
}

/** "Vladimir Putin met Alexander Lukashenko". */
export function Told({ statement: { actors, recipients, type, status, title, former } }: Pick<Props, 'statement'>) {
  const verb =
    type === 'HOLDS_OFFICE' && title
      ? `${status === 'actual' ? (former ? 'was' : 'is') : `${status}: is`} ${title} of`
      : verbOf(type, status);
  if (recipients.length === 0) {
    return (
      <>
        <EntityNames entities={actors} /> {verb.replace(/ (with|to|from|against|on)$/, '')}
      </>
    );
  }
  return (
    <>
      <EntityNames entities={actors} /> {verb} <EntityNames entities={recipients} />
    </>
  );
}

/**
 * The evidence is a span of the document. Where it is not the whole sentence, its words come from the document, which
 * is asked for once for all its statements.
 */
function Sentence({ statement: { evidence, document } }: Pick<Props, 'statement'>) {
  const isWhole = evidence.end - evidence.start >= evidence.text.length;
  const { data } = useQuery({ ...documentQuery(document.id), enabled: !isWhole });
  const quote = isWhole ? evidence.text : data?.text.slice(evidence.start, evidence.end);
  return highlight(evidence.text, quote).map((part) =>
    part.lit ? <mark key={part.at}>{part.text}</mark> : <span key={part.at}>{part.text}</span>,
  );
}
