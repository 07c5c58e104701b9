/** The files of a batch in a list of any length: those refused first, with reason and remedy; each document opens by a click. */
import { IconAlertTriangle, IconCheck, IconMinus } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { Taken } from '../../server/contract/document.ts';
import { showDocument } from '../actions/show-document.ts';
import { t } from '../language/t.ts';
import type { Batch, BatchFile } from '../store/batch.ts';
import { noteInWords } from '../vocabulary/note-words.ts';
import { refusalInWords } from '../vocabulary/problem-words.ts';

/** Most rows are of this height; the others are measured. */
const ROW_HEIGHT = 44;
/** Of a file with a document a line, documents that are named. */
const MOST_NAMED = 5;

export function BatchFiles({ batch, onClose }: { batch: Batch; onClose: () => void }) {
  const scroller = useRef<HTMLDivElement>(null);
  const files = batch.files.toSorted((one, other) => Number(hasTrouble(other)) - Number(hasTrouble(one)));
  const virtual = useVirtualizer({
    count: files.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => files[index]?.name ?? index,
    overscan: 6,
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1)
    <section ref={scroller} className="batch-files" tabIndex={0} aria-label={t('What became of each file')}>
      <ul style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const file = files[index] as BatchFile;
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={files.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              <FileRow file={file} onClose={onClose} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const hasTrouble = ({ refusals }: BatchFile): boolean => refusals.length > 0;

function FileRow({ file, onClose }: { file: BatchFile; onClose: () => void }) {
  const { name, state, documents, refusals } = file;
  const open = (document: string) => {
    onClose();
    void showDocument(document);
  };
  return (
    <div className="batch-file" data-state={state}>
      <Sign file={file} />
      <div>
        {(documents.length === 0 || refusals.length > 0) && <span className="batch-name">{name}</span>}
        {documents.slice(0, MOST_NAMED).map((taken) => (
          <Document key={taken.document.id} taken={taken} file={name} onOpen={open} />
        ))}
        {documents.length > MOST_NAMED && (
          <span className="quiet">{t('and {{count}} more documents', { count: documents.length - MOST_NAMED })}</span>
        )}
        {state === 'waiting' && <span className="quiet">{t('waits')}</span>}
        {state === 'reading' && documents.length === 0 && <span className="quiet">{t('is being read')}</span>}
        {state === 'left' && <span className="quiet">{t('left out')}</span>}
        {refusals.map((refusal) => (
          <span key={`${refusal.line} ${refusal.reason}`} className="batch-refusal">
            {refusalInWords(refusal)}
          </span>
        ))}
      </div>
    </div>
  );
}

function Document({ taken, file, onOpen }: { taken: Taken; file: string; onOpen: (document: string) => void }) {
  const { document, outcome, entities, statements, notes } = taken;
  const facts = [
    document.title !== undefined && document.title !== file && file,
    outcome === 'replaced' && t('replaced what was here'),
    outcome === 'unchanged' && t('was here already'),
    ...(notes ?? []).map(noteInWords),
  ].filter(Boolean);
  return (
    <div className="batch-document">
      <span>
        <button type="button" className="name-button" onClick={() => onOpen(document.id)}>
          {document.title ?? document.id}
        </button>
        {facts.length > 0 && <span className="quiet batch-facts">{facts.join(' · ')}</span>}
      </span>
      <span className="quiet">
        {t('{{count}} entities', { count: entities })}, {t('{{count}} statements', { count: statements })}
      </span>
    </div>
  );
}

function Sign({ file }: { file: BatchFile }) {
  if (hasTrouble(file)) return <IconAlertTriangle size={16} color="var(--denied)" aria-label={t('Refused')} />;
  if (file.state === 'taken') return <IconCheck size={16} color="var(--accent)" aria-label={t('Added')} />;
  if (file.state === 'reading') return <i className="batch-reading" aria-hidden="true" />;
  return <IconMinus size={16} color="var(--muted)" aria-hidden="true" />;
}
