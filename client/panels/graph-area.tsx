/** The graph, as a drawing, table or outline, with what floats above it: filters, tools, actions, the tip, the menu. */
import { ActionIcon, Button, Loader, Menu, SegmentedControl, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowMerge,
  IconCheck,
  IconEyeOff,
  IconFocus2,
  IconFocusCentered,
  IconHome,
  IconLasso,
  IconLock,
  IconLockOpen,
  IconMinus,
  IconPin,
  IconPlus,
  IconRoute,
  IconSparkles,
  IconStack2,
  IconStar,
  IconStarFilled,
  IconTopologyStar3,
  IconX,
} from '@tabler/icons-react';
import { lazy, Suspense, useContext, useEffect, useRef, useState } from 'react';
import {
  choose,
  drag,
  layOutAnew,
  lockNodes,
  openTheGroup,
  pickEntities,
  rememberPositions,
  showAs,
  takeTheLasso,
} from '../actions/choose.ts';
import { expandEvent, turnEvents } from '../actions/events-as-nodes.ts';
import { expandEntity } from '../actions/expand-entity.ts';
import { startOver } from '../actions/open-explorer.ts';
import { redoStep, undoStep } from '../actions/travel.ts';
import type { Gestures } from '../graph/drawing.ts';
import type { LayoutUnderWay } from '../graph/layout-runner.ts';
import { nameOf } from '../language/local-names.ts';
import { t } from '../language/t.ts';
import { drawn } from '../store/drawn.ts';
import { isEvent } from '../store/events.ts';
import { actedOn, remaining } from '../store/explorer.ts';
import { explorerStore, present } from '../store/explorer-store.ts';
import { isGroup, nodeSelection, withGroups } from '../store/groups.ts';
import { LAYOUTS, type Position, type Selection, SURFACES } from '../store/view.ts';
import { eventInWords } from '../vocabulary/event-words.ts';
import { LAYOUT_NAMES, SURFACE_NAMES, useCommands } from './commands.ts';
import { FilterBar } from './filter-bar.tsx';
import { useGraphKeys, useSurfaceKeys } from './graph-keys.ts';
import { GraphMenu, type MenuPlace } from './graph-menu.tsx';
import { selectionInWords } from './in-words.ts';
import { LassoLayer } from './lasso-layer.tsx';
import { LayoutProgress } from './layout-progress.tsx';
import { Legend } from './legend.tsx';
import { MapCaption } from './map-caption.tsx';
import { NewSince } from './new-since.tsx';
import { ScreenContext } from './screen-context.ts';
import { TimeCaption } from './time-caption.tsx';
import { useExplorer } from './use-explorer.ts';
import { useFocusAlong } from './use-focus-along.ts';
import { usePalette } from './use-palette.ts';
import { hasWebGl, turnWebGl, useWebGl } from './web-gl.ts';
import { WholeState } from './whole-state.tsx';

const TableSurface = lazy(() => import('../surfaces/table-surface.tsx'));
const Timeline = lazy(() => import('../timeline/timeline.tsx'));
const OutlineSurface = lazy(() => import('../surfaces/outline-surface.tsx'));
const GraphCanvas = lazy(() => import('../graph/graph-canvas.tsx'));

