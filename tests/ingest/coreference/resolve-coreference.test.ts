import { describe, expect, test } from 'vitest';
import { linked, referencesIn } from '../mention/read-mentions.ts';

/** Which entity each name of a text refers to. */
const names = async (text: string, publishedAt?: string): Promise<string[]> =>
  (await linked(text, publishedAt)).mentions.flatMap((mention) =>
    mention.kind === 'name' ? [`${mention.text} → ${mention.entities.map((id) => id.split(':')[1]).join(' + ')}`] : [],
  );

describe('short names go to the fuller name', () => {
  test.each<[string, string[]]>([
    ['Viktor Khrenin spoke. Khrenin left.', ['Viktor Khrenin → viktor-khrenin', 'Khrenin → viktor-khrenin']],
    ['Xi Jinping spoke. Xi left.', ['Xi Jinping → xi-jinping', 'Xi → xi-jinping']],
    ['Kim Jong Un came. Later Kim left.', ['Kim Jong Un → kim-jong-un', 'Kim → kim-jong-un']],
    ['George W. Bush called. Bush was brief.', ['George W. Bush → george-w-bush', 'Bush → george-w-bush']],
    ['Haider al-Abadi spoke. Abadi left.', ['Haider al-Abadi → haider-al-abadi', 'Abadi → haider-al-abadi']],
    ['Rajiv Gandhi spoke. Gandhi left.', ['Rajiv Gandhi → rajiv-gandhi', 'Gandhi → rajiv-gandhi']],
    [
      'Aleksandr Lukashenko spoke. Lukashenka left.',
      ['Aleksandr Lukashenko → alexander-lukashenko', 'Lukashenka → alexander-lukashenko'],
    ],
    ['The European Union met. The EU agreed.', ['European Union → european-union', 'EU → european-union']],
    [
      'The Popular Civic List (PCL) lost. The PCL wept.',
      ['Popular Civic List → popular-civic-list', 'PCL → popular-civic-list', 'PCL → popular-civic-list'],
    ],
    [
      'The Russian embassy in Minsk wrote. The Russian embassy smiled.',
      ['Russian embassy in Minsk → russian-embassy-in-minsk', 'Russian embassy → russian-embassy-in-minsk'],
    ],
  ])('%s', async (text, expected) => {
    expect(await names(text)).toEqual(expected);
  });

  test('two people who share a surname stay two', async () => {
    const found = await names(
      'President George W. Bush met Governor Jeb Bush. President Bill Clinton called Hillary Clinton.',
    );
    expect(found).toEqual([
      'George W. Bush → george-w-bush',
      'Jeb Bush → jeb-bush',
      'Bill Clinton → bill-clinton',
      'Hillary Clinton → hillary-clinton',
    ]);
  });

  test('a surname alone is the known person only in their time', async () => {
    expect(await names('Merkel agreed.', '2015-02-01')).toEqual(['Merkel → angela-merkel']);
    expect(await names('Merkel agreed.', '1950-02-01')).toEqual(['Merkel → merkel']);
  });
});

