import type { AdoptionQuestion, ChoiceFault, TableSeen } from "../../domain/adopt/adoption";
import { sayTable } from "../../domain/adopt/adoption-words";
import { inEachLanguage } from "../../domain/language";
import type { Language, Localised } from "../../domain/language";
import { UnusableInput } from "../../domain/result";
import { DELIVERABLE_COLUMNS } from "../../domain/review/tables";

/** Which column is which can't be told, what was said of it can't be, or there is no table at all. */
export function askedForColumns({ tables }: AdoptionQuestion): UnusableInput {
  if (tables.length === 0) return new UnusableInput(NO_TABLE);
  const faults = tables.flatMap(({ fault }) => (fault ? [sayFault(fault)] : []));
  const like = [...tables.filter((table) => !isTold(table)), ...tables]
    .map(exampleOf)
    .find((example) => example !== undefined);
  return new UnusableInput(
    inEachLanguage((language) =>
      [
        (faults[0] ?? ASK)[language],
        ...tables.map((table) => `  ${sayHeaders(table, language)}`),
        (like === undefined ? HOW : HOW_LIKE(like))[language],
      ].join("\n"),
    ),
  );
}

const isTold = ({ telling }: TableSeen): boolean => DELIVERABLE_COLUMNS.every((column) => telling[column].length === 1);

/** What may well be meant, as a person would type it. */
function exampleOf({ table, headerRow, isHeader, headers, guess }: TableSeen): string | undefined {
  if (!guess) return undefined;
  const labelsOf = (places: readonly number[]): string => places.map((at) => headers[at]?.label ?? "").join("+");
  const columns = DELIVERABLE_COLUMNS.map((column) => labelsOf(guess[column])).join(",");
  return `--table ${table} --header ${isHeader ? headerRow : 0} --columns ${columns}`;
}

function sayFault(fault: ChoiceFault): Localised {
  switch (fault.kind) {
    case "no-row":
      return NO_ROW(fault.row);
    case "no-column":
      return NO_COLUMN(fault.label);
    case "column-twice":
      return COLUMN_TWICE(fault.label);
    case "header-untold":
      return HEADER_UNTOLD;
  }
}

function sayHeaders(table: TableSeen, language: Language): string {
  const headers = table.headers.map(({ label, text }) => `${label} ${quoted(shorten(text), language)}`).join(", ");
  const row = ROW(table.headerRow)[language];
  return `--table ${table.table}: ${sayTable(table)[language]}, ${row}: ${headers}`;
}

const quoted = (text: string, language: Language): string => (language === "en" ? `“${text}”` : `«${text}»`);

const shorten = (text: string): string => (text.length > 50 ? `${text.slice(0, 49)}…` : text);

const ROW = (row: number): Localised => ({ en: `row ${row}`, ru: `строка ${row}`, kk: `${row}-жол` });

const NO_TABLE: Localised = {
  en: "The file holds no table. Take a workbook or a Word document with the three columns of a gap table",
  ru: "В файле нет таблицы. Возьмите книгу или документ Word с тремя столбцами таблицы пробелов",
  kk: "Файлда кесте жоқ. Олқылықтар кестесінің үш бағаны бар кітапты немесе Word құжатын алыңыз",
};
const ASK: Localised = {
  en: "It can't be told which columns are 1) the issue, 2) the solution and 3) the sources:",
  ru: "Непонятно, какие столбцы — 1) проблема, 2) решение и 3) источники:",
  kk: "Қай бағандар — 1) мәселе, 2) шешім, 3) дереккөздер — екені белгісіз:",
};
const NO_ROW = (row: number): Localised => ({
  en: `Row ${row} holds no headers; what is there:`,
  ru: `В строке ${row} нет заголовков; вот что есть:`,
  kk: `${row}-жолда баған тақырыптары жоқ; барлары:`,
});
const NO_COLUMN = (label: string): Localised => ({
  en: `There is no column ${label} among the headers; what is there:`,
  ru: `Столбца ${label} среди заголовков нет; вот что есть:`,
  kk: `Тақырыптар арасында ${label} бағаны жоқ; барлары:`,
});
const COLUMN_TWICE = (label: string): Localised => ({
  en: `Column ${label} is named twice; what is there:`,
  ru: `Столбец ${label} назван дважды; вот что есть:`,
  kk: `${label} бағаны екі рет аталған; барлары:`,
});
const HEADER_UNTOLD: Localised = {
  en: "It can't be told which row holds the headers; say it with --header. What may be them:",
  ru: "Непонятно, в какой строке заголовки; укажите ее в --header. Возможно, это они:",
  kk: "Баған тақырыптары қай жолда екені белгісіз; оны --header арқылы көрсетіңіз. Мүмкін, мыналар:",
};
const HOW_LIKE = (example: string): Localised => ({
  en: `Say it, for instance: ${example} (a plus joins two columns into one; no headers: --header 0).`,
  ru: `Укажите их, например: ${example} (плюс соединяет два столбца в один; без заголовков: --header 0).`,
  kk: `Оларды көрсетіңіз, мысалы: ${example} (қосу белгісі екі бағанды біріктіреді; тақырыпсыз: --header 0).`,
});
const HOW: Localised = {
  en: "Say it with --table, --header (the row; no headers: 0) and --columns (the three in this order, with commas; a plus joins two columns into one).",
  ru: "Укажите их в --table, --header (строка; без заголовков: 0) и --columns (все три в этом порядке, через запятую; плюс соединяет два столбца в один).",
  kk: "Оларды --table, --header (жол; тақырыпсыз: 0) және --columns (үшеуі осы ретпен, үтірмен; қосу белгісі екі бағанды біріктіреді) арқылы көрсетіңіз.",
};

