import { describe, expect, test } from 'vitest';
import { adjectivesIn, namesIn, nominalsIn, officesIn } from './read-mentions.ts';

describe('names', () => {
  test.each<[string, string[]]>([
    ['Alexander Lukashenko flew home.', ['Person Alexander Lukashenko']],
    ['The delegation met President Gustav Ahlberg.', ['Person Gustav Ahlberg']],
    ['Foreign Minister Hakan Fidan spoke first.', ['Person Hakan Fidan']],
    ['Mr Okonjo thanked the hosts.', ['Person Okonjo']],
    ['Charles de Gaulle refused.', ['Person Charles de Gaulle']],
    ['A. Kowalska met B. Novak. C. Petrov was ill.', ['Person A. Kowalska', 'Person B. Novak', 'Person C. Petrov']],
    ['Crown Prince Mohammed bin Salman opened the forum.', ['Person Mohammed bin Salman']],
    ['The Bank of China lent the money.', ['Organization Bank of China']],
    ['The Washington Post reported the deal.', ['Organization Washington Post']],
    ['The Ministry of Foreign Affairs of Japan protested.', ['Organization Ministry of Foreign Affairs of Japan']],
    ['The Russian embassy in Minsk issued a statement.', ['Organization Russian embassy in Minsk']],
    ['The Chinese foreign ministry denied it.', ['Organization Chinese foreign ministry']],
    ['The Social Democratic and Labour Party won.', ['Organization Social Democratic and Labour Party']],
    ['He left the Party of Socialists and Democrats.', ['Organization Party of Socialists and Democrats']],
    ["Novak joined the Workers' Union of Slavonia.", ['Person Novak', "Organization Workers' Union of Slavonia"]],
    ['Members of the European Union met in Brussels.', ['Organization European Union', 'Place Brussels']],
    ['NATO and the EU condemned the attack.', ['Organization NATO', 'Organization EU']],
    ['The leaders of the CIS and the EAEU gathered.', ['Organization CIS', 'Organization EAEU']],
    ['The Soviet Union and Yugoslavia broke in 1948.', ['State Soviet Union', 'State Yugoslavia']],
    ['The Kremlin said nothing.', ['Organization Kremlin']],
    ['Ties between Belarus and the UK are cold.', ['State Belarus', 'State UK']],
    ['The summit opened at Camp David.', ['Place Camp David']],
    [
      'The Popular Civic List (PCL) lost. The PCL blamed the weather.',
      ['Organization Popular Civic List', 'Organization PCL', 'Organization PCL'],
    ],
    ['Partai Rakyat Bersatu (PRB) split.', ['Organization Partai Rakyat Bersatu', 'Organization PRB']],
    ['My first visit to #China was long.', ['State China']],
    ['South Korea and North Korea traded words.', ['State South Korea', 'State North Korea']],
    ['Viktor Khrenin landed. Later Khrenin left.', ['Person Viktor Khrenin', 'Person Khrenin']],
    ['The House of Commons voted.', ['Organization House of Commons']],
    ['Interfax quoted the minister.', ['Organization Interfax']],
    ['Hezbollah and Hamas rejected the plan.', ['Organization Hezbollah', 'Organization Hamas']],
    ['Theresa May smiled. Mrs. May left in May.', ['Person Theresa May', 'Person May']],
    ['Talks were held in the Gaza Strip.', ['Place Gaza Strip']],
  ])('%s', async (text, expected) => {
    expect(await namesIn(text)).toEqual(expected);
  });
});

describe('what is no name, or another one', () => {
  test.each<[string, string[]]>([
    ['They told us about the turkey.', []],
    ['Follow @minsk_fan for more.', []],
    ['Michael Jordan and Paris Hilton came.', ['Person Michael Jordan', 'Person Paris Hilton']],
    ['Jordan Peterson spoke to reporters.', ['Person Jordan Peterson']],
    ['The 2010 United Kingdom general election was close.', []],
    ['The Camp David Accords were signed.', []],
    ['Nice weather greeted the guests.', []],
    ['A minister resigned on Monday.', []],
    ['It was the best of times.', []],
    ['The country needs peace.', []],
  ])('%s', async (text, expected) => {
    expect(await namesIn(text)).toEqual(expected);
  });
});

describe('a capital as the state or as the place', () => {
  test.each<[string, string[]]>([
    ['Moscow and Minsk agreed on a price.', ['State Moscow', 'State Minsk']],
    ['Washington accused Beijing of spying.', ['State Washington', 'State Beijing']],
    ['Talks between Ankara and Athens stalled.', ['State Ankara', 'State Athens']],
    ['Relations with Tehran improved.', ['State Tehran']],
    ['The union imposed sanctions on Damascus.', ['State Damascus']],
    ["Seoul's decision surprised its neighbors.", ['State Seoul']],
    ['The Beijing-backed candidate lost.', ['State Beijing']],
    ['He urged Pyongyang to return to talks.', ['State Pyongyang']],
    ['The plan was widely appreciated in Minsk.', ['State Minsk']],
    ['He said that Warsaw would not yield.', ['State Warsaw']],
    [
      'Brussels sanctioned Serbia, and the EU froze its funds.',
      ['Organization Brussels', 'State Serbia', 'Organization EU'],
    ],
    [
      'Brussels sanctioned Serbia before Belgium joined the EU.',
      ['State Brussels', 'State Serbia', 'State Belgium', 'Organization EU'],
    ],
    ['Russia and Minsk signed the treaty.', ['State Russia', 'State Minsk']],
    ['The two met in Minsk.', ['Place Minsk']],
    ['She arrived in Beijing on Friday.', ['Place Beijing']],
    ['They gathered in the Belarusian capital of Minsk.', ['Place Minsk']],
    ['The envoy flew to Moscow.', ['Place Moscow']],
    ['He returned from Paris.', ['Place Paris']],
    ['He visited Cairo and Amman.', ['Place Cairo', 'Place Amman']],
    ['MINSK, May 4. The talks ended.', ['Place MINSK']],
    ['The talks in Vienna, Austria ended.', ['Place Vienna', 'State Austria']],
    ['Protests erupted in downtown Minsk.', ['Place Minsk']],
    ["A bomb hit Baghdad's airport.", ['Place Baghdad']],
    ['He left for Rome.', ['Place Rome']],
  ])('%s', async (text, expected) => {
    expect(await namesIn(text)).toEqual(expected);
  });
});

