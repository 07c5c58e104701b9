/** Its names in each language, the usual one first; those that no document here uses are paler. */
import { Anchor } from '@mantine/core';
import { useState } from 'react';
import type { EntityProfile } from '../../server/contract/graph.ts';
import { nameOf } from '../language/local-names.ts';
import { spoken } from '../language/speak.ts';
import { t } from '../language/t.ts';
import { languageInWords, listed, thousands } from '../vocabulary/numbers-and-dates.ts';
import { Fold } from './fold.tsx';
import { type NameHere, type NamesRow, namesInLanguages } from './names-in-languages.ts';

/** Names of one language at first sight. */
const FEW = 4;

export function Names({ profile }: { profile: EntityProfile }) {
  const { rows, alike } = namesInLanguages(profile, nameOf(profile), spoken());
  const { wikidataId } = profile;
  if (rows.length === 0 && !wikidataId) return null;
  const count = new Set(rows.flatMap(({ names }) => names.map(({ name }) => name))).size;
  return (
    <Fold name="names" title={t('Also known as')} count={count > 0 ? thousands(count) : undefined}>
      <dl className="names">
        {rows.map((row) => (
          <Row key={row.language ?? ''} row={row} />
        ))}
      </dl>
      {rows.length > 0 && alike.length > 0 && (
        <p className="quiet names-alike">
          {t('Written the same: {{languages}}', { languages: listed(alike.map((code) => languageInWords(code))) })}
        </p>
      )}
      {wikidataId && (
        <Anchor size="sm" href={`https://www.wikidata.org/wiki/${wikidataId}`} target="_blank" rel="noreferrer">
          {t('{{id}} on Wikidata', { id: wikidataId })}
        </Anchor>
      )}
    </Fold>
  );
}

function Row({ row: { language, names } }: { row: NamesRow }) {
  const [isWhole, setWhole] = useState(false);
  const left = names.length - FEW;
  return (
    <div>
      <dt>{language === undefined ? t('Other') : languageInWords(language)}</dt>
      <dd>
        {(isWhole ? names : names.slice(0, FEW)).map((one) => (
          <Name key={one.name} of={one} language={language} />
        ))}
        {left > 0 && (
          <button
            type="button"
            className="name-button quiet"
            aria-expanded={isWhole}
            aria-label={isWhole ? t('Fewer names') : t('{{count}} more names', { count: left })}
            onClick={() => setWhole(!isWhole)}
          >
            {isWhole ? '–' : `+${thousands(left)}`}
          </button>
        )}
      </dd>
    </div>
  );
}

function Name({ of: { name, documents }, language }: { of: NameHere; language: string | undefined }) {
  const used = documents > 0 ? t('In {{count}} documents', { count: documents }) : t('In no document here');
  return (
    <span
      {...(language && { lang: language })}
      dir="auto"
      title={used}
      className={documents > 0 ? undefined : 'unread'}
    >
      {name}
    </span>
  );
}
