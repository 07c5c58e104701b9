/** Relations through the real English pipeline: sentence → short list. Sentences are invented. */
import { describe, expect, test } from 'vitest';
import { readStatements } from './read-sentence.ts';

type Row = [sentence: string, ...relations: string[]];

const TABLES: Record<string, Row[]> = {
  offices: [
    [
      'Russian Defense Minister Sergei Shoigu spoke on Friday.',
      'HOLDS_OFFICE Sergei Shoigu > Russia "Defense Minister"',
    ],
    [
      'Alexander Lukashenko, president of Belarus, was absent.',
      'HOLDS_OFFICE Alexander Lukashenko > Belarus "president"',
    ],
    ['Sergei Lavrov, the Russian foreign minister, smiled.', 'HOLDS_OFFICE Sergei Lavrov > Russia "foreign minister"'],
    ["France's president, Emmanuel Macron, was in Lyon.", 'HOLDS_OFFICE Emmanuel Macron > France "president"'],
    [
      'NATO Secretary-General Jens Stoltenberg spoke first.',
      'HOLDS_OFFICE Jens Stoltenberg > NATO "Secretary-General"',
    ],
    [
      'U.S. Secretary of State Antony Blinken was there.',
      'HOLDS_OFFICE Antony Blinken > United States "Secretary of State"',
    ],
    [
      'Former German Chancellor Angela Merkel wrote the book.',
      'HOLDS_OFFICE Angela Merkel > Germany "Chancellor" former',
    ],
    ['Narendra Modi is the prime minister of India.', 'HOLDS_OFFICE Narendra Modi > India "prime minister"'],
    [
      'Japanese Prime Minister Fumio Kishida spoke after Indian Foreign Minister Subrahmanyam Jaishankar.',
      'HOLDS_OFFICE Fumio Kishida > Japan "Prime Minister"',
      'HOLDS_OFFICE Subrahmanyam Jaishankar > India "Foreign Minister"',
    ],
    [
      'Russian Foreign Minister Sergei Lavrov wrote to his Chinese counterpart Wang Yi.',
      'HOLDS_OFFICE Sergei Lavrov > Russia "Foreign Minister"',
      'HOLDS_OFFICE Wang Yi > China "Foreign Minister"',
    ],
    [
      'Ursula von der Leyen, head of the European Commission, agreed.',
      'HOLDS_OFFICE Ursula von der Leyen > European Commission "head"',
    ],
    // A description that is known to mean somebody named says whose office it is.
    [
      'Emmanuel Macron was absent on Monday. The French president was ill.',
      'HOLDS_OFFICE Emmanuel Macron > France "president"',
    ],
    ['Emmanuel Macron was absent on Monday. The French presidents were ill.'],
    [
      'Lech Walesa, a former president of Poland, wrote the book.',
      'HOLDS_OFFICE Lech Wałesa > Poland "president" former',
    ],
    ['Ingrid Solheim was elected president of Norway.', 'HOLDS_OFFICE Ingrid Solheim > Norway "president"'],
    ['Ingrid Solheim, a critic of Norway, wrote the book.'],
    ['Ingrid Solheim met a former president of Norway.'],
    // Where she was, not whose minister she is.
    ['In Turkey Foreign Minister Ingrid Solheim was ill.'],
    // A bare title means the office known for that year; of one that was over by then nothing is said.
    [
      'President Joe Biden spoke on Friday about the United States.',
      'HOLDS_OFFICE Joe Biden > United States "President"',
    ],
    ['President Barack Obama spoke on Friday about the United States.'],
  ],
  members: [
    ['Finland and Sweden are members of NATO.', 'MEMBER_OF Finland > NATO', 'MEMBER_OF Sweden > NATO'],
    ['Finland joined NATO on April 4, 2023.', 'MEMBER_OF Finland > NATO 2023-04-04'],
    ['Hungary, a member of the European Union, was absent.', 'MEMBER_OF Hungary > European Union'],
    ['Ukraine is not a member of NATO.', 'MEMBER_OF Ukraine > NATO denied'],
    ['Ukraine wants to join the European Union.', 'MEMBER_OF Ukraine > European Union hypothetical'],
    ['As part of NATO, Denmark sent two jets to Iceland.', 'MEMBER_OF Denmark > NATO'],
    ['As a reporter for Reuters, Denmark was new to him.'],
    [
      'The Saudi-led coalition bombed the port held by the Houthis.',
      'MEMBER_OF Saudi Arabia > Saudi-led coalition in Yemen',
    ],
    ['A Saudi-led delegation met the Houthis.'],
  ],
  'what is past': [
    [
      'Britain left the European Union on January 31, 2020.',
      'MEMBER_OF United Kingdom > European Union 2020-01-31 former',
    ],
    [
      'Venezuela withdrew from the Organization of American States.',
      'MEMBER_OF Venezuela > Organization of American States former',
    ],
    ['Denmark withdrew its envoy from the European Union.'],
    ['Hungary will leave the European Union.', 'MEMBER_OF Hungary > European Union former planned'],
    ['Georgia, a former member of NATO, was absent.', 'MEMBER_OF Georgia > NATO former'],
    ['Ingrid Solheim left the European Union in anger.'],
    ['Albania was once an ally of China.', 'ALLIED_WITH Albania > China former'],
    ['Russia and Georgia are no longer allies.', 'ALLIED_WITH Russia > Georgia former'],
    ['Venezuela is no longer a member of Mercosur.', 'MEMBER_OF Venezuela > Mercosur former'],
    ['Russia was expelled from the Group of Eight.', 'MEMBER_OF Russia > Group of Eight former'],
    ['Albania is a former ally of China.', 'ALLIED_WITH Albania > China former'],
    ['Albania ended its alliance with China in 1978.', 'ALLIED_WITH Albania > China 1978 former'],
    ['Albania formed an alliance with China in 1961.', 'ALLIED_WITH Albania > China 1961'],
  ],
  allies: [
    ['Belarus is an ally of Russia.', 'ALLIED_WITH Belarus > Russia'],
    ['Russia and Belarus are allies.', 'ALLIED_WITH Russia > Belarus'],
    ['France and Germany are allies of Ukraine.', 'ALLIED_WITH France > Ukraine', 'ALLIED_WITH Germany > Ukraine'],
    ['Poland and Lithuania are close allies in NATO.', 'ALLIED_WITH Poland > Lithuania'],
    ['Turkey, an ally of Azerbaijan, closed the border.', 'ALLIED_WITH Turkey > Azerbaijan'],
    ["Viktor Orban, one of Serbia's closest allies, was absent.", 'ALLIED_WITH Viktor Orban > Serbia'],
    ["China, Pakistan's main ally, spoke first.", 'ALLIED_WITH China > Pakistan'],
    ["China spoke of Pakistan's allies."],
    ['Syria is allied with Iran.', 'ALLIED_WITH Syria > Iran'],
    ['Venezuela is not an ally of Colombia.', 'ALLIED_WITH Venezuela > Colombia denied'],
    // An ally is a partner of an alliance, not of trade.
    ['Denmark is a NATO partner of Norway.', 'ALLIED_WITH Denmark > Norway'],
    ['Denmark is a trading partner of Norway.'],
  ],
  'those who fight on one side': [
    [
      'French jets conducted four strikes in support of the Syrian Democratic Forces.',
      'ALLIED_WITH France > Syrian Democratic Forces',
    ],
    ['British aircraft flew six missions in support of the Peshmerga.', 'ALLIED_WITH United Kingdom > Peshmerga'],
    ['France spoke in support of the Syrian Democratic Forces.'],
    ['France and Iraq are committed to defeating these terrorists.', 'ALLIED_WITH France > Iraq'],
    ['France and Britain defeated Germany.', 'ALLIED_WITH France > United Kingdom'],
    ['France and Iraq are committed to defeating cancer.'],
    ['France defeated these terrorists.'],
    ['Polish soldiers fought for two years alongside British troops.', 'ALLIED_WITH Poland > United Kingdom'],
    ['Polish soldiers fought against British troops.'],
    ['Polish ministers dined alongside British guests.'],
    ['The Iran-backed Hezbollah fired two rockets.', 'ALLIED_WITH Iran > Hezbollah'],
    ['The Turkish-backed Syrian National Army took the town.', 'ALLIED_WITH Turkey > Syrian National Army'],
    ['An Iran-backed plan divided Hezbollah.'],
    ['The asset-backed loan helped Hezbollah.'],
  ],
  'nothing that the text does not say': [
    ['The president spoke to the minister.'],
    ['Germany is a large country.'],
    ['Vladimir Putin spoke to members of the press.'],
    ['Paris is a city in France.'],
  ],
};

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  test.each(rows)('%s', async (sentence, ...relations) => {
    expect((await readStatements(sentence, 'relation')).sort()).toEqual([...relations].sort());
  });
});
