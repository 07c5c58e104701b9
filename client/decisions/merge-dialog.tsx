/** Several entities are one: which of them stays, what comes together, and what speaks against it. */
import { Button, Radio, TextInput } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { Decision } from '../../server/contract/decisions.ts';
import type { Entity } from '../../server/contract/statement.ts';
import { choose, pickEntities } from '../actions/choose.ts';
import { undoDecided } from '../actions/decide.ts';
import { readDecisions } from '../api/decisions.ts';
import { asCalled, nameOf } from '../language/local-names.ts';
import { t } from '../language/t.ts';
import { Dialog } from '../panels/dialog.tsx';
import { EntitySign } from '../panels/signs.tsx';
import { useExplorer } from '../panels/use-explorer.ts';
import { deciderInWords } from '../vocabulary/decision-words.ts';
import { ENTITY_WORDS } from '../vocabulary/entity-words.ts';
import { inWords, listed } from '../vocabulary/numbers-and-dates.ts';
import { told } from '../vocabulary/statement-words.ts';
import { bestKnown, differencesOf, joinedLines } from './joined.ts';
import { SignOff } from './sign-off.tsx';
import { useDecide } from './use-decide.ts';

/** "Never the same" of one entity that are looked through. */
const LOOKED_THROUGH = 50;
const LINES_NAMED = 3;

interface Props {
  readonly entities: readonly Entity[];
  readonly onClose: () => void;
}

export function MergeDialog({ entities, onClose }: Props) {
  const title = t('Merge {{count}} entities into one', { count: entities.length });
  return (
    <Dialog opened onClose={onClose} title={title}>
      <Merge entities={entities} onClose={onClose} />
    </Dialog>
  );
}

function Merge({ entities, onClose }: Props) {
  const deciding = useDecide();
  const [into, setInto] = useState(bestKnown(entities)?.id ?? '');
  const stays = entities.find(({ id }) => id === into);
  const [named, setNamed] = useState<string | undefined>(undefined);
  const name = named ?? stays?.name ?? '';
  const apart = useApart(entities);
  return (
    <>
      <Radio.Group
        label={t('Which one stays?')}
        description={t(
          'It keeps its name, its address in links and its place on the screen. The others’ names become other names of it.',
        )}
        value={into}
        onChange={setInto}
      >
        <ul className="choice-list">
          {entities.map((entity, index) => (
            <li key={entity.id}>
              <Radio
                value={entity.id}
                {...(index === 0 && { 'data-autofocus': true })}
                label={
                  <span className="choice">
                    <EntitySign type={entity.type} />
                    <strong>{nameOf(entity)}</strong>
                    <span className="quiet">
                      {[
                        ENTITY_WORDS[entity.type].name,
                        t('{{count}} documents', { count: entity.documents }),
                        t('{{count}} statements', { count: entity.statements }),
                      ].join(' · ')}
                    </span>
                  </span>
                }
                description={
                  entity.aliases.length > 0 && t('Also {{names}}', { names: asCalled(entity).aliases.join(', ') })
                }
              />
            </li>
          ))}
        </ul>
      </Radio.Group>
      <TextInput
        mt="sm"
        label={t('Name afterwards')}
        value={name}
        onChange={(event) => setNamed(event.currentTarget.value)}
      />
      <Outcome entities={entities} />
      {apart && <NeverTheSame decision={apart} />}
      <SignOff
        deciding={deciding}
        does={t('Merge')}
        isOff={apart !== undefined || name.trim() === ''}
        onLeave={onClose}
        onDecide={(reason) =>
          void deciding.decide(
            { action: 'merge', entities: entities.map(({ id }) => id), into, name: name.trim(), ...reason },
            () => {
              pickEntities([], 'only');
              choose({ kind: 'entity', id: into });
              onClose();
            },
          )
        }
      />
    </>
  );
}

/** What comes together on the screen, and the signs against it: a person may know better, so none forbids it. */
function Outcome({ entities }: Pick<Props, 'entities'>) {
  const { edges, known } = useExplorer((state) => ({ edges: state.edges, known: state.entities }));
  const { lines, after, between } = joinedLines(
    edges,
    entities.map(({ id }) => id),
  );
  const { types, wikidata } = differencesOf(entities);
  const sum = (count: (entity: Entity) => number) => entities.reduce((all, entity) => all + count(entity), 0);
  const against = [
    types.length > 0 &&
      t('They are of different types: {{types}}.', { types: listed(types.map((type) => ENTITY_WORDS[type].name)) }),
    wikidata.length > 0 && t('Wikidata knows them as different: {{ids}}.', { ids: listed(wikidata) }),
    between.length > 0 &&
      t('Documents tell of one and the other together: {{lines}}. As one, these lines are no longer drawn.', {
        lines: between
          .slice(0, LINES_NAMED)
          .map(({ type, status, source, target }) =>
            told(
              type,
              status,
              ...([source, target].map((id) => nameOf(known[id] ?? { id, name: '' })) as [string, string]),
            ),
          )
          .join('; '),
      }),
  ].filter((sentence) => sentence !== false);
  return (
    <>
      <p className="outcome">
        {t('Up to {{statements}} statements in up to {{documents}} documents come together.', {
          statements: sum((entity) => entity.statements),
          documents: sum((entity) => entity.documents),
        })}{' '}
        {after < lines
          ? t('Here, {{lines}} lines become {{after}}.', { lines, after })
          : t('Here, {{count}} lines will meet in one node.', { count: lines })}{' '}
        {t('Nothing is lost, and the merge can be undone at any time.')}
      </p>
      {against.length > 0 && (
        <section className="against" aria-label={t('What speaks against it')}>
          <strong>{t('What speaks against it')}</strong>
          <ul>
            {against.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The decision that says that two of them are never the same, where one holds. */
function useApart(entities: readonly Entity[]): Decision | undefined {
  const logs = useQueries({
    queries: entities.map(({ id }) => ({
      queryKey: ['decisions', { entity: id, action: 'never-same', holds: true }],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        readDecisions({ entity: id, action: 'never-same', holds: true }, LOOKED_THROUGH, undefined, signal),
    })),
  });
  const ids = new Set(entities.map(({ id }) => id));
  return logs
    .flatMap(({ data }) => data?.items ?? [])
    .find((decision) => (decision.entities ?? []).filter((id) => ids.has(id)).length > 1);
}

function NeverTheSame({ decision: { id, by, at, why } }: { decision: Decision }) {
  return (
    <section className="against forbids" aria-label={t('It was decided that they are never the same')}>
      <strong>{t('It was decided that they are never the same')}</strong>
      <p>
        {t('By {{name}} on {{date}}.', { name: deciderInWords(by), date: inWords(at) })} {why}
      </p>
      <Button size="compact-sm" variant="default" onClick={() => void undoDecided(id)}>
        {t('Undo “never the same”')}
      </Button>
    </section>
  );
}
