/**
 * Mentions → chains, one for each thing the document speaks of, by sieves from sure to less sure (Raghunathan et al.
 * 2010, Lee et al. 2013): names first, then offices and definite descriptions, then pronouns with one clear reading.
 */
import { gazetteerEntry } from '../gazetteer/entries.ts';
import type { Chain } from '../model/mention.ts';
import type { ResolveCoreference } from '../step-signatures.ts';
import type { Discourse } from './discourse.ts';
import type { DraftChain } from './draft-chain.ts';
import { joinNames } from './join-names.ts';
import { findQuotations } from './quotations.ts';
import { resolveNominals } from './resolve-nominals.ts';
import { resolvePronouns } from './resolve-pronouns.ts';

export const resolveCoreference: ResolveCoreference = (document, sentences, mentions, language) => {
  if (language.names === undefined) return [];
  const year = Number(document.publishedAt?.slice(0, 4));
  const discourse: Discourse = { text: document.text, sentences, mentions, ...(year > 0 ? { year } : {}) };
  const chains = joinNames(discourse);
  resolveNominals(discourse, chains, language.names);
  resolvePronouns(discourse, chains, language.names, findQuotations(document.text, sentences, mentions));
  return chains.map(toChain).sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
};

function toChain(draft: DraftChain): Chain {
  return {
    type: draft.type,
    name: gazetteerEntry(draft.key)?.name ?? bestName(draft.names),
    mentions: [...new Set(draft.mentions)].sort((a, b) => a - b),
    ...(draft.key === undefined ? {} : { gazetteerKey: draft.key }),
  };
}

/** The fullest name: most words, then longest, then first; one in capitals only where there is no other. */
function bestName(names: readonly string[]): string {
  const shouted = (name: string): number => (name === name.toUpperCase() && name.length > 5 ? 1 : 0);
  return (
    [...names].sort(
      (a, b) => shouted(a) - shouted(b) || b.split(' ').length - a.split(' ').length || b.length - a.length,
    )[0] ?? ''
  );
}
