/** What can be done, and by which key. */
import { Kbd } from '@mantine/core';
import { Dialog } from './dialog.tsx';

const KEYS: readonly (readonly [string, string])[] = [
  ['/', 'search'],
  ['← → ↑ ↓', 'to the next node that way (while the graph has the focus)'],
  ['N', 'to the next line of the selected node; Shift + N to the one before'],
  ['Enter', 'read about what is selected, in the panel'],
  ['E', 'expand the selected node'],
  ['H', 'hide the selected node'],
  ['F', 'fit the whole graph on the screen'],
  ['+ −', 'zoom'],
  ['Ctrl + Z', 'take the last step back; Ctrl + Shift + Z takes it again'],
  ['Esc', 'select nothing, close'],
  ['?', 'this help'],
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
      <p>Double-click a node to bring in its neighbors. The address bar always holds the view: copy it to share it.</p>
      <table className="list-table">
        <caption>Keys</caption>
        <tbody>
          {KEYS.map(([key, does]) => (
            <tr key={key}>
              <td style={{ whiteSpace: 'nowrap' }}>
                <Kbd>{key}</Kbd>
              </td>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">
        The same data is open to programs: <a href="/api/v1/docs">the API and its documentation</a>.
      </p>
    </Dialog>
  );
}
