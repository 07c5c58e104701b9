/** What is shown, as a file. */
import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useContext } from 'react';
import type { ExportFormat } from '../../server/contract/graph.ts';
import { exportGraph } from '../actions/export-graph.ts';
import { DrawingContext } from './drawing-context.ts';
import { saveFile } from './save-file.ts';
import { usePalette } from './use-palette.ts';

const FORMATS: Readonly<Record<ExportFormat, { name: string; for: string }>> = {
  graphml: { name: 'GraphML', for: 'Gephi, yEd, igraph, NetworkX' },
  gexf: { name: 'GEXF', for: 'Gephi' },
  csv: { name: 'CSV, zipped', for: 'spreadsheets' },
  cytoscape: { name: 'Cytoscape JSON', for: 'Cytoscape' },
  cypher: { name: 'Cypher script', for: 'Neo4j' },
};

export function ExportMenu() {
  const drawing = useContext(DrawingContext);
  const { ground } = usePalette();
  const savePicture = async () => {
    const picture = await drawing.current?.picture(ground);
    if (picture) saveFile('entente.png', picture);
  };
  return (
    <Menu position="bottom-end" width={270}>
      <Menu.Target>
        <Button variant="default" size="xs" leftSection={<IconDownload size={16} />}>
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>What is shown, as</Menu.Label>
        {Object.entries(FORMATS).map(([format, words]) => (
          <Menu.Item
            key={format}
            onClick={() => void exportGraph(format as ExportFormat, saveFile)}
            rightSection={<span className="quiet">{words.for}</span>}
          >
            {words.name}
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => void savePicture()} rightSection={<span className="quiet">picture</span>}>
          PNG
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
