/** A page that was saved in the browser, with the address it was saved from, where the page itself tells it or the user does. */
import { Button, FileButton, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Handed } from '../api/documents.ts';
import { t } from '../language/t.ts';
import { AN_ADDRESS } from './add-text.tsx';
import { addressOfPage } from './address-of-page.ts';

export function AddPage({ onAdd }: { onAdd: (handed: readonly Handed[]) => void }) {
  const [file, setFile] = useState<File | undefined>(undefined);
  const [url, setUrl] = useState('');
  const wrong = url.trim() !== '' && !AN_ADDRESS.test(url.trim());
  const choose = async (chosen: File | null) => {
    if (!chosen) return;
    setFile(chosen);
    setUrl(addressOfPage(await chosen.text()) ?? '');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!file || wrong) return;
        onAdd([{ name: file.name, file, ...(url.trim() && { url: url.trim() }) }]);
      }}
    >
      <p className="quiet">
        {t('Save the page in your browser (Ctrl + S, as HTML), then choose the file. Nothing is fetched from the web.')}
      </p>
      <div className="add-page-file">
        <FileButton accept=".html,.htm,.xhtml" onChange={(chosen) => void choose(chosen)}>
          {(props) => (
            <Button {...props} variant="default" size="sm">
              {t('Choose the page')}
            </Button>
          )}
        </FileButton>
        <span>{file ? file.name : <span className="quiet">{t('No page is chosen yet')}</span>}</span>
      </div>
      <TextInput
        label={t('Address')}
        description={t('Where it was published; it is linked from the document.')}
        placeholder="https://…"
        value={url}
        error={wrong && t('Begins with http:// or https://')}
        onChange={(event) => setUrl(event.currentTarget.value)}
      />
      <Button mt="md" type="submit" disabled={!file || wrong}>
        {t('Add this page')}
      </Button>
    </form>
  );
}
