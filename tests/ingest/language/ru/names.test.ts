/** Russian texts → whom each name means: forms of one surname, namesakes apart, women and men, bodies of states. */
import { describe, expect, test } from 'vitest';
import { mentionsIn } from '../read-in.ts';

describe('Russian names', () => {
  test.each<[text: string, mentions: string[]]>([
    [
      'Министр Виктор Козлов прибыл в Баку. По словам Козлова, переговоры прошли успешно. С Козловым встретился Алиев.',
      [
        'Виктор Козлов = Viktor Kozlov',
        'Баку = Baku',
        'Козлова = Viktor Kozlov',
        'Козловым = Viktor Kozlov',
        'Алиев = Ilham Aliyev',
      ],
    ],
    [
      'Депутат Анна Мельникова посетила Минск. Мельникову принял Лукашенко.',
      [
        'Анна Мельникова = Anna Melnikova',
        'Минск = Minsk',
        'Мельникову = Anna Melnikova',
        'Лукашенко = Alexander Lukashenko',
      ],
    ],
    [
      'О визите сообщил Сергей Иванович Тимченко. Политика Тимченко поддержала «Единая Россия».',
      ['Сергей Иванович Тимченко = Sergei Timchenko', 'Тимченко = Sergei Timchenko', 'Единая Россия = United Russia'],
    ],
    [
      'Турецкий МИД передал ноту послу Ирана. МИД Турции ждёт ответа.',
      ['Турецкий МИД = Turkish Foreign Ministry', 'Ирана = Iran', 'МИД Турции = Turkish Foreign Ministry'],
    ],
    [
      'Украинский президент Пётр Порошенко прибыл в Ригу. Бывший украинский президент уехал. Латвийский министр ждал.',
      [
        'Украинский = Ukraine',
        'Пётр Порошенко = Petro Poroshenko',
        'Ригу = Riga',
        'украинский = Ukraine',
        'Латвийский = Latvia',
      ],
    ],
    [
      'Лавров прибыл в Киев. Российский министр молчал. Министр иностранных дел России ждал.',
      [
        'Лавров = Sergei Lavrov',
        'Киев = Kyiv',
        'Российский министр = Sergei Lavrov',
        'Российский = Russia',
        'Министр иностранных дел России = Sergei Lavrov',
        'России = Russia',
      ],
    ],
    [
      'Вместе с министром транспорта Латвии Янисом Озолсом в Минск прибыл депутат. Озолс ждёт. Депутат встретился с Озолсом.',
      [
        'Латвии = Latvia',
        'Янисом Озолсом = Yanis Ozols',
        'Минск = Minsk',
        'Озолс = Yanis Ozols',
        'Озолсом = Yanis Ozols',
      ],
    ],
    [
      'Барсуков встретился в Ханое с заместителем министра промышленности и торговли Вьетнама Чан Куок Хаем.',
      ['Барсуков = Barsukov', 'Ханое = Hanoi', 'Вьетнама = Vietnam', 'Чан Куок Хаем = Chan Kuok Khay'],
    ],
    [
      'Отец Рамзана Кадырова погиб. Ахмат Кадыров был муфтием. Отец Кадырова погиб.',
      ['Рамзана Кадырова = Ramzan Kadyrov', 'Ахмат Кадыров = Akhmat Kadyrov', 'Кадырова = Akhmat Kadyrov'],
    ],
    [
      'Министр обороны Закир Гасанов прибыл. Гасанова ждал министр Сэм Кутеса. По словам Кутесы, Гасанов прав.',
      [
        'Закир Гасанов = Zakir Gasanov',
        'Гасанова = Zakir Gasanov',
        'Сэм Кутеса = Sem Kutesa',
        'Кутесы = Sem Kutesa',
        'Гасанов = Zakir Gasanov',
      ],
    ],
    [
      'Лавров принял Ван И. Глава МИД России доволен. Ван И тоже.',
      [
        'Лавров = Sergei Lavrov',
        'Ван И = Wang Yi',
        'Глава МИД России = Sergei Lavrov',
        'МИД России = Russian Foreign Ministry',
        'Ван И = Wang Yi',
      ],
    ],
    ['Договор с компанией Petrovietnam подписан.', ['Petrovietnam = Petrovietnam']],
    ['Соглашение поддержали в ООН, НАТО и ЕС.', ['ООН = United Nations', 'НАТО = NATO', 'ЕС = European Union']],
    [
      'Российские, белорусские и китайские дипломаты встретились в Женеве.',
      ['Российские = Russia', 'белорусские = Belarus', 'китайские = China', 'Женеве = Geneva'],
    ],
  ])('%s', async (text, mentions) => {
    expect(await mentionsIn('ru', text)).toEqual(mentions);
  });
});
