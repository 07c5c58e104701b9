/** The command palette: what the screen can do and whom the graph holds, in one box, by the first letters of any word. */
import { Combobox, Kbd, Modal, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { openEntity } from '../actions/open-entity.ts';
import { searchEntities } from '../api/entities.ts';
import { nameOf } from '../language/local-names.ts';
import { t } from '../language/t.ts';
import { ENTITY_WORDS } from '../vocabulary/entity-words.ts';
import { COMMAND_GROUPS, type Command, keyInWords, useCommands } from './commands.ts';
import { matchesWords } from './matches-words.ts';
import { EntitySign } from './signs.tsx';

const HITS = 6;
const PAUSE_MS = 120;

export function CommandPalette({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal.Root opened={opened} onClose={onClose} size="lg" yOffset="12dvh">
      <Modal.Overlay />
      <Modal.Content aria-label={t('Command palette')}>
        <Modal.Body p={0}>{opened && <Palette onClose={onClose} />}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function Palette({ onClose }: { onClose: () => void }) {
  const commands = useCommands();
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const { data } = useQuery({
    queryKey: ['search', asked, HITS],
    queryFn: ({ signal }) => searchEntities(asked, HITS, signal),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  const combobox = useCombobox({ opened: true });
  const box = useRef<HTMLInputElement>(null);
  // Before the dialog's own focus, which waits for its transition: the first letters are typed by then.
  useLayoutEffect(() => box.current?.focus(), []);
  const found = commands.filter((command) => !command.off && matchesWords(command.name, typed));
  const hits = asked === '' ? [] : (data?.items ?? []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first is offered whenever what is found changes
  useEffect(() => {
    combobox.selectFirstOption();
  }, [typed, hits.length, found.length]);
  const submit = (value: string) => {
    onClose();
    const hit = hits.find(({ id }) => id === value);
    if (hit) void openEntity(hit);
    else found.find(({ id }) => id === value)?.run();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={submit} withinPortal={false}>
      <Combobox.EventsTarget>
        <TextInput
          aria-label={t('Search commands and names')}
          placeholder={t('What do you want to do, or whom do you look for?')}
          size="md"
          variant="unstyled"
          className="palette-input"
          leftSection={<IconSearch size={17} />}
          ref={box}
          data-autofocus
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </Combobox.EventsTarget>
      <Combobox.Options
        aria-label={t('Commands and names')}
        className="palette-options"
        // What scrolls must be reached by keyboard (WCAG 2.1.1).
        tabIndex={0}
      >
        {hits.length > 0 && (
          <Combobox.Group label={t('In the graph')}>
            {hits.map((hit) => (
              <Combobox.Option key={hit.id} value={hit.id}>
                <span className="palette-option">
                  <EntitySign type={hit.type} />
                  {nameOf(hit)}
                  <span className="quiet">{ENTITY_WORDS[hit.type].name}</span>
                </span>
              </Combobox.Option>
            ))}
          </Combobox.Group>
        )}
        {COMMAND_GROUPS.map((group) => {
          const inGroup = found.filter((command) => command.group === group);
          if (inGroup.length === 0) return null;
          return (
            <Combobox.Group key={group} label={t(group)}>
              {inGroup.map((command) => (
                <Combobox.Option key={command.id} value={command.id}>
                  <CommandLine command={command} />
                </Combobox.Option>
              ))}
            </Combobox.Group>
          );
        })}
        {found.length === 0 && hits.length === 0 && (
          <Combobox.Empty>
            {t('Nothing by these words. The whole list comes back when the box is empty.')}
          </Combobox.Empty>
        )}
      </Combobox.Options>
    </Combobox>
  );
}

function CommandLine({ command: { name, key } }: { command: Command }) {
  return (
    <span className="palette-option">
      {name}
      {key && <Kbd size="xs">{keyInWords(key)}</Kbd>}
    </span>
  );
}
