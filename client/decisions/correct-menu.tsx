/** In the panel of an entity: what can be set right about it. */
import '../styles/decisions.css';
import { Button, Menu } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useContext } from 'react';
import { t } from '../language/t.ts';
import { ScreenContext } from '../panels/screen-context.ts';

export function CorrectMenu({ id }: { id: string }) {
  const { openDialog } = useContext(ScreenContext);
  const items = [
    ['rename', t('Rename')],
    ['retype', t('Change the type')],
    ['aliases', t('Other names')],
    ['split', t('Split in two')],
    ['take-out', t('Take out for good')],
  ] as const;
  return (
    <Menu position="bottom-start" width={220} shadow="md" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button size="compact-xs" variant="subtle" color="gray" leftSection={<IconPencil size={14} />}>
          {t('Correct')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map(([name, text]) => (
          <Menu.Item key={name} onClick={() => openDialog(name, [id])}>
            {text}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
