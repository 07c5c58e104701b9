/** The graph with what floats above it: filters, legend, tools, the selected node's actions, the tip under the pointer. */
import { ActionIcon, Button, Loader, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconEyeOff,
  IconFocusCentered,
  IconHome,
  IconMinus,
  IconPlus,
  IconRoute,
  IconSparkles,
  IconTopologyStar3,
} from '@tabler/icons-react';
import { lazy, Suspense, useContext, useState } from 'react';
import { choose, choosePathEnds, hide, layOutAnew, rememberPositions } from '../actions/choose.ts';
import { expandEntity } from '../actions/expand-entity.ts';
import { startOver } from '../actions/open-explorer.ts';
import { redoStep, undoStep } from '../actions/travel.ts';
import type { Gestures } from '../graph/drawing.ts';
import { remaining } from '../store/explorer.ts';
import { explorerStore } from '../store/explorer-store.ts';
import type { Position, Selection } from '../store/view.ts';
import { DrawingContext } from './drawing-context.ts';
import { FilterBar } from './filter-bar.tsx';
import { useGraphKeys } from './graph-keys.ts';
import { selectionInWords } from './in-words.ts';
import { Legend } from './legend.tsx';
import { useExplorer } from './use-explorer.ts';
import { usePalette } from './use-palette.ts';
import { WholeState } from './whole-state.tsx';

const GraphCanvas = lazy(() => import('../graph/graph-canvas.tsx'));

export function GraphArea({ onAdd }: { onAdd: () => void }) {
  const drawing = useContext(DrawingContext);
  const palette = usePalette();
  const phase = useExplorer((state) => state.phase);
  const [under, setUnder] = useState<Selection & { at: Position }>();
  const gestures: Gestures = {
    choose,
    expand: (id) => void expandEntity(id),
    moved: rememberPositions,
    pointAt: setUnder,
  };
  const onKeyDown = useGraphKeys();
  return (
    <main className="graph-area" aria-label="Graph">
      <div className="graph-room">
        <div
          className="graph-stage"
          role="application"
          aria-label="Graph. Arrow keys go from node to node, N to the lines of a node, Enter to the details. The List tab of the panel holds the same as tables."
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing is a widget of its own, with keys of its own
          tabIndex={0}
          onKeyDown={onKeyDown}
        >
          <Suspense fallback={null}>
            <GraphCanvas handle={drawing} store={explorerStore} palette={palette} gestures={gestures} />
          </Suspense>
        </div>
        {under && <HoverTip target={under} />}
        <Announcement />
        {phase === 'ready' ? (
          <>
            <FilterBar />
            <SelectionBar />
            <Tools />
          </>
        ) : (
          <WholeState onAdd={onAdd} />
        )}
      </div>
      {phase === 'ready' && <Legend />}
    </main>
  );
}

function HoverTip({ target }: { target: Selection & { at: Position } }) {
  const words = useExplorer((state) => selectionInWords(state, target));
  if (!words) return null;
  return (
    <div className="hover-tip" role="tooltip" style={{ left: target.at.x, top: target.at.y }}>
      <strong>{words.name}</strong>
      <br />
      {words.more}
    </div>
  );
}

function Announcement() {
  const words = useExplorer((state) => state.view.selection && selectionInWords(state, state.view.selection));
  return (
    <div className="visually-hidden" aria-live="polite">
      {words && `${words.name}. ${words.more}.`}
    </div>
  );
}

function SelectionBar() {
  const entity = useExplorer(({ view, entities }) =>
    view.selection?.kind === 'entity' && view.shown.includes(view.selection.id)
      ? entities[view.selection.id]
      : undefined,
  );
  const { more, ends } = useExplorer((state) => ({
    more: entity && remaining(state, entity.id),
    ends: state.view.ends,
  }));
  if (!entity) return null;
  const { id } = entity;
  return (
    <section className="floating selection-bar" aria-label={`Actions on ${entity.name}`}>
      <strong>{entity.name}</strong>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconTopologyStar3 size={15} />}
        disabled={more === 0}
        onClick={() => void expandEntity(id)}
      >
        {more === undefined ? 'Expand' : more === 0 ? 'Expanded' : `${more} more`}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconRoute size={15} />}
        onClick={() => choosePathEnds(ends.start && ends.start !== id ? { ...ends, end: id } : { start: id })}
      >
        {ends.start && ends.start !== id && !ends.end ? 'Path to' : 'Path from'}
      </Button>
      <Button size="compact-sm" variant="subtle" leftSection={<IconEyeOff size={15} />} onClick={() => hide([id])}>
        Hide
      </Button>
    </section>
  );
}

function Tools() {
  const drawing = useContext(DrawingContext);
  const { past, future, waiting } = useExplorer((state) => ({
    past: state.past.length,
    future: state.future.length,
    waiting: state.waiting > 0,
  }));
  return (
    <section className="floating tools" aria-label="Tools">
      {waiting && <Loader size={16} m={7} aria-label="Loading" />}
      <Tool label="Take the last step back" disabled={past === 0} onClick={() => void undoStep()}>
        <IconArrowBackUp size={18} />
      </Tool>
      <Tool label="Take the step again" disabled={future === 0} onClick={() => void redoStep()}>
        <IconArrowForwardUp size={18} />
      </Tool>
      <hr />
      <Tool label="Zoom in" onClick={() => drawing.current?.zoom('in')}>
        <IconPlus size={18} />
      </Tool>
      <Tool label="Zoom out" onClick={() => drawing.current?.zoom('out')}>
        <IconMinus size={18} />
      </Tool>
      <Tool label="Fit the graph on the screen" onClick={() => drawing.current?.fit()}>
        <IconFocusCentered size={18} />
      </Tool>
      <hr />
      <Tool label="Lay the graph out anew" onClick={layOutAnew}>
        <IconSparkles size={18} />
      </Tool>
      <Tool label="Begin anew with the best-connected entities" onClick={() => void startOver()}>
        <IconHome size={18} />
      </Tool>
    </section>
  );
}

interface ToolProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly children: React.ReactNode;
}

function Tool({ label, onClick, disabled = false, children }: ToolProps) {
  return (
    <Tooltip label={label} position="left">
      <ActionIcon variant="subtle" color="gray" size="md" aria-label={label} disabled={disabled} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
