/** The whole screen: header, graph, panel, dialogs, and the keys that work everywhere. */
import { useHotkeys } from '@mantine/hooks';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { redoStep, undoStep } from '../actions/travel.ts';
import { keepAddress } from '../address/keep-address.ts';
import type { Drawing } from '../graph/drawing.ts';
import { DrawingContext } from './drawing-context.ts';
import { GraphArea } from './graph-area.tsx';
import { Header } from './header.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { Notices } from './notices.tsx';
import { Panel } from './panel.tsx';

const AddDialog = lazy(async () => ({ default: (await import('./add-dialog.tsx')).AddDialog }));

export function Frame() {
  const drawing = useRef<Drawing>(null);
  const search = useRef<HTMLInputElement>(null);
  const [help, setHelp] = useState(false);
  const [adding, setAdding] = useState<readonly File[]>();
  useEffect(keepAddress, []);
  useHotkeys([
    ['/', () => search.current?.focus()],
    ['shift+?', () => setHelp(true)],
    ['mod+Z', () => void undoStep()],
    ['mod+shift+Z', () => void redoStep()],
  ]);
  return (
    <DrawingContext.Provider value={drawing}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: files may be dropped anywhere; the dialog does it by keyboard */}
      <div
        className="frame"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          if (event.dataTransfer.files.length > 0) setAdding([...event.dataTransfer.files]);
        }}
      >
        <Header searchRef={search} onAdd={() => setAdding([])} onHelp={() => setHelp(true)} />
        <GraphArea onAdd={() => setAdding([])} />
        <Panel />
      </div>
      <HelpDialog opened={help} onClose={() => setHelp(false)} />
      {adding && (
        <Suspense fallback={null}>
          <AddDialog
            key={adding.map((file) => file.name).join()}
            opened
            onClose={() => setAdding(undefined)}
            dropped={adding}
          />
        </Suspense>
      )}
      <Notices />
    </DrawingContext.Provider>
  );
}
