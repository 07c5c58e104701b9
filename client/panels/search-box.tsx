/** Search with typeahead: any script or spelling, grouped by type, with the name that matched where it is another. */
import { CloseButton, Combobox, Highlight, Loader, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Ref, useState } from 'react';
import type { EntityHit } from '../../server/contract/graph.ts';
import { messageOf } from '../actions/working.ts';
import { searchEntities } from '../api/entities.ts';
import { ENTITY_TYPES, ENTITY_WORDS } from '../vocabulary/entity-words.ts';
import { counted } from '../vocabulary/numbers-and-dates.ts';
import { EntitySign } from './signs.tsx';

const HITS = 12;
const PAUSE_MS = 120;

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly onChoose: (entity: EntityHit) => void;
  /** Shown while nothing is typed: what is chosen already. */
  readonly chosen?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly hint?: React.ReactNode;
}

export function SearchBox({ label, placeholder, onChoose, chosen, inputRef, hint }: Props) {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const text = typed ?? chosen ?? '';
  const [asked] = useDebouncedValue((typed ?? '').trim(), PAUSE_MS);
  const { data, error, isFetching } = useQuery({
    queryKey: ['search', asked],
    queryFn: ({ signal }) => searchEntities(asked, HITS, signal),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const hits = asked === '' ? [] : (data?.items ?? []);
  const choose = (id: string) => {
    const hit = hits.find((entity) => entity.id === id);
    setTyped(undefined);
    combobox.closeDropdown();
    if (hit) onChoose(hit);
  };

  return (
    <Combobox store={combobox} onOptionSubmit={choose} shadow="md" withinPortal>
      <Combobox.Target>
        <TextInput
          ref={inputRef}
          aria-label={label}
          placeholder={placeholder}
          value={text}
          leftSection={<IconSearch size={16} />}
          rightSection={
            isFetching && typed ? <Loader size={14} /> : typed ? <Clear onClear={() => setTyped('')} /> : hint
          }
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onFocus={(event) => {
            event.currentTarget.select();
            if (typed) combobox.openDropdown();
          }}
          onBlur={() => {
            combobox.closeDropdown();
            if (typed === '') setTyped(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              setTyped(undefined);
              combobox.closeDropdown();
            }
            // Enter without an arrow before it takes the best hit.
            if (event.key === 'Enter' && combobox.getSelectedOptionIndex() === -1) combobox.selectFirstOption();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!typed?.trim() || (hits.length === 0 && isFetching)}>
        <Combobox.Options aria-label={label} mah={420} style={{ overflowY: 'auto' }}>
          {hits.length === 0 && (
            <Combobox.Empty>{error ? messageOf(error) : `Nobody and nothing by the name “${asked}”`}</Combobox.Empty>
          )}
          {ENTITY_TYPES.map((type) => {
            const ofType = hits.filter((hit) => hit.type === type);
            if (ofType.length === 0) return null;
            return (
              <Combobox.Group key={type} label={ENTITY_WORDS[type].plural}>
                {ofType.map((hit) => (
                  <Combobox.Option key={hit.id} value={hit.id}>
                    <Hit hit={hit} query={asked} />
                  </Combobox.Option>
                ))}
              </Combobox.Group>
            );
          })}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Clear({ onClear }: { onClear: () => void }) {
  return <CloseButton size="sm" aria-label="Clear the search" onClick={onClear} />;
}

function Hit({ hit, query }: { hit: EntityHit; query: string }) {
  return (
    <span style={{ display: 'flex', alignItems: 'center', gap: 9 }}>
      <EntitySign type={hit.type} />
      <span style={{ minWidth: 0, flex: 1 }}>
        <Highlight component="span" size="sm" highlight={query} highlightStyles={MATCHED}>
          {hit.name}
        </Highlight>
        {hit.matched !== hit.name && <span className="quiet"> also {hit.matched}</span>}
      </span>
      <span className="quiet">{counted(hit.documents, 'document')}</span>
    </span>
  );
}

const MATCHED = { background: 'none', color: 'inherit', fontWeight: 700 };
