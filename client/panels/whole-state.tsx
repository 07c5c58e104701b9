/** What stands in place of a graph: while it comes, where there is none, and where the server does not answer. */
import { Button, Loader } from '@mantine/core';
import { openExplorer } from '../actions/open-explorer.ts';
import { t } from '../language/t.ts';
import { useExplorer } from './use-explorer.ts';

export function WholeState({ onAdd }: { onAdd: () => void }) {
  const { phase, trouble } = useExplorer(({ phase, trouble }) => ({ phase, trouble }));
  switch (phase) {
    case 'ready':
      return null;
    case 'starting':
      return (
        <div className="whole-state" role="status">
          <Loader aria-label={t('Loading the graph')} />
        </div>
      );
    case 'empty':
      return (
        <div className="whole-state">
          <h2>{t('This graph is empty')}</h2>
          <p>{t('Drop articles or a folder of them anywhere on this screen, paste one, or choose files:')}</p>
          <Button onClick={onAdd}>{t('Add documents')}</Button>
          <p className="quiet">{t('From the command line, while the server is stopped:')}</p>
          <code>npm run ingest -- FILE or FOLDER</code>
          <p className="quiet">
            {t(
              'To look around first: an empty graph is given a sample of articles by a start without ENTENTE_SAMPLE=no.',
            )}
          </p>
        </div>
      );
    case 'unreachable':
      return (
        <div className="whole-state" role="alert">
          <h2>{t('The graph cannot be reached')}</h2>
          <p>{trouble}</p>
          <Button onClick={() => void openExplorer(window.location.hash)}>{t('Try again')}</Button>
        </div>
      );
  }
}
