/** An entity named in a panel: a button that brings it into the graph and selects it. */
import { Fragment } from 'react';
import { openEntity } from '../actions/open-entity.ts';
import { nameOf } from '../language/local-names.ts';
import type { EntityType } from '../vocabulary/entity-words.ts';
import { listedParts } from '../vocabulary/numbers-and-dates.ts';
import { EntitySign } from './signs.tsx';

interface Props {
  readonly entity: { readonly id: string; readonly name: string; readonly type: EntityType };
  /** With the shape of its type before it. */
  readonly sign?: boolean;
}

export function EntityName({ entity, sign }: Props) {
  return (
    <button type="button" className="name-button" onClick={() => void openEntity(entity)}>
      {sign && (
        <span style={{ marginRight: 6, verticalAlign: -2 }}>
          <EntitySign type={entity.type} />
        </span>
      )}
      {nameOf(entity)}
    </button>
  );
}

/** "A, B and C", each a button. */
export function EntityNames({ entities }: { entities: readonly Props['entity'][] }) {
  return listedParts(entities.length).map((part, index) => {
    const entity = typeof part === 'number' ? entities[part] : undefined;
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a list keep their places
    return <Fragment key={index}>{entity ? <EntityName entity={entity} /> : part}</Fragment>;
  });
}
