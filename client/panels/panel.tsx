/** The panel beside the graph; a sheet beneath it on a narrow screen. It shows what is selected, or the tab turned to. */
import { Tabs } from '@mantine/core';
import { lazy, Suspense, useLayoutEffect, useRef, useState } from 'react';
import { turnPanel } from '../actions/choose.ts';
import { inLanguage, t } from '../language/t.ts';
import { PANEL_TABS, type PanelTab } from '../store/view.ts';
import { Overview } from './overview.tsx';
import { useExplorer } from './use-explorer.ts';

const TAB_NAMES: Readonly<Record<PanelTab, string>> = inLanguage({
  details: 'Details',
  meetings: 'Meetings',
  paths: 'Paths',
});

// The first paint needs the overview alone.
const DocumentPanel = lazy(async () => ({ default: (await import('./document-panel.tsx')).DocumentPanel }));
const EdgePanel = lazy(async () => ({ default: (await import('./edge-panel.tsx')).EdgePanel }));
const EntityPanel = lazy(async () => ({ default: (await import('./entity-panel.tsx')).EntityPanel }));
const EventPanel = lazy(async () => ({ default: (await import('./event-panel.tsx')).EventPanel }));
const GroupPanel = lazy(async () => ({ default: (await import('./group-panel.tsx')).GroupPanel }));
const MeetingsPanel = lazy(async () => ({ default: (await import('./meetings-panel.tsx')).MeetingsPanel }));
const PathsPanel = lazy(async () => ({ default: (await import('./paths-panel.tsx')).PathsPanel }));

const SHEETS = ['half', 'full', 'closed'] as const;

export function Panel() {
  const { tab, document, selected } = useExplorer(({ view }) => ({
    tab: view.tab,
    document: view.document,
    selected: view.selection?.id,
  }));
  const [sheet, setSheet] = useState(0);
  const body = useRef<HTMLElement>(null);
  const scrolledTo = useRef(0);
  const shown = document ? `document ${document.id}` : `${tab} ${selected}`;
  // Before the effects of what is in the panel, which may scroll to a place in it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown anew is read from its top
  useLayoutEffect(() => {
    // To scroll what stands at its top makes the browser lay the panel out before it is complete.
    if (scrolledTo.current === 0) return;
    scrolledTo.current = 0;
    // Not the value of the call: it is a promise in new browsers, and no clean-up.
    void body.current?.scrollTo(0, 0);
  }, [shown]);
  return (
    <aside className="panel" aria-label={t('Details')} data-sheet={SHEETS[sheet % SHEETS.length]}>
      <button
        type="button"
        className="panel-handle"
        aria-label={t('Change the height of the panel')}
        onClick={() => setSheet(sheet + 1)}
      />
      <Tabs value={tab} onChange={(name) => turnPanel(PANEL_TABS.find((one) => one === name) ?? 'details')}>
        <Tabs.List pl={12}>
          {PANEL_TABS.map((name) => (
            <Tabs.Tab key={name} value={name} fz={13.5}>
              {TAB_NAMES[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      <section
        ref={body}
        className="panel-body"
        id="panel-body"
        onScroll={({ currentTarget }) => {
          scrolledTo.current = currentTarget.scrollTop;
        }}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1)
        tabIndex={0}
        aria-label={document ? t('Document') : TAB_NAMES[tab]}
      >
        <Suspense fallback={null}>{document ? <DocumentPanel open={document} /> : <Shown tab={tab} />}</Suspense>
      </section>
    </aside>
  );
}

function Shown({ tab }: { tab: PanelTab }) {
  switch (tab) {
    case 'details':
      return <Details />;
    case 'meetings':
      return <MeetingsPanel />;
    case 'paths':
      return <PathsPanel />;
  }
}

function Details() {
  const selection = useExplorer((state) => state.view.selection);
  if (!selection) return <Overview />;
  const { kind, id } = selection;
  switch (kind) {
    case 'entity':
      return <EntityPanel key={id} id={id} />;
    case 'edge':
      return <EdgePanel key={id} id={id} />;
    case 'group':
      return <GroupPanel key={id} id={id} />;
    case 'event':
      return <EventPanel key={id} id={id} />;
  }
}
