/** Adding documents: a text pasted, files or a folder, or a saved page; then how it goes and what became of each. */
import '../styles/adding.css';
import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { addBatch } from '../actions/add-batch.ts';
import type { Handed } from '../api/documents.ts';
import { t } from '../language/t.ts';
import { AddFiles } from './add-files.tsx';
import { AddPage } from './add-page.tsx';
import { AddText } from './add-text.tsx';
import { BatchView } from './batch-view.tsx';
import { Dialog } from './dialog.tsx';
import type { Chosen } from './dropped-files.ts';
import { useBatch } from './use-batch.ts';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** Files dropped on the screen, which opened the dialog. */
  readonly dropped: Chosen;
}

/** Closing it leaves what is being added alone: the button in the header tells how far it is, and opens it again. */
export function AddDialog({ opened, onClose, dropped }: Props) {
  const batch = useBatch();
  return (
    <Dialog opened={opened} onClose={onClose} title={t('Add documents')}>
      {batch ? <BatchView batch={batch} onClose={onClose} /> : <Asking dropped={dropped} />}
    </Dialog>
  );
}

function Asking({ dropped }: { dropped: Chosen }) {
  const [files, setFiles] = useState<Chosen>(dropped);
  const hasDropped = dropped.files.length + dropped.passedOver.length > 0;
  const add = (handed: readonly Handed[]) => void addBatch(handed);
  return (
    <Tabs defaultValue={hasDropped ? 'files' : 'text'}>
      <Tabs.List mb="md" className="add-tabs">
        <Tabs.Tab value="text">{t('Paste a text')}</Tabs.Tab>
        <Tabs.Tab value="files">{t('Files or a folder')}</Tabs.Tab>
        <Tabs.Tab value="page">{t('A saved page')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="text">
        <AddText onAdd={add} />
      </Tabs.Panel>
      <Tabs.Panel value="files">
        <AddFiles chosen={files} onChosen={setFiles} onAdd={add} />
      </Tabs.Panel>
      <Tabs.Panel value="page">
        <AddPage onAdd={add} />
      </Tabs.Panel>
    </Tabs>
  );
}
