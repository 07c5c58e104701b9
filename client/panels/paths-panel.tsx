/** The path finder: two entities, and how they are connected, with a sentence for each hop. */
import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconArrowsUpDown } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { EntityHit, Path } from '../../server/contract/graph.ts';
import { choosePathEnds } from '../actions/choose.ts';
import { showPath } from '../actions/show-path.ts';
import { getGraph, getPaths } from '../api/graph.ts';
import { nameOf } from '../language/local-names.ts';
import { t } from '../language/t.ts';
import { filterQuery } from '../store/filters.ts';
import { verbOf } from '../vocabulary/statement-words.ts';
import { Answer } from './answer.tsx';
import { EntityName } from './entity-name.tsx';
import { EntitySearch } from './entity-search.tsx';
import { StatementItem } from './statement-item.tsx';
import { useExplorer } from './use-explorer.ts';

export function PathsPanel() {
  const ends = useExplorer((state) => state.view.ends);
  return (
    <>
      <h2>{t('How two are connected')}</h2>
      <p className="quiet" style={{ margin: '6px 0 12px' }}>
        {t('The shortest ways from one to the other, over what took place by the documents’ words.')}
      </p>
      <div style={{ display: 'grid', gridTemplateColumns: '1fr auto', gap: 8, alignItems: 'center' }}>
        <div style={{ display: 'grid', gap: 8 }}>
          <End label={t('From')} id={ends.start} onChoose={({ id }) => choosePathEnds({ ...ends, start: id })} />
          <End label={t('To')} id={ends.end} onChoose={({ id }) => choosePathEnds({ ...ends, end: id })} />
        </div>
        <Tooltip label={t('Swap the two')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('Swap the two')}
            onClick={() =>
              choosePathEnds({ ...(ends.end && { start: ends.end }), ...(ends.start && { end: ends.start }) })
            }
          >
            <IconArrowsUpDown size={17} />
          </ActionIcon>
        </Tooltip>
      </div>
      {ends.start && ends.end && <Paths start={ends.start} end={ends.end} />}
    </>
  );
}

function End({
  label,
  id,
  onChoose,
}: {
  label: string;
  id: string | undefined;
  onChoose: (entity: EntityHit) => void;
}) {
  const known = useExplorer((state) => (id === undefined ? undefined : state.entities[id]));
  // An end that a link names need not be in the graph.
  const { data } = useQuery({
    queryKey: ['name', id],
    queryFn: () => getGraph(id ? [id] : [], {}),
    enabled: id !== undefined && known === undefined,
  });
  const end = known ?? data?.nodes[0];
  return (
    <EntitySearch
      label={label}
      placeholder={t('{{end}}: a name', { end: label })}
      chosen={end && nameOf(end)}
      onChoose={onChoose}
    />
  );
}

function Paths({ start, end }: { start: string; end: string }) {
  const filters = useExplorer((state) => state.view.filters);
  const set = filterQuery(filters);
  // What was only planned or denied connects nobody.
  const filter = set?.status?.includes('actual') ? { ...set, status: ['actual' as const] } : undefined;
  const query = useQuery({
    queryKey: ['paths', start, end, filter],
    queryFn: ({ signal }) => getPaths(start, end, filter ?? {}, signal),
    enabled: filter !== undefined && start !== end,
  });
  if (!filter || start === end)
    return <p className="quiet">{t('Choose two different ends, and leave what is actual switched on.')}</p>;
  return (
    <Answer query={query} lines={6}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="quiet">{t('No way between the two under these filters. Fewer filters may show one.')}</p>
        ) : (
          <ol>
            {items.map((path) => (
              <li key={path.hops.map((hop) => hop.edge.id).join(' ')}>
                <PathItem path={path} />
              </li>
            ))}
          </ol>
        )
      }
    </Answer>
  );
}

function PathItem({ path }: { path: Path }) {
  return (
    <section style={{ marginTop: 20 }}>
      <div className="row">
        <strong>{t('{{count}} steps', { count: path.hops.length })}</strong>
        <Button size="compact-xs" variant="default" onClick={() => void showPath(path)}>
          {t('Show in the graph')}
        </Button>
      </div>
      {path.nodes.map((node, index) => {
        const hop = path.hops[index];
        const forward = hop && hop.edge.source === node.id;
        return (
          <div key={node.id}>
            <EntityName entity={node} sign />
            {hop && (
              <div className="hop">
                <span className="quiet">
                  {forward || hop.edge.mutual
                    ? verbOf(hop.edge.type, hop.edge.status)
                    : `← ${verbOf(hop.edge.type, hop.edge.status)}`}
                </span>
                {hop.statement && <StatementItem statement={hop.statement} told={false} />}
              </div>
            )}
          </div>
        );
      })}
    </section>
  );
}
