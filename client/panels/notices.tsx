/** What an action has to tell: shown for a while, and read out to those who do not see it. */
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import { redoDecided, undoDecided } from '../actions/decide.ts';
import { t } from '../language/t.ts';
import type { Decided } from '../store/explorer.ts';
import { type Choice, redoWords, undoWords } from '../vocabulary/decision-words.ts';
import { useExplorer } from './use-explorer.ts';

const TROUBLE_MS = 9000;
const PLAIN_MS = 3000;
/** Long enough to see what became of the graph; the palette and the log offer the same later on. */
const DECISION_MS = 15_000;

/** The notice told last: a screen built anew in another language does not tell it again. */
let toldAt = 0;

export function Notices() {
  const notice = useExplorer((state) => state.notice);
  const last = useRef('');
  useEffect(() => {
    if (!notice || notice.at === toldAt) return;
    toldAt = notice.at;
    const isTrouble = notice.tone === 'trouble';
    const { decision } = notice;
    // The way back is offered from the last decision alone.
    if (decision) notifications.hide(last.current);
    const id = isTrouble ? `trouble ${notice.title}` : decision ? `decision ${notice.at}` : 'plain';
    if (decision) last.current = id;
    notifications.show({
      id,
      title: notice.title,
      message: decision ? <Turn decision={decision} /> : notice.detail,
      color: isTrouble ? 'red' : 'gray',
      autoClose: isTrouble ? TROUBLE_MS : decision ? DECISION_MS : PLAIN_MS,
      withBorder: true,
      closeButtonProps: { 'aria-label': t('Close the notice') },
    });
  }, [notice]);
  return null;
}

/** The way back from a decision, and from that. */
function Turn({ decision: { id, action, holds } }: { decision: Decided }) {
  const turn = holds ? undoDecided : redoDecided;
  return (
    <Button
      size="compact-sm"
      variant="light"
      mt={4}
      onClick={() => {
        notifications.clean();
        void turn(id);
      }}
    >
      {holds ? undoWords(action as Choice) : redoWords(action as Choice)}
    </Button>
  );
}
