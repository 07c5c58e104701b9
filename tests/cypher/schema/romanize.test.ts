import { describe, expect, it } from 'vitest';
import { cyrillicLanguageOf, romanizations, romanize } from '../../../cypher/schema/romanize.ts';

describe('romanize: as the English-language press writes a name', () => {
  it.each([
    ['Пётр Колесников', 'ru', 'Pyotr Kolesnikov'],
    ['Петр Колесников', 'ru', 'Pyotr Kolesnikov'],
    ['Сергей Лавров', 'ru', 'Sergei Lavrov'],
    ['Дмитрий Песков', 'ru', 'Dmitry Peskov'],
    ['Мария Захарова', 'ru', 'Maria Zakharova'],
    ['Борис Ельцин', 'ru', 'Boris Yeltsin'],
    ['Никита Хрущёв', 'ru', 'Nikita Khrushchev'],
    ['Валентина Матвиенко', 'ru', 'Valentina Matviyenko'],
    ['Касым-Жомарт Токаев', 'ru', 'Kasym-Zhomart Tokayev'],
    ['Николай Вишневский', 'ru', 'Nikolai Vishnevsky'],
    ['ЛАВРОВ', 'ru', 'LAVROV'],
    ['Сергій Гончар', 'uk', 'Serhii Honchar'],
    ['Володимир Зеленський', 'uk', 'Volodymyr Zelenskyi'],
    ['Юлія Згурська', 'uk', 'Yuliia Zghurska'],
    ["Мар'яна Їжак", 'uk', 'Mariana Yizhak'],
    ['Аляксандр Лукашэнка', 'be', 'Aliaksandr Lukashenka'],
    ['Святлана Ціханоўская', 'be', 'Sviatlana Tsikhanouskaya'],
  ] as const)('%s (%s) → %s', (name, language, latin) => {
    expect(romanize(name, language)).toBe(latin);
  });

  it('leaves what is not Cyrillic as it is', () => {
    expect(romanize('Nguyễn Xuân Phúc')).toBe('Nguyễn Xuân Phúc');
    expect(romanize('王毅')).toBe('王毅');
  });

  it.each([
    ['Лукашэнка', 'ru'],
    ['Ціханоўская', 'be'],
    ['Пашынян Нікол', 'be'],
    ['Зеленський', 'ru'],
    ['Зінченко', 'uk'],
    ['Їжак', 'uk'],
  ])('%s is written with the letters of %s', (name, language) => {
    expect(cyrillicLanguageOf(name)).toBe(language);
  });

  it('gives every reading of letters that several languages share', () => {
    expect(romanizations('Гончар')).toEqual(['Gonchar', 'Honchar']);
    expect(romanizations('Щербина')).toEqual(['Shcherbina']);
    expect(romanizations('Lavrov')).toEqual(['Lavrov']);
  });
});
