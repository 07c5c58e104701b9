/** Views with names: keep the one on the screen, open or forget one that was kept. */
import { Button, Popover, TextInput } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SavedView } from '../../server/contract/keeping.ts';
import { forgetView, openSavedView, saveView } from '../actions/saved-views.ts';
import { getViews } from '../api/keeping.ts';
import { t } from '../language/t.ts';
import { inWords } from '../vocabulary/numbers-and-dates.ts';
import { Answer } from './answer.tsx';

export function ViewsMenu() {
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={330} shadow="md" trapFocus withinPortal>
      <Popover.Target>
        <Button variant="default" size="xs" leftSection={<IconBookmark size={16} />} onClick={() => setOpened(!opened)}>
          {t('Views')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('Saved views')}>
        {opened && <Views onDone={() => setOpened(false)} />}
      </Popover.Dropdown>
    </Popover>
  );
}

function Views({ onDone }: { onDone: () => void }) {
  const queries = useQueryClient();
  const query = useQuery({ queryKey: ['views'], queryFn: ({ signal }) => getViews(signal), staleTime: 0 });
  const [name, setName] = useState('');
  const again = () => queries.invalidateQueries({ queryKey: ['views'] });
  const save = async () => {
    if (name.trim() === '') return;
    if (await saveView(name.trim())) setName('');
    await again();
  };
  return (
    <>
      <form
        className="save-view"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextInput
          size="xs"
          label={t('Save this view as')}
          placeholder={t('Talks in Minsk')}
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
        <Button size="xs" type="submit" disabled={name.trim() === ''}>
          {t('Save')}
        </Button>
      </form>
      <Answer query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">{t('No view is saved yet. A saved view also tells what is new since.')}</p>
          ) : (
            <ul className="saved-views" aria-label={t('Saved views')}>
              {items.map((view) => (
                <li key={view.id} className="row">
                  <button
                    type="button"
                    className="name-button"
                    onClick={() => {
                      onDone();
                      void openSavedView(view);
                    }}
                  >
                    {view.name}
                  </button>
                  <span className="when">
                    {inWords(view.savedAt)} <Forget view={view} onDone={again} />
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </>
  );
}

/** Asks once more: what was forgotten does not come back. */
function Forget({ view, onDone }: { view: SavedView; onDone: () => Promise<void> }) {
  const [asked, setAsked] = useState(false);
  const forget = async () => {
    await forgetView(view);
    await onDone();
  };
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      color={asked ? 'red' : 'gray'}
      aria-label={
        asked ? t('Forget “{{name}}” for good', { name: view.name }) : t('Forget “{{name}}”', { name: view.name })
      }
      onClick={() => (asked ? void forget() : setAsked(true))}
      onBlur={() => setAsked(false)}
    >
      {asked ? t('For good?') : t('Forget')}
    </Button>
  );
}
