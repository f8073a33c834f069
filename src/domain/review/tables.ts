import type { Localised } from "../language";

/** A table of the review workbook: found by its name, its columns by their header in any language. */
export interface TableSpec {
  /** Name of the Excel table. */
  readonly name: TableName;
  /** Name of the sheet a new workbook puts it on; a person may rename it. */
  readonly sheet: Localised;
  /** A check, the coverage or the brief would be wrong without it, and nobody would see it. */
  readonly needed?: boolean;
  readonly columns: readonly ColumnSpec[];
}

/** A column of a table: its key in the code and its header in each language. */
export interface ColumnSpec {
  /** What the code calls it. */
  readonly key: string;
  readonly header: Localised;
  /** The table means nothing without it. */
  readonly required?: boolean;
  /** A check, the coverage or the brief would be wrong without it, and nobody would see it. */
  readonly needed?: boolean;
  /** Workbooks of earlier versions do without it, so nothing is said where it is missing. */
  readonly isLater?: boolean;
  /** A live formula; never written as a value. */
  readonly formula?: boolean;
}

export const TABLE_NAMES = [
  "Review",
  "Gaps",
  "Provisions",
  "Amendments",
  "Aspects",
  "Documents",
  "Consultations",
  "Feedback",
  "Waivers",
  "Rounds",
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** Whether a table of a workbook goes by one of our names; Excel knows tables whatever their case. */
export const isOurTable = (table: string): boolean =>
  TABLE_NAMES.some((name) => name.toLowerCase() === table.toLowerCase());

const column = (
  key: string,
  en: string,
  ru: string,
  kk: string,
  more: Omit<ColumnSpec, "key" | "header"> = {},
): ColumnSpec => ({
  key,
  header: { en, ru, kk },
  ...more,
});

const required = { required: true } as const;
const needed = { needed: true } as const;
const formula = { formula: true } as const;

const sheet = (en: string, ru: string, kk: string): Localised => ({ en, ru, kk });

/** Headers of the three columns that are the deliverable; the rest of Gaps is the working part. */
export const DELIVERABLE_COLUMNS = ["issue", "solution", "sources"] as const;

/** Every table of the workbook, in sheet order. The one place where sheets and headers are named. */
export const TABLES: Readonly<Record<TableName, TableSpec>> = {
  Review: {
    name: "Review",
    sheet: sheet("Review", "Обзор", "Шолу"),
    ...needed,
    columns: [
      column("key", "Item", "Показатель", "Көрсеткіш", required),
      column("value", "Value", "Значение", "Мәні", required),
    ],
  },
  Gaps: {
    name: "Gaps",
    sheet: sheet("Gaps", "Пробелы", "Олқылықтар"),
    ...needed,
    columns: [
      column("id", "No.", "№", "Р/с №", required),
      column(
        "issue",
        "1) Issue/gaps affecting children's rights",
        "1) Проблема/пробелы, затрагивающие права детей",
        "1) Бала құқықтарына әсер ететін мәселе/олқылықтар",
        required,
      ),
      column(
        "solution",
        "2) Suggested solution or amendment",
        "2) Предлагаемое решение или поправка",
        "2) Ұсынылатын шешім немесе түзету",
        required,
      ),
      column(
        "sources",
        "3) Relevant sources/examples from other jurisdictions",
        "3) Источники/примеры из других юрисдикций",
        "3) Дереккөздер/басқа юрисдикциялардан мысалдар",
        required,
      ),
      column("headline", "Headline", "Краткая суть", "Қысқаша мәні", needed),
      column("provisions", "Provision", "Положение", "Ереже", needed),
      column("aspects", "Aspects", "Аспекты", "Аспектілер", needed),
      column("priority", "Priority", "Приоритет", "Басымдық", needed),
      column("status", "Status", "Статус", "Мәртебесі", needed),
      column("fingerprint", "Fingerprint", "Отпечаток", "Бақылау таңбасы"),
    ],
  },
  Provisions: {
    name: "Provisions",
    sheet: sheet("Provisions", "Положения", "Ережелер"),
    ...needed,
    columns: [
      column("id", "Provision", "Положение", "Ереже", required),
      column("citation", "Citation", "Ссылка", "Сілтеме", needed),
      column("heading", "Heading", "Заголовок", "Тақырып"),
      column("text", "Text", "Текст", "Мәтін", needed),
      column("fingerprint", "Fingerprint", "Отпечаток", "Бақылау таңбасы"),
    ],
  },
  Amendments: {
    name: "Amendments",
    sheet: sheet("Final text", "Итоговый текст", "Қорытынды мәтін"),
    ...needed,
    columns: [
      column("id", "No.", "№", "Р/с №", required),
      column("gap", "Gap", "Пробел", "Олқылық", required),
      column("provision", "Provision", "Положение", "Ереже", needed),
      column("draftText", "Text of the draft", "Текст проекта", "Жобаның мәтіні", needed),
      column("newText", "New text", "Новая редакция", "Жаңа редакция", required),
      column("alternativeText", "Alternative text", "Альтернативная редакция", "Балама редакция", needed),
      column("justification", "Justification", "Обоснование", "Негіздеме", required),
    ],
  },
  Aspects: {
    name: "Aspects",
    sheet: sheet("Coverage", "Охват", "Қамту"),
    ...needed,
    columns: [
      column("aspect", "Aspect", "Аспект", "Аспект", required),
      column("question", "Question", "Вопрос", "Сұрақ"),
      column("gaps", "Gaps", "Пробелы", "Олқылықтар", formula),
      column(
        "positiveEffects",
        "Positive effects noted",
        "Отмеченные положительные эффекты",
        "Байқалған оң әсерлер",
        needed,
      ),
      column("noGapReason", "No gap because...", "Пробела нет, потому что...", "Олқылық жоқ, себебі...", needed),
    ],
  },
  Documents: {
    name: "Documents",
    sheet: sheet("Documents", "Документы", "Құжаттар"),
    ...needed,
    columns: [
      column("document", "Document", "Документ", "Құжат", required),
      column("required", "Required", "Обязателен", "Міндетті", needed),
      column("citedAs", "Cited as", "Как цитируется", "Қалай келтіріледі", needed),
      column("parts", "Number of parts", "Число частей", "Бөліктер саны", needed),
      column("citedIn", "Cited in rows", "Цитируется в строках", "Келтірілген жолдар", formula),
      column(
        "notCitedReason",
        "Not cited because...",
        "Не цитируется, потому что...",
        "Келтірілмеген, себебі...",
        needed,
      ),
    ],
  },
  Consultations: {
    name: "Consultations",
    sheet: sheet("Consultations", "Консультации", "Консультациялар"),
    ...needed,
    columns: [
      column("id", "No.", "№", "Р/с №", required),
      column("date", "Date", "Дата", "Күні", needed),
      column("with", "With", "С кем", "Кіммен", needed),
      column("format", "Format", "Формат", "Нысаны", needed),
      column("attendees", "Attendees", "Участники", "Қатысушылар"),
      column("summary", "Summary", "Краткое содержание", "Қысқаша мазмұны", needed),
    ],
  },
  Feedback: {
    name: "Feedback",
    sheet: sheet("Consultations", "Консультации", "Консультациялар"),
    ...needed,
    columns: [
      column("id", "No.", "№", "Р/с №", required),
      column("raisedBy", "Raised by", "Кто поднял", "Кім көтерді"),
      column("date", "Date", "Дата", "Күні"),
      column(
        "source",
        "Source (consultation or comment)",
        "Источник (консультация или комментарий)",
        "Дереккөз (консультация немесе пікір)",
        needed,
      ),
      column("gap", "Gap", "Пробел", "Олқылық", needed),
      column("column", "Column", "Столбец", "Баған"),
      column("feedback", "Feedback", "Отзыв", "Пікір", required),
      column("disposition", "Disposition", "Решение", "Шешім", required),
      column("response", "Response", "Ответ", "Жауап", needed),
      column("closedBy", "Closed by", "Кем закрыто", "Кім жапты"),
      column("thread", "Thread", "Ветка", "Тармақ"),
    ],
  },
  Waivers: {
    name: "Waivers",
    sheet: sheet("Waivers", "Исключения", "Ерекшеліктер"),
    columns: [
      column("rule", "Rule", "Правило", "Қағида", required),
      column("gap", "Gap", "Пробел", "Олқылық", needed),
      column("about", "About", "О чем", "Не туралы", { ...needed, isLater: true }),
      column("reason", "Reason", "Причина", "Себебі", required),
      column("by", "By", "Кем", "Кім"),
      column("date", "Date", "Дата", "Күні"),
    ],
  },
  Rounds: {
    name: "Rounds",
    sheet: sheet("Rounds", "Раунды", "Раундтар"),
    columns: [
      column("round", "Round", "Раунд", "Раунд", required),
      column("date", "Date", "Дата", "Күні"),
      column("label", "Label", "Метка", "Белгі"),
      column("gap", "Gap", "Пробел", "Олқылық", required),
      column("issue", "Issue", "Проблема", "Мәселе"),
      column("solution", "Solution", "Решение", "Шешім"),
      column("sources", "Sources", "Источники", "Дереккөздер"),
      column("fingerprint", "Fingerprint", "Отпечаток", "Бақылау таңбасы"),
    ],
  },
};

/** Keys of the Review table, in order, with the words that stand in its first column. */
export const DETAIL_LABELS = {
  draftTitle: { en: "Draft law", ru: "Законопроект", kk: "Заң жобасы" },
  draftVersion: { en: "Version of the draft", ru: "Версия проекта", kk: "Жобаның нұсқасы" },
  draftDate: { en: "Date of the draft", ru: "Дата проекта", kk: "Жобаның күні" },
  jurisdiction: { en: "Jurisdiction", ru: "Юрисдикция", kk: "Юрисдикция" },
  client: { en: "Client", ru: "Заказчик", kk: "Тапсырыс беруші" },
  author: { en: "Author", ru: "Автор", kk: "Автор" },
  language: { en: "Language", ru: "Язык", kk: "Тіл" },
  profile: { en: "Profile", ru: "Профиль", kk: "Бейін" },
  catalogueVersion: { en: "Catalogue version", ru: "Версия каталога", kk: "Каталог нұсқасы" },
  briefFile: { en: "Brief's file", ru: "Файл аналитической записки", kk: "Аналитикалық жазба файлы" },
  briefFingerprint: { en: "Brief's fingerprint", ru: "Отпечаток записки", kk: "Жазбаның бақылау таңбасы" },
} as const satisfies Readonly<Record<string, Localised>>;
