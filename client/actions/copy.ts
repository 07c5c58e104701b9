/** The user wants a link to the view, or rows of a table, on the clipboard. */
import { tell } from '../store/explorer.ts';
import { change } from '../store/explorer-store.ts';
import { working } from './working.ts';

export const copyLink = () =>
  working('copy the link; it stands in the address bar', () =>
    copy(window.location.href, 'Link copied. It opens this view.'),
  );

export const copyText = (text: string, done: string) => working('copy it', () => copy(text, done));

async function copy(text: string, done: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  change((state) => tell(state, { tone: 'plain', title: done }));
}
