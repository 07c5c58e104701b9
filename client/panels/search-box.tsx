/**
 * A search field with what it finds beneath, in sections with headings: a combobox over a list of groups (ARIA APG).
 * What is asked and how the answer is shown is said by who uses it: `entity-search.tsx`, `corpus-search.tsx`.
 */
import '../styles/search.css';
import { CloseButton, Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Ref, useState } from 'react';
import { messageOf } from '../actions/working.ts';
import { t } from '../language/t.ts';

const PAUSE_MS = 120;

/** One thing found. */
export interface Choice {
  /** One of a kind among all sections. */
  readonly key: string;
  readonly shown: React.ReactNode;
  readonly choose: () => void;
}
export interface Section {
  readonly heading: React.ReactNode;
  readonly choices: readonly Choice[];
}

/** What a field asks and how it shows the answer. */
export interface Search<Answer> {
  /** One of a kind among all searches. */
  readonly kind: string;
  readonly ask: (text: string, signal: AbortSignal) => Promise<Answer>;
  readonly sectionsOf: (answer: Answer, text: string) => readonly Section[];
  readonly nothing: (text: string) => string;
}

export interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  /** Shown while nothing is typed: what is chosen already. */
  readonly chosen?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly hint?: React.ReactNode;
}

export function SearchBox<Answer>({
  search,
  label,
  placeholder,
  chosen,
  inputRef,
  hint,
}: SearchFieldProps & { readonly search: Search<Answer> }) {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const text = typed ?? chosen ?? '';
  const [asked] = useDebouncedValue((typed ?? '').trim(), PAUSE_MS);
  const { data, error, isFetching } = useQuery({
    queryKey: ['search', search.kind, asked],
    queryFn: ({ signal }) => search.ask(asked, signal),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const found = asked === '' || data === undefined ? [] : search.sectionsOf(data, asked);
  const sections = found.filter(({ choices }) => choices.length > 0);
  const choose = (key: string) => {
    const choice = sections.flatMap(({ choices }) => choices).find((one) => one.key === key);
    setTyped(undefined);
    combobox.closeDropdown();
    choice?.choose();
  };

  return (
    // Where it is asked, not at the end of the page: it belongs to the banner or the panel for who goes by landmarks.
    <Combobox
      store={combobox}
      onOptionSubmit={choose}
      shadow="md"
      position="bottom-start"
      withinPortal={false}
      floatingStrategy="fixed"
    >
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
      <Combobox.Dropdown className="search-found" hidden={!typed?.trim() || (sections.length === 0 && isFetching)}>
        <Combobox.Options aria-label={label} mah="min(520px, 70dvh)" style={{ overflowY: 'auto' }}>
          {sections.length === 0 && <Combobox.Empty>{error ? messageOf(error) : search.nothing(asked)}</Combobox.Empty>}
          {sections.map(({ heading, choices }) => (
            <Combobox.Group key={choices[0]?.key} label={heading}>
              {choices.map(({ key, shown }) => (
                <Combobox.Option key={key} value={key}>
                  {shown}
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Clear({ onClear }: { onClear: () => void }) {
  return <CloseButton size="sm" aria-label={t('Clear the search')} onClick={onClear} />;
}
