/**
 * Everything the screen can do, as a list: the command palette, the right-click menu, the help page and the keys all
 * take it from here, so that none of them can do what another cannot name.
 */
import { useMantineColorScheme } from '@mantine/core';
import { useContext } from 'react';
import { applyFilters } from '../actions/apply-filters.ts';
import {
  choose,
  choosePathEnds,
  collapseNode,
  goOffMap,
  hide,
  hideOthers,
  invertPicked,
  layOutAnew,
  pickAll,
  pickEntities,
  pickTheirNeighbors,
  pinEntities,
  showAs,
  turnPanel,
  turnToPage,
} from '../actions/choose.ts';
import { copyLink } from '../actions/copy.ts';
import { expandEvent } from '../actions/events-as-nodes.ts';
import { expandEntity } from '../actions/expand-entity.ts';
import { MOST_DRAWN, showEverything, startOver } from '../actions/open-explorer.ts';
import { turnPlaying } from '../actions/play-timeline.ts';
import { speakLanguage } from '../actions/speak-language.ts';
import { backToPresent, stepInTime } from '../actions/step-in-time.ts';
import { redoStep, undoStep } from '../actions/travel.ts';
import { decisionCommands } from '../decisions/decision-commands.ts';
import { LANGUAGES, spoken } from '../language/speak.ts';
import { inLanguage, t } from '../language/t.ts';
import { isEvent } from '../store/events.ts';
import { actedOn, beside, type Explorer } from '../store/explorer.ts';
import { chipsOf, NO_FILTERS } from '../store/filters.ts';
import { scopesOf } from '../store/report-scope.ts';
import { LAYOUTS, type Layout, SURFACES, type Surface } from '../store/view.ts';
import { languageInWords } from '../vocabulary/numbers-and-dates.ts';
import { AS_OF_BUTTON } from './as-of-button.ts';
import { canvasCommands } from './canvas-commands.ts';
import { reportName, takeReport } from './export-menu.tsx';
import { nameOfNode } from './in-words.ts';
import { type Screen, ScreenContext } from './screen-context.ts';
import { useExplorer } from './use-explorer.ts';
import { hasWebGl, turnWebGl } from './web-gl.ts';

/** In English: `t` says them where they are shown. */
export const COMMAND_GROUPS = [
  'The chosen',
  'Expanding',
  'Who is who',
  'Decisions',
  'Choosing',
  'Layout',
  'Size of nodes',
  'View',
  'Graph',
  'Screen',
] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

export interface Command {
  readonly id: string;
  readonly name: string;
  readonly group: CommandGroup;
  /** As Mantine's `useHotkeys` writes it: "mod+K", "shift+E". Letters alone work while graph, table or outline has the focus. */
  readonly key?: string;
  /** It would change nothing now. */
  readonly off?: boolean;
  readonly run: () => void;
}

export const LAYOUT_NAMES: Readonly<Record<Layout, string>> = inLanguage({
  organic: 'Organic: who has to do with each other stands close',
  layered: 'Layered: states above organizations above people',
  concentric: 'Concentric: rings around the selected',
  circle: 'Circle',
  time: 'By time: from the earliest date on',
  map: 'On a map: states and places where they are',
});

export const SURFACE_NAMES: Readonly<Record<Surface, string>> = inLanguage({
  graph: 'Graph',
  table: 'Table',
  outline: 'Outline',
});
const SHOW_AS: Readonly<Record<Surface, string>> = inLanguage({
  graph: 'Show as graph',
  table: 'Show as table',
  outline: 'Show as outline',
});
const SURFACE_KEYS: Readonly<Record<Surface, string>> = { graph: 'g', table: 't', outline: 'o' };

/** The commands as they are now. */
export function useCommands(): readonly Command[] {
  const screen = useContext(ScreenContext);
  const { toggleColorScheme } = useMantineColorScheme();
  const state = useExplorer((explorer) => explorer);
  return commandsOf(state, { ...screen, toggleColorScheme });
}

