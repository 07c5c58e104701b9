/** What an action has to tell: shown for a while, and read out to those who do not see it. */
import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useExplorer } from './use-explorer.ts';

const TROUBLE_MS = 9000;
const PLAIN_MS = 3000;

export function Notices() {
  const notice = useExplorer((state) => state.notice);
  useEffect(() => {
    if (!notice) return;
    const isTrouble = notice.tone === 'trouble';
    notifications.show({
      id: isTrouble ? `trouble ${notice.title}` : 'plain',
      title: notice.title,
      message: notice.detail,
      color: isTrouble ? 'red' : 'gray',
      autoClose: isTrouble ? TROUBLE_MS : PLAIN_MS,
      withBorder: true,
      closeButtonProps: { 'aria-label': 'Close the notice' },
    });
  }, [notice]);
  return null;
}
