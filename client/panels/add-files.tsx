/** Files or a folder, dropped or chosen; what a folder holds besides is passed over and said. */
import { Button, FileButton } from '@mantine/core';
import { type DragEvent, useRef, useState } from 'react';
import type { Handed } from '../api/documents.ts';
import { t } from '../language/t.ts';
import { type Chosen, chosenFiles, droppedFiles, NOTHING_CHOSEN, READ_ENDINGS, together } from './dropped-files.ts';

/** Named one by one; of more, how many there are. */
const MOST_NAMED = 6;

interface Props {
  readonly chosen: Chosen;
  readonly onChosen: (chosen: Chosen) => void;
  readonly onAdd: (handed: readonly Handed[]) => void;
}

export function AddFiles({ chosen, onChosen, onAdd }: Props) {
  const { files, passedOver } = chosen;
  const add = (more: Chosen) => onChosen(together(chosen, more));
  return (
    <>
      <Drop onDropped={add}>
        <p>{t('Drop files or a folder here: .txt, .md, .html or .jsonl')}</p>
        <div className="add-choose">
          <FileButton multiple accept={READ_ENDINGS.join(',')} onChange={(some) => add(chosenFiles(some))}>
            {(props) => (
              <Button {...props} variant="default" size="xs">
                {t('Choose files')}
              </Button>
            )}
          </FileButton>
          <FolderButton onChosen={add} />
        </div>
      </Drop>
      <ChosenNames chosen={chosen} />
      {passedOver.length > 0 && (
        <p className="quiet">
          {t('{{count}} files of other kinds are passed over: {{names}}', {
            count: passedOver.length,
            names: firstOf(passedOver),
          })}
        </p>
      )}
      <Button mt="md" disabled={files.length === 0} onClick={() => onAdd(files)}>
        {files.length === 0 ? t('Add files') : t('Add {{count}} files', { count: files.length })}
      </Button>
      {files.length > 0 && (
        <Button mt="md" ml="xs" variant="subtle" color="gray" onClick={() => onChosen(NOTHING_CHOSEN)}>
          {t('Choose others')}
        </Button>
      )}
    </>
  );
}

function ChosenNames({ chosen: { files } }: { chosen: Chosen }) {
  if (files.length === 0) return null;
  return (
    <p className="add-chosen" aria-live="polite">
      {firstOf(files.map(({ name }) => name))}
    </p>
  );
}

function firstOf(names: readonly string[]): string {
  const first = names.slice(0, MOST_NAMED).join(', ');
  const more = names.length - MOST_NAMED;
  return more > 0 ? t('{{names}} and {{count}} more', { names: first, count: more }) : first;
}

function Drop({ onDropped, children }: { onDropped: (chosen: Chosen) => void; children: React.ReactNode }) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    void droppedFiles(event.dataTransfer).then(onDropped);
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
      {children}
    </section>
  );
}

/** In all browsers, and in no list of HTML attributes that React has types for. */
const A_FOLDER = { webkitdirectory: '' };

/** Mantine's button chooses files only. */
function FolderButton({ onChosen }: { onChosen: (chosen: Chosen) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant="default" size="xs" onClick={() => input.current?.click()}>
        {t('Choose a folder')}
      </Button>
      <input
        ref={input}
        type="file"
        {...A_FOLDER}
        hidden
        aria-label={t('Folder to add')}
        onChange={(event) => {
          onChosen(chosenFiles([...(event.currentTarget.files ?? [])]));
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