export function commandsOf(
  state: Explorer,
  { drawing, openDialog, openLog, focusSearch, toggleColorScheme }: Screen & { readonly toggleColorScheme: () => void },
): readonly Command[] {
  const { view } = state;
  const chosen = actedOn(state);
  /** Of the chosen, who can be met, merged or led to: no events. */
  const people = chosen.filter((id) => !isEvent(id));
  const [only] = chosen.length === 1 ? people : [];
  const names =
    chosen.length > 1
      ? t('the {{number}} picked', { number: chosen.length })
      : chosen[0]
        ? nameOfNode(state, chosen[0])
        : t('the selected');
  const isPinned = chosen.length > 0 && chosen.every((id) => view.pinned.includes(id));
  const none = chosen.length === 0;
  return [
    {
      id: 'expand',
      name: t('Expand {{names}}', { names }),
      group: 'The chosen',
      key: 'e',
      off: none,
      run: () => void inTurn(chosen, (id) => (isEvent(id) ? expandEvent(id) : expandEntity(id))),
    },
    {
      id: 'collapse',
      name:
        chosen.length > 1
          ? t('Collapse {{names}}: hide who hangs on them alone', { names })
          : t('Collapse {{names}}: hide who hangs on it alone', { names }),
      group: 'The chosen',
      key: 'shift+E',
      off: people.length === 0,
      run: () => people.forEach(collapseNode),
    },
    {
      id: 'path',
      name:
        view.ends.start && view.ends.start !== only
          ? t('Path to {{names}}', { names })
          : t('Path from {{names}}', { names }),
      group: 'The chosen',
      off: !only,
      run: () =>
        only &&
        choosePathEnds(view.ends.start && view.ends.start !== only ? { ...view.ends, end: only } : { start: only }),
    },
    {
      id: 'path-between',
      name: t('Path between the two picked'),
      group: 'The chosen',
      off: people.length !== 2,
      run: () => {
        const [start, end] = people;
        if (start && end) choosePathEnds({ start, end });
      },
    },
    {
      id: 'meetings',
      name: t('Meetings of {{names}}', { names }),
      group: 'The chosen',
      off: !only,
      run: () => {
        if (!only) return;
        choose({ kind: 'entity', id: only });
        turnPanel('meetings');
      },
    },
    {
      id: 'pin',
      name: isPinned
        ? t('Unpin {{names}}', { names })
        : chosen.length > 1
          ? t('Pin {{names}} where they stand', { names })
          : t('Pin {{names}} where it stands', { names }),
      group: 'The chosen',
      key: 'p',
      off: none,
      run: () => pinEntities(chosen, !isPinned),
    },
    {
      id: 'hide',
      name: t('Hide {{names}}', { names }),
      group: 'The chosen',
      key: 'h',
      off: none,
      run: () => hide(chosen),
    },
    {
      id: 'hide-others',
      name:
        chosen.length === 1
          ? t('Keep only {{names}} and its neighbors', { names })
          : t('Keep only {{names}}', { names }),
      group: 'The chosen',
      key: 'shift+H',
      off: none,
      run: () => hideOthers(chosen.length === 1 ? [...chosen, ...chosen.flatMap((id) => beside(state, id))] : chosen),
    },
    ...canvasCommands(state, names),
    ...decisionCommands(state, names, { openDialog, openLog }),
    {
      id: 'pick',
      name: t('Pick {{names}}, or let it go', { names }),
      group: 'Choosing',
      key: 'Space',
      off: view.selection === undefined || view.selection.kind === 'edge' || (view.selection.kind === 'event' && none),
      run: () => view.selection && pickEntities([view.selection.id], 'toggle'),
    },
    {
      id: 'neighbors',
      name: t('Pick {{names}} and the neighbors', { names }),
      group: 'Choosing',
      key: 'b',
      off: none,
      run: pickTheirNeighbors,
    },
    { id: 'invert', name: t('Invert what is picked'), group: 'Choosing', key: 'i', run: invertPicked },
    { id: 'pick-all', name: t('Pick all'), group: 'Choosing', key: 'mod+A', run: pickAll },
    {
      id: 'pick-none',
      name: t('Pick nothing'),
      group: 'Choosing',
      off: view.picked.length === 0,
      run: () => pickEntities([], 'only'),
    },
    ...LAYOUTS.map(
      (layout, index): Command => ({
        id: `layout-${layout}`,
        name: t('Lay out anew. {{layout}}', { layout: LAYOUT_NAMES[layout] }),
        group: 'Layout',
        key: String(index + 1),
        run: () => layOutAnew(layout),
      }),
    ),
    {
      id: 'map',
      name: view.layout === 'map' ? t('Leave the map: nodes go back to where they stood') : t('Show on a map'),
      group: 'Layout',
      key: 'm',
      run: () => (view.layout === 'map' ? goOffMap() : layOutAnew('map')),
    },
    ...SURFACES.map(
      (surface): Command => ({
        id: `surface-${surface}`,
        name: SHOW_AS[surface],
        group: 'View',
        key: SURFACE_KEYS[surface],
        off: view.surface === surface,
        run: () => showAs(surface),
      }),
    ),
    { id: 'fit', name: t('Fit the graph on the screen'), group: 'View', key: 'f', run: () => drawing.current?.fit() },
    { id: 'zoom-in', name: t('Zoom in'), group: 'View', key: '+', run: () => drawing.current?.zoom('in') },
    { id: 'zoom-out', name: t('Zoom out'), group: 'View', key: '-', run: () => drawing.current?.zoom('out') },
    {
      id: 'as-of',
      name: t('Look at it as of a date, or as known on a date'),
      group: 'View',
      key: 'd',
      run: () => document.getElementById(AS_OF_BUTTON)?.click(),
    },
    {
      id: 'month-back',
      name: t('As of a month earlier'),
      group: 'View',
      key: ',',
      run: () => void stepInTime('asOf', 'month', -1),
    },
    {
      id: 'month-on',
      name: t('As of a month later'),
      group: 'View',
      key: '.',
      off: view.filters.asOf === undefined,
      run: () => void stepInTime('asOf', 'month', 1),
    },
    {
      id: 'year-back',
      name: t('As of a year earlier'),
      group: 'View',
      key: '<',
      run: () => void stepInTime('asOf', 'year', -1),
    },
    {
      id: 'year-on',
      name: t('As of a year later'),
      group: 'View',
      key: '>',
      off: view.filters.asOf === undefined,
      run: () => void stepInTime('asOf', 'year', 1),
    },
    {
      id: 'now',
      name: t('Back to now'),
      group: 'View',
      off: view.filters.asOf === undefined && view.filters.knownBy === undefined,
      run: () => void backToPresent('asOf', 'knownBy'),
    },
    {
      id: 'play',
      name: state.playing ? t('Pause the timeline') : t('Play the timeline'),
      group: 'View',
      key: 'shift+P',
      run: turnPlaying,
    },
    {
      id: 'clear-filters',
      name: t('Clear all filters'),
      group: 'View',
      key: 'c',
      off: chipsOf(view.filters).length === 0,
      run: () => void applyFilters(NO_FILTERS),
    },
    { id: 'review', name: t('Review queue: who is who'), group: 'Graph', key: 'q', run: () => turnToPage('review') },
    { id: 'start-over', name: t('Begin anew with the best connected'), group: 'Graph', run: () => void startOver() },
    {
      id: 'show-all',
      name: t('Show everything, up to {{count}} entities', { count: MOST_DRAWN }),
      group: 'Graph',
      run: () => void showEverything(),
    },
    {
      id: 'undo',
      name: t('Take the last step back'),
      group: 'Graph',
      key: 'mod+Z',
      off: state.past.length === 0,
      run: () => void undoStep(),
    },
    {
      id: 'redo',
      name: t('Take the step again'),
      group: 'Graph',
      key: 'mod+shift+Z',
      off: state.future.length === 0,
      run: () => void redoStep(),
    },
    { id: 'add', name: t('Add documents'), group: 'Graph', run: () => openDialog('add') },
    ...scopesOf(state).map(
      (scope): Command => ({
        id: `report-${scope.of}`,
        name: reportName(scope),
        group: 'Graph',
        run: () => void takeReport(scope),
      }),
    ),
    { id: 'link', name: t('Copy a link to this view'), group: 'Screen', run: () => void copyLink() },
    { id: 'search', name: t('Search'), group: 'Screen', key: '/', run: focusSearch },
    { id: 'palette', name: t('Command palette'), group: 'Screen', key: 'mod+K', run: () => openDialog('palette') },
    {
      id: 'webgl',
      name: t('Draw by the graphics card (WebGL), or no longer'),
      group: 'View',
      off: !hasWebGl(),
      run: turnWebGl,
    },
    { id: 'theme', name: t('Light or dark colors'), group: 'Screen', run: toggleColorScheme },
    { id: 'tour', name: t('Tour of the screen in five steps'), group: 'Screen', run: () => openDialog('tour') },
    { id: 'help', name: t('Help and keys'), group: 'Screen', key: '?', run: () => openDialog('help') },
    ...LANGUAGES.map(
      (code): Command => ({
        id: `language-${code}`,
        // By its own name, for who does not read the one spoken; and by the word to find it by.
        name: t('Language: {{language}}', { language: languageInWords(code, code) }),
        group: 'Screen',
        off: code === spoken(),
        run: () => void speakLanguage(code),
      }),
    ),
  ];
}

/** One after the other: each brings in what the next is placed beside. */
async function inTurn(ids: readonly string[], act: (id: string) => Promise<unknown>): Promise<void> {
  for (const id of ids) await act(id);
}

const KEYS: Readonly<Record<string, string>> = inLanguage({ mod: 'Ctrl', shift: 'Shift', Space: 'Space' });

/** "mod+shift+Z" → "Ctrl + Shift + Z". */
export const keyInWords = (key: string): string =>
  key === '+'
    ? key
    : key
        .split('+')
        .map((part) => KEYS[part] ?? (part.length === 1 ? part.toUpperCase() : part))
        .join(' + ');
