/**
 * Vietnamese, Chinese and Korean family names in Cyrillic letters, as Russian and Ukrainian papers write them. They come
 * first: the words behind one are given names. Left out are those that begin sentences too ("До", "Но", "То").
 */
export const FAMILIES_FIRST: ReadonlySet<string> = new Set(
  (
    'Нгуен Чан Ле Фам Хоанг Хюинь Фан Ву Во Данг Буй Хо Нго Зыонг Ли Динь Чыонг Лыонг Дао Доан Чинь Май Выонг Нгуєн ' +
    'Ван Чжан Лю Чэнь Ян Хуан Чжао Чжоу Сюй Сунь Чжу Ху Линь Го Хэ Гао Чжэн Лян Се Сун Тан Дэн Фэн Пэн Цао Цзэн Сяо ' +
    'Тянь Дун Юань Цзян Цай Цзя Вэй Сюэ Шэнь Лу Яо Цзинь Цинь Вэнь Хань Инь Чун Юй Хуа Ким Пак Чхве Чон Кан Чо Юн ' +
    'Лим Хан Син Квон Хван Сон Хон Мун'
  ).split(' '),
);
