/** A field to choose an entity by name: any script or spelling, grouped by type, with the name that matched. */
import { Highlight } from '@mantine/core';
import type { EntityHit } from '../../server/contract/graph.ts';
import { type Page, searchEntities } from '../api/entities.ts';
import { nameOf } from '../language/local-names.ts';
import { t } from '../language/t.ts';
import { ENTITY_WORDS } from '../vocabulary/entity-words.ts';
import { SearchBox, type SearchFieldProps, type Section } from './search-box.tsx';
import { EntitySign } from './signs.tsx';

const HITS = 12;

interface Props extends SearchFieldProps {
  readonly onChoose: (entity: EntityHit) => void;
}

export function EntitySearch({ onChoose, ...field }: Props) {
  return (
    <SearchBox<Page<EntityHit>>
      {...field}
      search={{
        kind: 'entities',
        ask: (text, signal) => searchEntities(text, HITS, signal),
        sectionsOf: ({ items }, text) => entitySections(items, text, onChoose),
        nothing: (text) => t('Nobody and nothing by the name “{{name}}”', { name: text }),
      }}
    />
  );
}

/**
 * Entities by type, each type once: first the type of the best hit, which Enter takes. `totals` counts all of a type that
 * are found.
 */
export function entitySections(
  hits: readonly EntityHit[],
  text: string,
  onChoose: (entity: EntityHit) => void,
  totals: readonly { type: EntityHit['type']; count: number }[] = [],
): Section[] {
  const types = [...new Set(hits.map(({ type }) => type))];
  return types.map((type) => ({
    heading: <Heading name={ENTITY_WORDS[type].plural} total={totals.find((one) => one.type === type)?.count} />,
    choices: hits
      .filter((hit) => hit.type === type)
      .map((hit) => ({ key: hit.id, shown: <Hit hit={hit} text={text} />, choose: () => onChoose(hit) })),
  }));
}

/** What a section holds, and how many are found where that is known. */
export function Heading({ name, total }: { name: string; total?: number | undefined }) {
  return (
    <>
      {name}
      {total !== undefined && <span className="quiet found-total">{t('{{count}} found', { count: total })}</span>}
    </>
  );
}

function Hit({ hit, text }: { hit: EntityHit; text: string }) {
  const name = nameOf(hit);
  return (
    <span className="search-hit">
      <EntitySign type={hit.type} />
      <span>
        <Matched text={name} words={text} />
        {!name.includes(hit.matched) && <span className="quiet"> {t('also {{name}}', { name: hit.matched })}</span>}
      </span>
      <span className="quiet">{t('{{count}} documents', { count: hit.documents })}</span>
    </span>
  );
}

/** With what was typed in bold. */
export function Matched({ text, words }: { text: string; words: string }) {
  return (
    <Highlight
      component="span"
      size="sm"
      highlight={words.split(/\s+/).filter((word) => word.length > 1)}
      highlightStyles={{ background: 'none', color: 'inherit', fontWeight: 700 }}
    >
      {text}
    </Highlight>
  );
}
