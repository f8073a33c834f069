import { inEachLanguage } from "../../language";
import type { Language, Localised } from "../../language";
import { FEEDBACK } from "../../review/tables/feedback";
import { RECORD_WORDS } from "../../record/record-words";
import type { FeedbackStatus } from "../../record/status-of";

/** What stands before the words of a change; "" where these begin with a label of their own: "Before: …", "Added to the issue: …". */
export const labelOfChange = (change: string, language: Language): string =>
  /^\s*\p{L}+(?:\s\p{L}+){0,4}:\s/u.test(change) ? "" : `${MATRIX_WORDS.change[language]}: `;

/** What the record itself writes into cells, in each language, and what it wrote for a comment in Kazakh before. */
export const RECORDED: readonly Localised[] = [
  ...(["comment", "note", "letter", "resolvedInExcel", "resolvedBefore"] as const).map((key) =>
    inEachLanguage((language) => RECORD_WORDS[language][key]),
  ),
  { en: RECORD_WORDS.en.comment, ru: RECORD_WORDS.ru.comment, kk: "Түсініктеме" },
];

/** A column that stands in Feedback too is called as it is there. */
const headerOf = (key: (typeof FEEDBACK)["columns"][number]["key"]): Localised =>
  FEEDBACK.columns.find((column) => column.key === key)?.header ?? FEEDBACK.sheet;

/** What the comments matrix says of itself, as a document and as a workbook. */
export const MATRIX_WORDS = {
  number: headerOf("id"),
  raisedBy: headerOf("raisedBy"),
  organisation: headerOf("organisation"),
  date: headerOf("date"),
  source: { en: "Source", ru: "Источник", kk: "Дереккөз" },
  gapAndColumn: { en: "Gap and column", ru: "Пробел и столбец", kk: "Олқылық және баған" },
  gap: headerOf("gap"),
  column: headerOf("column"),
  comment: { en: "Comment", ru: "Замечание", kk: "Пікір" },
  replies: { en: "Replies", ru: "Обсуждение", kk: "Талқылау" },
  response: headerOf("response"),
  change: { en: "Changed", ru: "Изменено", kk: "Өзгертілді" },
  // In Russian and Kazakh one of the three columns is called as it is in Feedback.
  disposition: { ...headerOf("disposition"), ru: "Решение по замечанию", kk: "Пікір бойынша шешім" },
  unclearDisposition: { en: "Disposition unclear", ru: "Решение неясно", kk: "Шешімі түсініксіз" },
  noDisposition: { en: "No disposition", ru: "Без решения", kk: "Шешімсіз" },
  status: { en: "Status", ru: "Состояние", kk: "Күйі" },
  closedBy: headerOf("closedBy"),
  closedOn: headerOf("closedOn"),
  assignedTo: headerOf("assignedTo"),
  due: headerOf("due"),
  wholeReview: { en: "Review as a whole", ru: "Обзор в целом", kk: "Шолу тұтастай" },
  /** Of what is open by its state: nobody has decided on it, or nobody has said what became of it. */
  notAnswered: { en: "No answer yet", ru: "Без ответа", kk: "Жауап берілмеген" },
  all: { en: "All", ru: "Всего", kk: "Барлығы" },
  totals: {
    en: "Totals by reviewer and disposition",
    ru: "Итоги по рецензентам и решениям",
    kk: "Рецензенттер мен шешімдер бойынша қорытынды",
  },
  totalsAlt: {
    en: "For each who raised something: organisation, and how many remarks have which disposition and status.",
    ru: "По каждому, кто поднял вопрос: организация и сколько замечаний с каким решением и состоянием.",
    kk: "Мәселе көтерген әркім бойынша: ұйымы және қай шешім мен күйде қанша пікір бары.",
  },
  /** Excel stores no others, and where people were nobody knows; when something was seen the program itself noted. */
  utc: {
    en: "Days and times of comments and replies are in UTC; days on which something was seen are local.",
    ru: "Дни и время комментариев и ответов указаны по UTC; дни, когда что-то замечено, – местные.",
    kk: "Пікірлер мен жауаптардың күні мен уақыты UTC бойынша көрсетілген; бірдеңе байқалған күндер – жергілікті.",
  },
  /** Of a remark that is longer than a cell of a workbook may be. */
  goesOn: { en: "(goes on in the next row)", ru: "(продолжение в следующей строке)", kk: "(жалғасы келесі жолда)" },
  continued: { en: "continued", ru: "продолжение", kk: "жалғасы" },
  unnamed: { en: "Not named", ru: "Не назван", kk: "Аталмаған" },
} as const satisfies Readonly<Record<string, Localised>>;

/** Names of where a remark stands, for a column of numbers. */
export const STATUS_NAMES: Readonly<Record<FeedbackStatus["kind"], Localised>> = {
  closed: { en: "Closed", ru: "Закрыто", kk: "Жабылды" },
  answered: { en: "Answered, not yet closed", ru: "Дан ответ, не закрыто", kk: "Жауап берілді, жабылмаған" },
  open: { en: "Open", ru: "Открыто", kk: "Ашық" },
  // Deleted there, or recorded in another copy of the file: nobody can tell.
  deleted: { en: "Comment not in this file", ru: "Комментария нет в файле", kk: "Пікірі файлда жоқ" },
};

/** Where a remark stands, in words. */
export function sayStatus(status: FeedbackStatus): Localised {
  if (status.kind !== "answered" || status.waitsFor === "") return STATUS_NAMES[status.kind];
  const { waitsFor } = status;
  return {
    en: `Answered, waiting for ${waitsFor}`,
    ru: `Дан ответ, ожидается подтверждение: ${waitsFor}`,
    kk: `Жауап берілді, растауы күтіледі: ${waitsFor}`,
  };
}
