/** A layout of a second or more, told while it is under way; what it has reached can be taken as it is. */
import { Button, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { LayoutUnderWay } from '../graph/layout-runner.ts';
import { t } from '../language/t.ts';

/** A layout that is quicker than this comes and goes without a word. */
const TOLD_AFTER_MS = 700;

interface Props {
  readonly underWay: LayoutUnderWay | undefined;
  readonly onStop: () => void;
}

export function LayoutProgress({ underWay, onStop }: Props) {
  const [isLong, setLong] = useState(false);
  const isUnderWay = underWay !== undefined;
  useEffect(() => {
    setLong(false);
    if (!isUnderWay) return;
    const timer = setTimeout(() => setLong(true), TOLD_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isUnderWay]);
  return (
    <div role="status" className="layout-progress-place">
      {underWay && isLong && (
        <div className="floating layout-progress">
          <span>{t('Laying out {{count}}…', { count: underWay.count })}</span>
          <Progress
            value={Math.round(100 * underWay.done)}
            size="sm"
            w={120}
            aria-label={t('How far the layout is')}
            transitionDuration={200}
          />
          <Button size="compact-xs" variant="subtle" disabled={underWay.done === 0} onClick={onStop}>
            {t('Stop here')}
          </Button>
        </div>
      )}
    </div>
  );
}
