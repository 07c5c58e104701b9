/** One of the dates that the filters hold, written: a year alone is what most people want of news. */
import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { applyFilters } from '../actions/apply-filters.ts';
import { t } from '../language/t.ts';
import { withBound } from '../store/filters.ts';
import { useExplorer } from './use-explorer.ts';

export type DateName = 'from' | 'to' | 'asOf' | 'knownBy';

const A_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

interface Props {
  readonly name: DateName;
  readonly label: string;
  readonly description?: ReactNode;
  /** Takes the focus where what it stands in opens. */
  readonly first?: boolean;
}

export function DateField({ name, label, description, first = false }: Props) {
  const filters = useExplorer((state) => state.view.filters);
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const text = typed ?? filters[name] ?? '';
  const isWrong = text !== '' && !A_DATE.test(text);
  const apply = () => {
    if (isWrong || typed === undefined) return;
    setTyped(undefined);
    if (text !== (filters[name] ?? '')) void applyFilters(withBound(filters, name, text || undefined));
  };
  return (
    <TextInput
      size="xs"
      label={label}
      description={description}
      placeholder="2022-12-19"
      value={text}
      error={isWrong && t('Like 2022, 2022-12 or 2022-12-19')}
      onChange={(event) => setTyped(event.currentTarget.value.trim())}
      onBlur={apply}
      onKeyDown={(event) => event.key === 'Enter' && apply()}
      {...(first && { 'data-autofocus': true })}
    />
  );
}
