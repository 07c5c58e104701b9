/** The drawing as a React element: the state of the explorer goes in, gestures come out as actions given to it. */
import { type RefObject, useEffect, useRef } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { isJustChosen } from '../language/speak.ts';
import type { Earth } from '../map/earth.ts';
import type { Explorer } from '../store/explorer.ts';
import { folded, withGroups } from '../store/groups.ts';
import type { Palette } from '../styles/palette.ts';
import { Drawing, type Gestures } from './drawing.ts';
import { onMapOf } from './on-map.ts';
import { toElements } from './to-elements.ts';

interface Props {
  readonly store: StoreApi<Explorer>;
  readonly palette: Palette;
  readonly gestures: Gestures;
  /** Whether the graphics card draws. */
  readonly byWebGl: boolean;
  /** Where the drawing is found by the tools around it. */
  readonly handle: RefObject<Drawing | null>;
}

/** Where the last drawing was looked at: the screen is built anew in another language, and one looks on from there. */
let leftAt: ReturnType<Drawing['viewport']>;

const prefersLessMotion = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

export default function GraphCanvas({ store, palette, gestures, byWebGl, handle }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef(gestures);
  latest.current = gestures;
  const latestPalette = useRef(palette);
  latestPalette.current = palette;
  const lookedAt = useRef<ReturnType<Drawing['viewport']>>(undefined);

  useEffect(() => {
    if (!container.current) return;
    const made = new Drawing(
      container.current,
      latestPalette.current,
      {
        choose: (selection) => latest.current.choose(selection),
        pick: (ids, how) => latest.current.pick(ids, how),
        expand: (id) => latest.current.expand(id),
        moved: (positions) => latest.current.moved(positions),
        dragged: (positions) => latest.current.dragged(positions),
        layingOut: (underWay) => latest.current.layingOut(underWay),
        mapped: (adrift) => latest.current.mapped(adrift),
        menu: (target, at) => latest.current.menu(target, at),
        pointAt: (target) => latest.current.pointAt(target),
      },
      prefersLessMotion,
      byWebGl,
    );
    handle.current = made;
    const unfollow = follow(store, made);
    const place = lookedAt.current ?? (isJustChosen() ? leftAt : undefined);
    if (place) made.look(place);
    const resized = new ResizeObserver(() => made.resize());
    resized.observe(container.current);
    return () => {
      resized.disconnect();
      unfollow();
      handle.current = null;
      leftAt = made.viewport();
      lookedAt.current = leftAt;
      made.destroy();
    };
  }, [store, handle, byWebGl]);

  useEffect(() => {
    handle.current?.recolor(palette);
  }, [palette, handle]);

  return <div ref={container} className="graph-canvas" />;
}

/**
 * Draws the state now, and after each change once the browser has painted what else it changed: panels and drawing in one
 * go would keep a large graph from answering for twice as long. Changes that come together are drawn once.
 */
function follow(store: StoreApi<Explorer>, drawing: Drawing): () => void {
  let earth: Earth | undefined;
  let isLost = false;
  let drawn: Explorer | undefined;
  let forget: (() => void) | undefined;
  const draw = (state: Explorer) => {
    if (state.view.layout === 'map' && !earth && !isLost) {
      void import('../map/earth.ts')
        .then(({ loadEarth }) => loadEarth())
        .then(
          (loaded) => {
            earth = loaded;
          },
          () => {
            isLost = true;
          },
        )
        .then(() => isWhole(store.getState()) && draw(store.getState()));
      return;
    }
    const elements = toElements(state);
    const onMap = earth && state.view.layout === 'map' ? onMapOf(state, earth) : undefined;
    const pinned = withGroups(state.view.groups, state.view.pinned);
    drawing.render(elements, { ...state.view, pinned, basis: folded(state), ...(onMap && { onMap }) });
  };
  // Edges come after their nodes: a graph is laid out once both are there.
  const isWhole = (state: Explorer) => state.phase === 'ready';
  const drawChanged = () => {
    forget = undefined;
    const state = store.getState();
    const before = drawn;
    if (!isWhole(state) || (before && isDrawnAlike(before, state))) return;
    drawn = state;
    draw(state);
    const { selection } = state.view;
    if (before && selection && selection !== before.view.selection) drawing.reveal(selection);
  };
  drawChanged();
  const unsubscribe = store.subscribe(() => {
    forget ??= afterPaint(drawChanged);
  });
  return () => {
    unsubscribe();
    forget?.();
  };
}

/** Whether the drawing of one state is that of the other. */
const isDrawnAlike = (one: Explorer, other: Explorer): boolean =>
  one.view === other.view &&
  one.edges === other.edges &&
  one.entities === other.entities &&
  one.frontiers === other.frontiers &&
  one.since === other.since;

/** Acts once what changed meanwhile is painted; answers what forgets it. */
function afterPaint(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const next = () => {
    timer = setTimeout(act);
  };
  // A page that is not looked at is not painted.
  if (document.hidden) next();
  const frame = document.hidden ? 0 : requestAnimationFrame(next);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