/** A table was asked for that the file does not have. */
export const noSuchTable = (asked: number, tables: number): UnusableInput =>
  new UnusableInput({
    en: `There is no table ${asked}; tables in the file: ${tables}. Give “--table” other numbers, or leave it out`,
    ru: `Таблицы ${asked} в файле нет; таблиц в нем: ${tables}. Укажите в «--table» другие номера или уберите его`,
    kk: `Файлда ${asked}-кесте жоқ; кесте саны: ${tables}. «--table» үшін басқа нөмірлерді көрсетіңіз немесе оны бермеңіз`,
  });

/** The file is of another kind. */
export const notToAdopt = (file: string): UnusableInput =>
  new UnusableInput({
    en: `“${file}” is neither a workbook nor a Word document. Save it as .xlsx or .docx first`,
    ru: `«${file}» — не книга и не документ Word. Сначала сохраните файл как .xlsx или .docx`,
    kk: `«${file}» — кітап та, Word құжаты да емес. Алдымен .xlsx немесе .docx етіп сақтаңыз`,
  });

/** What an adoption came to. */
export const ADOPTED = {
  wrote: (output: string, gaps: number): Localised => ({
    en: `Wrote ${output}, gaps: ${gaps}. Nothing else was changed; “gap-table check ${output}” says what is missing.`,
    ru: `Записан файл ${output}, пробелов: ${gaps}. Больше ничего не изменено; «gap-table check ${output}» скажет, чего не хватает.`,
    kk: `${output} файлы жазылды, олқылық саны: ${gaps}. Басқа ештеңе өзгермеді; «gap-table check ${output}» не жетіспейтінін айтады.`,
  }),
  wouldWrite: (gaps: number): Localised => ({
    en: `Gaps there would be: ${gaps}. Nothing was written.`,
    ru: `Пробелов было бы: ${gaps}. Ничего не записано.`,
    kk: `Олқылық саны осындай болар еді: ${gaps}. Ештеңе жазылған жоқ.`,
  }),
};

/** A number or a list that can't be read. */
export const BAD_CHOICE = {
  tables: {
    en: "Expected numbers of tables with commas, e.g. 1,3.",
    ru: "Ожидаются номера таблиц через запятую, например 1,3.",
    kk: "Кестелердің нөмірлері үтірмен күтіледі, мысалы 1,3.",
  },
  columns: {
    en: "Expected three columns with commas, e.g. 2,3,4 or B,C,D+E.",
    ru: "Ожидаются три столбца через запятую, например 2,3,4 или B,C,D+E.",
    kk: "Үш баған үтірмен күтіледі, мысалы 2,3,4 немесе B,C,D+E.",
  },
  header: {
    en: "Expected the number of a row, or 0 where there are no headers.",
    ru: "Ожидается номер строки или 0, если заголовков нет.",
    kk: "Жол нөмірі немесе тақырып болмаса 0 күтіледі.",
  },
} as const satisfies Readonly<Record<string, Localised>>;
