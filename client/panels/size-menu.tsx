/** What the size of a node tells, in the legend, and the choice of another measure. */
import { Menu } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { sizeNodesBy } from '../actions/choose.ts';
import { t } from '../language/t.ts';
import { folded } from '../store/groups.ts';
import { BETWEENNESS_AT_MOST, canMeasure } from '../store/measures.ts';
import { SIZES } from '../store/view.ts';
import { SIZE_MEANS, SIZE_NAMES } from './canvas-commands.ts';
import { useExplorer } from './use-explorer.ts';

export function SizeMenu() {
  const size = useExplorer((state) => state.view.size);
  const nodes = useExplorer((state) => folded(state).entities.length + folded(state).groups.length);
  return (
    <Menu
      position="top-start"
      shadow="md"
      width={340}
      withinPortal={false}
      floatingStrategy="fixed"
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <button type="button" className="legend-switch size-switch" title={SIZE_MEANS[size]}>
          <svg width="22" height="14" viewBox="0 0 22 14" aria-hidden="true" fill="var(--muted)">
            <circle cx="4" cy="9.5" r="3" />
            <circle cx="14.5" cy="7" r="6" />
          </svg>
          {t('Size: {{what}}', { what: SIZE_NAMES[size] })}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('What the size of a node tells')}</Menu.Label>
        {SIZES.map((one) => (
          <Menu.Item
            key={one}
            disabled={!canMeasure(one, nodes)}
            onClick={() => sizeNodesBy(one)}
            rightSection={one === size && <IconCheck size={14} aria-label={t('as it is')} />}
          >
            {SIZE_NAMES[one]}
            <span className="quiet" style={{ display: 'block' }}>
              {canMeasure(one, nodes) ? SIZE_MEANS[one] : t('Up to {{count}} nodes', { count: BETWEENNESS_AT_MOST })}
            </span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