describe('demonyms', () => {
  test.each<[string, string[]]>([
    ['Russian troops left.', ['Russian russia']],
    ['The Belarusians voted.', ['Belarusians belarus']],
    ['Russian-Belarusian cooperation grew.', ['Russian russia', 'Belarusian belarus']],
    ['A pro-Russian party won.', ['Russian russia']],
    ['The Soviet foreign minister and the Turkish president met.', ['Soviet soviet-union', 'Turkish turkey']],
    ['The Russian embassy closed.', ['Russian russia']],
    ['She speaks Russian.', []],
    ['The Australian Labor Party won.', []],
    ['He began to polish the silver.', []],
  ])('%s', async (text, expected) => {
    expect(await adjectivesIn(text)).toEqual(expected);
  });
});

test('a government is no organization beside its state', async () => {
  expect(await namesIn('The Government of Iraq agreed.')).toEqual(['State Iraq']);
  expect(await namesIn('The Bank of Ireland agreed.')).toEqual(['Organization Bank of Ireland']);
});

describe('offices said with a name', () => {
  test.each<[string, string[]]>([
    ['Russian Defense Minister Sergei Shoigu arrived.', ['Sergei Shoigu: Defense Minister of russia']],
    ["Russia's Foreign Minister Sergei Lavrov spoke.", ['Sergei Lavrov: Foreign Minister of russia']],
    // Some titles say whose they are.
    ['Secretary of State Antony Blinken agreed.', ['Antony Blinken: Secretary of State of united-states']],
    ['Foreign Secretary Boris Johnson agreed.', ['Boris Johnson: Foreign Secretary of united-kingdom']],
    ["India's envoys left. Foreign Secretary Vikram Misri stayed.", ['Vikram Misri: Foreign Secretary of india']],
    ['Foreign Minister Ingrid Solheim stayed.', ['Ingrid Solheim: Foreign Minister']],
    ['The secretary and Ingrid Solheim agreed.', []],
    ['U.S. Secretary of State Antony Blinken agreed.', ['Antony Blinken: Secretary of State of united-states']],
    ['NATO Secretary General Jens Stoltenberg wrote.', ['Jens Stoltenberg: Secretary General of nato']],
    ['Former French President Jacques Chirac died.', ['Jacques Chirac: President of france']],
    ['Prime Minister of Israel Yitzhak Rabin signed.', ['Yitzhak Rabin: Prime Minister of israel']],
    ['Kremlin spokesman Dmitry Peskov declined.', ['Dmitry Peskov: spokesman of kremlin']],
    [
      'Defense Minister Sergei Shoigu of Russia met his Belarusian counterpart Viktor Khrenin.',
      ['Sergei Shoigu: Defense Minister of russia', 'Viktor Khrenin: Defense Minister of belarus'],
    ],
    // One title for two.
    ['Presidents Putin and Lukashenko agreed.', ['Putin: President', 'Lukashenko: President']],
    ['President Putin and Lukashenko agreed.', ['Putin: President']],
    // Where she stayed, not whose minister she is.
    ['In Turkey Foreign Minister Ingrid Solheim stayed.', ['Ingrid Solheim: Foreign Minister']],
    ['Alexander Lukashenko spoke.', []],
    ['Mr Okonjo spoke.', []],
  ])('%s', async (text, expected) => {
    expect(await officesIn(text)).toEqual(expected);
  });
});

describe('descriptions', () => {
  test.each<[string, string[]]>([
    ['The Belarusian leader agreed.', ['The Belarusian leader = leader of belarus']],
    ['The president of Belarus agreed.', ['The president of Belarus = president of belarus']],
    ['The Belarusian head of state agreed.', ['The Belarusian head of state = head of state of belarus']],
    ['He met his Chinese counterpart.', ['his Chinese counterpart = counterpart of china']],
    ['The two countries signed.', ['The two countries']],
    ['Both sides agreed.', ['Both sides']],
    ['The alliance will grow.', ['The alliance']],
    ['His country is ready.', ['His country']],
    ['The Belarusian government objected.', ['The Belarusian government']],
    ['The US secretary of state agreed.', ['The US secretary of state = secretary of state of united-states']],
    ['The two presidents shook hands.', ['The two presidents = president']],
    ['A Belarusian official agreed.', []],
    ['Many countries signed.', []],
    ['The Belarusian leader Alexander Lukashenko agreed.', []],
    ['An alliance was formed.', []],
  ])('%s', async (text, expected) => {
    expect(await nominalsIn(text)).toEqual(expected);
  });
});
