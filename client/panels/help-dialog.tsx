/** What can be done, and by which key: the list of commands, with what the pointer does. */
import { Button, Kbd } from '@mantine/core';
import { useContext } from 'react';
import { pattern, t } from '../language/t.ts';
import { WithNodes } from '../language/with-nodes.tsx';
import { COMMAND_GROUPS, keyInWords, useCommands } from './commands.ts';
import { Dialog } from './dialog.tsx';
import { ScreenContext } from './screen-context.ts';

const BY_POINTER = [
  ['Click', 'choose a node or a line; its story stands in the panel'],
  ['Double-click', 'expand a node'],
  ['Right-click, or hold', 'everything that can be done with a node, or with the graph'],
  ['Shift + click', 'pick a node with others, to act on all of them'],
  ['Shift + drag', 'pick all nodes in a box'],
] as const;

const IN_THE_GRAPH = [
  ['← → ↑ ↓', 'to the next node that way; to the next row of table and outline'],
  ['N', 'to the next line of the selected node; Shift + N to the one before'],
  ['Enter', 'read about what is selected, in the panel'],
  ['Shift + F10', 'the menu of the selected node'],
  ['Home, End', 'to the first or last row of table and outline; Page Up and Page Down go a page'],
  ['Ctrl + C', 'copy the picked rows of the table, or the one with the focus'],
  ['Delete', 'hide the chosen'],
  ['Esc', 'pick nothing, then select nothing'],
] as const;

export function HelpDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { openDialog } = useContext(ScreenContext);
  return (
    <Dialog opened={opened} onClose={onClose} title={t('How to use Entente')}>
      <p style={{ marginTop: 0 }}>
        {t(
          'A node is a person, state, organization or place. A line is what documents say that one did to, or with, another. Click a line to read every sentence behind it. What was only planned, denied or supposed is drawn dashed, crossed or dotted, never as done. A larger node stands in more statements; a wider line has more sentences and publishers behind it.',
        )}
      </p>
      <p>
        {t(
          'The address bar always holds the view: copy it to share it. The same graph is there as a table and as an outline, with the same selection, for those who do not see the drawing or want an order of their own.',
        )}
      </p>
      <p>
        {t(
          'The percentage beside a sentence is how sure the reading is: of statements at 80%, about eight in ten were right when measured against texts read by people. From 90% on it is very sure, below 50% doubtful.',
        )}
      </p>
      <Button variant="default" size="xs" onClick={() => openDialog('tour')}>
        {t('Take the tour in five steps')}
      </Button>
      {opened && <Keys />}
      <p className="quiet">
        <WithNodes
          sentence={pattern('The same data is open to programs: {{link}}.')}
          nodes={{ link: <a href="/api/v1/docs">{t('the API and its documentation')}</a> }}
        />
      </p>
    </Dialog>
  );
}

function Keys() {
  const commands = useCommands();
  const table = (caption: string, rows: readonly (readonly [string, string])[]) => (
    <table className="list-table" key={caption}>
      <caption>{caption}</caption>
      <tbody>
        {rows.map(([key, does]) => (
          <tr key={key}>
            <td style={{ whiteSpace: 'nowrap', width: 150 }}>
              <Kbd>{key}</Kbd>
            </td>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <>
      <p className="quiet">
        <WithNodes
          sentence={pattern(
            'Letters work while graph, table or outline has the focus; the others everywhere. Everything here is in the command palette too: {{key}}',
          )}
          nodes={{ key: <Kbd size="xs">{keyInWords('mod+K')}</Kbd> }}
        />
      </p>
      {table(
        t('Pointer and touch'),
        BY_POINTER.map(([key, does]) => [t(key), t(does)] as const),
      )}
      {table(
        t('Moving about'),
        IN_THE_GRAPH.map(([key, does]) => [t(key), t(does)] as const),
      )}
      {COMMAND_GROUPS.map((group) =>
        table(
          t(group),
          commands.flatMap((command) =>
            command.group === group && command.key ? [[keyInWords(command.key), command.name] as const] : [],
          ),
        ),
      )}
    </>
  );
}
