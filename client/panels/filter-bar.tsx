/** The filters: a menu to set them, and a chip for each that is set. They act on graph, panel and export alike. */
import { Button, Checkbox, NumberInput, Pill, Popover, TextInput } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useState } from 'react';
import { applyFilters } from '../actions/apply-filters.ts';
import { chipsOf, NO_FILTERS, withBound, withSwitch } from '../store/filters.ts';
import { GROUP_NAMES, GROUPS, STATEMENT_WORDS, typesOf } from '../vocabulary/statement-words.ts';
import { STATUS_WORDS, STATUSES } from '../vocabulary/status-words.ts';
import { useExplorer } from './use-explorer.ts';

export function FilterBar() {
  const filters = useExplorer((state) => state.view.filters);
  const chips = chipsOf(filters);
  return (
    <section className="filters" aria-label="Filters">
      <Popover position="bottom-start" shadow="md" width={400} trapFocus withinPortal>
        <Popover.Target>
          <Button variant="default" size="xs" leftSection={<IconAdjustmentsHorizontal size={16} />}>
            Filter
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label="Filters" mah="70dvh" style={{ overflowY: 'auto' }}>
          <Bounds />
          <Types />
        </Popover.Dropdown>
      </Popover>
      {chips.map((chip) => (
        <Pill
          key={chip.text}
          size="md"
          withRemoveButton
          removeButtonProps={{ 'aria-label': `Remove the filter: ${chip.text}`, 'aria-hidden': false, tabIndex: 0 }}
          onRemove={() => void applyFilters(chip.without)}
        >
          {chip.text}
        </Pill>
      ))}
      {chips.length > 0 && (
        <Button variant="default" size="compact-xs" onClick={() => void applyFilters(NO_FILTERS)}>
          Reset all
        </Button>
      )}
    </section>
  );
}

function Bounds() {
  const filters = useExplorer((state) => state.view.filters);
  return (
    <>
      <fieldset className="fields">
        <legend>When</legend>
        <DateField name="from" label="From" />
        <DateField name="to" label="To" />
        <DateField name="asOf" label="As known on" />
      </fieldset>
      <fieldset className="fields">
        <legend>How sure</legend>
        <NumberInput
          size="xs"
          label="Confidence of at least, %"
          min={0}
          max={100}
          step={10}
          value={filters.minConfidence === undefined ? '' : Math.round(filters.minConfidence * 100)}
          placeholder="any"
          onChange={(value) =>
            void applyFilters(withBound(filters, 'minConfidence', value === '' ? undefined : Number(value) / 100))
          }
        />
        {STATUSES.map((status) => (
          <Checkbox
            key={status}
            size="xs"
            label={STATUS_WORDS[status].name}
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

const A_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** A year, a month or a day, written: a year alone is what most people want of news. */
function DateField({ name, label }: { name: 'from' | 'to' | 'asOf'; label: string }) {
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
      placeholder="2022-12-19"
      value={text}
      error={isWrong && 'Like 2022, 2022-12 or 2022-12-19'}
      onChange={(event) => setTyped(event.currentTarget.value.trim())}
      onBlur={apply}
      onKeyDown={(event) => event.key === 'Enter' && apply()}
    />
  );
}

function Types() {
  const filters = useExplorer((state) => state.view.filters);
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
            label={STATEMENT_WORDS[type].name}
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
