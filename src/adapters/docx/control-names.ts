import type { Binding } from "../../domain/brief/brief";
import type { Language, Localised } from "../../domain/language";

/** What Word shows on the frame of a control, by the field it shows. */
const NAMES: Readonly<Record<string, Localised>> = {
  title: { en: "Title", ru: "Название", kk: "Атауы" },
  subtitle: { en: "Subtitle", ru: "Подзаголовок", kk: "Қосымша тақырып" },
  facts: { en: "Client, author, date", ru: "Заказчик, автор, дата", kk: "Тапсырыс беруші, автор, күні" },
  footer: { en: "State of the table and date", ru: "Состояние таблицы и дата", kk: "Кестенің күйі және күні" },
  fingerprint: { en: "State of the table", ru: "Состояние таблицы", kk: "Кестенің күйі" },
  body: { en: "Text of the brief", ru: "Текст записки", kk: "Жазбаның мәтіні" },
  pageOf: { en: "Page number", ru: "Номер страницы", kk: "Бет нөмірі" },
  draftTitle: { en: "Draft law", ru: "Законопроект", kk: "Заң жобасы" },
  draftVersion: { en: "Version of the draft", ru: "Версия законопроекта", kk: "Заң жобасының нұсқасы" },
  jurisdiction: { en: "Country", ru: "Страна", kk: "Ел" },
  client: { en: "Client", ru: "Заказчик", kk: "Тапсырыс беруші" },
  author: { en: "Author", ru: "Автор", kk: "Автор" },
  contact: { en: "Contact", ru: "Контакт", kk: "Байланыс" },
  state: { en: "Draft or final", ru: "Черновик или окончательно", kk: "Жоба немесе түпкілікті" },
  date: { en: "Date", ru: "Дата", kk: "Күні" },
  dateInWords: { en: "Date", ru: "Дата", kk: "Күні" },
  workbook: { en: "Workbook", ru: "Рабочая книга", kk: "Жұмыс кітабы" },
  catalogueVersion: { en: "Version of the catalogue", ru: "Версия каталога", kk: "Каталог нұсқасы" },
  id: { en: "Number", ru: "Номер", kk: "Нөмірі" },
  headline: { en: "Headline", ru: "Краткая суть", kk: "Қысқаша мәні" },
  issue: { en: "Issue", ru: "Проблема", kk: "Мәселе" },
  solution: { en: "Suggested solution", ru: "Предлагаемое решение", kk: "Ұсынылатын шешім" },
  recommendation: { en: "Recommendation", ru: "Рекомендация", kk: "Ұсыным" },
  recommendationProvision: { en: "Provision", ru: "Положение законопроекта", kk: "Жобаның ережесі" },
  registerProvisions: { en: "Provisions", ru: "Положения законопроекта", kk: "Жобаның ережелері" },
  provision: { en: "Provision", ru: "Положение законопроекта", kk: "Жобаның ережесі" },
  provisions: { en: "Provisions", ru: "Положения законопроекта", kk: "Жобаның ережелері" },
  sources: { en: "Sources and examples", ru: "Источники и примеры", kk: "Дереккөздер мен мысалдар" },
  norms: { en: "Norms", ru: "Нормы", kk: "Нормалар" },
  keyNorms: { en: "Norms", ru: "Нормы", kk: "Нормалар" },
  examples: { en: "Examples", ru: "Примеры", kk: "Мысалдар" },
  draftText: { en: "Text of the draft", ru: "Текст законопроекта", kk: "Жобаның мәтіні" },
  draftQuotes: { en: "Text of the draft", ru: "Текст законопроекта", kk: "Жобаның мәтіні" },
  newText: { en: "New text", ru: "Новая редакция", kk: "Жаңа редакция" },
  alternativeText: { en: "Alternative text", ru: "Альтернативная редакция", kk: "Балама редакция" },
  justification: { en: "Justification", ru: "Обоснование", kk: "Негіздеме" },
  consultationWith: { en: "Consultation held with", ru: "Участники консультации", kk: "Консультацияға қатысушылар" },
  consultationSummary: { en: "Summary of the consultation", ru: "Итоги консультации", kk: "Консультация қорытындысы" },
  keyMessage: { en: "Key message", ru: "Главная мысль", kk: "Негізгі ой" },
  ask: { en: "What we ask", ru: "О чем просим", kk: "Не сұраймыз" },
  askAddressee: { en: "Addressee", ru: "Кому адресовано", kk: "Кімге арналған" },
  askByWhen: { en: "By when", ru: "К какому сроку", kk: "Қай мерзімге дейін" },
  whyNow: { en: "Why now", ru: "Почему сейчас", kk: "Неге қазір" },
  opportunity: { en: "Opportunity", ru: "Возможность", kk: "Мүмкіндік" },
  conclusion: { en: "Conclusion", ru: "Вывод", kk: "Қорытынды" },
  toldOfGroup: { en: "Issue", ru: "Проблема", kk: "Мәселе" },
  observation: { en: "Observation", ru: "Наблюдение", kk: "Бақылау" },
  firstSentence: { en: "Issue", ru: "Проблема", kk: "Мәселе" },
  treaties: { en: "Treaties", ru: "Договоры", kk: "Шарттар" },
  guidance: { en: "Guidance", ru: "Руководства", kk: "Нұсқаулықтар" },
  national: { en: "National law and evidence", ru: "Национальное право и данные", kk: "Ұлттық құқық пен деректер" },
  typedSources: { en: "Other sources", ru: "Другие источники", kk: "Басқа дереккөздер" },
  addressee: { en: "Addressee", ru: "Кому адресовано", kk: "Кімге арналған" },
  byWhen: { en: "By when", ru: "К какому сроку", kk: "Қай мерзімге дейін" },
  solutionBefore: { en: "Suggested solution, before", ru: "Прежнее решение", kk: "Бұрынғы шешім" },
  solutionNow: { en: "Suggested solution", ru: "Предлагаемое решение", kk: "Ұсынылатын шешім" },
  feedback: { en: "Feedback", ru: "Отзыв", kk: "Пікір" },
  response: { en: "Response", ru: "Ответ", kk: "Жауап" },
  round: { en: "Round", ru: "Раунд", kk: "Раунд" },
  positiveEffects: { en: "Positive effects", ru: "Положительное влияние", kk: "Оң әсері" },
};

/** For a field without a name of its own. */
const VALUE: Localised = { en: "From the workbook", ru: "Из рабочей книги", kk: "Жұмыс кітабынан" };

/** A control's name in the brief's language, for a field of the review as a whole, e.g. `"title"`. */
export function controlName(field: string, language: Language): string {
  const known = Object.hasOwn(NAMES, field) ? NAMES[field] : undefined;
  return (known ?? VALUE)[language];
}

/**
 * The name of a bound span's control: `"G-001: Headline"`, `"Summary of the consultation (C-2)"`.
 *
 * A field may end in a number (`"newText2"`), or name what it belongs to after a space.
 */
export function boundControlName({ gap, field }: Binding, language: Language): string {
  const [key = "", ...owner] = field.split(" ");
  const name = controlName(key.replace(/\d+$/, ""), language);
  const whole = owner.length === 0 ? name : `${name} (${owner.join(" ")})`;
  return gap === "" ? whole : `${gap}: ${whole}`;
}