describe('descriptions', () => {
  test.each<[string, string[]]>([
    [
      'Belarusian President Alexander Lukashenko spoke. The Belarusian leader smiled.',
      ['The Belarusian leader → alexander-lukashenko'],
    ],
    [
      'Russian Defense Minister Sergei Shoigu met Viktor Khrenin, the Belarusian defense minister.',
      ['the Belarusian defense minister → viktor-khrenin'],
    ],
    ['The Russian foreign minister, Sergei Lavrov, arrived.', ['The Russian foreign minister → sergei-lavrov']],
    [
      'Prime Minister Ingrid Solheim resigned. The prime minister cited her health.',
      ['The prime minister → ingrid-solheim', 'her → ingrid-solheim'],
    ],
    ['Russia and Belarus signed. The two countries will trade.', ['The two countries → russia + belarus']],
    ['Ties between Iran and Iraq grew. Both nations are content.', ['Both nations → iran + iraq']],
    [
      'French President Emmanuel Macron met German Chancellor Olaf Scholz. The two leaders dined.',
      ['The two leaders → emmanuel-macron + olaf-scholz'],
    ],
    ['NATO met in Vilnius. The alliance will grow.', ['The alliance → nato']],
    ['The Russian embassy in Minsk wrote. The embassy praised the treaty.', ['The embassy → russian-embassy-in-minsk']],
    ['Interfax reported it. The agency named no source.', ['The agency → interfax']],
    ['Belarusian President Alexander Lukashenko said his country was ready.', ['his country → belarus']],
    ['The Belarusian government objected.', ['The Belarusian government → belarus']],
    ['Hamas refused. The group wants more.', ['The group → hamas']],
    ['NATO met in Vilnius. The wider military alliance will grow.', ['The wider military alliance → nato']],
    // The coalition of a text that names whom it fights; with or without its article.
    [
      'Islamic State lost the dam. The U.S.-led coalition bombed the road, and Coalition aircraft the bridge.',
      ['The U.S.-led coalition → global-coalition-against-daesh', 'Coalition → global-coalition-against-daesh'],
    ],
    // A title that says whose it is, and somebody who is known to have held it.
    ['Boris Johnson flew in. The Foreign Secretary was brief.', ['The Foreign Secretary → boris-johnson']],
    // Nobody knows who: it stands for the state.
    [
      'The Foreign, Home and Defence Secretaries met Sergei Lavrov.',
      ['The Foreign, Home and Defence Secretaries → united-kingdom'],
    ],
    ['The Foreign Secretary met Sergei Lavrov in New York.', ['The Foreign Secretary → united-kingdom']],
    [
      'UK aid rose. British forces stayed. The UK thanked Paris. The Prime Minister met President Hollande.',
      ['The Prime Minister → united-kingdom'],
    ],
  ])('%s', async (text, expected) => {
    expect(await referencesIn(text)).toEqual(expect.arrayContaining(expected));
  });

  test.each<[string, string, string[]]>([
    [
      'The presidents of Armenia and Azerbaijan met in Sochi.',
      '2012-01-23',
      ['The presidents of Armenia and Azerbaijan → serzh-sargsyan + ilham-aliyev'],
    ],
    [
      'The foreign ministers of Russia, Iran and Turkey met.',
      '2016-12-20',
      ['The foreign ministers of Russia, Iran and Turkey → sergei-lavrov + mohammad-javad-zarif + mevlut-cavusoglu'],
    ],
    // Of one of them nobody is known.
    ['The presidents of Armenia and Nauru met.', '2012-01-23', []],
    ['The former president of Armenia left.', '2012-01-23', []],
    ['The former Belarusian president left.', '2022-03-01', []],
  ])('%s', async (text, publishedAt, expected) => {
    expect(await referencesIn(text, publishedAt)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    // Neither is said to lead anything: the only two whom the sentence names.
    ['Ash Carter met Ingrid Solheim. The two leaders dined.', ['The two leaders → ash-carter + ingrid-solheim']],
    ['Ash Carter met Ingrid Solheim. The two presidents dined.', []],
    ['Ash Carter met Ingrid Solheim and Olga Berg. The two leaders dined.', []],
  ])('%s', async (text, expected) => {
    expect(await referencesIn(text)).toEqual(expected);
  });

  test('general knowledge helps only with a date', async () => {
    expect(await referencesIn('The Belarusian president arrived in Sochi.', '2022-03-01')).toEqual([
      'The Belarusian president → alexander-lukashenko',
    ]);
    expect(await referencesIn('The Belarusian president arrived in Sochi.')).toEqual([]);
    expect(await referencesIn('The Ukrainian president arrived in Sochi.', '2014-03-01')).toEqual([]);
  });

  test.each<[string]>([
    ['Russia, Iran and China met. The two countries quarreled.'],
    ['The alliance will grow.'],
    ['Germany won. The bloc lost.'],
    ['The coalition lost the vote.'],
    ['Sergei Lavrov spoke in Sochi. The Foreign Minister of Norland left.'],
    ['A prime minister met President Hollande.'],
    ['Russia, Iran and China met. The Prime Minister left.'],
    ['The two leaders dined.'],
  ])('nobody: %s', async (text) => {
    expect(await referencesIn(text)).toEqual([]);
  });
});

describe('pronouns', () => {
  test.each<[string, string[]]>([
    ['Angela Merkel spoke. She was tired.', ['She → angela-merkel']],
    ['Sergei Lavrov said that he would come.', ['he → sergei-lavrov']],
    ['Russia said that it would withdraw.', ['it → russia']],
    [
      'Russia and Belarus signed. The two countries said they would trade.',
      ['The two countries → russia + belarus', 'they → russia + belarus'],
    ],
    ['Boris Yeltsin met Margaret Thatcher. She praised the reforms.', ['She → margaret-thatcher']],
  ])('%s', async (text, expected) => {
    expect(await referencesIn(text)).toEqual(expected);
  });

  test('inside a quotation "he" is not the speaker', async () => {
    const text = 'Lukashenko spoke with Vladimir Putin. "He called me yesterday," Lukashenko said.';
    expect(await referencesIn(text)).toEqual(['He → vladimir-putin', 'me → alexander-lukashenko']);
  });

  test.each<[string, string[]]>([
    ['“I met the envoys,” Ingrid Solheim said.', ['I → ingrid-solheim']],
    ['Ingrid Solheim said:\n\nI met the envoys in Oslo.', ['I → ingrid-solheim']],
    ['I met Ingrid Solheim.', []],
    ['Ingrid Solheim read of World War I.', []],
  ])('who speaks is "I": %s', async (text, expected) => {
    expect(await referencesIn(text)).toEqual(expected);
  });

  test.each<[string]>([
    ['It rained. He left.'],
    ['Angela Merkel spoke. He was tired.'],
    ['The sides met and they parted.'],
  ])('nobody: %s', async (text) => {
    expect(await referencesIn(text)).toEqual([]);
  });
});
