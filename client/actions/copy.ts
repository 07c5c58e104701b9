/** The user wants a link to the view, or rows of a table, on the clipboard. */
import { t } from '../language/t.ts';
import { tell } from '../store/explorer.ts';
import { change } from '../store/explorer-store.ts';
import { working } from './working.ts';

export const copyLink = () =>
  working(t('Could not copy the link; it stands in the address bar'), () =>
    copy(window.location.href, t('Link copied. It opens this view.')),
  );

export const copyText = (text: string, done: string) => working(t('Could not copy it'), () => copy(text, done));

async function copy(text: string, done: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  change((state) => tell(state, { tone: 'plain', title: done }));
}
