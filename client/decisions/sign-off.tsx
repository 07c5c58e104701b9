/** The end of every dialog that decides: why, by whom, what was refused, and the button. */
import '../styles/decisions.css';
import { Alert, Button, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { signAs, whoDecides } from '../actions/who-decides.ts';
import type { Reason } from '../api/decisions.ts';
import { t } from '../language/t.ts';
import type { Deciding } from './use-decide.ts';

const LONGEST_NAME = 200;
const LONGEST_REASON = 5_000;

interface Props {
  readonly deciding: Deciding;
  /** What the button says. */
  readonly does: string;
  readonly isOff?: boolean;
  readonly onDecide: (reason: Reason) => void;
  readonly onLeave: () => void;
  /** Beside the buttons. */
  readonly children?: ReactNode;
}

export function SignOff({ deciding, does, isOff = false, onDecide, onLeave, children }: Props) {
  const [why, setWhy] = useState('');
  const [by, setBy] = useState(whoDecides() ?? '');
  const sign = () => {
    signAs(by);
    onDecide({ ...(why.trim() && { why: why.trim() }), ...(by.trim() && { by: by.trim() }) });
  };
  return (
    <>
      <div className="sign-off">
        <Textarea
          label={t('Why (optional)')}
          placeholder={t('For those who read the log')}
          autosize
          minRows={1}
          maxRows={5}
          maxLength={LONGEST_REASON}
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
        <TextInput
          label={t('Your name (optional)')}
          placeholder={t('someone')}
          maxLength={LONGEST_NAME}
          autoComplete="name"
          value={by}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
      </div>
      {deciding.trouble && (
        <Alert color="red" role="alert" mt="md" title={t('It was not taken; nothing changed')}>
          {deciding.trouble}
        </Alert>
      )}
      <div className="dialog-foot">
        <Button loading={deciding.isBusy} disabled={isOff} onClick={sign}>
          {does}
        </Button>
        <Button variant="subtle" color="gray" onClick={onLeave}>
          {t('Leave it')}
        </Button>
        {children}
      </div>
    </>
  );
}
