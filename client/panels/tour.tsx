/**
 * The tour of the first run: five cards, each beside what it is about. The screen stays usable beneath; a click elsewhere
 * or Esc ends it, arrows and buttons go on and back.
 */
import { Button } from '@mantine/core';
import { type CSSProperties, type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { t } from '../language/t.ts';
import { rememberTour } from './tour-memory.ts';

interface Step {
  readonly title: string;
  readonly text: string;
  /** What it is about, by selector; of several the first that is on the screen. */
  readonly at: readonly string[];
}

const stepsNow = (): readonly Step[] => [
  {
    title: t('Begin with a name'),
    text: t(
      'People, states, organizations, places, events and documents, in any spelling or script. Press / to come here from anywhere.',
    ),
    at: ['.search'],
  },
  {
    title: t('A line opens its sentences'),
    text: t(
      'Click a line to read every sentence that it rests on, with outlet and date. Click a node for its profile; double-click it to see more around it.',
    ),
    at: ['.graph-stage:not([hidden])', '.surface'],
  },
  {
    title: t('The legend is the filter'),
    text: t(
      'What was only planned, denied or supposed is never drawn as done. Click an item to leave it out, and again to bring it back.',
    ),
    at: ['.legend'],
  },
  {
    title: t('Choose the time'),
    text: t(
      'Drag over the bars to keep a stretch of time, or play it from the beginning. “As of” shows how things stood on a date.',
    ),
    at: ['.timeline', '.timeline-switch', '.as-of'],
  },
  {
    title: t('Keep it and share it'),
    text: t(
      'Save the view under a name, copy a link to it, or take it away as a picture, a PDF report with all sentences, a web page or data.',
    ),
    at: ['.header-tools'],
  },
];

/** Free room around what a step is about, and between it and the card. */
const AROUND = 6;
const GAP = 14;
const EDGE = 12;

export default function Tour({ onClose }: { onClose: () => void }) {
  const [at, setAt] = useState(0);
  const before = useRef(document.activeElement);
  const steps = stepsNow();
  const step = steps[at];
  const end = () => {
    rememberTour();
    onClose();
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
  };
  const go = (by: 1 | -1) => {
    if (at + by >= steps.length) end();
    else setAt(Math.max(0, at + by));
  };
  if (!step) return null;
  return <Card key={at} step={step} at={at} of={steps.length} onGo={go} onEnd={end} />;
}

interface CardProps {
  readonly step: Step;
  readonly at: number;
  readonly of: number;
  readonly onGo: (by: 1 | -1) => void;
  readonly onEnd: () => void;
}

/** Made anew for each step: the focus that comes to it lets a screen reader read it. */
function Card({ step, at, of, onGo, onEnd }: CardProps) {
  const id = useId();
  const card = useRef<HTMLDialogElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const [place, setPlace] = useState<{ readonly card: CSSProperties; readonly ring?: CSSProperties } | undefined>(
    undefined,
  );
  const ending = useRef(onEnd);
  ending.current = onEnd;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a card is made anew for each step
  useLayoutEffect(() => {
    const put = () => card.current && setPlace(placed(card.current, targetOf(step)));
    put();
    window.addEventListener('resize', put);
    return () => window.removeEventListener('resize', put);
  }, []);
  const isPlaced = place !== undefined;
  useLayoutEffect(() => {
    if (isPlaced) next.current?.focus({ preventScroll: true });
  }, [isPlaced]);
  useEffect(() => {
    const outside = ({ target }: PointerEvent) => {
      if (target instanceof Node && !card.current?.contains(target)) ending.current();
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, []);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onEnd();
    else if (event.key === 'ArrowRight') onGo(1);
    else if (event.key === 'ArrowLeft') onGo(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      {place?.ring && <div className="tour-ring" aria-hidden="true" style={place.ring} />}
      <dialog
        open
        ref={card}
        className="tour-card"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
        style={place?.card ?? { visibility: 'hidden' }}
        onKeyDown={onKey}
      >
        <p className="quiet">{t('{{number}} of {{count}}', { number: at + 1, count: of })}</p>
        <h2 id={`${id}-title`}>{step.title}</h2>
        <p id={`${id}-text`}>{step.text}</p>
        <div className="tour-buttons">
          <Button size="compact-sm" variant="subtle" color="gray" onClick={onEnd}>
            {t('Skip the tour')}
          </Button>
          {at > 0 && (
            <Button size="compact-sm" variant="default" onClick={() => onGo(-1)}>
              {t('Back')}
            </Button>
          )}
          <Button ref={next} size="compact-sm" onClick={() => onGo(1)}>
            {at + 1 === of ? t('Begin') : t('Next')}
          </Button>
        </div>
      </dialog>
    </>
  );
}

function targetOf({ at }: Step): DOMRect | undefined {
  return at
    .flatMap((selector) => [...document.querySelectorAll(selector)])
    .map((element) => element.getBoundingClientRect())
    .find(({ width, height }) => width > 0 && height > 0);
}

/** Below what it is about, or above it, or in its middle; always whole on the screen. */
function placed(card: HTMLElement, target: DOMRect | undefined) {
  const { offsetWidth: width, offsetHeight: height } = card;
  const [wide, high] = [window.innerWidth, window.innerHeight];
  if (!target) return { card: { left: (wide - width) / 2, top: (high - height) / 2 } };
  const below = target.bottom + GAP;
  const above = target.top - GAP - height;
  const top = below + height + EDGE <= high ? below : above >= EDGE ? above : target.top + (target.height - height) / 2;
  const within = (at: number, most: number) => Math.max(EDGE, Math.min(at, most - EDGE));
  return {
    card: {
      left: within(target.left + target.width / 2 - width / 2, wide - width),
      top: within(top, high - height),
    },
    ring: {
      inset: [
        Math.max(0, target.top - AROUND),
        Math.max(0, wide - target.right - AROUND),
        Math.max(0, high - target.bottom - AROUND),
        Math.max(0, target.left - AROUND),
      ]
        .map((side) => `${side}px`)
        .join(' '),
    },
  };
}
