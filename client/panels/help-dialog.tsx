/** What can be done, and by which key: the list of commands, with what the pointer does. */
import { Kbd } from '@mantine/core';
import { COMMAND_GROUPS, keyInWords, useCommands } from './commands.ts';
import { Dialog } from './dialog.tsx';

const BY_POINTER: readonly (readonly [string, string])[] = [
  ['Click', 'choose a node or a line; its story stands in the panel'],
  ['Double-click', 'expand a node'],
  ['Right-click, or hold', 'everything that can be done with a node, or with the graph'],
  ['Shift + click', 'pick a node with others, to act on all of them'],
  ['Shift + drag', 'pick all nodes in a box'],
];

const IN_THE_GRAPH: readonly (readonly [string, string])[] = [
  ['← → ↑ ↓', 'to the next node that way; to the next row of table and outline'],
  ['N', 'to the next line of the selected node; Shift + N to the one before'],
  ['Enter', 'read about what is selected, in the panel'],
  ['Shift + F10', 'the menu of the selected node'],
  ['Esc', 'pick nothing, then select nothing'],
];

export function HelpDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Dialog opened={opened} onClose={onClose} title="How to use Entente">
      <p style={{ marginTop: 0 }}>
        A node is a person, state, organization or place. A line is what documents say that one did to, or with,
        another. Click a line to read every sentence behind it. What was only planned, denied or supposed is drawn
        dashed, crossed or dotted, never as done. A larger node stands in more statements; a wider line has more
        sentences and publishers behind it.
      </p>
      <p>
        The address bar always holds the view: copy it to share it. The same graph is there as a table and as an
        outline, with the same selection, for those who do not see the drawing or want an order of their own.
      </p>
      {opened && <Keys />}
      <p className="quiet">
        The same data is open to programs: <a href="/api/v1/docs">the API and its documentation</a>.
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
        Letters work while graph, table or outline has the focus; the others everywhere. Everything here is in the
        command palette too: <Kbd size="xs">Ctrl + K</Kbd>
      </p>
      {table('Pointer and touch', BY_POINTER)}
      {table('Moving about', IN_THE_GRAPH)}
      {COMMAND_GROUPS.map((group) =>
        table(
          group,
          commands.flatMap((command) =>
            command.group === group && command.key ? [[keyInWords(command.key), command.name] as const] : [],
          ),
        ),
      )}
    </>
  );
}
