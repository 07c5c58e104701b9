/** In the panel of an entity: what people decided about it, and the way back. */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import { readDecisions } from '../api/decisions.ts';
import { t } from '../language/t.ts';
import { ScreenContext } from '../panels/screen-context.ts';
import { isChoice } from '../vocabulary/decision-words.ts';
import { DecisionItem } from './decision-item.tsx';

const SHOWN = 3;
/** Of the newest so many, those that hold. */
const LOOKED_THROUGH = 30;

export function OwnDecisions({ id }: { id: string }) {
  const { openLog } = useContext(ScreenContext);
  const { data } = useQuery({
    queryKey: ['decisions', { entity: id, few: true }],
    queryFn: ({ signal }) => readDecisions({ entity: id }, LOOKED_THROUGH, undefined, signal),
  });
  if (!data || data.total === 0) return null;
  const holding = data.items.filter(({ action, holds }) => isChoice(action) && holds);
  return (
    <section className="own-decisions" aria-label={t('Decided by people')}>
      <h3>{t('Decided by people')}</h3>
      {holding.slice(0, SHOWN).map((decision) => (
        <DecisionItem key={decision.id} decision={decision} brief />
      ))}
      {(data.total > SHOWN || holding.length < data.items.length) && (
        <Button size="compact-sm" variant="subtle" ml={-8} onClick={() => openLog(id)}>
          {t('All {{count}} lines of the log on it', { count: data.total })}
        </Button>
      )}
    </section>
  );
}
