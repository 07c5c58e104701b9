/** A decision in a list: what, by whom, when, why and what they saw; and the way back from it, or up to it again. */
import '../styles/decisions.css';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Decision } from '../../server/contract/decisions.ts';
import { redoDecided, undoDecided } from '../actions/decide.ts';
import { openEntity } from '../actions/open-entity.ts';
import { readDecision } from '../api/decisions.ts';
import { t } from '../language/t.ts';
import { deciderInWords, decisionInWords, isChoice, redoWords, undoWords } from '../vocabulary/decision-words.ts';
import { momentInWords } from '../vocabulary/numbers-and-dates.ts';

interface Props {
  readonly decision: Decision;
  /** Without what was seen: in a panel. */
  readonly brief?: boolean;
  /** One of those that were seen was opened. */
  readonly onOpen?: () => void;
}

export function DecisionItem({ decision, brief = false, onOpen }: Props) {
  const { id, action, at, by, why, holds, saw } = decision;
  const about = useAbout(decision);
  return (
    <article className="decision" data-holds={holds}>
      <div className="decision-what">
        <p>{decisionInWords(decision, about)}</p>
        <p className="quiet">
          {t('By {{name}}', { name: deciderInWords(by) })} · <time dateTime={at}>{momentInWords(at)}</time>
          {isChoice(action) && !holds && <> · {t('not in force')}</>}
        </p>
        {why && <p className="decision-why">{why}</p>}
        {!brief && isChoice(action) && saw.entities.length > 0 && <Seen saw={saw} onOpen={onOpen} />}
      </div>
      {isChoice(action) && (
        <Turn
          id={id}
          holds={holds}
          does={holds ? undoWords(action) : redoWords(action)}
          what={decisionInWords(decision)}
        />
      )}
    </article>
  );
}

interface SeenProps {
  readonly saw: Decision['saw'];
  readonly onOpen: (() => void) | undefined;
}

/** Whom the decision is about, as they were then; each a way to what they are now. */
function Seen({ saw: { entities }, onOpen }: SeenProps) {
  return (
    <p className="quiet">
      {t('Seen then:')}{' '}
      {entities.map(({ id, name, documents }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <button
            type="button"
            className="name-button"
            onClick={() => {
              onOpen?.();
              void openEntity({ id, name });
            }}
          >
            {name}
          </button>{' '}
          ({t('{{count}} documents', { count: documents })})
        </span>
      ))}
    </p>
  );
}

/** The decision that an undo or redo is about. */
function useAbout({ action, decision }: Decision): Decision | undefined {
  const { data } = useQuery({
    queryKey: ['decision', decision],
    queryFn: () => readDecision(decision ?? ''),
    enabled: !isChoice(action) && decision !== undefined,
  });
  return data;
}

interface TurnProps {
  readonly id: string;
  readonly holds: boolean;
  readonly does: string;
  /** For who hears the buttons without the list around them. */
  readonly what: string;
}

function Turn({ id, holds, does, what }: TurnProps) {
  const [isBusy, setBusy] = useState(false);
  return (
    <Button
      size="compact-sm"
      variant="default"
      loading={isBusy}
      aria-label={t('{{does}}: {{what}}', { does, what })}
      onClick={() => {
        setBusy(true);
        void (holds ? undoDecided(id) : redoDecided(id)).finally(() => setBusy(false));
      }}
    >
      {holds ? t('Undo') : t('Redo')}
    </Button>
  );
}
