/** Events through the real English pipeline: sentence → short list. Sentences are invented. */
import { describe, expect, test } from 'vitest';
import { readStatements } from './read-sentence.ts';

type Row = [sentence: string, ...events: string[]];

const TABLES: Record<string, Row[]> = {
  'said of nobody in particular': [
    ['Barack Obama warned that further measures could follow.', 'THREATEN Barack Obama > - actual'],
    ['Benjamin Netanyahu condemned the agreement.', 'ACCUSE Benjamin Netanyahu > - actual'],
    ['Benjamin Netanyahu accused the witness.'],
    // To trade accusations is no trade.
    ['Pakistan and Afghanistan traded accusations.', 'ACCUSE Pakistan + Afghanistan > - actual'],
    // Leaving a summit is no retreat, and soldiers that are sent threaten nobody by that.
    ['Aleksandar Vucic pulled out of the summit.', 'REJECT Aleksandar Vucic > - actual'],
    ['Britain said it would send soldiers to Kosovo.', 'MOBILIZE United Kingdom > Kosovo planned'],
    ['The storm warning reached Japan.'],
  ],
  'who met whom': [
    ['Olaf Scholz left for Poland on Monday.', 'CONSULT visit Olaf Scholz > Poland 2024-05-06 actual'],
    ['Olaf Scholz will leave for Poland in June.', 'CONSULT visit Olaf Scholz > Poland 2024-06 planned'],
    ['Olaf Scholz left Poland on Monday.'],
    ['Emmanuel Macron landed in Egypt on Monday.', 'CONSULT visit Emmanuel Macron > Egypt 2024-05-06 actual'],
    [
      'Vladimir Putin met Alexander Lukashenko on Monday. Sergei Lavrov joined the talks.',
      'CONSULT meeting Vladimir Putin > Alexander Lukashenko 2024-05-06 actual',
      'CONSULT multilateral Sergei Lavrov > Vladimir Putin + Alexander Lukashenko 2024-05-06 actual',
    ],
    [
      'Antony Blinken and Sergei Lavrov took part in the session.',
      'CONSULT multilateral Antony Blinken > Sergei Lavrov actual',
    ],
    ['Sergei Lavrov joined John Kerry for talks.', 'CONSULT meeting Sergei Lavrov > John Kerry actual'],
    ['Sergei Lavrov joined John Kerry for life.'],
    ['The Pentagon is advising the Peshmerga.', 'CONSULT meeting Pentagon > Peshmerga actual'],
    ['Sergei Lavrov joined the army.'],
    ['Qatar, whose emir met Shehbaz Sharif, objected.', 'CONSULT meeting Qatar > Shehbaz Sharif actual'],
    ['China hosted Pakistan and Iran for talks.', 'CONSULT host China > Pakistan + Iran actual'],
    ['China hosted the games for its youth.'],
    [
      'Antony Blinken said that he had no plans to meet Sergei Lavrov.',
      'CONSULT meeting Antony Blinken > Sergei Lavrov denied',
    ],
    [
      'Xi Jinping met Vladimir Putin in Moscow on Tuesday.',
      'CONSULT meeting Xi Jinping > Vladimir Putin 2024-05-07 @Moscow actual',
    ],
    ['Emmanuel Macron met with Olaf Scholz in Berlin.', 'CONSULT meeting Emmanuel Macron > Olaf Scholz @Berlin actual'],
    [
      'Vladimir Putin and Xi Jinping met in Beijing yesterday.',
      'CONSULT meeting Vladimir Putin > Xi Jinping 2024-05-09 @Beijing actual',
    ],
    [
      'Antony Blinken held talks with Sergei Lavrov in Geneva.',
      'CONSULT meeting Antony Blinken > Sergei Lavrov @Geneva actual',
    ],
    [
      'Talks between Emmanuel Macron and Olaf Scholz took place in Paris.',
      'CONSULT meeting Emmanuel Macron > Olaf Scholz @Paris actual',
    ],
    [
      'A meeting between Joe Biden and Xi Jinping was held in San Francisco.',
      'CONSULT meeting Joe Biden > Xi Jinping @San Francisco actual',
    ],
    [
      'Sergei Lavrov was received by Narendra Modi in New Delhi on Thursday.',
      'CONSULT host Narendra Modi > Sergei Lavrov 2024-05-09 @New Delhi actual',
    ],
    ['Viktor Orban hosted Xi Jinping in Budapest.', 'CONSULT host Viktor Orban > Xi Jinping @Budapest actual'],
    [
      'Narendra Modi welcomed Emmanuel Macron in New Delhi.',
      'CONSULT host Narendra Modi > Emmanuel Macron @India actual',
    ],
    ['Olaf Scholz visited China in April.', 'CONSULT visit Olaf Scholz > China 2024-04 actual'],
    [
      'Emmanuel Macron paid a visit to Kazakhstan in November 2023.',
      'CONSULT visit Emmanuel Macron > Kazakhstan 2023-11 actual',
    ],
    ["Xi Jinping's visit to France ended on Tuesday.", 'CONSULT visit Xi Jinping > France 2024-05-07 actual'],
    [
      'Joe Biden spoke by phone with Volodymyr Zelensky on Monday.',
      'CONSULT phone Joe Biden > Volodymyr Zelenskyy 2024-05-06 actual',
    ],
    ['Vladimir Putin telephoned Alexander Lukashenko.', 'CONSULT phone Vladimir Putin > Alexander Lukashenko actual'],
    ['Joe Biden held a phone call with Benjamin Netanyahu.', 'CONSULT phone Joe Biden > Benjamin Netanyahu actual'],
    ['Antony Blinken discussed the war with Wang Yi.', 'CONSULT meeting Antony Blinken > Wang Yi actual'],
    [
      'Recep Tayyip Erdogan mediated between Russia and Ukraine.',
      'CONSULT mediation Recep Tayyip Erdogan > Russia + Ukraine actual',
    ],
    [
      'Joe Biden met Fumio Kishida and Yoon Suk Yeol at Camp David.',
      'CONSULT multilateral Joe Biden > Fumio Kishida + Yoon Suk Yeol @Camp David actual',
    ],
    ['Iran and Saudi Arabia held talks in Baghdad.', 'CONSULT meeting Iran > Saudi Arabia @Baghdad actual'],
    ['Russian and Ukrainian negotiators met in Istanbul.', 'CONSULT meeting Russia > Ukraine @Istanbul actual'],
    [
      'Sergei Lavrov arrived in Pyongyang to meet Kim Jong Un.',
      'CONSULT visit Sergei Lavrov > Kim Jong Un @Pyongyang actual',
    ],
    [
      'Wang Yi flew to Moscow on Wednesday for talks with Sergei Lavrov.',
      'CONSULT visit Wang Yi > Sergei Lavrov 2024-05-08 @Moscow actual',
    ],
    [
      'Volodymyr Zelensky met Rishi Sunak in London and thanked Canada.',
      'CONSULT meeting Volodymyr Zelenskyy > Rishi Sunak @London actual',
      'SUPPORT Volodymyr Zelenskyy > Canada actual',
    ],
    [
      'Bashar al-Assad praised Iran during a meeting with Ali Khamenei.',
      'CONSULT meeting Bashar al-Assad > Ali Khamenei actual',
      'SUPPORT Bashar al-Assad > Iran actual',
    ],
  ],
  agreements: [
    ['Iran and Iraq signed a security agreement in Baghdad.', 'AGREE Iran > Iraq @Baghdad actual'],
    ['France reached a trade deal with India.', 'AGREE France > India actual'],
    ['An agreement was signed by Sergei Lavrov and Wang Yi in Moscow.', 'AGREE Sergei Lavrov > Wang Yi @Moscow actual'],
    [
      'Vladimir Putin and Alexander Lukashenko agreed on the deployment of a joint force.',
      'AGREE Vladimir Putin > Alexander Lukashenko actual',
    ],
    // Two people who say the same have spoken with each other.
    [
      'Vladimir Putin and Alexander Lukashenko agreed that the work was done.',
      'AGREE Vladimir Putin > Alexander Lukashenko actual',
      'CONSULT meeting Vladimir Putin > Alexander Lukashenko actual',
    ],
    ['Japan agreed with South Korea to share data.', 'AGREE Japan > South Korea actual'],
    ['Germany promised to help Ukraine.', 'AGREE Germany > Ukraine actual'],
    ['Serbia is willing to recognize Kosovo.', 'AGREE Serbia > Kosovo actual'],
    ['Israel accepted an Egyptian proposal.', 'AGREE Israel > Egypt actual'],
  ],
  'support, concessions, cooperation, aid': [
    ['Alexander Lukashenko praised China.', 'SUPPORT Alexander Lukashenko > China actual'],
    ["Angela Merkel praised Greece's reforms.", 'SUPPORT Angela Merkel > Greece actual'],
    ['Poland expressed support for Ukraine.', 'SUPPORT Poland > Ukraine actual'],
    ['Norway, Ireland and Spain recognized Palestine.', 'SUPPORT Norway + Ireland + Spain > Palestine actual'],
    ['India thanked Qatar for the release.', 'SUPPORT India > Qatar actual'],
    ['The United States restored diplomatic relations with Cuba.', 'SUPPORT United States > Cuba actual'],
    ['Vladimir Putin was congratulated by Nicolas Maduro.', 'SUPPORT Nicolas Maduro > Vladimir Putin actual'],
    ['The European Union lifted sanctions on Uzbekistan.', 'RETREAT European Union > Uzbekistan actual'],
    ['Vladimir Putin apologized to Azerbaijan.', 'CONCEDE Vladimir Putin > Azerbaijan actual'],
    ['Chinese and Russian warships held joint exercises.', 'COOPERATE China > Russia actual'],
    ['Israel shared intelligence with India.', 'COOPERATE Israel > India actual'],
    ['Turkey cooperates with Azerbaijan.', 'COOPERATE Turkey > Azerbaijan actual'],
    ['Japan gave Kenya a loan.', 'AID Japan > Kenya actual'],
    ['Norway provided food aid to Somalia.', 'AID Norway > Somalia actual'],
    ['Sweden granted asylum to Afghan refugees.', 'AID Sweden > Afghanistan actual'],
    ['Iran was given weapons by Russia.', 'AID Russia > Iran actual'],
  ],
  'retreat, requests': [
    ['France withdrew its troops from Mali.', 'RETREAT France > Mali actual'],
    ['Iran released two German prisoners.', 'RETREAT Iran > Germany actual'],
    ['Boris Johnson resigned on Thursday.', 'RETREAT Boris Johnson > - 2024-05-09 actual'],
    ['Antonio Guterres urged Israel to open the crossing.', 'REQUEST Antonio Guterres > Israel actual'],
    ['Turkey demanded that Sweden extradite the men.', 'REQUEST Turkey > Sweden actual'],
    ['Ukraine called on Germany to send tanks.', 'REQUEST Ukraine > Germany actual'],
    ['Volodymyr Zelensky asked Joe Biden for missiles.', 'REQUEST Volodymyr Zelenskyy > Joe Biden actual'],
    ['Mali requested the withdrawal of French troops.', 'REQUEST Mali > France actual'],
    ['Iraq was asked by Turkey to close the camps.', 'REQUEST Turkey > Iraq actual'],
  ],
  'accusations, refusals, threats': [
    ['Poland accused Russia of spying.', 'ACCUSE Poland > Russia actual'],
    ['Iran was condemned by Canada.', 'ACCUSE Canada > Iran actual'],
    ["China criticized Japan's decision.", 'ACCUSE China > Japan actual'],
    ['Pakistan blamed India for the attack.', 'ACCUSE Pakistan > India actual'],
    ['Mexico filed a complaint against Ecuador.', 'ACCUSE Mexico > Ecuador actual'],
    ['Hungary rejected a Ukrainian request.', 'REJECT Hungary > Ukraine actual'],
    ['Russia vetoed the resolution.', 'REJECT Russia > - actual'],
    ['Serbia refused to recognize Kosovo.', 'REJECT Serbia > Kosovo actual'],
    ['The Israeli government refused to lift the blockade on Gaza.', 'REJECT Israel > Gaza actual'],
    ['Iran threatened to attack Israel.', 'THREATEN Iran > Israel actual'],
    ['China warned Taiwan against the visit.', 'THREATEN China > Taiwan actual'],
    ['North Korea issued an ultimatum to South Korea.', 'THREATEN North Korea > South Korea actual'],
  ],
  'protest, sanctions, mobilization, coercion, assault': [
    ['Georgian students protested against Russia.', 'PROTEST Georgia > Russia actual'],
    ['The European Union imposed sanctions on Belarus.', 'SANCTION European Union > Belarus actual'],
    [
      'Canada, the United Kingdom and the United States imposed sanctions on a number of Belarusian officials.',
      'SANCTION Canada + United Kingdom + United States > Belarus actual',
    ],
    ['Sanctions were imposed on Iran by the United States.', 'SANCTION United States > Iran actual'],
    ['Poland expelled three Russian diplomats.', 'SANCTION Poland > Russia actual'],
    ['Ecuador broke off diplomatic relations with Mexico.', 'SANCTION Ecuador > Mexico actual'],
    ['Spain recalled its ambassador to Argentina.', 'SANCTION Spain > Argentina actual'],
    ['Russia deployed troops near Ukraine.', 'MOBILIZE Russia > Ukraine actual'],
    ['Israel massed tanks along the border with Lebanon.', 'MOBILIZE Israel > Lebanon actual'],
    ['Iranian police arrested a German journalist.', 'COERCE Iranian police > Germany actual'],
    ['Niger detained Mohamed Bazoum.', 'COERCE Niger > Mohamed Bazoum actual'],
    ['Russia annexed Crimea in 2014.', 'COERCE Russia > Crimea 2014 actual'],
    ['Russia invaded Ukraine in February 2022.', 'ASSAULT Russia > Ukraine 2022-02 actual'],
    ['Israel launched an airstrike on Syria.', 'ASSAULT Israel > Syria actual'],
    ['Ukraine was attacked by Russia.', 'ASSAULT Russia > Ukraine actual'],
    ["Russia's invasion of Ukraine changed Europe.", 'ASSAULT Russia > Ukraine actual'],
    ['Azerbaijani forces shelled Armenia.', 'ASSAULT Azerbaijan > Armenia actual'],
  ],
  'what a report does by what it says': [
    ['Norway said that Iceland must release the ship.', 'REQUEST Norway > Iceland actual'],
    ['Denmark said it would send weapons to Latvia.', 'AGREE Denmark > Latvia actual', 'AID Denmark > Latvia planned'],
    [
      'Poland announced that it would impose sanctions on Belarus.',
      'SANCTION Poland > Belarus planned',
      'THREATEN Poland > Belarus actual',
    ],
    [
      'Egypt said it would not release the Libyan sailors.',
      'REJECT Egypt > Libya actual',
      'RETREAT Egypt > Libya denied',
    ],
    ['Poland vowed to attack Belarus.', 'THREATEN Poland > Belarus actual'],
    ['Peru said that Chile would send weapons to Bolivia.', 'AID Chile > Bolivia planned'],
    ['Peru said that it must rain in Chile.'],
  ],
  invitations: [
    [
      'Gabriel Boric invited Luis Arce to the palace.',
      'CONSULT host Gabriel Boric > Luis Arce hypothetical',
      'REQUEST Gabriel Boric > Luis Arce actual',
    ],
    ['Gabriel Boric invited reporters to the palace.'],
  ],
  'whom an act is about': [
    ['Latvia deployed troops along its border with Belarus.', 'MOBILIZE Latvia > Belarus actual'],
    ['Canada imposed sanctions on Iran over the war of Russia.', 'SANCTION Canada > Iran actual'],
    ['Norway lifted the sanctions imposed on Somalia.', 'RETREAT Norway > Somalia actual'],
    ['Kenya sent food to refugees fleeing the war in Sudan.', 'AID Kenya > Sudan actual'],
    ['Chad threatened to close the embassy unless Niger withdrew.', 'THREATEN Chad > Niger actual'],
    ['Thousands of people marched in Georgia against Russia.', 'PROTEST Georgia > Russia actual'],
    ['Demonstrators in Armenia protested against Azerbaijan.', 'PROTEST Armenia > Azerbaijan actual'],
    ['Students began a hunger strike in Chile to protest against Peru.', 'PROTEST Chile > Peru actual'],
    ['The militant group Hamas attacked Israel.', 'ASSAULT Hamas > Israel actual'],
    ['The Trump administration condemned Iran.', 'ACCUSE Donald Trump > Iran actual'],
    ['Gambia was suspended from the African Union.', 'SANCTION African Union > Gambia actual'],
    ['A crowd gathered in Georgia on Monday.'],
  ],
  headlines: [
    ['Macron to visit Morocco in June', 'CONSULT visit Emmanuel Macron > Morocco 2024-06 planned'],
    ['Kenya, Uganda sign trade pact', 'AGREE Kenya > Uganda actual'],
    ['Lavrov, Blinken discuss Syria by phone', 'CONSULT phone Sergei Lavrov > Antony Blinken actual'],
    [
      'Putin meets Modi, Erdogan in Kazan',
      'CONSULT multilateral Vladimir Putin > Narendra Modi + Recep Tayyip Erdogan @Kazan actual',
    ],
    ['Report to shed light on Morocco'],
  ],
  'what is undone, sought or accepted': [
    [
      'Angela Merkel has ruled out talks with Vladimir Putin.',
      'CONSULT meeting Angela Merkel > Vladimir Putin denied',
      'REJECT Angela Merkel > Vladimir Putin actual',
    ],
    [
      'Viktor Orban is seeking a meeting with Donald Trump.',
      'REQUEST Viktor Orban > Donald Trump actual',
      'CONSULT meeting Viktor Orban > Donald Trump hypothetical',
    ],
    ['Kim Jong Un accepted an invitation to visit Russia.', 'CONSULT visit Kim Jong Un > Russia planned'],
    ['Kim Jong Un received an invitation to visit Russia.', 'CONSULT visit Kim Jong Un > Russia hypothetical'],
    ['Neither Joe Biden nor Xi Jinping visited Laos.', 'CONSULT visit Joe Biden + Xi Jinping > Laos denied'],
    ['Had Joe Biden met Xi Jinping, trade would have grown.', 'CONSULT meeting Joe Biden > Xi Jinping hypothetical'],
    ['Keir Starmer has met Joe Biden, and trade has grown.', 'CONSULT meeting Keir Starmer > Joe Biden actual'],
  ],
  'days that are carried on': [
    [
      'Olaf Scholz visited Estonia on Tuesday. He met Kaja Kallas in Tallinn.',
      'CONSULT visit Olaf Scholz > Estonia 2024-05-07 actual',
      'CONSULT meeting Olaf Scholz > Kaja Kallas 2024-05-07 @Tallinn actual',
    ],
    [
      'Olaf Scholz visited Estonia on Tuesday. He has met Viktor Orban twice.',
      'CONSULT visit Olaf Scholz > Estonia 2024-05-07 actual',
      'CONSULT meeting Olaf Scholz > Viktor Orban actual',
    ],
    [
      'Olaf Scholz visited Estonia on Tuesday. The next day he met Viktor Orban.',
      'CONSULT visit Olaf Scholz > Estonia 2024-05-07 actual',
      'CONSULT meeting Olaf Scholz > Viktor Orban 2024-05-08 actual',
    ],
    [
      'It was the first visit of Vladimir Putin to Vietnam since 2017.',
      'CONSULT visit Vladimir Putin > Vietnam actual',
    ],
  ],
  'journeys to several places': [
    [
      'Antony Blinken visited Jordan and Egypt.',
      'CONSULT visit Antony Blinken > Jordan actual',
      'CONSULT visit Antony Blinken > Egypt actual',
    ],
    ['Antony Blinken met the demands of Egypt.', 'CONCEDE Antony Blinken > Egypt actual'],
  ],
  planned: [
    ['The accord provides for an Israeli withdrawal from Lebanon.', 'RETREAT Israel > Lebanon planned'],
    ['Vladimir Putin will visit China next week.', 'CONSULT visit Vladimir Putin > China 2024-05 planned'],
    ['Joe Biden is to meet Xi Jinping in June.', 'CONSULT meeting Joe Biden > Xi Jinping 2024-06 planned'],
    [
      'Emmanuel Macron is due to visit Morocco on Tuesday.',
      'CONSULT visit Emmanuel Macron > Morocco 2024-05-14 planned',
    ],
    [
      'Narendra Modi is expected to meet Vladimir Putin in July.',
      'CONSULT meeting Narendra Modi > Vladimir Putin 2024-07 planned',
    ],
    ['Recep Tayyip Erdogan plans to visit Iraq.', 'CONSULT visit Recep Tayyip Erdogan > Iraq planned'],
    [
      'The visit of Vladimir Putin to North Korea is scheduled for June 19.',
      'CONSULT visit Vladimir Putin > North Korea 2024-06-19 planned',
    ],
    ['Xi Jinping spoke about trade ahead of his visit to Germany.', 'CONSULT visit Xi Jinping > Germany planned'],
    [
      'Antony Blinken is preparing for the upcoming talks with Wang Yi.',
      'CONSULT meeting Antony Blinken > Wang Yi planned',
    ],
    ['Antony Blinken said he would visit Ukraine.', 'CONSULT visit Antony Blinken > Ukraine planned'],
    ['The European Union is going to impose sanctions on Georgia.', 'SANCTION European Union > Georgia planned'],
    ['The United States will withdraw its troops from Niger.', 'RETREAT United States > Niger planned'],
    [
      'A meeting between Viktor Orban and Volodymyr Zelensky was postponed.',
      'CONSULT meeting Viktor Orban > Volodymyr Zelenskyy planned',
    ],
  ],
  denied: [
    ['Sergei Lavrov denied that Vladimir Putin had come to press Turkey.', 'REQUEST Vladimir Putin > Turkey denied'],
    ['Vladimir Putin did not meet Joe Biden.', 'CONSULT meeting Vladimir Putin > Joe Biden denied'],
    ['Joe Biden has never visited Belarus.', 'CONSULT visit Joe Biden > Belarus denied'],
    ['No meeting between Xi Jinping and Joe Biden took place.', 'CONSULT meeting Xi Jinping > Joe Biden denied'],
    ['Russia denied that it had attacked Poland.', 'ASSAULT Russia > Poland denied'],
    [
      'Emmanuel Macron cancelled his visit to Jordan.',
      'SANCTION Emmanuel Macron > Jordan actual',
      'CONSULT visit Emmanuel Macron > Jordan denied',
    ],
    ['The talks between Iran and Saudi Arabia were called off.', 'CONSULT meeting Iran > Saudi Arabia denied'],
    ['Hungary and Ukraine failed to reach an agreement.', 'AGREE Hungary > Ukraine denied'],
    ['Serbia has not imposed sanctions on Russia.', 'SANCTION Serbia > Russia denied'],
    ['Volodymyr Zelensky will not meet Vladimir Putin.', 'CONSULT meeting Volodymyr Zelenskyy > Vladimir Putin denied'],
    ['Sergei Lavrov left without meeting Antony Blinken.', 'CONSULT meeting Sergei Lavrov > Antony Blinken denied'],
  ],
  hypothetical: [
    [
      'Vladimir Putin could meet Volodymyr Zelensky in Istanbul.',
      'CONSULT meeting Vladimir Putin > Volodymyr Zelenskyy @Istanbul hypothetical',
    ],
    ['Prices will rise if Israel attacks Iran.', 'ASSAULT Israel > Iran hypothetical'],
    ['Alexander Lukashenko hopes to meet Joe Biden.', 'CONSULT meeting Alexander Lukashenko > Joe Biden hypothetical'],
    ['Israel may attack Iran.', 'ASSAULT Israel > Iran hypothetical'],
    ['Turkey proposed talks between Russia and Ukraine.', 'CONSULT meeting Russia > Ukraine hypothetical'],
    ['France would impose sanctions on Iran if Germany agreed.', 'SANCTION France > Iran hypothetical'],
    ['Did Vladimir Putin visit Turkey?', 'CONSULT visit Vladimir Putin > Turkey hypothetical'],
    [
      'Antonio Guterres called for talks between Armenia and Azerbaijan.',
      'REQUEST Antonio Guterres > Armenia + Azerbaijan actual',
      'CONSULT meeting Armenia > Azerbaijan hypothetical',
    ],
  ],
  'nothing that the text does not say': [
    ['The summit opened in Geneva on Monday.'],
    ['Vladimir Putin was born in Leningrad.'],
    ['The border between Russia and Ukraine is long.'],
    ['Moscow is the capital of Russia.'],
    ['Xi Jinping said the economy is growing.'],
    ['German exports to China fell in April.'],
    ['The two countries share a language.'],
    ['Olaf Scholz met reporters on Monday.'],
    ['Trade between Brazil and Argentina grew.'],
    ['The museum opened an exhibition of French paintings.'],
    ['Emmanuel Macron wrote a book about Europe.'],
    ['Prices rose in Turkey after the election.'],
  ],
};

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  test.each(rows)('%s', async (sentence, ...events) => {
    expect((await readStatements(sentence, 'event')).sort()).toEqual([...events].sort());
  });
});
