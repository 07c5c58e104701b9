/** A whole document: its text with every mention and statement marked, each a way into the graph, and what it states. */
import { Anchor, Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Document, EntityRef, Statement } from '../../server/contract/statement.ts';
import { choose, leaveDocument } from '../actions/choose.ts';
import { openEntity } from '../actions/open-entity.ts';
import { showStatement } from '../actions/show-statement.ts';
import { VerdictButtons } from '../decisions/verdict-buttons.tsx';
import { nameOf } from '../language/local-names.ts';
import { t } from '../language/t.ts';
import type { OpenDocument } from '../store/view.ts';
import { inWords } from '../vocabulary/numbers-and-dates.ts';
import { STATEMENT_WORDS } from '../vocabulary/statement-words.ts';
import { STATUS_WORDS } from '../vocabulary/status-words.ts';
import { Answer } from './answer.tsx';
import { documentQuery } from './document-query.ts';
import { statementInWords } from './in-words.ts';
import { segmentsOf } from './segments.ts';
import { Confidence, colorOf, StatusBadge } from './signs.tsx';
import { Told } from './statement-item.tsx';

export function DocumentPanel({ open }: { open: OpenDocument }) {
  const query = useQuery(documentQuery(open.id));
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        mb="sm"
        ml={-8}
        leftSection={<IconArrowLeft size={15} />}
        onClick={leaveDocument}
      >
        {t('Back')}
      </Button>
      <Answer query={query} lines={12}>
        {(document) => <Whole document={document} statement={open.statement} />}
      </Answer>
    </>
  );
}

function Whole({ document, statement }: { document: Document; statement: string | undefined }) {
  const { title, publisher, publishedAt, author, url } = document;
  return (
    <article>
      <p className="kind">{[publisher, publishedAt && inWords(publishedAt), author].filter(Boolean).join(' · ')}</p>
      <h2 lang={document.language}>{title ?? document.id}</h2>
      {url && /^https?:/.test(url) && (
        <Anchor size="sm" href={url} target="_blank" rel="noreferrer">
          {t('Where it was published')}
        </Anchor>
      )}
      <Text document={document} statement={statement} />
      <h3>
        {document.statements.length === 0
          ? t('Nothing was read from it')
          : t('{{count}} statements in it', { count: document.statements.length })}
      </h3>
      <ol className="document-statements">
        {inOrder(document).map((one, index) => (
          <li key={one.id} aria-current={one.id === statement} data-verdict={one.verdict}>
            <SaidMark statement={one} number={index + 1} document={document.id} />
            <div>
              <Told statement={one} />
              <div className="source">
                <StatusBadge status={one.status} type={one.type} />
                {one.date && <span>{inWords(one.date)}</span>}
                <Confidence of={one.confidence} />
                {one.attributedTo && <span>{t('said by {{name}}', { name: nameOf(one.attributedTo) })}</span>}
                {one.kind === 'event' && (
                  <button
                    type="button"
                    className="name-button"
                    onClick={() => choose({ kind: 'event', id: one.event })}
                  >
                    {t('All reports of this event')}
                  </button>
                )}
                <VerdictButtons statement={one} />
              </div>
            </div>
          </li>
        ))}
      </ol>
    </article>
  );
}

/** As the text says them: their numbers are those of the marks in it. */
const inOrder = (document: Document): Statement[] =>
  document.statements.toSorted(
    (one, other) => one.evidence.start - other.evidence.start || one.evidence.end - other.evidence.end,
  );

function Text({ document, statement }: { document: Document; statement: string | undefined }) {
  const lit = useRef<HTMLElement>(null);
  useEffect(() => {
    if (statement) lit.current?.scrollIntoView({ block: 'center' });
  }, [statement]);
  const statements = inOrder(document);
  const numbers = new Map(statements.map((one, index) => [one.id, { statement: one, number: index + 1 }]));
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]));
  const chosen = statements.find((one) => one.id === statement)?.evidence;
  const segments = segmentsOf(document.text, { mentions: document.mentions, statements, lit: chosen });
  const first = segments.find((segment) => segment.lit);
  return (
    <div className="document-text" lang={document.language}>
      {segments.map((segment) => {
        const entity = segment.entity ? entities.get(segment.entity) : undefined;
        const said = segment.said ? numbers.get(segment.said)?.statement : undefined;
        const words = entity ? <Mention entity={entity} text={segment.text} /> : segment.text;
        const marks = (segment.begins ?? []).flatMap((id) => numbers.get(id) ?? []);
        const inner = (
          <>
            {marks.map(({ statement: one, number }) => (
              <SaidMark key={one.id} statement={one} number={number} document={document.id} />
            ))}
            {said ? <Said statement={said}>{words}</Said> : words}
          </>
        );
        if (!segment.lit) return <span key={segment.start}>{inner}</span>;
        return (
          <mark key={segment.start} className="evidence" ref={segment === first ? lit : undefined}>
            {inner}
          </mark>
        );
      })}
    </div>
  );
}

/** The line of its status, in the color of its group, under the words that say it: as it is drawn in the graph. */
function Said({ statement: { type, status }, children }: { statement: Statement; children: React.ReactNode }) {
  const color = status === 'denied' ? 'var(--denied)' : colorOf(STATEMENT_WORDS[type].group);
  const style = { '--color': color, '--stroke': STATUS_WORDS[status].line } as React.CSSProperties;
  return (
    <span className="said" style={style}>
      {children}
    </span>
  );
}

interface MarkProps {
  readonly statement: Statement;
  readonly number: number;
  readonly document: string;
}

/** The number of a statement, in the text and in the list beneath: it leads to the line in the graph. */
function SaidMark({ statement, number, document }: MarkProps) {
  const words = `${number}. ${statementInWords(statement)}`;
  return (
    <button
      type="button"
      className="said-mark"
      style={{ '--color': colorOf(STATEMENT_WORDS[statement.type].group) } as React.CSSProperties}
      title={words}
      aria-label={t('Statement {{statement}}. Show its line in the graph', { statement: words })}
      onClick={() => void showStatement(statement, document)}
    >
      {number}
    </button>
  );
}

function Mention({ entity, text }: { entity: EntityRef; text: string }) {
  return (
    <button type="button" className="mention" title={nameOf(entity)} onClick={() => void openEntity(entity)}>
      {text}
    </button>
  );
}
