/** Adding documents: a text pasted or files dropped, with progress, what became of each, and what was refused and why. */
import { Alert, Button, FileButton, Progress, Tabs, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type DragEvent, useState } from 'react';
import type { Progress as Done, Upload } from '../../server/contract/document.ts';
import { loadEdges } from '../actions/load-edges.ts';
import { showDocument } from '../actions/show-document.ts';
import { takeBack } from '../actions/take-back.ts';
import { messageOf } from '../actions/working.ts';
import { addDocuments, type Handed, refusalInWords } from '../api/documents.ts';
import { inLanguage, t } from '../language/t.ts';
import { Dialog } from './dialog.tsx';

type Stage =
  | { readonly at: 'asking' }
  | { readonly at: 'adding'; readonly progress?: Done }
  | { readonly at: 'added'; readonly upload: Upload }
  | { readonly at: 'failed'; readonly message: string };

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** Files dropped on the screen, which opened the dialog. */
  readonly dropped: readonly File[];
}

export function AddDialog({ opened, onClose, dropped }: Props) {
  const [stage, setStage] = useState<Stage>({ at: 'asking' });
  const queries = useQueryClient();
  const add = async (handed: Handed) => {
    setStage({ at: 'adding' });
    try {
      const upload = await addDocuments(handed, (progress) => setStage({ at: 'adding', progress }));
      setStage({ at: 'added', upload });
      await Promise.all([queries.invalidateQueries(), loadEdges()]);
    } catch (error) {
      setStage({ at: 'failed', message: messageOf(error) });
    }
  };
  const close = () => {
    if (stage.at !== 'adding') setStage({ at: 'asking' });
    onClose();
  };
  return (
    <Dialog opened={opened} onClose={close} title={t('Add documents')}>
      {stage.at === 'asking' && <Asking dropped={dropped} onAdd={(handed) => void add(handed)} />}
      {stage.at === 'adding' && <Adding progress={stage.progress} />}
      {stage.at === 'added' && (
        <Added
          upload={stage.upload}
          onMore={() => setStage({ at: 'asking' })}
          onClose={close}
          onTakeBack={async (documents) => {
            if (!(await takeBack(documents))) return;
            await queries.invalidateQueries();
            setStage({ at: 'asking' });
          }}
        />
      )}
      {stage.at === 'failed' && (
        <>
          <Alert color="red" title={t('Nothing more was added')} role="alert">
            {stage.message}
          </Alert>
          <Button mt="md" variant="default" onClick={() => setStage({ at: 'asking' })}>
            {t('Try again')}
          </Button>
        </>
      )}
    </Dialog>
  );
}

function Asking({ dropped, onAdd }: { dropped: readonly File[]; onAdd: (handed: Handed) => void }) {
  const [text, setText] = useState('');
  const [title, setTitle] = useState('');
  const [publishedAt, setPublishedAt] = useState('');
  const [files, setFiles] = useState<readonly File[]>(dropped);
  return (
    <Tabs defaultValue={dropped.length > 0 ? 'files' : 'text'}>
      <Tabs.List mb="md">
        <Tabs.Tab value="text">{t('Paste a text')}</Tabs.Tab>
        <Tabs.Tab value="files">{t('Files')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="text">
        <Textarea
          label={t('Article')}
          description={t('The whole text, or a page copied with its menus: those are taken out.')}
          minRows={7}
          maxRows={14}
          autosize
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          data-autofocus
        />
        <div style={{ display: 'grid', gridTemplateColumns: '2fr 1fr', gap: 12, marginTop: 12 }}>
          <TextInput
            label={t('Title')}
            placeholder={t('found in the text')}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <TextInput
            label={t('Published on')}
            placeholder="2022-12-20"
            value={publishedAt}
            onChange={(event) => setPublishedAt(event.currentTarget.value.trim())}
          />
        </div>
        <Button
          mt="md"
          disabled={text.trim() === ''}
          onClick={() =>
            onAdd({
              document: { text, ...(title.trim() && { title: title.trim() }), ...(publishedAt && { publishedAt }) },
            })
          }
        >
          {t('Add this document')}
        </Button>
      </Tabs.Panel>
      <Tabs.Panel value="files">
        <FileDrop files={files} onFiles={setFiles} />
        <Button mt="md" disabled={files.length === 0} onClick={() => onAdd({ files })}>
          {files.length === 0 ? t('Add files') : t('Add {{count}} files', { count: files.length })}
        </Button>
      </Tabs.Panel>
    </Tabs>
  );
}

function FileDrop({ files, onFiles }: { files: readonly File[]; onFiles: (files: readonly File[]) => void }) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <section
      className="drop"
      aria-label={t('Files to add')}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p style={{ margin: 0 }}>
        {files.length > 0
          ? files.map((file) => file.name).join(', ')
          : t('Drop files here: .txt, .md, .html or .jsonl')}
      </p>
      <FileButton multiple accept=".txt,.md,.html,.htm,.jsonl" onChange={(chosen) => onFiles(chosen)}>
        {(props) => (
          <Button {...props} variant="default" size="xs">
            {t('Choose files')}
          </Button>
        )}
      </FileButton>
    </section>
  );
}

