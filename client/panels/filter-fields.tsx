/** What the filter menu holds: bounds, sources, statuses and types, each with what it would show. Loaded when it is opened. */
import { Checkbox, NativeSelect, NumberInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { applyFilters } from '../actions/apply-filters.ts';
import { t } from '../language/t.ts';
import { countsOf } from '../store/drawn.ts';
import { withBound, withSwitch } from '../store/filters.ts';
import { languageInWords, thousands } from '../vocabulary/numbers-and-dates.ts';
import { GROUP_NAMES, GROUPS, STATEMENT_WORDS, typesOf } from '../vocabulary/statement-words.ts';
import { STATUS_WORDS, STATUSES } from '../vocabulary/status-words.ts';
import { DateField } from './date-field.tsx';
import { PlaceField } from './place-field.tsx';
import { statsQuery } from './stats-query.ts';
import { useExplorer } from './use-explorer.ts';

export default function FilterFields() {
  return (
    <>
      <Bounds />
      <Types />
    </>
  );
}

function Bounds() {
  const filters = useExplorer((state) => state.view.filters);
  const counts = useExplorer(countsOf);
  return (
    <>
      <fieldset className="fields">
        <legend>{t('When')}</legend>
        <DateField name="from" label={t('From')} />
        <DateField name="to" label={t('To')} />
      </fieldset>
      <fieldset className="fields">
        <legend>{t('At least')}</legend>
        <NumberField
          name="minConfidence"
          label={t('Confidence, %')}
          scale={100}
          range={{ min: 0, max: 100, step: 10 }}
        />
        <NumberField name="minPublishers" label={t('Publishers')} range={{ min: 1, max: 1000, step: 1 }} />
        <NumberField name="minNeighbors" label={t('Neighbors')} range={{ min: 1, max: 1000, step: 1 }} />
      </fieldset>
      <Sources />
      <PlaceField />
      <fieldset className="fields">
        <legend>{t('Did it happen')}</legend>
        {STATUSES.map((status) => (
          <Checkbox
            key={status}
            size="xs"
            label={<WithCount text={STATUS_WORDS[status].name} count={counts.status[status]} />}
            checked={!filters.offStatuses.includes(status)}
            onChange={(event) =>
              void applyFilters(
                withSwitch(filters, { of: 'status', values: [status], on: event.currentTarget.checked }),
              )
            }
          />
        ))}
      </fieldset>
    </>
  );
}

function WithCount({ text, count = 0 }: { text: string; count?: number | undefined }) {
  return (
    <>
      {text} <span className="count">{thousands(count)}</span>
    </>
  );
}

interface NumberFieldProps {
  readonly name: 'minConfidence' | 'minPublishers' | 'minNeighbors';
  readonly label: string;
  /** How many of the field's units make one of the filter's. */
  readonly scale?: number;
  readonly range: { readonly min: number; readonly max: number; readonly step: number };
}

function NumberField({ name, label, scale = 1, range }: NumberFieldProps) {
  const filters = useExplorer((state) => state.view.filters);
  const value = filters[name];
  return (
    <NumberInput
      size="xs"
      label={label}
      {...range}
      value={value === undefined ? '' : Math.round(value * scale)}
      placeholder={t('any')}
      onChange={(next) => void applyFilters(withBound(filters, name, next === '' ? undefined : Number(next) / scale))}
    />
  );
}

/** Outlets and languages that the corpus has, with their documents. */
function Sources() {
  const filters = useExplorer((state) => state.view.filters);
  const { data } = useQuery(statsQuery);
  if (!data) return null;
  return (
    <fieldset className="fields two">
      <legend>{t('Who says it')}</legend>
      <NativeSelect
        size="xs"
        label={t('Publisher')}
        value={filters.publisher ?? ''}
        onChange={(event) => void applyFilters(withBound(filters, 'publisher', event.currentTarget.value || undefined))}
        data={[
          { value: '', label: t('any') },
          ...data.publishers.map(({ publisher, count }) => ({ value: publisher, label: `${publisher} (${count})` })),
        ]}
      />
      <NativeSelect
        size="xs"
        label={t('Language')}
        value={filters.language ?? ''}
        onChange={(event) => void applyFilters(withBound(filters, 'language', event.currentTarget.value || undefined))}
        data={[
          { value: '', label: t('any') },
          ...data.languages.map(({ language, count }) => ({
            value: language,
            label: `${languageInWords(language)} (${count})`,
          })),
        ]}
      />
    </fieldset>
  );
}

function Types() {
  const filters = useExplorer((state) => state.view.filters);
  const counts = useExplorer(countsOf);
  return GROUPS.map((group) => {
    const types = typesOf(group);
    const on = types.filter((type) => !filters.offTypes.includes(type)).length;
    return (
      <fieldset className="fields" key={group}>
        <legend>
          <Checkbox
            size="xs"
            label={GROUP_NAMES[group]}
            checked={on > 0}
            indeterminate={on > 0 && on < types.length}
            onChange={() =>
              void applyFilters(withSwitch(filters, { of: 'type', values: types, on: on < types.length }))
            }
          />
        </legend>
        {types.map((type) => (
          <Checkbox
            key={type}
            size="xs"
            label={<WithCount text={STATEMENT_WORDS[type].name} count={counts.type[type]} />}
            checked={!filters.offTypes.includes(type)}
            onChange={(event) =>
              void applyFilters(withSwitch(filters, { of: 'type', values: [type], on: event.currentTarget.checked }))
            }
          />
        ))}
      </fieldset>
    );
  });
}
