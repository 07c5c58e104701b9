/** The top line: name, search, what the corpus holds, and the tools that act on the whole. */
import { ActionIcon, Indicator, Kbd, Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconArrowsJoin2, IconCommand, IconHelp, IconLink, IconMoon, IconSun } from '@tabler/icons-react';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { type Ref, useContext } from 'react';
import { turnToPage } from '../actions/choose.ts';
import { copyLink } from '../actions/copy.ts';
import { getProposals } from '../api/proposals.ts';
import { t } from '../language/t.ts';
import { AddButton } from './add-button.tsx';
import { AsOf } from './as-of.tsx';
import { CorpusSearch } from './corpus-search.tsx';
import { ExportMenu } from './export-menu.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { ScreenContext } from './screen-context.ts';
import { statsQuery } from './stats-query.ts';
import { useExplorer } from './use-explorer.ts';
import { ViewsMenu } from './views-menu.tsx';

export function Header({ searchRef }: { searchRef: Ref<HTMLInputElement> }) {
  const { openDialog } = useContext(ScreenContext);
  const isPast = useExplorer(({ view }) => view.filters.asOf !== undefined || view.filters.knownBy !== undefined);
  return (
    <header className="header" data-past={isPast}>
      <h1 className="brand">
        <img src="/mark.svg" alt="" />
        Entente
      </h1>
      <div className="search">
        <CorpusSearch
          inputRef={searchRef}
          label={t('Search people, states, organizations, places, events and documents')}
          placeholder={t('Search people, events, documents')}
          hint={<Kbd size="xs">/</Kbd>}
        />
      </div>
      <AsOf />
      <CorpusCounts />
      <div className="header-tools">
        <AddButton onClick={() => openDialog('add')} />
        <ViewsMenu />
        <ExportMenu />
        <ReviewTool />
        <Tool wideOnly label={t('Copy a link to this view')} onClick={() => void copyLink()}>
          <IconLink size={18} />
        </Tool>
        <Tool label={t('Command palette: everything, by its name (Ctrl + K)')} onClick={() => openDialog('palette')}>
          <IconCommand size={18} />
        </Tool>
        <LanguageMenu />
        <SchemeSwitch />
        <Tool wideOnly label={t('Help and keyboard shortcuts')} onClick={() => openDialog('help')}>
          <IconHelp size={18} />
        </Tool>
      </div>
    </header>
  );
}

/** The queue, with how many wait in it. */
function ReviewTool() {
  const { data } = useQuery(waitingQuery);
  const waiting = data?.total ?? 0;
  return (
    <Indicator label={waiting} size={16} offset={6} disabled={waiting === 0} zIndex={1}>
      <Tool
        label={waiting > 0 ? t('Review queue: {{count}} wait', { count: waiting }) : t('Review queue: who is who')}
        onClick={() => turnToPage('review')}
      >
        <IconArrowsJoin2 size={18} />
      </Tool>
    </Indicator>
  );
}

const waitingQuery = queryOptions({
  queryKey: ['proposals waiting'],
  queryFn: ({ signal }) => getProposals(1, signal),
});

function CorpusCounts() {
  const { data } = useQuery(statsQuery);
  if (!data) return null;
  return (
    <span className="corpus-counts">
      {t('{{count}} documents', { count: data.documents })} · {t('{{count}} entities', { count: data.entities })} ·{' '}
      {t('{{count}} statements', { count: data.statements })}
    </span>
  );
}

function SchemeSwitch() {
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme('light') === 'dark';
  return (
    <Tool
      label={isDark ? t('Light colors') : t('Dark colors')}
      onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
    >
      {isDark ? <IconSun size={18} /> : <IconMoon size={18} />}
    </Tool>
  );
}

interface ToolProps {
  readonly label: string;
  readonly onClick: () => void;
  /** Left out on a narrow screen, where the command palette has it. */
  readonly wideOnly?: boolean;
  readonly children: React.ReactNode;
}

function Tool({ label, onClick, wideOnly = false, children }: ToolProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={label}
        onClick={onClick}
        {...(wideOnly && { className: 'wide-only' })}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
