import { asCountryCode } from "../text/country-code";
import type { Span } from "../brief/brief";
import type { Language, Localised } from "../language";

/** What stands in a cell of a row, one below the other. */
export type FormPart =
  | "number"
  /** `"3. Section 4(1)"`. */
  | "numberedName"
  /** `"Article 4 of the draft"`. */
  | "nameInDraft"
  | "heading"
  | "draft"
  | "proposed"
  | "author"
  | "reason";

/** A column of such a table. */
export interface FormColumn {
  readonly heading: FormText;
  /** Share of the text width. */
  readonly width: number;
  /** Empty for a column that is left to others. */
  readonly holds: readonly FormPart[];
}

/** What the comparative table looks like in a country. */
export interface ComparativeForm {
  /** The languages it is printed in, the first in front. */
  readonly languages: (table: Language) => readonly Language[];
  readonly title: FormText;
  readonly columns: readonly FormColumn[];
  /** Whether a row of numbers stands below the headings. */
  readonly isNumbered: boolean;
  /** Whether client and author stand above the table. */
  readonly namesAuthors: boolean;
  /** In place of the draft's text, where a provision is new. */
  readonly absent: FormText;
  /** Above rows of which the draft has nothing yet. */
  readonly notThere: FormText;
  /** Above rows of which nobody can tell where in the draft they stand, before what they may be. */
  readonly notTold: FormText;
  /** In place of the proposed text, where a provision is to go. */
  readonly repealed: FormText;
  /** What a person who can't see the table is told. */
  readonly alt: Localised<(rows: number) => string>;
}

/** A text of a form: in each language that it is printed in. */
type FormText = Readonly<Partial<Record<Language, string>>>;

/** That of Kazakhstan's parliament, which prints it in Russian and Kazakh; Russian comes first in an English table. */
const KAZAKHSTAN: ComparativeForm = {
  languages: (table) => (table === "kk" ? ["kk", "ru"] : ["ru", "kk"]),
  title: { ru: "СРАВНИТЕЛЬНАЯ ТАБЛИЦА", kk: "САЛЫСТЫРМА КЕСТЕ" },
  columns: [
    { heading: { ru: "№ п.п.", kk: "Р/с №" }, width: 0.05, holds: ["number"] },
    {
      heading: { ru: "Структурный элемент", kk: "Құрылымдық бөлігі" },
      width: 0.12,
      holds: ["nameInDraft", "heading"],
    },
    { heading: { ru: "Редакция проекта", kk: "Жобаның редакциясы" }, width: 0.25, holds: ["draft"] },
    {
      heading: {
        ru: "Редакция предлагаемого изменения или дополнения",
        kk: "Ұсынылып отырған өзгерістің немесе толықтырудың редакциясы",
      },
      width: 0.25,
      holds: ["proposed"],
    },
    {
      heading: {
        ru: "Автор изменения или дополнения и его обоснование",
        kk: "Өзгерістің немесе толықтырудың авторы және оның негіздемесі",
      },
      width: 0.21,
      holds: ["author", "reason"],
    },
    // It stays wide enough to be written in.
    {
      heading: { ru: "Решение головного Комитета, обоснование", kk: "Бас комитеттің шешімі, негіздеме" },
      width: 0.12,
      holds: [],
    },
  ],
  isNumbered: true,
  namesAuthors: false,
  absent: { ru: "Отсутствует", kk: "Жоқ" },
  notThere: { ru: "В проекте отсутствует", kk: "Жобада жоқ" },
  notTold: { ru: "Место в проекте неясно", kk: "Жобадағы орны белгісіз" },
  repealed: { ru: "Исключить", kk: "Алып тасталсын" },
  alt: {
    en: (count) =>
      `Comparative table of ${rowsInEnglish(count)} in six columns: number, structural element, text of the draft, text proposed, author and justification, decision of the committee, which is blank.`,
    ru: (count) =>
      `Сравнительная таблица, строк: ${count}. Шесть столбцов: номер, структурный элемент, редакция проекта, предлагаемая редакция, автор и обоснование, решение комитета (не заполнено).`,
    kk: (count) =>
      `Салыстырма кесте, жол саны: ${count}. Алты баған: нөмірі, құрылымдық бөлігі, жобаның редакциясы, ұсынылатын редакция, авторы және негіздеме, комитеттің шешімі (толтырылмаған).`,
  },
};

/** That of a country whose own form is not known: what any such table holds, in the language of the table. */
const NEUTRAL: ComparativeForm = {
  languages: (table) => [table],
  title: { en: "Comparative table", ru: "Сравнительная таблица", kk: "Салыстырма кесте" },
  columns: [
    {
      heading: { en: "Text of the draft", ru: "Редакция проекта", kk: "Жобаның редакциясы" },
      width: 0.36,
      holds: ["numberedName", "heading", "draft"],
    },
    {
      heading: { en: "Proposed text", ru: "Предлагаемая редакция", kk: "Ұсынылатын редакция" },
      width: 0.36,
      holds: ["proposed"],
    },
    { heading: { en: "Justification", ru: "Обоснование", kk: "Негіздеме" }, width: 0.28, holds: ["reason"] },
  ],
  isNumbered: false,
  namesAuthors: true,
  absent: { en: "Absent", ru: "Отсутствует", kk: "Жоқ" },
  notThere: { en: "Absent from the draft", ru: "В проекте отсутствует", kk: "Жобада жоқ" },
  notTold: { en: "Place in the draft not clear", ru: "Место в проекте неясно", kk: "Жобадағы орны белгісіз" },
  repealed: { en: "To be deleted", ru: "Исключить", kk: "Алып тасталсын" },
  alt: {
    en: (count) =>
      `Comparative table of ${rowsInEnglish(count)} in three columns: provision and text of the draft, text proposed, justification.`,
    ru: (count) =>
      `Сравнительная таблица, строк: ${count}. Три столбца: положение и редакция проекта, предлагаемая редакция, обоснование.`,
    kk: (count) =>
      `Салыстырма кесте, жол саны: ${count}. Үш баған: ереже және жобаның редакциясы, ұсынылатын редакция, негіздеме.`,
  },
};

const OF_COUNTRIES: Readonly<Partial<Record<string, ComparativeForm>>> = { KZ: KAZAKHSTAN };

/** The form for a country, `"KZ"`. */
export const comparativeForm = (jurisdiction: string): ComparativeForm =>
  OF_COUNTRIES[asCountryCode(jurisdiction)] ?? NEUTRAL;

/** A text of a form in its languages with a stroke between, each marked where it is not that of the table. */
export const formSpans = ({ languages }: ComparativeForm, text: FormText, table: Language): readonly Span[] =>
  languages(table).flatMap((language, at) => [
    ...(at === 0 ? [] : [{ text: " / " }]),
    { text: text[language] ?? "", ...(language === table ? {} : { language }) },
  ]);

const rowsInEnglish = (count: number): string => (count === 1 ? "1 row" : `${count} rows`);
