/** The log of all decisions, newest first: what was decided, why, and what was taken back; as a file to another place. */
import { Alert, Button, FileButton, Pill, SegmentedControl, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { leavePage } from '../actions/choose.ts';
import { takeOverDecisions } from '../actions/take-over-decisions.ts';
import { messageOf } from '../actions/working.ts';
import { exportDecisions, type LogQuestion, readDecisions } from '../api/decisions.ts';
import { getProfile } from '../api/entities.ts';
import { nameOf } from '../language/local-names.ts';
import { t } from '../language/t.ts';
import { Answer, More } from '../panels/answer.tsx';
import { BackToGraph } from '../panels/back-to-graph.tsx';
import { EntitySearch } from '../panels/entity-search.tsx';
import { saveFile } from '../panels/save-file.ts';
import { useExplorer } from '../panels/use-explorer.ts';
import { useFocusBack } from '../panels/use-focus-back.ts';
import { usePages } from '../panels/use-pages.ts';
import { CHOICES, type Choice, choiceName } from '../vocabulary/decision-words.ts';
import { DecisionItem } from './decision-item.tsx';

const A_PAGE = 30;

interface Props {
  /** Only what names this entity, to begin with. */
  readonly about?: string | undefined;
}

export function LogPage({ about }: Props) {
  const page = useRef<HTMLElement>(null);
  useFocusBack();
  useEffect(() => page.current?.focus({ preventScroll: true }), []);
  return (
    <main
      ref={page}
      className="log-page"
      aria-label={t('Decisions')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        leavePage();
      }}
    >
      <div className="log-head">
        <BackToGraph />
        <h2>{t('Decisions')}</h2>
        <Files />
      </div>
      <section
        className="log-scroller"
        aria-label={t('The log')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1)
        tabIndex={0}
      >
        <Log about={about} />
      </section>
    </main>
  );
}

function Log({ about }: Props) {
  const [question, setQuestion] = useState<LogQuestion>({ entity: about });
  const query = usePages(['decisions', question], (cursor, signal) => readDecisions(question, A_PAGE, cursor, signal));
  const isAll = Object.values(question).every((value) => value === undefined);
  return (
    <>
      <p className="outcome">
        {t(
          'Every decision on who is who stays in this log, and any of them can be undone, not only the last. Documents that come or are read anew never overrule it. Steps of the view are undone elsewhere, with Ctrl + Z.',
        )}
      </p>
      <Filters question={question} onChange={setQuestion} />
      <Answer query={query} lines={10}>
        {({ items, total }) =>
          items.length === 0 ? (
            <p className="log-empty">
              {isAll
                ? t(
                    'Nothing was decided yet. Pick two nodes that are one and merge them, or open an entity and correct it.',
                  )
                : t('No decision is like this. The whole log comes back without the filters.')}
            </p>
          ) : (
            <>
              <p className="quiet" role="status">
                {t('{{count}} decisions', { count: total })}
              </p>
              <ol className="log" aria-label={t('Decisions, newest first')}>
                {items.map((decision) => (
                  <li key={decision.id}>
                    <DecisionItem decision={decision} onOpen={leavePage} />
                  </li>
                ))}
              </ol>
            </>
          )
        }
      </Answer>
      <More query={query} />
    </>
  );
}

const HOLDS = { all: undefined, holding: true, undone: false } as const;
type Holds = keyof typeof HOLDS;

function Filters({ question, onChange }: { question: LogQuestion; onChange: (question: LogQuestion) => void }) {
  const holds = (Object.keys(HOLDS) as Holds[]).find((name) => HOLDS[name] === question.holds) ?? 'all';
  return (
    <section className="log-filters" aria-label={t('Which decisions')}>
      <Select
        aria-label={t('Kind of decision')}
        placeholder={t('All kinds')}
        clearable
        data={CHOICES.map((value) => ({ value, label: choiceName(value) }))}
        value={question.action ?? null}
        onChange={(action) => onChange({ ...question, action: (action as Choice | null) ?? undefined })}
        comboboxProps={{ withinPortal: false }}
      />
      {question.entity === undefined ? (
        <EntitySearch
          label={t('Only about')}
          placeholder={t('About anybody')}
          onChoose={({ id }) => onChange({ ...question, entity: id })}
        />
      ) : (
        <Pill
          size="md"
          withRemoveButton
          removeButtonProps={{ 'aria-label': t('About anybody'), 'aria-hidden': false, tabIndex: 0 }}
          onRemove={() => onChange({ ...question, entity: undefined })}
        >
          <NameOf id={question.entity} />
        </Pill>
      )}
      <SegmentedControl
        aria-label={t('In force or not')}
        size="sm"
        data={[
          { value: 'all', label: t('All') },
          { value: 'holding', label: t('In force') },
          { value: 'undone', label: t('Undone') },
        ]}
        value={holds}
        onChange={(value) => onChange({ ...question, holds: HOLDS[value as Holds] })}
      />
    </section>
  );
}

function NameOf({ id }: { id: string }) {
  const known = useExplorer((state) => state.entities[id]);
  const { data } = useQuery({
    queryKey: ['profile', id],
    queryFn: ({ signal }) => getProfile(id, signal),
    enabled: known === undefined,
  });
  return nameOf(known ?? data ?? { id, name: id });
}

type Outcome =
  | { readonly taken: number; readonly known: number }
  | { readonly title: string; readonly trouble: string };

function Files() {
  const [outcome, setOutcome] = useState<Outcome | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  const takeOver = async (file: File | null) => {
    if (!file) return;
    setBusy(true);
    try {
      setOutcome(await takeOverDecisions(await file.text()));
    } catch (error) {
      setOutcome({ title: t('Nothing was taken over'), trouble: messageOf(error) });
    } finally {
      setBusy(false);
    }
  };
  const save = async () => {
    try {
      saveFile('decisions.jsonl', await exportDecisions());
    } catch (error) {
      setOutcome({ title: t('The log could not be exported'), trouble: messageOf(error) });
    }
  };
  return (
    <div className="log-files">
      <Button size="xs" variant="default" onClick={() => void save()}>
        {t('Export the log')}
      </Button>
      <FileButton accept=".jsonl,application/x-ndjson" onChange={(file) => void takeOver(file)}>
        {(props) => (
          <Button {...props} size="xs" variant="default" loading={isBusy}>
            {t('Take over decisions from a file')}
          </Button>
        )}
      </FileButton>
      {outcome && 'trouble' in outcome && (
        <Alert color="red" role="alert" title={outcome.title}>
          {outcome.trouble}
        </Alert>
      )}
      {outcome && 'taken' in outcome && (
        <p className="quiet" role="status">
          {t('{{taken}} taken over, {{known}} known here already', outcome)}
        </p>
      )}
    </div>
  );
}
