/** The button to add documents; while a batch is on its way it tells how far that is, and opens it again. */
import { Button } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import { t } from '../language/t.ts';
import { countBatch } from '../store/batch.ts';
import { useBatch } from './use-batch.ts';

export function AddButton({ onClick }: { onClick: () => void }) {
  const batch = useBatch();
  const counts = batch && countBatch(batch);
  const isAdding = batch?.state === 'adding' || batch?.state === 'stopping';
  return (
    <Button variant="default" size="xs" leftSection={<IconFilePlus size={16} />} onClick={onClick}>
      {isAdding && counts
        ? t('Adding: {{done}} of {{count}}', { done: counts.through, count: counts.files })
        : t('Add documents')}
    </Button>
  );
}
