/** A group of nodes: its name, who is in it, what it has to do with others; it can be named anew and opened again. */
import { Button, TextInput } from '@mantine/core';
import { IconArrowsMaximize } from '@tabler/icons-react';
import { choose, nameTheGroup, openTheGroup } from '../actions/choose.ts';
import { t } from '../language/t.ts';
import { folded, nodeSelection } from '../store/groups.ts';
import { nameOfGroup } from '../vocabulary/group-words.ts';
import { told } from '../vocabulary/statement-words.ts';
import { EntityName } from './entity-name.tsx';
import { nameOfNode } from './in-words.ts';
import { LineRow } from './line-row.tsx';
import { useExplorer } from './use-explorer.ts';

export function GroupPanel({ id }: { id: string }) {
  const state = useExplorer((explorer) => explorer);
  const all = folded(state);
  const name = (node: string) => nameOfNode(state, node);
  const group = all.groups.find((one) => one.id === id);
  if (!group) return <p className="quiet">{t('Nobody of this group is in the graph under the present filters.')}</p>;
  const lines = all.edges
    .filter((edge) => edge.source === id || edge.target === id)
    .toSorted((one, other) => other.statements - one.statements || (one.id < other.id ? -1 : 1));
  return (
    <>
      <p className="kind">{t('Group of {{count}}', { count: group.members.length })}</p>
      <h2>{nameOfGroup(group)}</h2>
      <form
        key={group.name}
        className="group-name"
        onSubmit={(event) => {
          event.preventDefault();
          nameTheGroup(id, String(new FormData(event.currentTarget).get('name') ?? ''));
        }}
      >
        <TextInput
          name="name"
          label={t('Name')}
          placeholder={nameOfGroup({ ...group, name: '' })}
          defaultValue={group.name}
          size="xs"
          maxLength={80}
        />
        <Button type="submit" variant="default" size="xs">
          {t('Rename')}
        </Button>
        <Button
          size="xs"
          variant="light"
          leftSection={<IconArrowsMaximize size={14} />}
          onClick={() => openTheGroup(id)}
        >
          {t('Open the group')}
        </Button>
      </form>
      <h3>{t('Who is in it')}</h3>
      <ul>
        {group.entities.map((entity) => (
          <li key={entity.id}>
            <EntityName entity={entity} />
          </li>
        ))}
      </ul>
      {group.members.length > group.entities.length && (
        <p className="quiet">
          {t('{{count}} of them are filtered out', { count: group.members.length - group.entities.length })}
        </p>
      )}
      {group.inside.length > 0 && (
        <>
          <h3>{t('Among themselves')}</h3>
          <ul>
            {group.inside.map((edge) => (
              <LineRow
                key={edge.id}
                edge={edge}
                words={told(edge.type, edge.status, name(edge.source), name(edge.target))}
              />
            ))}
          </ul>
        </>
      )}
      {lines.length > 0 && (
        <>
          <h3>{t('With others')}</h3>
          <ul>
            {lines.map((edge) => (
              <LineRow
                key={edge.id}
                edge={edge}
                words={told(edge.type, edge.status, name(edge.source), name(edge.target))}
              />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** The name of a node, a group among them, that turns the panel to it. */
export function NodeName({ id }: { id: string }) {
  const entity = useExplorer((state) => state.entities[id]);
  const name = useExplorer((state) => nameOfNode(state, id));
  if (entity) return <EntityName entity={entity} />;
  return (
    <button type="button" className="name-button" onClick={() => choose(nodeSelection(id))}>
      {name}
    </button>
  );
}
