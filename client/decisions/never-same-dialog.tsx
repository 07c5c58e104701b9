/** Entities that are never the same, whatever linking finds in documents that come. */
import type { Entity } from '../../server/contract/statement.ts';
import { nameOf } from '../language/local-names.ts';
import { t } from '../language/t.ts';
import { Dialog } from '../panels/dialog.tsx';
import { EntitySign } from '../panels/signs.tsx';
import { SignOff } from './sign-off.tsx';
import { useDecide } from './use-decide.ts';

interface Props {
  readonly entities: readonly Entity[];
  readonly onClose: () => void;
}

export function NeverSameDialog({ entities, onClose }: Props) {
  const deciding = useDecide();
  return (
    <Dialog opened onClose={onClose} title={t('Never the same')}>
      <ul className="choice-list">
        {entities.map((entity) => (
          <li key={entity.id} className="choice">
            <EntitySign type={entity.type} />
            <strong>{nameOf(entity)}</strong>
            <span className="quiet">{t('{{count}} documents', { count: entity.documents })}</span>
          </li>
        ))}
      </ul>
      <p className="outcome">
        {t(
          'No document that comes will make them one, no two of them are proposed for merging, and merging them is refused until this is undone.',
        )}
      </p>
      <SignOff
        deciding={deciding}
        does={t('They are never the same')}
        onLeave={onClose}
        onDecide={(reason) =>
          void deciding.decide({ action: 'never-same', entities: entities.map(({ id }) => id), ...reason }, onClose)
        }
      />
    </Dialog>
  );
}
