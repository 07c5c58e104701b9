/**
 * Plays the timeline: a button, its speed, and the clock that goes from frame to frame. Nothing glides, so who asked for
 * less motion sees the same steps.
 */
import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconPlayerPauseFilled, IconPlayerPlayFilled } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { playFrame, stopPlaying, turnPlaying } from '../actions/play-timeline.ts';
import { t } from '../language/t.ts';
import { useExplorer } from '../panels/use-explorer.ts';
import { present } from '../store/explorer-store.ts';
import { inWords } from '../vocabulary/numbers-and-dates.ts';
import { type Bar, boundsOf, indexesWithin } from './buckets.ts';
import { isMoving, nextFrame, startOf } from './frames.ts';

/** How long a frame stands, by how many times the usual speed: at the slowest the new lines can be read. */
const SPEEDS = [
  { times: 1, ms: 1200 },
  { times: 2, ms: 600 },
  { times: 4, ms: 300 },
] as const;

export function Play({ bars }: { bars: readonly Bar[] }) {
  const playing = useExplorer((state) => state.playing);
  const { to } = useExplorer((state) => state.view.filters);
  const [speed, setSpeed] = useState(0);
  const { times, ms } = SPEEDS[speed % SPEEDS.length] ?? SPEEDS[0];
  const pause = useRef<number>(ms);
  pause.current = ms;
  useEffect(() => {
    if (!playing) return;
    let isOver = false;
    const play = async () => {
      let frame = indexesWithin(bars, present().view.filters);
      const moves = isMoving(frame);
      for (let next = startOf(bars, frame); ; ) {
        frame = [...next];
        await playFrame(boundsOf(bars, frame, present().view.filters));
        await new Promise((resolve) => setTimeout(resolve, pause.current));
        if (isOver) return;
        const after = nextFrame(bars, frame, moves);
        if (!after) break;
        next = after;
      }
      stopPlaying();
    };
    void play();
    return () => {
      isOver = true;
    };
  }, [playing, bars]);
  return (
    <>
      <Tooltip label={playing ? t('Pause') : t('Play: how it came about, step by step')}>
        <ActionIcon
          variant={playing ? 'filled' : 'default'}
          size="md"
          radius="xl"
          aria-label={playing ? t('Pause the timeline') : t('Play the timeline')}
          disabled={bars.length < 2}
          onClick={turnPlaying}
        >
          {playing ? <IconPlayerPauseFilled size={13} /> : <IconPlayerPlayFilled size={13} />}
        </ActionIcon>
      </Tooltip>
      <Button
        className="timeline-speed"
        size="compact-xs"
        variant="subtle"
        color="gray"
        aria-label={t('Speed: {{times}} times. Change it', { times })}
        onClick={() => setSpeed(speed + 1)}
      >
        {times}×
      </Button>
      {/* Said when it rests: every frame would be too much to listen to. */}
      <output className="visually-hidden">
        {!playing && to ? t('The timeline stands at {{date}}', { date: inWords(to) }) : ''}
      </output>
    </>
  );
}
