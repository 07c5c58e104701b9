/** A text pasted: what is known of it may be told, and is else found in the text. */
import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Handed } from '../api/documents.ts';
import { t } from '../language/t.ts';

/** A day, or a moment of it. */
const A_DAY = /^\d{4}-\d{2}-\d{2}(T.+)?$/;
export const AN_ADDRESS = /^https?:\/\/\S+$/;

export function AddText({ onAdd }: { onAdd: (handed: readonly Handed[]) => void }) {
  const [text, setText] = useState('');
  const [about, setAbout] = useState({ title: '', publisher: '', publishedAt: '', url: '' });
  const field = (name: keyof typeof about) => ({
    value: about[name],
    placeholder: t('found in the text'),
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => setAbout({ ...about, [name]: event.currentTarget.value }),
  });
  const given = Object.fromEntries(
    Object.entries(about).flatMap(([name, value]) => (value.trim() === '' ? [] : [[name, value.trim()]])),
  );
  const wrongDate = given.publishedAt !== undefined && !A_DAY.test(given.publishedAt);
  const wrongUrl = given.url !== undefined && !AN_ADDRESS.test(given.url);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '' || wrongDate || wrongUrl) return;
        onAdd([{ name: given.title ?? t('The pasted text'), document: { text, ...given } }]);
      }}
    >
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
      <div className="add-about">
        <TextInput label={t('Title')} {...field('title')} />
        <TextInput label={t('Outlet')} {...field('publisher')} />
        <TextInput
          label={t('Published on')}
          {...field('publishedAt')}
          placeholder="2022-12-20"
          error={wrongDate && t('A day, like 2022-12-20')}
        />
        <TextInput
          label={t('Address')}
          {...field('url')}
          placeholder="https://…"
          error={wrongUrl && t('Begins with http:// or https://')}
        />
      </div>
      <Button mt="md" type="submit" disabled={text.trim() === '' || wrongDate || wrongUrl}>
        {t('Add this document')}
      </Button>
    </form>
  );
}
