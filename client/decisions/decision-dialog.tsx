/** The dialogs that decide, by name: about the entities given, or those that are chosen as it opens. */
import { useState } from 'react';
import type { DecisionDialogName } from '../panels/screen-context.ts';
import { actedOn } from '../store/explorer.ts';
import { present } from '../store/explorer-store.ts';
import { CorrectDialog } from './correct-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { NeverSameDialog } from './never-same-dialog.tsx';
import { SplitDialog } from './split-dialog.tsx';

interface Props {
  readonly name: DecisionDialogName;
  readonly about?: readonly string[] | undefined;
  readonly onClose: () => void;
}

export default function DecisionDialog({ name, about, onClose }: Props) {
  // As they were: the decision changes who they are while the dialog is still open.
  const [entities] = useState(() => (about ?? actedOn(present())).flatMap((id) => present().entities[id] ?? []));
  const [entity] = entities;
  if (!entity) return null;
  switch (name) {
    case 'merge':
      return <MergeDialog entities={entities} onClose={onClose} />;
    case 'never-same':
      return <NeverSameDialog entities={entities} onClose={onClose} />;
    case 'split':
      return <SplitDialog entity={entity} onClose={onClose} />;
    default:
      return <CorrectDialog entity={entity} correction={name} onClose={onClose} />;
  }
}
