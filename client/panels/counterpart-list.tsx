/** With whom an entity is told of most often: a bar each, and a click that selects them, or brings them into the graph. */
import { IconPlus } from '@tabler/icons-react';
import { openEntity } from '../actions/open-entity.ts';
import { nameOf } from '../language/local-names.ts';
import { t } from '../language/t.ts';
import { thousands } from '../vocabulary/numbers-and-dates.ts';
import type { Counterpart } from './counterparts.ts';
import { EntitySign } from './signs.tsx';
import { useExplorer } from './use-explorer.ts';

export function CounterpartList({ counterparts }: { counterparts: readonly Counterpart[] }) {
  const shown = useExplorer((state) => state.view.shown);
  const most = Math.max(...counterparts.map(({ actual, other }) => actual + other));
  return (
    <ul className="counterparts">
      {counterparts.map(({ entity, actual, other }) => {
        const isShown = shown.includes(entity.id);
        const words = [
          t('{{count}} statements', { count: actual + other }),
          other > 0 && t('{{count}} of them not told as fact', { count: other }),
          isShown ? t('Click to select') : t('Click to add to the graph'),
        ];
        return (
          <li key={entity.id}>
            <button type="button" title={words.filter(Boolean).join('. ')} onClick={() => void openEntity(entity)}>
              <EntitySign type={entity.type} />
              <span className="counterpart-name">{nameOf(entity)}</span>
              <span className="counterpart-bar" aria-hidden="true">
                <i style={{ width: share(actual, most) }} />
                <i className="not-fact" style={{ width: share(other, most) }} />
              </span>
              <span className="count">
                {thousands(actual + other)}
                <span className="visually-hidden"> {t('statements')}</span>
              </span>
              {isShown ? <span /> : <IconPlus size={13} aria-label={t('Not in the graph yet')} />}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

const share = (count: number, most: number): string => `${(100 * count) / most}%`;
