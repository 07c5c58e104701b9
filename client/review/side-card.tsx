/** One of the two that may be one: its names, offices, whom it is named with, and sentences that name it. */
import { Kbd, Radio } from '@mantine/core';
import type { Passage, Proposal, Side } from '../../server/contract/decisions.ts';
import { asCalled, nameOf } from '../language/local-names.ts';
import { t } from '../language/t.ts';
import { EntitySign } from '../panels/signs.tsx';
import { ENTITY_WORDS, type EntityType } from '../vocabulary/entity-words.ts';
import { inWords, rangeInWords } from '../vocabulary/numbers-and-dates.ts';

interface Props {
  readonly entity: Proposal['entities'][number];
  readonly side: Side;
  /** Ids of those that are named with the other one as well. */
  readonly shared: ReadonlySet<string>;
  readonly stays: boolean;
  /** That chooses it. */
  readonly stayKey: string;
  readonly onStay: () => void;
}

export function SideCard({ entity: given, side, shared, stays, stayKey, onStay }: Props) {
  const entity = asCalled(given);
  const company = (...types: readonly EntityType[]) => side.company.filter(({ type }) => types.includes(type));
  return (
    <article className="review-side" data-stays={stays} aria-label={entity.name}>
      <p className="kind">
        <EntitySign type={entity.type} />
        {ENTITY_WORDS[entity.type].name} · {t('{{count}} documents', { count: entity.documents })} ·{' '}
        {t('{{count}} statements', { count: entity.statements })}
      </p>
      <h3>{entity.name}</h3>
      <p className="quiet review-aliases">
        {entity.aliases.length > 0 ? t('Also {{names}}', { names: entity.aliases.join(', ') }) : t('No other names')}
      </p>
      <Radio
        size="xs"
        name="stays"
        label={
          <>
            {t('If they are one, this name stays')}
            <Kbd size="xs">{stayKey}</Kbd>
          </>
        }
        checked={stays}
        onChange={onStay}
      />
      <Offices side={side} />
      <Company title={t('States and organizations')} company={company('State', 'Organization')} shared={shared} />
      <Company title={t('Named together with')} company={company('Person', 'Place')} shared={shared} />
      <h4>{t('In the texts')}</h4>
      <ul className="review-passages">
        {side.passages.map((passage) => (
          <li key={`${passage.document.id} ${passage.text}`}>
            <Quoted passage={passage} />
          </li>
        ))}
        {side.passages.length === 0 && <li className="quiet">{t('No sentence names it.')}</li>}
      </ul>
    </article>
  );
}

function Offices({ side: { offices } }: { side: Side }) {
  if (offices.length === 0) return null;
  return (
    <>
      <h4>{t('Offices')}</h4>
      <ul>
        {offices.map(({ title, of, former, firstDate, lastDate }) => (
          <li key={`${title} ${of.id} ${former}`} className="review-office">
            <span>{former ? t('former {{title}}, {{of}}', { title, of: nameOf(of) }) : `${title}, ${nameOf(of)}`}</span>
            <span className="when">{rangeInWords(firstDate, lastDate)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface CompanyProps {
  readonly title: string;
  readonly company: Side['company'];
  readonly shared: ReadonlySet<string>;
}

/** Those that both are named with stand out: they are what one looks for. */
function Company({ title, company, shared }: CompanyProps) {
  if (company.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul className="review-company">
        {company.map(({ id, type, name, documents }) => (
          <li key={id}>
            <EntitySign type={type} />
            {shared.has(id) ? (
              <mark>
                {nameOf({ id, name })}
                <span className="visually-hidden"> {t('(both)')}</span>
              </mark>
            ) : (
              nameOf({ id, name })
            )}
            {documents > 1 && <span className="count">{documents}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Quoted({ passage: { document, text, start, end } }: { passage: Passage }) {
  return (
    <>
      <blockquote lang={document.language}>
        {text.slice(0, start)}
        <mark>{text.slice(start, end)}</mark>
        {text.slice(end)}
      </blockquote>
      <p className="quiet">
        {[document.publisher ?? document.title ?? document.id, document.publishedAt && inWords(document.publishedAt)]
          .filter(Boolean)
          .join(', ')}
      </p>
    </>
  );
}
