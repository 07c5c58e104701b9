/** A statement in a panel: its sentence in the paragraph, the evidence highlighted, outlet, date, status, confidence, document. */
import { useQuery } from '@tanstack/react-query';
import type { Statement } from '../../server/contract/statement.ts';
import { choose, readDocument } from '../actions/choose.ts';
import { VerdictButtons } from '../decisions/verdict-buttons.tsx';
import { nameOf } from '../language/local-names.ts';
import { t } from '../language/t.ts';
import { WithNodes } from '../language/with-nodes.tsx';
import { inWords } from '../vocabulary/numbers-and-dates.ts';
import { MODE_WORDS } from '../vocabulary/statement-words.ts';
import { documentQuery } from './document-query.ts';
import { EntityNames } from './entity-name.tsx';
import { highlight } from './highlight.ts';
import { sentenceOfStatement } from './in-words.ts';
import { paragraphOf } from './paragraph.ts';
import { Confidence, StatusBadge } from './signs.tsx';

interface Props {
  readonly statement: Statement;
  /** Says who did what to whom above the sentence. */
  readonly told?: boolean;
  /** It stands among the reports of its event: no way there is needed. */
  readonly inEvent?: boolean;
}

export function StatementItem({ statement, told = true, inEvent = false }: Props) {
  const { type, status, document, date, place, mode, attributedTo } = statement;
  return (
    <article className="statement">
      <div className="source">
        <StatusBadge status={status} type={type} />
        {date && <span>{inWords(date)}</span>}
        {mode && <span>{MODE_WORDS[mode]}</span>}
        {place && <span>{nameOf(place)}</span>}
      </div>
      {told && (
        <div style={{ fontSize: 13.5, marginTop: 4 }}>
          <Told statement={statement} />
        </div>
      )}
      <blockquote lang={document.language}>
        <Quoted statement={statement} />
      </blockquote>
      <div className="source">
        <button
          type="button"
          className="name-button"
          onClick={() => readDocument({ id: document.id, statement: statement.id })}
          aria-label={t('Open the document: {{title}}', { title: document.title ?? document.id })}
        >
          {document.publisher ?? document.title ?? document.id}
        </button>
        {document.publishedAt && <span>{inWords(document.publishedAt)}</span>}
        <Confidence of={statement.confidence} />
        {attributedTo && <span>{t('said by {{name}}', { name: nameOf(attributedTo) })}</span>}
        {!inEvent && statement.kind === 'event' && (
          <button type="button" className="name-button" onClick={() => choose({ kind: 'event', id: statement.event })}>
            {t('All reports of this event')}
          </button>
        )}
        <VerdictButtons statement={statement} />
      </div>
    </article>
  );
}

/** "Vladimir Putin met Alexander Lukashenko", each name a way to its node. */
export function Told({ statement }: Pick<Props, 'statement'>) {
  return (
    <WithNodes
      sentence={sentenceOfStatement(statement, statement.recipients.length === 0)}
      nodes={{
        actor: <EntityNames entities={statement.actors} />,
        recipient: <EntityNames entities={statement.recipients} />,
      }}
    />
  );
}

/**
 * The sentence in its paragraph, with the evidence highlighted. The words around the sentence, and an evidence that is
 * not the whole of it, come from the document, which is asked for once for all its statements; until then the sentence
 * stands alone.
 */
function Quoted({ statement: { evidence, document } }: Pick<Props, 'statement'>) {
  const { data } = useQuery(documentQuery(document.id));
  const isWhole = evidence.end - evidence.start >= evidence.text.length;
  const quote = isWhole ? evidence.text : data?.text.slice(evidence.start, evidence.end);
  const paragraph = data && paragraphOf(data.text, evidence.text, evidence.start);
  return (
    <>
      {paragraph?.before && <span className="around">{paragraph.before}</span>}
      {highlight(evidence.text, quote).map((part) =>
        part.lit ? <mark key={part.at}>{part.text}</mark> : <span key={part.at}>{part.text}</span>,
      )}
      {paragraph?.after && <span className="around">{paragraph.after}</span>}
    </>
  );
}
