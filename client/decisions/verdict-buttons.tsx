/** On a statement: a person says that it is right, or that the reading is wrong. */
import '../styles/decisions.css';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import type { Statement } from '../../server/contract/statement.ts';
import { applyDecision } from '../actions/decide.ts';
import { t } from '../language/t.ts';
import { statementInWords } from '../panels/in-words.ts';

export function VerdictButtons({ statement }: { statement: Statement }) {
  const { id, verdict } = statement;
  const said = statementInWords(statement);
  const judge = (action: 'confirm' | 'reject') => void applyDecision({ action, statement: id });
  return (
    <span className="verdict" data-verdict={verdict}>
      {verdict === 'confirmed' && <strong>{t('Confirmed by a person')}</strong>}
      {verdict === 'rejected' && <strong>{t('Rejected by a person')}</strong>}
      {verdict !== 'confirmed' && (
        <Tooltip label={t('Confirm: the document says so')}>
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            aria-label={t('Confirm: {{statement}}', { statement: said })}
            onClick={() => judge('confirm')}
          >
            <IconCheck size={15} />
          </ActionIcon>
        </Tooltip>
      )}
      {verdict !== 'rejected' && (
        <Tooltip label={t('Reject: the document does not say so')}>
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            aria-label={t('Reject: {{statement}}', { statement: said })}
            onClick={() => judge('reject')}
          >
            <IconX size={15} />
          </ActionIcon>
        </Tooltip>
      )}
    </span>
  );
}