function Adding({ progress }: { progress: Done | undefined }) {
  const share = progress && progress.total > 0 ? (100 * progress.done) / progress.total : 0;
  return (
    <div aria-live="polite">
      <p>
        {progress
          ? t('{{done}} of {{count}} documents read', { done: progress.done, count: progress.total })
          : t('Reading …')}
      </p>
      <Progress value={Math.max(5, share)} animated aria-label={t('Progress')} />
    </div>
  );
}

const OUTCOMES = inLanguage({ created: 'added', replaced: 'replaced', unchanged: 'was here already' });

interface AddedProps {
  readonly upload: Upload;
  readonly onMore: () => void;
  readonly onClose: () => void;
  readonly onTakeBack: (documents: readonly string[]) => Promise<void>;
}

function Added({ upload, onMore, onClose, onTakeBack }: AddedProps) {
  const [going, setGoing] = useState(false);
  // What was replaced or here already was not brought by this upload alone.
  const created = upload.items.filter(({ outcome }) => outcome === 'created').map(({ document }) => document.id);
  return (
    <div aria-live="polite">
      {upload.refused.length > 0 && (
        <Alert color="red" title={t('{{count}} inputs refused', { count: upload.refused.length })} mb="md">
          <ul style={{ margin: 0, paddingLeft: 18 }}>
            {upload.refused.map((refusal) => (
              <li key={`${refusal.file} ${refusal.line}`}>{refusalInWords(refusal)}</li>
            ))}
          </ul>
        </Alert>
      )}
      {upload.items.map(({ document, outcome, entities, statements, notes }) => (
        <div className="row" key={document.id}>
          <span>
            <button
              type="button"
              className="name-button"
              onClick={() => {
                onClose();
                void showDocument(document.id);
              }}
            >
              {document.title ?? document.id}
            </button>
            <span className="quiet">
              {' '}
              {OUTCOMES[outcome]}
              {notes?.map((note) => ` · ${note}`)}
            </span>
          </span>
          <span className="when">
            {t('{{count}} entities', { count: entities })}, {t('{{count}} statements', { count: statements })}
          </span>
        </div>
      ))}
      <p className="quiet">{t('Choose a document to see what it brought into the graph.')}</p>
      <Button variant="default" size="xs" onClick={onMore}>
        {t('Add more')}
      </Button>
      {created.length > 0 && (
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          ml="xs"
          loading={going}
          onClick={() => {
            setGoing(true);
            void onTakeBack(created).finally(() => setGoing(false));
          }}
        >
          {t('Take all {{count}} back', { count: created.length })}
        </Button>
      )}
    </div>
  );
}
