/** One entity set right: its name, its type, its other names, or that it should not be in the graph at all. */
import { CloseButton, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { NewDecision } from '../../server/contract/decisions.ts';
import type { Entity } from '../../server/contract/statement.ts';
import { getProfile } from '../api/entities.ts';
import { nameOf } from '../language/local-names.ts';
import { t } from '../language/t.ts';
import { Dialog } from '../panels/dialog.tsx';
import { ENTITY_TYPES, ENTITY_WORDS, type EntityType } from '../vocabulary/entity-words.ts';
import { SignOff } from './sign-off.tsx';
import { useDecide } from './use-decide.ts';

/** Which of them is asked for. */
export type Correction = 'rename' | 'retype' | 'aliases' | 'take-out';

const LONGEST_NAME = 500;

interface Props {
  readonly entity: Entity;
  readonly correction: Correction;
  readonly onClose: () => void;
}

export function CorrectDialog({ entity, correction, onClose }: Props) {
  return (
    <Dialog opened onClose={onClose} title={titleOf(correction, nameOf(entity))}>
      {correction === 'rename' && <Rename entity={entity} onClose={onClose} />}
      {correction === 'retype' && <Retype entity={entity} onClose={onClose} />}
      {correction === 'aliases' && <Aliases entity={entity} onClose={onClose} />}
      {correction === 'take-out' && <TakeOut entity={entity} onClose={onClose} />}
    </Dialog>
  );
}

function titleOf(correction: Correction, name: string): string {
  switch (correction) {
    case 'rename':
      return t('Rename {{name}}', { name });
    case 'retype':
      return t('Change the type of {{name}}', { name });
    case 'aliases':
      return t('Other names of {{name}}', { name });
    case 'take-out':
      return t('Take {{name}} out of the graph for good', { name });
  }
}

type PartProps = Omit<Props, 'correction'>;

function Rename({ entity, onClose }: PartProps) {
  const deciding = useDecide();
  const [name, setName] = useState(entity.name);
  return (
    <>
      <TextInput
        label={t('Name')}
        description={
          nameOf(entity) === entity.name
            ? t('The name until now stays one of its other names.')
            : t(
                'The name for all languages that have none of their own for it; on this screen it is shown as “{{name}}”. A name that no document and no list knows is shown in every language.',
                { name: nameOf(entity) },
              )
        }
        maxLength={LONGEST_NAME}
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <SignOff
        deciding={deciding}
        does={t('Rename')}
        isOff={name.trim() === '' || name.trim() === entity.name}
        onLeave={onClose}
        onDecide={(reason) =>
          void deciding.decide({ action: 'rename', entity: entity.id, name: name.trim(), ...reason }, onClose)
        }
      />
    </>
  );
}

function Retype({ entity, onClose }: PartProps) {
  const deciding = useDecide();
  const [type, setType] = useState<EntityType>(entity.type);
  return (
    <>
      <Select
        label={t('Type')}
        data={ENTITY_TYPES.map((value) => ({ value, label: ENTITY_WORDS[value].name }))}
        allowDeselect={false}
        data-autofocus
        value={type}
        onChange={(value) => setType(value as EntityType)}
        comboboxProps={{ withinPortal: false }}
      />
      <SignOff
        deciding={deciding}
        does={t('Change the type')}
        isOff={type === entity.type}
        onLeave={onClose}
        onDecide={(reason) => void deciding.decide({ action: 'retype', entity: entity.id, type, ...reason }, onClose)}
      />
    </>
  );
}

/** The dialog stays: there may be more than one to set right. */
function Aliases({ entity, onClose }: PartProps) {
  const deciding = useDecide();
  const { data } = useQuery({
    queryKey: ['profile', entity.id],
    queryFn: ({ signal }) => getProfile(entity.id, signal),
  });
  const [alias, setAlias] = useState('');
  const { aliases } = data ?? entity;
  const take = (decision: NewDecision) => void deciding.decide(decision, () => setAlias(''));
  return (
    <>
      {aliases.length === 0 ? (
        <p className="quiet">{t('It has no other name yet.')}</p>
      ) : (
        <ul className="choice-list" aria-label={t('Other names')}>
          {aliases.map((one) => (
            <li key={one} className="row">
              {one}
              <CloseButton
                size="sm"
                aria-label={t('Remove the name “{{alias}}”', { alias: one })}
                disabled={deciding.isBusy}
                onClick={() => take({ action: 'remove-alias', entity: entity.id, alias: one })}
              />
            </li>
          ))}
        </ul>
      )}
      <TextInput
        mt="sm"
        label={t('Add another name')}
        description={t('It is found by this name too, and documents that come are linked to it by this name.')}
        maxLength={LONGEST_NAME}
        data-autofocus
        value={alias}
        onChange={(event) => setAlias(event.currentTarget.value)}
      />
      <SignOff
        deciding={deciding}
        does={t('Add the name')}
        isOff={alias.trim() === '' || aliases.includes(alias.trim())}
        onLeave={onClose}
        onDecide={(reason) => take({ action: 'add-alias', entity: entity.id, alias: alias.trim(), ...reason })}
      />
    </>
  );
}

function TakeOut({ entity, onClose }: PartProps) {
  const deciding = useDecide();
  return (
    <>
      <p className="outcome" data-autofocus tabIndex={-1}>
        {t(
          'For what is no person, state, organization or place at all: it is no longer found, listed or drawn, here and for everybody, whatever documents come. To clear the screen only, hide it instead. Its {{count}} statements stay in their documents, and the decision can be undone in the log.',
          {
            count: entity.statements,
          },
        )}
      </p>
      <SignOff
        deciding={deciding}
        does={t('Take it out')}
        onLeave={onClose}
        onDecide={(reason) => void deciding.decide({ action: 'hide', entity: entity.id, ...reason }, onClose)}
      />
    </>
  );
}
