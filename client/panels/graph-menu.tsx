/** The menu on a node, a line or the ground of the graph, at the pointer or, by keyboard, at the selected node. */
import { Kbd, Menu } from '@mantine/core';
import { Fragment } from 'react';
import { applyFilters } from '../actions/apply-filters.ts';
import { choose, pickEntities } from '../actions/choose.ts';
import { t } from '../language/t.ts';
import { withSwitch } from '../store/filters.ts';
import { folded } from '../store/groups.ts';
import type { Position, Selection } from '../store/view.ts';
import { STATEMENT_TYPES, STATEMENT_WORDS } from '../vocabulary/statement-words.ts';
import { type Command, type CommandGroup, keyInWords, useCommands } from './commands.ts';
import { selectionInWords } from './in-words.ts';
import { useExplorer } from './use-explorer.ts';

export interface MenuPlace {
  readonly target: Selection | undefined;
  readonly at: Position;
}

/** On a node what acts on it; on the ground what acts on the whole. */
const GROUPS_ON: Readonly<Record<'entity' | 'ground', readonly CommandGroup[]>> = {
  entity: ['The chosen', 'Expanding', 'Who is who', 'Choosing'],
  ground: ['Layout', 'Size of nodes', 'Choosing', 'View', 'Decisions', 'Graph'],
};

export function GraphMenu({ place, onClose }: { place: MenuPlace | undefined; onClose: () => void }) {
  return (
    <Menu
      opened={place !== undefined}
      onChange={(opened) => !opened && onClose()}
      position="bottom-start"
      offset={2}
      width={300}
      shadow="md"
      trapFocus
      withInitialFocusPlaceholder={false}
      // On a low screen it scrolls, and what scrolls must be reached by keyboard (WCAG 2.1.1).
      menuItemTabIndex={0}
      // In the main part of the page, where a screen reader expects it.
      withinPortal={false}
    >
      <Menu.Target>
        <span
          aria-hidden="true"
          style={{ position: 'absolute', left: place?.at.x ?? 0, top: place?.at.y ?? 0, width: 1, height: 1 }}
        />
      </Menu.Target>
      <Menu.Dropdown mah="70dvh" style={{ overflowY: 'auto' }}>
        {place && <Items target={place.target} />}
      </Menu.Dropdown>
    </Menu>
  );
}

function Items({ target }: { target: Selection | undefined }) {
  const commands = useCommands();
  const words = useExplorer((state) => target && selectionInWords(state, target));
  const edge = useExplorer((state) => folded(state).edges.find(({ id }) => id === target?.id));
  const filters = useExplorer((state) => state.view.filters);
  if (target && edge) {
    const kind = STATEMENT_WORDS[edge.type].within;
    const others = STATEMENT_TYPES.filter((type) => type !== edge.type);
    return (
      <>
        <Menu.Label>{words?.name}</Menu.Label>
        <Menu.Item onClick={() => choose(target)}>{t('Read the sentences behind it')}</Menu.Item>
        <Menu.Item onClick={() => pickEntities([edge.source, edge.target], 'only')}>
          {t('Pick both its ends')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          onClick={() => void applyFilters(withSwitch(filters, { of: 'type', values: [edge.type], on: false }))}
        >
          {t('Leave out “{{kind}}”', { kind })}
        </Menu.Item>
        <Menu.Item
          onClick={() =>
            void applyFilters(
              withSwitch(withSwitch(filters, { of: 'type', values: others, on: false }), {
                of: 'type',
                values: [edge.type],
                on: true,
              }),
            )
          }
        >
          {t('Only “{{kind}}”', { kind })}
        </Menu.Item>
      </>
    );
  }
  const groups = GROUPS_ON[target ? 'entity' : 'ground'];
  return groups.map((group, index) => {
    const items = commands.filter((command) => command.group === group && !command.off);
    if (items.length === 0) return null;
    if (FOLDED.includes(group)) return <Further key={group} name={t(group)} commands={items} />;
    return (
      <Fragment key={group}>
        {index > 0 && <Menu.Divider />}
        {items.map(item)}
      </Fragment>
    );
  });
}

/** Many of a kind, seldom wanted: behind one item. */
const FOLDED: readonly CommandGroup[] = ['Expanding', 'Size of nodes'];

function Further({ name, commands }: { name: string; commands: readonly Command[] }) {
  return (
    <Menu.Sub>
      <Menu.Sub.Target>
        <Menu.Sub.Item>{name}</Menu.Sub.Item>
      </Menu.Sub.Target>
      <Menu.Sub.Dropdown>{commands.map(item)}</Menu.Sub.Dropdown>
    </Menu.Sub>
  );
}

const item = ({ id, name, key, run }: Command) => (
  <Menu.Item key={id} onClick={run} rightSection={key && <Kbd size="xs">{keyInWords(key)}</Kbd>}>
    {name}
  </Menu.Item>
);