export function GraphArea() {
  const { drawing, openDialog } = useContext(ScreenContext);
  const palette = usePalette();
  const byWebGl = useWebGl();
  const { phase, surface } = useExplorer((state) => ({ phase: state.phase, surface: state.view.surface }));
  const [under, setUnder] = useState<Selection & { at: Position }>();
  const [layingOut, setLayingOut] = useState<LayoutUnderWay>();
  const [menu, setMenu] = useState<MenuPlace>();
  const [adrift, setAdrift] = useState<number>();
  // On a narrow screen the graph has the room, until the timeline is asked for.
  const [timeline, setTimeline] = useState(() => !window.matchMedia('(max-width: 800px)').matches);
  const playing = useExplorer((state) => state.playing);
  // Played from a key or the palette, it is to be seen.
  useEffect(() => {
    if (playing) setTimeline(true);
  }, [playing]);
  const stage = useRef<HTMLDivElement>(null);
  const twin = useFocusAlong(surface, stage);
  const gestures: Gestures = {
    choose,
    pick: pickEntities,
    expand: (id) => {
      if (isGroup(id)) openTheGroup(id);
      else void (isEvent(id) ? expandEvent(id) : expandEntity(id));
    },
    moved: rememberPositions,
    dragged: drag,
    layingOut: setLayingOut,
    mapped: setAdrift,
    pointAt: setUnder,
    menu: (target, at) => {
      // What acts on the picked acts on them all; on another node the menu is about that one.
      const { groups, picked } = present().view;
      if (target && !withGroups(groups, picked).includes(target.id)) {
        pickEntities([], 'only');
        choose(target);
      }
      setMenu({ target, at });
    },
  };
  const openMenu = () => {
    const { view } = present();
    const id = view.selection?.kind === 'group' ? view.selection.id : actedOn(present())[0];
    const at = id ? drawing.current?.whereIs(id) : undefined;
    const middle = { x: (stage.current?.clientWidth ?? 0) / 2, y: (stage.current?.clientHeight ?? 0) / 2 };
    setMenu({ target: id ? nodeSelection(id) : undefined, at: at ?? middle });
  };
  const closeMenu = () => {
    setMenu(undefined);
    stage.current?.focus({ preventScroll: true });
  };
  const onSurfaceKey = useSurfaceKeys();
  const onGraphKey = useGraphKeys(openMenu);
  const isDrawn = surface === 'graph';
  return (
    <main className="graph-area" aria-label={t('Graph')} onKeyDown={onSurfaceKey}>
      <div className="graph-room">
        <div
          ref={stage}
          className="graph-stage"
          role="application"
          aria-label={t(
            'Graph. Arrow keys go from node to node, N to the lines of a node, Enter to the details. Table and Outline show the same without a drawing.',
          )}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing is a widget of its own, with keys of its own
          tabIndex={0}
          hidden={!isDrawn}
          onKeyDown={onGraphKey}
          // Cytoscape keeps the press to itself, and with it the focus.
          onPointerDown={() => stage.current?.focus({ preventScroll: true })}
          onContextMenu={(event) => event.preventDefault()}
        >
          <Suspense fallback={null}>
            <GraphCanvas
              handle={drawing}
              store={explorerStore}
              palette={palette}
              gestures={gestures}
              byWebGl={byWebGl}
            />
          </Suspense>
        </div>
        {phase === 'ready' && !isDrawn && (
          <section ref={twin} className="surface" tabIndex={-1} aria-label={SURFACE_NAMES[surface]}>
            <Suspense fallback={<Loader m="lg" aria-label={t('Loading')} />}>
              {surface === 'table' ? <TableSurface /> : <OutlineSurface />}
            </Suspense>
          </section>
        )}
        {under && isDrawn && <HoverTip target={under} room={stage.current} />}
        <LayoutProgress underWay={layingOut} onStop={() => drawing.current?.stopLayout()} />
        {isDrawn && <LassoLayer />}
        {isDrawn && adrift !== undefined && <MapCaption adrift={adrift} />}
        {isDrawn && <TimeCaption />}
        <GraphMenu place={menu} onClose={closeMenu} />
        <Announcement />
        {phase === 'ready' ? (
          <>
            <FilterBar />
            <SurfaceSwitch />
            <NewSince />
            <SelectionBar />
            <Tools />
          </>
        ) : (
          <WholeState onAdd={() => openDialog('add')} />
        )}
      </div>
      {phase === 'ready' && timeline && (
        <Suspense fallback={<div className="timeline" />}>
          <Timeline onClose={() => setTimeline(false)} />
        </Suspense>
      )}
      {phase === 'ready' && <Legend timeline={timeline} onTimeline={setTimeline} />}
    </main>
  );
}

