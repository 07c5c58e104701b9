/** What left and right mean where the nodes stand by time: in words, beneath them. */
import { t } from '../language/t.ts';
import { useExplorer } from './use-explorer.ts';

export function TimeCaption() {
  const isByTime = useExplorer(({ view }) => view.layout === 'time');
  const hasEvents = useExplorer(({ view, events }) => view.events !== undefined && events.items.length > 0);
  if (!isByTime) return null;
  return (
    <p className="canvas-caption" role="status">
      {hasEvents
        ? t('Events from left to right by date; who took part stands above and below.')
        : t('From left to right by the earliest date on the lines of each; who has none stands at the right.')}
    </p>
  );
}
