import { describesGap } from "../../../../src/domain/amendment/describes-gap";

it.each([
  "Most platforms do not check the consent.",
  "Many of the schools keep films for years.",
  "Not all platforms have a complaint form.",
  "The vast majority of platforms ask for no consent.",
  "A number of schools film lessons.",
  "Children often consent without reading.",
  "A platform usually keeps the data for years.",
  "In practice operators answer after two months.",
  "The right is not exercised in practice.",
  "Today, a parent is asked once.",
  "Research shows that children skip such notices.",
  "Operators ignore such complaints.",
  "A complaint of a child remains unanswered for months.",
  "Операторы игнорируют такие жалобы.",
  "Жалобы детей остаются без ответа.",
  "Операторлар мұндай шағымдарды елемейді.",
  "Большинство платформ не проверяет согласие.",
  "Абсолютное большинство школ хранит записи.",
  "Многие дети не читают условий.",
  "Не все школы уведомляют родителей.",
  "Дети часто дают согласие, не читая его.",
  "На практике жалобы детей остаются без ответа.",
  "В настоящее время согласие дает родитель.",
  "Исследования последних лет показывают рост числа жалоб.",
  "Платформалардың көпшілігі келісімді тексермейді.",
  "Көптеген мектептер жазбаларды сақтайды.",
  "Балалар көбінесе келісімді оқымай береді.",
  "Іс жүзінде шағымдар жауапсыз қалады.",
  "Қазіргі уақытта келісімді ата-ана береді.",
  "Зерттеулер шағымдар санының өскенін көрсетеді.",
])("knows what tells how people behave: %s", (sentence) => {
  expect(describesGap(sentence)).toBe(true);
});

it.each([
  "The most suitable means are used.",
  "A majority of the members decides.",
  "Data are handed over in a commonly used format.",
  "A platform that is often used by children shall ask a parent.",
  "Many-sided games are marked.",
  "A platform may be asked more often than once a year.",
  "A platform that violates this section pays a fine.",
  "Лицо, которое нарушает настоящую статью, уплачивает штраф.",
  "Решение принимается большинством голосов.",
  "Большинство членов комиссии составляет кворум.",
  "Данные, которые часто меняются, проверяются ежегодно.",
  "Проверка проводится не чаще одного раза в год.",
  "Применяются обычно предъявляемые требования.",
  "Шешім көпшілік дауыспен қабылданады.",
  "Комиссия мүшелерінің көпшілігі кворум құрайды.",
  "Жиі қолданылатын форматтағы деректер беріледі.",
])("finds none in a rule: %s", (sentence) => {
  expect(describesGap(sentence)).toBe(false);
});
