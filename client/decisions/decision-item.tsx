/** A decision in a list: what, by whom, when, why and what they saw; and the way back from it, or up to it again. */
import '../styles/decisions.css';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Decision } from '../../server/contract/decisions.ts';
import { redoDecided, undoDecided } from '../actions/decide.ts';
import { readDecision } from '../api/decisions.ts';
import { t } from '../language/t.ts';
import { decisionInWords, isChoice, redoWords, undoWords } from '../vocabulary/decision-words.ts';
import { momentInWords } from '../vocabulary/numbers-and-dates.ts';

interface Props {
  readonly decision: Decision;
  /** Without what was seen: in a panel. */
  readonly brief?: boolean;
}

export function DecisionItem({ decision, brief = false }: Props) {
  const { id, action, at, by, why, holds, saw } = decision;
  const about = useAbout(decision);
  return (
    <article className="decision" data-holds={holds}>
      <div className="decision-what">
        <p>{decisionInWords(decision, about)}</p>
        <p className="quiet">
          {t('By {{name}}', { name: by })} · <time dateTime={at}>{momentInWords(at)}</time>
          {isChoice(action) && !holds && <> · {t('not in force')}</>}
        </p>
        {why && <p className="decision-why">{why}</p>}
        {!brief && isChoice(action) && saw.entities.length > 0 && (
          <p className="quiet">
            {t('Seen then: {{entities}}', {
              entities: saw.entities
                .map(({ name, documents }) => t('{{name}} in {{count}} documents', { name, count: documents }))
                .join('; '),
            })}
          </p>
        )}
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
