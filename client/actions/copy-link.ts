/** The user wants a link to the view. */
import { tell } from '../store/explorer.ts';
import { change } from '../store/explorer-store.ts';
import { working } from './working.ts';

export const copyLink = () =>
  working('copy the link; it stands in the address bar', async () => {
    await navigator.clipboard.writeText(window.location.href);
    change((state) => tell(state, { tone: 'plain', title: 'Link copied. It opens this view.' }));
  });
