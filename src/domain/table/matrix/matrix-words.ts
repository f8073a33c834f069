import { inEachLanguage } from "../../language";
import type { Localised } from "../../language";
import { RECORD_WORDS } from "../../record/record-words";
import type { FeedbackStatus } from "../../record/status-of";

/** What the record itself writes into cells, in each language. */
export const RECORDED: readonly Localised[] = (["comment", "note", "letter", "resolvedInExcel"] as const).map((key) =>
  inEachLanguage((language) => RECORD_WORDS[language][key]),
);

/** What the comments matrix says of itself, as a document and as a workbook. */
export const MATRIX_WORDS = {
  number: { en: "No.", ru: "№", kk: "Р/с №" },
  raisedBy: { en: "Raised by", ru: "Кто поднял", kk: "Кім көтерді" },
  organisation: { en: "Organisation", ru: "Организация", kk: "Ұйым" },
  date: { en: "Date", ru: "Дата", kk: "Күні" },
  source: { en: "Source", ru: "Источник", kk: "Дереккөз" },
  gapAndColumn: { en: "Gap and column", ru: "Пробел и столбец", kk: "Олқылық және баған" },
  gap: { en: "Gap", ru: "Пробел", kk: "Олқылық" },
  column: { en: "Column", ru: "Столбец", kk: "Баған" },
  comment: { en: "Comment", ru: "Замечание", kk: "Пікір" },
  replies: { en: "Replies", ru: "Обсуждение", kk: "Талқылау" },
  response: { en: "Response", ru: "Ответ", kk: "Жауап" },
  change: { en: "Changed", ru: "Изменено", kk: "Өзгертілді" },
  disposition: { en: "Disposition", ru: "Решение", kk: "Шешім" },
  noDisposition: { en: "No disposition", ru: "Без решения", kk: "Шешімсіз" },
  status: { en: "Status", ru: "Состояние", kk: "Күйі" },
  closedBy: { en: "Closed by", ru: "Кем закрыто", kk: "Кім жапты" },
  closedOn: { en: "Closed on", ru: "Когда закрыто", kk: "Қашан жабылды" },
  assignedTo: { en: "Assigned to", ru: "Кому поручено", kk: "Кімге тапсырылды" },
  due: { en: "Due", ru: "Срок", kk: "Мерзімі" },
  wholeReview: { en: "Review as a whole", ru: "Обзор в целом", kk: "Шолу тұтастай" },
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
  unnamed: { en: "Not named", ru: "Не назван", kk: "Аталмаған" },
} as const satisfies Readonly<Record<string, Localised>>;

/** Names of where a remark stands, for a column of numbers. */
export const STATUS_NAMES: Readonly<Record<FeedbackStatus["kind"], Localised>> = {
  closed: { en: "Closed", ru: "Закрыто", kk: "Жабылды" },
  answered: { en: "Answered, not yet closed", ru: "Дан ответ, не закрыто", kk: "Жауап берілді, жабылмаған" },
  open: { en: "Open", ru: "Открыто", kk: "Ашық" },
  deleted: { en: "Deleted in Excel", ru: "Удалено в Excel", kk: "Excel-де жойылды" },
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
