/** The whole screen: header, graph, panel, dialogs, and the keys that work everywhere. */
import { useHotkeys } from '@mantine/hooks';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { turnToPage } from '../actions/choose.ts';
import { redoStep, undoStep } from '../actions/travel.ts';
import type { Drawing } from '../graph/drawing.ts';
import type { CommandPalette as Palette } from './command-palette.tsx';
import { type Chosen, droppedFiles, NOTHING_CHOSEN } from './dropped-files.ts';
import { GraphArea } from './graph-area.tsx';
import { Header } from './header.tsx';
import { Notices } from './notices.tsx';
import { Panel } from './panel.tsx';
import { DECISION_DIALOGS, type DialogName, type Screen, ScreenContext } from './screen-context.ts';
import { isTourDue } from './tour-memory.ts';
import { useExplorer } from './use-explorer.ts';

const AddDialog = lazy(async () => ({ default: (await import('./add-dialog.tsx')).AddDialog }));
const HelpDialog = lazy(async () => ({ default: (await import('./help-dialog.tsx')).HelpDialog }));
const ReviewPage = lazy(async () => ({ default: (await import('../review/review-page.tsx')).ReviewPage }));
const LogPage = lazy(async () => ({ default: (await import('../decisions/log-page.tsx')).LogPage }));
const Tour = lazy(() => import('./tour.tsx'));
const DecisionDialog = lazy(() => import('../decisions/decision-dialog.tsx'));

export function Frame() {
  const drawing = useRef<Drawing>(null);
  const search = useRef<HTMLInputElement>(null);
  const [dialog, setDialog] = useState<DialogName>();
  const [about, setAbout] = useState<readonly string[] | undefined>(undefined);
  const [dropped, setDropped] = useState<Chosen>(NOTHING_CHOSEN);
  const screen = useMemo<Screen>(
    () => ({
      drawing,
      openDialog: (name, ids) => {
        setAbout(ids);
        setDialog(name);
      },
      openLog: (entity) => {
        setAbout(entity === undefined ? undefined : [entity]);
        turnToPage('decisions');
      },
      focusSearch: () => search.current?.focus(),
    }),
    [],
  );
  const close = () => {
    setDialog(undefined);
    setDropped(NOTHING_CHOSEN);
  };
  const [isTourDueHere] = useState(isTourDue);
  const isReady = useExplorer((state) => state.phase === 'ready');
  const page = useExplorer((state) => state.view.page);
  // Who opens it types on at once: it is fetched before it is asked for, and there with the key.
  const [CommandPalette, setCommandPalette] = useState<typeof Palette>();
  useEffect(() => {
    if (isReady) void import('./command-palette.tsx').then((module) => setCommandPalette(() => module.CommandPalette));
  }, [isReady]);
  useEffect(() => {
    if (isReady && isTourDueHere) setDialog((open) => open ?? 'tour');
  }, [isReady, isTourDueHere]);
  const deciding = DECISION_DIALOGS.find((name) => name === dialog);
  useHotkeys([
    ['/', screen.focusSearch],
    ['shift+?', () => setDialog('help')],
    ['mod+Z', () => void undoStep()],
    ['mod+shift+Z', () => void redoStep()],
  ]);
  // From within a field as well.
  useHotkeys([['mod+K', () => setDialog('palette')]], []);
  return (
    <ScreenContext.Provider value={screen}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: files may be dropped anywhere; the dialog does it by keyboard */}
      <div
        className="frame"
        data-page={page}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          if (event.dataTransfer.files.length === 0) return;
          void droppedFiles(event.dataTransfer).then((chosen) => {
            setDropped(chosen);
            setDialog('add');
          });
        }}
      >
        <Header searchRef={search} />
        <GraphArea />
        <Panel />
        {page === 'review' && (
          <Suspense fallback={<main className="review" />}>
            <ReviewPage />
          </Suspense>
        )}
        {page === 'decisions' && (
          <Suspense fallback={<main className="log-page" />}>
            <LogPage about={about?.[0]} />
          </Suspense>
        )}
      </div>
      <Suspense fallback={null}>
        {dialog === 'tour' && <Tour onClose={close} />}
        {dialog === 'help' && <HelpDialog opened onClose={close} />}
        {dialog === 'palette' && CommandPalette && <CommandPalette opened onClose={close} />}
        {dialog === 'add' && (
          <AddDialog key={dropped.files.map(({ name }) => name).join()} opened onClose={close} dropped={dropped} />
        )}
        {deciding && <DecisionDialog key={deciding} name={deciding} about={about} onClose={close} />}
      </Suspense>
      <Notices />
    </ScreenContext.Provider>
  );
}
