import type { AdoptionQuestion, TableSeen } from "../../domain/adopt/adoption";
import { sayTable } from "../../domain/adopt/adoption-words";
import { inEachLanguage } from "../../domain/language";
import type { Language, Localised } from "../../domain/language";
import { UnusableInput } from "../../domain/result";

/** Which column is which can't be told, or there is no table at all. */
export function askedForColumns({ tables }: AdoptionQuestion): UnusableInput {
  if (tables.length === 0) return new UnusableInput(NO_TABLE);
  return new UnusableInput(
    inEachLanguage((language) =>
      [ASK[language], ...tables.map((table) => `  ${sayHeaders(table, language)}`), HOW[language]].join("\n"),
    ),
  );
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
const HOW: Localised = {
  en: "Say it, for instance: --table 1 --header 1 --columns 2,3,4 (two columns for one: 2,3,4+5; no headers: --header 0).",
  ru: "Укажите их, например: --table 1 --header 1 --columns 2,3,4 (два столбца в один: 2,3,4+5; без заголовков: --header 0).",
  kk: "Оларды көрсетіңіз, мысалы: --table 1 --header 1 --columns 2,3,4 (екі бағанды біріктіру: 2,3,4+5; тақырыпсыз: --header 0).",
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
