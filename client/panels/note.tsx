/** A note of one's own on an entity or a line: read, written and taken away in place. */
import { Button, Textarea } from '@mantine/core';
import { IconNote } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { writeNote } from '../actions/write-note.ts';
import { getNotes } from '../api/keeping.ts';
import { t } from '../language/t.ts';
import { inWords } from '../vocabulary/numbers-and-dates.ts';

export function Note({ about }: { about: string }) {
  const queries = useQueryClient();
  const { data } = useQuery({ queryKey: ['notes'], queryFn: ({ signal }) => getNotes(signal) });
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const note = data?.items.find((one) => one.about === about);
  if (!data) return null;
  if (typed === undefined) {
    return (
      <div className="note">
        {note && (
          <>
            <p>{note.text}</p>
            <span className="quiet">{t('Your note of {{date}}', { date: inWords(note.writtenAt) })}</span>
          </>
        )}
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          leftSection={<IconNote size={14} />}
          onClick={() => setTyped(note?.text ?? '')}
        >
          {note ? t('Change the note') : t('Add a note')}
        </Button>
      </div>
    );
  }
  const save = async () => {
    if (!(await writeNote(about, typed))) return;
    await queries.invalidateQueries({ queryKey: ['notes'] });
    setTyped(undefined);
  };
  return (
    <div className="note">
      <Textarea
        label={t('Your note')}
        description={t('Kept on the server, beside the graph. An empty one is taken away.')}
        autosize
        minRows={2}
        maxRows={10}
        autoFocus
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button size="compact-sm" mt={6} onClick={() => void save()}>
        {t('Save the note')}
      </Button>
      <Button size="compact-sm" mt={6} ml={6} variant="subtle" color="gray" onClick={() => setTyped(undefined)}>
        {t('Leave it')}
      </Button>
    </div>
  );
}
