/** A whole document: its text with mentions to click and the evidence one came from, and what it states. */
import { Anchor, Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Document, EntityRef } from '../../server/contract/statement.ts';
import { leaveDocument, readDocument } from '../actions/choose.ts';
import { openEntity } from '../actions/open-entity.ts';
import type { OpenDocument } from '../store/view.ts';
import { counted, inWords } from '../vocabulary/numbers-and-dates.ts';
import { Answer } from './answer.tsx';
import { documentQuery } from './document-query.ts';
import { segmentsOf } from './segments.ts';
import { Confidence, StatusBadge } from './signs.tsx';
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
        Back
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
          Where it was published
        </Anchor>
      )}
      <Text document={document} statement={statement} />
      <h3>
        {document.statements.length === 0
          ? 'Nothing was read from it'
          : counted(document.statements.length, 'statement')}
      </h3>
      <ul>
        {document.statements.map((one) => (
          <li key={one.id}>
            <div className="row" style={{ display: 'block' }}>
              <Told statement={one} />
              <div className="source">
                <StatusBadge status={one.status} type={one.type} />
                {one.date && <span>{inWords(one.date)}</span>}
                <Confidence of={one.confidence} />
                <button
                  type="button"
                  className="name-button"
                  aria-current={one.id === statement}
                  onClick={() => readDocument({ id: document.id, statement: one.id })}
                >
                  Show in the text
                </button>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </article>
  );
}

function Text({ document, statement }: { document: Document; statement: string | undefined }) {
  const evidence = document.statements.find((one) => one.id === statement)?.evidence;
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]));
  const lit = useRef<HTMLElement>(null);
  useEffect(() => {
    if (statement) lit.current?.scrollIntoView({ block: 'center' });
  }, [statement]);
  const segments = segmentsOf(document.text, document.mentions, evidence);
  const first = segments.find((segment) => segment.lit);
  return (
    <div className="document-text" lang={document.language}>
      {segments.map((segment) => {
        const entity = segment.entity ? entities.get(segment.entity) : undefined;
        const inner = entity ? <Mention entity={entity} text={segment.text} /> : segment.text;
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

function Mention({ entity, text }: { entity: EntityRef; text: string }) {
  return (
    <button type="button" className="mention" title={entity.name} onClick={() => void openEntity(entity)}>
      {text}
    </button>
  );
}
