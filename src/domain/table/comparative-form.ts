import type { Span } from "../brief/brief";
import type { Language } from "../language";

/** A text of the form, which Kazakhstan's parliament prints in Russian and Kazakh. */
interface InBoth {
  readonly ru: string;
  readonly kk: string;
}

/** What the form is headed with. */
export const FORM_TITLE: InBoth = { ru: "СРАВНИТЕЛЬНАЯ ТАБЛИЦА", kk: "САЛЫСТЫРМА КЕСТЕ" };

/** Its six columns. */
export const FORM_COLUMNS: readonly InBoth[] = [
  { ru: "№ п.п.", kk: "Р/с №" },
  { ru: "Структурный элемент", kk: "Құрылымдық бөлігі" },
  { ru: "Редакция проекта", kk: "Жобаның редакциясы" },
  {
    ru: "Редакция предлагаемого изменения или дополнения",
    kk: "Ұсынылып отырған өзгерістің немесе толықтырудың редакциясы",
  },
  {
    ru: "Автор изменения или дополнения и его обоснование",
    kk: "Өзгерістің немесе толықтырудың авторы және оның негіздемесі",
  },
  { ru: "Решение головного Комитета, обоснование", kk: "Бас комитеттің шешімі, негіздеме" },
];

/** Shares of the columns; the last stays wide enough to be written in. */
export const FORM_WIDTHS: readonly number[] = [0.05, 0.12, 0.25, 0.25, 0.21, 0.12];

/** In the column of the draft's text, where a provision is new. */
export const FORM_ABSENT: InBoth = { ru: "Отсутствует", kk: "Жоқ" };

/** Above rows of which the draft has nothing yet. */
export const FORM_NOT_THERE: InBoth = { ru: "В проекте отсутствует", kk: "Жобада жоқ" };

/** Above rows of which nobody can tell where in the draft they stand, before what they may be. */
export const FORM_NOT_TOLD: InBoth = { ru: "Место в проекте неясно", kk: "Жобадағы орны белгісіз" };

/** In the column of the proposed text, where a provision is to go. */
export const FORM_REPEALED: InBoth = { ru: "Исключить", kk: "Алып тасталсын" };

/** Both languages with a stroke between, each marked as such; the one of the table first, Russian in an English one. */
export function inBoth(text: InBoth, table: Language): readonly Span[] {
  const order = table === "kk" ? (["kk", "ru"] as const) : (["ru", "kk"] as const);
  return order.flatMap((language, at) => [
    ...(at === 0 ? [] : [{ text: " / " }]),
    { text: text[language], ...(language === table ? {} : { language }) },
  ]);
}
