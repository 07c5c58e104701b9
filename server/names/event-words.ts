/**
 * The words by which people ask for a kind of event, folded: English ones, which take the usual endings, and Vietnamese
 * ones of one or two syllables. Of the many verbs that texts use only those that someone types into a search.
 */
import type { EventType } from '../../cypher/schema/ontology.ts';

const WORDS: Readonly<Record<EventType, readonly [english: string, vietnamese: string]>> = {
  CONSULT: [
    'meet, met, meeting, summit, talk, visit, call, phone, conference, consult, consultation, negotiation, mediation',
    'gap, gap go, hoi dam, hoi nghi, hop, tham, dien dam, dam phan',
  ],
  AGREE: ['agree, agreed, agreement, accord, deal, treaty, pact, sign', 'ky, ky ket, thoa thuan, hiep dinh'],
  SUPPORT: ['support, back, praise, endorse', 'ung ho, ca ngoi'],
  CONCEDE: ['concede, conceded, concession, pardon', 'nhuong bo, an xa'],
  COOPERATE: ['cooperate, cooperated, cooperation', 'hop tac'],
  AID: ['aid, assistance, donation', 'vien tro, cuu tro'],
  RETREAT: ['retreat, withdraw, withdrew, withdrawal, ceasefire', 'rut quan, rut lui, ngung ban'],
  REQUEST: ['request, demand, urge, appeal', 'yeu cau, keu goi'],
  ACCUSE: ['accuse, accused, accusation, blame, condemn, criticize, criticized', 'cao buoc, len an, chi trich'],
  REJECT: ['reject, refuse, refused, refusal, veto', 'bac bo, tu choi'],
  THREATEN: ['threat, threaten, warn, warning, ultimatum', 'de doa, canh bao'],
  PROTEST: ['protest, demonstrate, demonstration, rally', 'bieu tinh, phan doi'],
  SANCTION: ['sanction, embargo, expel, expelled, expulsion', 'trung phat, cam van, truc xuat'],
  MOBILIZE: ['mobilize, mobilized, mobilization, deploy, deployment, drill', 'dong vien, trien khai, tap tran'],
  COERCE: ['coerce, coerced, arrest, detain, detention, seize, crackdown', 'bat giu, dan ap'],
  ASSAULT: [
    'attack, assault, invade, invaded, invasion, strike, bomb, shelling, war',
    'tan cong, xam luoc, khong kich',
  ],
};

const ENDINGS = ['', 's', 'es', 'd', 'ed', 'ing'];

/** Most syllables of one of these words. */
export const LONGEST_EVENT_WORD = 2;

const TYPES = new Map<string, EventType>(
  (Object.entries(WORDS) as [EventType, readonly [string, string]][]).flatMap(([type, [english, vietnamese]]) =>
    [...english.split(', ').flatMap((word) => ENDINGS.map((ending) => word + ending)), ...vietnamese.split(', ')].map(
      (word): [string, EventType] => [word, type],
    ),
  ),
);

/** The type of event that a folded word asks for. */
export const eventTypeOf = (folded: string): EventType | undefined => TYPES.get(folded);
