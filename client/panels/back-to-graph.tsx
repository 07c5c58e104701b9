/** The way out of a page that stands in place of graph and panel. */
import { Button, Kbd } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { leavePage } from '../actions/choose.ts';
import { t } from '../language/t.ts';

export function BackToGraph() {
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<IconArrowLeft size={15} />}
      rightSection={<Kbd size="xs">Esc</Kbd>}
      onClick={leavePage}
    >
      {t('Back to the graph')}
    </Button>
  );
}
