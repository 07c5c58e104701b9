/** What a line says, as the heading of its panel: its status, what that means where it is no fact, and the sentence. */
import type { ReactNode } from 'react';
import type { Edge } from '../../server/contract/graph.ts';
import { WithNodes } from '../language/with-nodes.tsx';
import { sentenceOf } from '../vocabulary/statement-words.ts';
import { STATUS_WORDS } from '../vocabulary/status-words.ts';
import { StatusBadge } from './signs.tsx';

interface Props {
  readonly edge: Pick<Edge, 'type' | 'status'>;
  readonly actor: ReactNode;
  readonly recipient: ReactNode;
}

export function LineHeading({ edge: { type, status }, actor, recipient }: Props) {
  return (
    <>
      <p className="kind">
        <StatusBadge status={status} type={type} />
        {status !== 'actual' && <span>· {STATUS_WORDS[status].means}</span>}
      </p>
      <h2>
        <WithNodes sentence={sentenceOf(type, status)} nodes={{ actor, recipient }} />
      </h2>
    </>
  );
}
