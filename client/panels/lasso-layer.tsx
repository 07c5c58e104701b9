/** The lasso: while it is in hand, a loop drawn over the graph picks all nodes inside it. Esc or the key again puts it down. */
import { type PointerEvent, useContext, useEffect, useRef, useState } from 'react';
import { pickEntities, takeTheLasso } from '../actions/choose.ts';
import { t } from '../language/t.ts';
import type { Position } from '../store/view.ts';
import { ScreenContext } from './screen-context.ts';
import { useExplorer } from './use-explorer.ts';

/** Corners nearer than this say nothing about the loop. */
const STEP = 4;

export function LassoLayer() {
  const lassoing = useExplorer((state) => state.lassoing);
  return lassoing ? <Loop /> : null;
}

function Loop() {
  const { drawing } = useContext(ScreenContext);
  // The pointer may take several steps between two paintings: the corners are kept apart from what is painted.
  const corners = useRef<readonly Position[]>([]);
  const [loop, setLoop] = useState<readonly Position[]>([]);
  const goOn = (next: readonly Position[]) => {
    corners.current = next;
    setLoop(next);
  };
  const layer = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const putDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      takeTheLasso(false);
    };
    window.addEventListener('keydown', putDown, true);
    return () => window.removeEventListener('keydown', putDown, true);
  }, []);
  const at = (event: PointerEvent): Position => {
    const box = layer.current?.getBoundingClientRect();
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
  };
  const end = (event: PointerEvent) => {
    const drawn = corners.current;
    if (drawn.length > 2) pickEntities(drawing.current?.within(drawn) ?? [], event.shiftKey ? 'add' : 'only');
    takeTheLasso(false);
  };
  return (
    <>
      <svg
        ref={layer}
        className="lasso"
        aria-hidden="true"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          goOn([at(event)]);
        }}
        onPointerMove={(event) => {
          const last = corners.current.at(-1);
          const next = at(event);
          if (last && Math.hypot(next.x - last.x, next.y - last.y) >= STEP) goOn([...corners.current, next]);
        }}
        onPointerUp={end}
        onPointerCancel={() => goOn([])}
      >
        {loop.length > 1 && <path d={`M${loop.map(({ x, y }) => `${x} ${y}`).join('L')}Z`} />}
      </svg>
      {/* They cover nodes: gone once the loop is begun. */}
      {loop.length < 2 && (
        <p className="floating lasso-words" role="status">
          {t('Draw a loop around the nodes to pick. Shift adds to the picked, Esc puts the lasso down.')}
        </p>
      )}
    </>
  );
}
