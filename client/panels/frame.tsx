/** The whole screen: header, graph, panel, dialogs, and the keys that work everywhere. */
import { useHotkeys } from '@mantine/hooks';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { redoStep, undoStep } from '../actions/travel.ts';
import { keepAddress } from '../address/keep-address.ts';
import type { Drawing } from '../graph/drawing.ts';
import { GraphArea } from './graph-area.tsx';
import { Header } from './header.tsx';
import { Notices } from './notices.tsx';
import { Panel } from './panel.tsx';
import { type DialogName, type Screen, ScreenContext } from './screen-context.ts';

const AddDialog = lazy(async () => ({ default: (await import('./add-dialog.tsx')).AddDialog }));
const HelpDialog = lazy(async () => ({ default: (await import('./help-dialog.tsx')).HelpDialog }));
const CommandPalette = lazy(async () => ({ default: (await import('./command-palette.tsx')).CommandPalette }));

export function Frame() {
  const drawing = useRef<Drawing>(null);
  const search = useRef<HTMLInputElement>(null);
  const [dialog, setDialog] = useState<DialogName>();
  const [dropped, setDropped] = useState<readonly File[]>([]);
  const screen = useMemo<Screen>(
    () => ({ drawing, openDialog: setDialog, focusSearch: () => search.current?.focus() }),
    [],
  );
  const close = () => {
    setDialog(undefined);
    setDropped([]);
  };
  useEffect(keepAddress, []);
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
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          if (event.dataTransfer.files.length === 0) return;
          setDropped([...event.dataTransfer.files]);
          setDialog('add');
        }}
      >
        <Header searchRef={search} />
        <GraphArea />
        <Panel />
      </div>
      <Suspense fallback={null}>
        {dialog === 'help' && <HelpDialog opened onClose={close} />}
        {dialog === 'palette' && <CommandPalette opened onClose={close} />}
        {dialog === 'add' && (
          <AddDialog key={dropped.map((file) => file.name).join()} opened onClose={close} dropped={dropped} />
        )}
      </Suspense>
      <Notices />
    </ScreenContext.Provider>
  );
}
