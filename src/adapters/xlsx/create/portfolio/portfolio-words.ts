import type { Localised } from "../../../../domain/language";

/** The words on the sheets of a portfolio. */
export const PORTFOLIO_WORDS = {
  title: { en: "Reviews at a glance", ru: "Обзоры: общая картина", kk: "Шолулар: жалпы көрініс" },
  counted: {
    en: "Reviews: {reviews} · workbooks that are no review: {others} · files that could not be read: {unread}. Figures are those of the day the files were last changed.",
    ru: "Обзоров: {reviews} · книг, которые не являются обзором: {others} · файлов, которые прочитать не удалось: {unread}. Данные — на день последнего изменения файлов.",
    kk: "Шолулар: {reviews} · шолу емес кітаптар: {others} · оқылмаған файлдар: {unread}. Деректер файлдар соңғы өзгерген күнгі күйінде.",
  },
  reviews: { en: "Reviews", ru: "Обзоры", kk: "Шолулар" },
  number: { en: "No.", ru: "№", kk: "№" },
  law: { en: "Draft law", ru: "Законопроект", kk: "Заң жобасы" },
  version: { en: "Version", ru: "Версия", kk: "Нұсқасы" },
  country: { en: "Country", ru: "Страна", kk: "Ел" },
  language: { en: "Language", ru: "Язык", kk: "Тілі" },
  gaps: { en: "Gaps", ru: "Пробелы", kk: "Олқылықтар" },
  noStatus: { en: "No status", ru: "Без статуса", kk: "Мәртебесі жоқ" },
  errors: { en: "Errors", ru: "Ошибки", kk: "Қателер" },
  warnings: { en: "Warnings", ru: "Предупреждения", kk: "Алдын ала ескертулер" },
  remarks: { en: "Remarks on reading", ru: "Замечено при чтении", kk: "Оқығанда байқалғаны" },
  openComments: { en: "Open comments", ru: "Открытые комментарии", kk: "Ашық пікірлер" },
  openAspects: {
    en: "Aspects with neither gap nor reason",
    ru: "Аспекты без пробелов и без причины",
    kk: "Олқылығы да, себебі де жоқ аспектілер",
  },
  mostCited: { en: "Most cited norms", ru: "Чаще всего цитируются", kk: "Ең жиі келтірілетін нормалар" },
  changed: { en: "Last changed", ru: "Последнее изменение", kk: "Соңғы өзгерісі" },
  sameAs: { en: "Same review as", ru: "Тот же обзор, что", kk: "Қай шолумен бірдей" },
  file: { en: "File", ru: "Файл", kk: "Файл" },

  coverage: { en: "Coverage", ru: "Охват", kk: "Қамту" },
  coverageTitle: { en: "Aspects by reviews", ru: "Аспекты по обзорам", kk: "Шолулар бойынша аспектілер" },
  coverageHint: {
    en: "Standing gaps of each review under each aspect. – on colour: no gap, and no reason given why; ○: no gap, and the review says why; an empty cell: not an aspect of that review.",
    ru: "Число действующих пробелов обзора по аспекту. «–» на цвете: пробелов нет и причина не указана; «○»: пробелов нет, и обзор говорит почему; пустая ячейка: у обзора такого аспекта нет.",
    kk: "Әр шолудың әр аспект бойынша алынбаған олқылықтарының саны. Түсті «–»: олқылық жоқ, себебі де айтылмаған; «○»: олқылық жоқ, шолу себебін айтады; бос ұяшық: шолуда ондай аспект жоқ.",
  },
  review: { en: "Review", ru: "Обзор", kk: "Шолу" },
  all: { en: "All reviews", ru: "Все обзоры", kk: "Барлық шолулар" },

  norms: { en: "Norms", ru: "Нормы", kk: "Нормалар" },
  normsTitle: {
    en: "Norms by how often they are cited",
    ru: "Нормы по частоте ссылок",
    kk: "Нормалар сілтеме жиілігі бойынша",
  },
  normsHint: {
    en: "Standing gaps that cite a norm in their sources or in the justification of their amendments; an article counts together with its paragraphs. Reviews go by their numbers on the first sheet.",
    ru: "Действующие пробелы, которые ссылаются на норму в источниках или в обосновании поправок; статья считается вместе со своими пунктами. Номера обзоров — по первому листу.",
    kk: "Дереккөздерінде немесе түзетулерінің негіздемесінде нормаға сілтеме жасайтын, алынбаған олқылықтар; бап өз тармақтарымен бірге саналады. Шолулардың нөмірлері бірінші парақтағыдай.",
  },
  norm: { en: "Norm", ru: "Норма", kk: "Норма" },
  citingGaps: { en: "Gaps that cite it", ru: "Ссылается пробелов", kk: "Сілтеме жасайтын олқылықтар" },
  inReviews: { en: "In reviews", ru: "В обзорах", kk: "Қанша шолуда" },
  which: { en: "Which", ru: "В каких", kk: "Қайсыларында" },

  problems: { en: "Problems", ru: "Проблемы", kk: "Мәселелер" },
  problemsTitle: { en: "Files that are not counted", ru: "Файлы, которые не учтены", kk: "Есепке алынбаған файлдар" },
  problemsHint: {
    en: "What could not be read, and why; then copies that were kept or are read-only, and workbooks that are no review, which is no fault.",
    ru: "Что не удалось прочитать и почему; затем копии, сохраненные и только для чтения, и книги, которые не являются обзором: это не ошибка.",
    kk: "Оқылмағандар мен себебі; содан кейін сақталған және тек оқуға арналған көшірмелер мен шолу емес кітаптар: бұл қате емес.",
  },
  what: { en: "What", ru: "Что", kk: "Не" },
  unread: { en: "Not read", ru: "Не прочитан", kk: "Оқылмады" },
  copy: { en: "Kept copy", ru: "Сохраненная копия", kk: "Сақталған көшірме" },
  copyOf: {
    en: "It was kept before “{file}” was written into.",
    ru: "Сохранена перед записью в «{file}».",
    kk: "«{file}» файлына жазар алдында сақталған.",
  },
  frozen: { en: "Read-only copy", ru: "Копия только для чтения", kk: "Тек оқуға арналған көшірме" },
  frozenOf: {
    en: "It was made of a review for people outside.",
    ru: "Сделана с обзора для внешних читателей.",
    kk: "Сырттағы оқырмандарға арнап шолудан жасалған.",
  },
  noReview: { en: "Not a review", ru: "Не обзор", kk: "Шолу емес" },
  why: { en: "Why", ru: "Почему", kk: "Неге" },
  noGaps: {
    en: "The workbook has no table named Gaps.",
    ru: "В книге нет таблицы с именем Gaps.",
    kk: "Кітапта Gaps деген кесте жоқ.",
  },
} as const satisfies Readonly<Record<string, Localised>>;
