/** One entity is two: which of its mentions speak of the other, and who that is. */
import { Checkbox, Chip, Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Entity, EntityRef, MentionsInDocument } from '../../server/contract/statement.ts';
import { choose } from '../actions/choose.ts';
import { getMentions } from '../api/entities.ts';
import { nameOf } from '../language/local-names.ts';
import { t } from '../language/t.ts';
import { Answer, More } from '../panels/answer.tsx';
import { Dialog } from '../panels/dialog.tsx';
import { EntitySearch } from '../panels/entity-search.tsx';
import { highlight } from '../panels/highlight.ts';
import { usePages } from '../panels/use-pages.ts';
import { inWords } from '../vocabulary/numbers-and-dates.ts';
import { formsOf, keyOf, keysOf, type MentionKey, mostUsed, splitOf, stateOf, turned } from './chosen-mentions.ts';
import { SignOff } from './sign-off.tsx';
import { useDecide } from './use-decide.ts';

/** Documents asked for at once. */
const A_PAGE = 50;
const LONGEST_NAME = 500;

interface Props {
  readonly entity: Entity;
  readonly onClose: () => void;
}

export function SplitDialog({ entity, onClose }: Props) {
  return (
    <Dialog opened onClose={onClose} title={t('Split {{name}} in two', { name: nameOf(entity) })} size="xl">
      <Split entity={entity} onClose={onClose} />
    </Dialog>
  );
}

function Split({ entity, onClose }: Props) {
  const deciding = useDecide();
  const query = usePages(['mentions', entity.id], (cursor, signal) => getMentions(entity.id, A_PAGE, cursor, signal));
  const [chosen, setChosen] = useState<ReadonlySet<MentionKey>>(new Set());
  const [other, setOther] = useState<Other>({ is: 'new' });
  const items = query.data?.items ?? [];
  const isAll =
    items.length === (query.data?.total ?? 0) && items.every((item) => stateOf(keysOf(item), chosen) === 'all');
  const name = other.is === 'new' ? (other.name ?? mostUsed(items, chosen) ?? '') : (other.entity?.name ?? '');
  return (
    <>
      <p className="outcome">
        {t(
          'Choose the mentions that mean another one. What is stated with them goes along; the rest stays with {{name}}.',
          {
            name: nameOf(entity),
          },
        )}
      </p>
      <Answer query={query} lines={8}>
        {() => (
          <>
            <Forms items={items} chosen={chosen} onTurn={(keys) => setChosen(turned(chosen, keys))} />
            <ol className="mention-list" aria-label={t('Mentions, by document')}>
              {items.map((item) => (
                <InDocument
                  key={item.document.id}
                  item={item}
                  chosen={chosen}
                  onTurn={(keys) => setChosen(turned(chosen, keys))}
                />
              ))}
            </ol>
          </>
        )}
      </Answer>
      <More query={query} />
      <WhoElse other={other} name={name} onChange={setOther} />
      <SignOff
        deciding={deciding}
        does={t('Split off {{count}} mentions', { count: chosen.size })}
        isOff={chosen.size === 0 || isAll || name.trim() === ''}
        onLeave={onClose}
        onDecide={(reason) =>
          void deciding.decide(
            {
              action: 'split',
              entity: entity.id,
              ...splitOf(items, chosen),
              ...(other.is === 'new' ? { name: name.trim() } : other.entity && { to: other.entity.id }),
              ...reason,
            },
            ({ to }) => {
              if (to) choose({ kind: 'entity', id: to });
              onClose();
            },
          )
        }
      >
        <span className="quiet" role="status">
          {isAll && t('Something must stay: to give it another name, rename it.')}
        </span>
      </SignOff>
    </>
  );
}

interface ChoosingProps {
  readonly chosen: ReadonlySet<MentionKey>;
  readonly onTurn: (keys: readonly MentionKey[]) => void;
}

/** All that use the same words at once: "George W. Bush" is seldom the father. */
function Forms({ items, chosen, onTurn }: ChoosingProps & { readonly items: readonly MentionsInDocument[] }) {
  const forms = formsOf(items);
  if (forms.length < 2) return null;
  return (
    <fieldset className="forms">
      <legend>{t('By the words used')}</legend>
      {forms.map(({ text, keys }) => (
        <Chip key={text} size="xs" checked={stateOf(keys, chosen) === 'all'} onChange={() => onTurn(keys)}>
          {text} · {keys.length}
        </Chip>
      ))}
    </fieldset>
  );
}

function InDocument({ item, chosen, onTurn }: ChoosingProps & { readonly item: MentionsInDocument }) {
  const { document, mentions } = item;
  const state = stateOf(keysOf(item), chosen);
  const facts = [document.publisher, document.publishedAt && inWords(document.publishedAt)].filter(Boolean);
  return (
    <li>
      <Checkbox
        checked={state === 'all'}
        indeterminate={state === 'some'}
        onChange={() => onTurn(keysOf(item))}
        label={
          <>
            <strong lang={document.language}>{document.title ?? document.id}</strong>{' '}
            <span className="quiet">{facts.join(' · ')}</span>
          </>
        }
      />
      <ul>
        {mentions.map((mention) => (
          <li key={mention.start}>
            <Checkbox
              size="xs"
              checked={chosen.has(keyOf(document.id, mention))}
              onChange={() => onTurn([keyOf(document.id, mention)])}
              label={
                <q lang={document.language}>
                  {highlight(mention.sentence, mention.text).map((part) =>
                    part.lit ? <mark key={part.at}>{part.text}</mark> : part.text,
                  )}
                </q>
              }
            />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** A new one is called as the chosen mentions call it, until a name is typed. */
type Other = { readonly is: 'new'; readonly name?: string } | { readonly is: 'known'; readonly entity?: EntityRef };

interface WhoElseProps {
  readonly other: Other;
  readonly name: string;
  readonly onChange: (other: Other) => void;
}

function WhoElse({ other, name, onChange }: WhoElseProps) {
  return (
    <>
      <Radio.Group
        mt="md"
        label={t('Who or what is meant there?')}
        value={other.is}
        onChange={(is) => onChange({ is: is === 'new' ? 'new' : 'known' })}
      >
        <div className="either">
          <Radio value="new" label={t('A new one')} />
          <Radio value="known" label={t('One in the graph already')} />
        </div>
      </Radio.Group>
      {other.is === 'new' ? (
        <TextInput
          label={t('Name of the new one')}
          maxLength={LONGEST_NAME}
          value={name}
          onChange={(event) => onChange({ is: 'new', name: event.currentTarget.value })}
        />
      ) : (
        <EntitySearch
          label={t('The one that is meant')}
          placeholder={t('Search people, states, organizations')}
          chosen={other.entity && nameOf(other.entity)}
          onChoose={(entity) => onChange({ is: 'known', entity })}
        />
      )}
    </>
  );
}
