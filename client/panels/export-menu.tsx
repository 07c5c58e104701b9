/** What is shown, as a file: pictures and a page to show it, formats to work on with it. */
import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ExportFormat } from '../../server/contract/graph.ts';
import { exportGraph } from '../actions/export-graph.ts';
import type { PictureFormat } from '../actions/export-picture.ts';
import { inLanguage, t } from '../language/t.ts';
import { type ReportScope, scopesOf } from '../store/report-scope.ts';
import type { Palette } from '../styles/palette.ts';
import { saveFile } from './save-file.ts';
import { useExplorer } from './use-explorer.ts';
import { usePalette } from './use-palette.ts';

const FORMATS: Readonly<Record<ExportFormat, { name: string; for: string }>> = {
  graphml: { name: 'GraphML', for: 'Gephi, yEd, igraph, NetworkX' },
  gexf: { name: 'GEXF', for: 'Gephi' },
  csv: inLanguage({ name: 'CSV, zipped', for: 'spreadsheets' }),
  cytoscape: { name: 'Cytoscape JSON', for: 'Cytoscape' },
  cypher: inLanguage({ name: 'Cypher script' }, { for: 'Neo4j' }),
};

const PICTURES: Readonly<Record<PictureFormat, { name: string; for: string }>> = {
  html: inLanguage({ name: 'Web page', for: 'one file, with all sentences' }),
  png: inLanguage({ for: 'picture' }, { name: 'PNG' }),
  svg: inLanguage({ for: 'picture to edit' }, { name: 'SVG' }),
};

export function ExportMenu() {
  const palette = usePalette();
  const state = useExplorer((explorer) => explorer);
  const scopes = scopesOf(state);
  return (
    <Menu
      position="bottom-end"
      width={290}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      menuItemTabIndex={0}
    >
      <Menu.Target>
        <Button variant="default" size="xs" leftSection={<IconDownload size={16} />}>
          {t('Export')}
        </Button>
      </Menu.Target>
      {/* At 200% zoom it is longer than the screen. */}
      <Menu.Dropdown mah="80dvh" style={{ overflowY: 'auto' }}>
        <Menu.Label>{t('What is shown, to look at')}</Menu.Label>
        {Object.entries(PICTURES).map(([format, words]) => (
          <Menu.Item
            key={format}
            onClick={() => void takePicture(format as PictureFormat, palette)}
            rightSection={<span className="quiet">{words.for}</span>}
          >
            {words.name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>
          {state.view.events ? t('To read and to print; events as lines between pairs') : t('To read and to print')}
        </Menu.Label>
        {scopes.map((scope) => (
          <Menu.Item key={scope.of} onClick={() => void takeReport(scope)}>
            {reportName(scope)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>
          {state.view.events ? t('What is shown, as data; events as lines between pairs') : t('What is shown, as data')}
        </Menu.Label>
        {Object.entries(FORMATS).map(([format, words]) => (
          <Menu.Item
            key={format}
            onClick={() => void exportGraph(format as ExportFormat, saveFile)}
            rightSection={<span className="quiet">{words.for}</span>}
          >
            {words.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The writers are loaded when they are wanted. */
async function takePicture(format: PictureFormat, palette: Palette): Promise<void> {
  const { exportPicture } = await import('../actions/export-picture.ts');
  await exportPicture(format, palette, saveFile);
}

/** "PDF report of the 3 picked": the name of the command, in the menu and in the palette. */
export function reportName(scope: ReportScope): string {
  switch (scope.of) {
    case 'all':
      return t('PDF report of all that is shown');
    case 'picked':
      return t('PDF report of the {{count}} picked', { count: scope.count });
    case 'entity':
      return t('PDF report of {{name}}', { name: scope.name });
    case 'edge':
      return t('PDF report of the selected line');
  }
}

/** The writer and its letters are loaded when they are wanted. */
export async function takeReport(scope: ReportScope): Promise<void> {
  const { exportReport } = await import('../actions/export-report.ts');
  await exportReport(scope, saveFile);
}
