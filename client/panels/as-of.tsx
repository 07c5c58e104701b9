/**
 * The date as of which the graph is shown, in the top line, and beside it the date by which all must have been published:
 * two questions that are easily taken for one, so both are put in words. While one is set the whole top line says so.
 */
import { ActionIcon, Button, Popover, Tooltip } from '@mantine/core';
import {
  IconCalendarTime,
  IconChevronLeft,
  IconChevronRight,
  IconChevronsLeft,
  IconChevronsRight,
  IconX,
} from '@tabler/icons-react';
import { backToPresent, stepInTime } from '../actions/step-in-time.ts';
import { t } from '../language/t.ts';
import type { Step } from '../store/step-date.ts';
import { inWords } from '../vocabulary/numbers-and-dates.ts';
import { AS_OF_BUTTON } from './as-of-button.ts';
import { DateField } from './date-field.tsx';
import { useExplorer } from './use-explorer.ts';

export function AsOf() {
  const { asOf, knownBy } = useExplorer(({ view }) => ({ asOf: view.filters.asOf, knownBy: view.filters.knownBy }));
  const isSet = asOf !== undefined || knownBy !== undefined;
  const words = [
    ...(asOf ? [t('As of {{date}}', { date: inWords(asOf) })] : []),
    ...(knownBy ? [t('As known on {{date}}', { date: inWords(knownBy) })] : []),
  ].join(' · ');
  return (
    <section className="as-of" data-set={isSet} aria-label={t('The date it is looked at')}>
      {asOf && <StepButton name="asOf" step="month" by={-1} />}
      {/* The target takes the id of the popover. */}
      <Popover id={AS_OF_BUTTON} position="bottom" shadow="md" width={400} trapFocus returnFocus withinPortal>
        <Popover.Target>
          <Button
            className="as-of-button"
            variant={isSet ? 'filled' : 'default'}
            size="xs"
            leftSection={<IconCalendarTime size={16} />}
            aria-label={isSet ? words : t('As of a date: now')}
          >
            {isSet ? words : t('As of now')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown
          aria-label={t('The date it is looked at')}
          mah="80dvh"
          maw="calc(100vw - 24px)"
          style={{ overflowY: 'auto' }}
        >
          <Question
            name="asOf"
            label={t('As of')}
            means={t(
              'How things stood on this date, by all that was ever written: what is dated later and offices that had ended by then are left out. A report written years afterwards still counts.',
            )}
          />
          <Question
            name="knownBy"
            label={t('As known on')}
            means={t(
              'What one could have read by this date: only documents published until then. Plans that later came to nothing still stand as plans.',
            )}
          />
        </Popover.Dropdown>
      </Popover>
      {asOf && <StepButton name="asOf" step="month" by={1} />}
      {isSet && (
        <Tooltip label={t('Back to now')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="md"
            aria-label={t('Back to now')}
            onClick={() => void backToPresent('asOf', 'knownBy')}
          >
            <IconX size={16} />
          </ActionIcon>
        </Tooltip>
      )}
    </section>
  );
}

type Name = 'asOf' | 'knownBy';

function Question({ name, label, means }: { name: Name; label: string; means: string }) {
  const isSet = useExplorer((state) => state.view.filters[name] !== undefined);
  return (
    <fieldset className="as-of-question">
      <legend className="visually-hidden">{label}</legend>
      <div className="as-of-date">
        <DateField name={name} label={label} first={name === 'asOf'} />
        <span className="as-of-steps">
          <StepButton name={name} step="year" by={-1} />
          <StepButton name={name} step="month" by={-1} />
          <StepButton name={name} step="month" by={1} />
          <StepButton name={name} step="year" by={1} />
        </span>
        <Button size="xs" variant="subtle" disabled={!isSet} onClick={() => void backToPresent(name)}>
          {t('Clear')}
        </Button>
      </div>
      <p className="quiet">{means}</p>
    </fieldset>
  );
}

interface StepButtonProps {
  readonly name: Name;
  readonly step: Step;
  readonly by: 1 | -1;
}

/** A year or a month back or on. */
function StepButton({ name, step, by }: StepButtonProps) {
  const isSet = useExplorer((state) => state.view.filters[name] !== undefined);
  const label =
    step === 'year' ? (by < 0 ? t('A year back') : t('A year on')) : by < 0 ? t('A month back') : t('A month on');
  const Icon = ICONS[`${step} ${by}`];
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="md"
        aria-label={`${name === 'asOf' ? t('As of') : t('As known on')}: ${label}`}
        disabled={by > 0 && !isSet}
        onClick={() => void stepInTime(name, step, by)}
      >
        <Icon size={16} />
      </ActionIcon>
    </Tooltip>
  );
}

const ICONS = {
  'year -1': IconChevronsLeft,
  'month -1': IconChevronLeft,
  'month 1': IconChevronRight,
  'year 1': IconChevronsRight,
} as const;