function SurfaceSwitch() {
  const surface = useExplorer((state) => state.view.surface);
  return (
    <SegmentedControl
      className="surface-switch"
      size="xs"
      aria-label={t('Show as')}
      value={surface}
      onChange={(value) => showAs(SURFACES.find((one) => one === value) ?? 'graph')}
      data={SURFACES.map((one) => ({ value: one, label: SURFACE_NAMES[one] }))}
    />
  );
}

/** Pixels that a tip may take: nearer to an edge it stands on the other side of the pointer. */
const TIP = { width: 320, height: 110 };

interface HoverTipProps {
  readonly target: Selection & { readonly at: Position };
  readonly room: HTMLElement | null;
}

function HoverTip({ target, room }: HoverTipProps) {
  const words = useExplorer((state) => selectionInWords(state, target));
  if (!words || !room) return null;
  const { x, y } = target.at;
  const toLeft = x > TIP.width && x + TIP.width > room.clientWidth;
  const upward = y > TIP.height && y + TIP.height > room.clientHeight;
  return (
    <div
      className="hover-tip"
      role="tooltip"
      style={{ left: x, top: y }}
      {...(toLeft && { 'data-left': true })}
      {...(upward && { 'data-up': true })}
    >
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

/** What can be done with the selected node, or with all that are picked. */
function SelectionBar() {
  const picked = useExplorer((state) => state.view.picked);
  const entity = useExplorer(({ view, entities }) =>
    view.selection?.kind === 'entity' && view.shown.includes(view.selection.id)
      ? entities[view.selection.id]
      : undefined,
  );
  const event = useExplorer((state) =>
    state.view.selection?.kind === 'event'
      ? drawn(state).events.find(({ id }) => id === state.view.selection?.id)
      : undefined,
  );
  const more = useExplorer((state) =>
    event
      ? event.participants.filter(({ id }) => !state.view.shown.includes(id)).length
      : entity && remaining(state, entity.id),
  );
  const isToEnd = useExplorer(({ view: { ends } }) => ends.start !== undefined && ends.start !== entity?.id);
  const isPinned = useExplorer(({ view }) => event !== undefined && view.pinned.includes(event.id));
  const commands = useCommands();
  const selected = event ? eventInWords(event) : entity && nameOf(entity);
  if (picked.length === 0 && selected === undefined) return null;
  const name = picked.length > 0 ? t('{{number}} picked', { number: picked.length }) : (selected ?? '');
  const single = picked.length === 0;
  const expand =
    !single || more === undefined ? t('Expand') : more === 0 ? t('Expanded') : t('{{number}} more', { number: more });
  const actions = [
    { id: 'expand', text: expand, icon: IconTopologyStar3, off: single && more === 0 },
    ...(single && event ? [{ id: 'pin', text: isPinned ? t('Unpin') : t('Pin'), icon: IconPin }] : []),
    ...(single && event
      ? []
      : [
          single
            ? { id: 'path', text: isToEnd ? t('Path to') : t('Path from'), icon: IconRoute }
            : { id: 'path-between', text: t('Path'), icon: IconRoute },
        ]),
    ...(single ? [] : [{ id: 'group', text: t('Group'), icon: IconStack2 }]),
    ...(single ? [] : [{ id: 'merge', text: t('Merge'), icon: IconArrowMerge }]),
    ...(single ? [] : [{ id: 'hide-others', text: t('Keep only'), icon: IconFocus2 }]),
    { id: 'hide', text: t('Hide'), icon: IconEyeOff },
    ...(single ? [] : [{ id: 'pick-none', text: t('Clear'), icon: IconX }]),
  ];
  return (
    <section className="floating selection-bar" aria-label={t('Actions on {{name}}', { name })}>
      <strong>{name}</strong>
      {actions.map(({ id, text, icon: Icon, off = false }) => {
        const command = commands.find((one) => one.id === id);
        return (
          <Button
            key={id}
            size="compact-sm"
            variant="subtle"
            leftSection={<Icon size={15} />}
            disabled={off || command?.off === true}
            onClick={command?.run}
          >
            {text}
          </Button>
        );
      })}
    </section>
  );
}

function Tools() {
  const { drawing } = useContext(ScreenContext);
  const byWebGl = useWebGl();
  const { past, future, waiting, isDrawn, layout, lassoing, locked, byEvents } = useExplorer((state) => ({
    lassoing: state.lassoing,
    locked: state.view.locked,
    byEvents: state.view.events !== undefined,
    past: state.past.length,
    future: state.future.length,
    waiting: state.waiting > 0,
    isDrawn: state.view.surface === 'graph',
    layout: state.view.layout,
  }));
  return (
    <section className="floating tools" aria-label={t('Tools')}>
      {waiting && <Loader size={16} m={7} aria-label={t('Loading')} />}
      <Tool label={t('Take the last step back')} disabled={past === 0} onClick={() => void undoStep()}>
        <IconArrowBackUp size={18} />
      </Tool>
      <Tool label={t('Take the step again')} disabled={future === 0} onClick={() => void redoStep()}>
        <IconArrowForwardUp size={18} />
      </Tool>
      <hr />
      <Tool
        label={byEvents ? t('Show events as lines between pairs') : t('Show each event as one node')}
        pressed={byEvents}
        onClick={() => void turnEvents()}
      >
        {byEvents ? <IconStarFilled size={18} /> : <IconStar size={18} />}
      </Tool>
      {isDrawn && (
        <>
          <hr />
          <Tool className="zoom" label={t('Zoom in')} onClick={() => drawing.current?.zoom('in')}>
            <IconPlus size={18} />
          </Tool>
          <Tool className="zoom" label={t('Zoom out')} onClick={() => drawing.current?.zoom('out')}>
            <IconMinus size={18} />
          </Tool>
          <Tool label={t('Fit the graph on the screen')} onClick={() => drawing.current?.fit()}>
            <IconFocusCentered size={18} />
          </Tool>
          <hr />
          <Tool label={t('Pick by lasso')} pressed={lassoing} onClick={() => takeTheLasso(!lassoing)}>
            <IconLasso size={18} />
          </Tool>
          <Tool label={t('Lock all nodes where they stand')} pressed={locked} onClick={() => lockNodes(!locked)}>
            {locked ? <IconLock size={18} /> : <IconLockOpen size={18} />}
          </Tool>
          <Menu position="left" shadow="md" width={330} withinPortal={false} withInitialFocusPlaceholder={false}>
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" size="md" aria-label={t('Lay the graph out anew')}>
                <IconSparkles size={18} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Label>{t('Lay the graph out anew; what is pinned stays')}</Menu.Label>
              {LAYOUTS.map((one) => (
                <Menu.Item
                  key={one}
                  onClick={() => layOutAnew(one)}
                  rightSection={one === layout && <IconCheck size={14} aria-label={t('as it is')} />}
                >
                  {LAYOUT_NAMES[one]}
                </Menu.Item>
              ))}
              <Menu.Divider />
              <Menu.Item
                disabled={!hasWebGl()}
                onClick={turnWebGl}
                title={t(
                  'Smoother with thousands of nodes on a machine with a graphics card. It draws solid lines only: what was planned, denied or supposed stays dashed or dotted, as plain lines beneath.',
                )}
                rightSection={byWebGl && <IconCheck size={14} aria-label={t('as it is')} />}
              >
                {t('Drawn by the graphics card (WebGL)')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </>
      )}
      <Tool label={t('Begin anew with the best-connected entities')} onClick={() => void startOver()}>
        <IconHome size={18} />
      </Tool>
    </section>
  );
}

interface ToolProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  /** For what is in hand or holds until it is pressed again. */
  readonly pressed?: boolean;
  readonly className?: string;
  readonly children: React.ReactNode;
}

function Tool({ label, onClick, disabled = false, pressed, className, children }: ToolProps) {
  return (
    // In the main part of the page, where a screen reader expects it.
    <Tooltip label={label} position="left" withinPortal={false}>
      <ActionIcon
        variant={pressed ? 'light' : 'subtle'}
        color={pressed ? 'blue' : 'gray'}
        size="md"
        aria-label={label}
        aria-pressed={pressed}
        disabled={disabled}
        onClick={onClick}
        {...(className && { className })}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
