import { inEachLanguage } from "../language";
import type { Language, Localised } from "../language";
import { columnOf } from "../review/tables";
import { NO_ROW } from "./record-plan";
import type { RecordChoice, RecordQuestion } from "./record-plan";
import { readRowMark } from "./row-mark";
import { shortName } from "./thread-place";

/** A question about a comment in words, e.g. `F-03 was about G-004 (Solution); it hangs on G-007 now: which is it about?` */
export const tellQuestion = (question: RecordQuestion): Localised =>
  inEachLanguage((language) => {
    const { kind, feedback, was, now, saidIn } = question;
    const words = WORDS[language];
    const ids = feedback.map(({ id }) => id).join(", ");
    const [before, here] = [rowName(was, language), rowName(now, language)];
    if (kind === "known-again") return words.knownAgain(placesSaid(question, language), here);
    if (kind === "reworded") return words.reworded(ids, here);
    if (kind === "typed") return words.typed(ids, here);
    if (kind === "gone" && saidIn.length > 0)
      return words.goneElsewhere(ids, before, saidIn.map((id) => id || words.unnumbered).join(", "));
    if (kind === "gone") return words.gone(ids, before);
    if (kind === "on-copy") return words.onCopy(ids || now.cell, was.row === "" ? now.cell : before);
    return was.row !== "" && was.row === now.row ? words.wordsMoved(ids, before) : words.moved(ids, before, here);
  });

/** Rows of Feedback with what each hung on, `F-02 on G-004 (Solution), F-03 on G-005 (Solution)`; those on one row together. */
function placesSaid({ feedback, was }: RecordQuestion, language: Language): string {
  const byPlace = new Map<string, string[]>();
  for (const [at, { id, gap, rowSeen }] of feedback.entries()) {
    const place = at === 0 ? was : (readRowMark(rowSeen) ?? { table: "Gaps", row: gap, column: "" });
    const name = rowName(place, language);
    byPlace.set(name, [...(byPlace.get(name) ?? []), id]);
  }
  return [...byPlace].map(([name, ids]) => WORDS[language].saidOn(ids.join(", "), name)).join(", ");
}

/** What a choice means, in words. */
export const tellChoice = ({ answer, kind }: RecordChoice): Localised =>
  inEachLanguage((language) => {
    const words = WORDS[language];
    if (kind === "another") return words.another;
    if (kind === "that-one") return words.thatOne(answer);
    if (kind === "no-row") return words.noneOfThem;
    if (kind === "this-row") return words.thisRow(answer);
    const row = answer === NO_ROW ? words.noRow : answer;
    return kind === "where-it-is" ? words.aboutHere(row) : words.about(row);
  });

/** `G-004 (Solution)`; the cell alone where it is no row of ours. */
function rowName(
  {
    row,
    column,
    table,
    ...place
  }: Pick<RecordQuestion["was"], "row" | "column" | "table"> & { readonly cell?: string },
  language: Language,
): string {
  const header = (shortName(table, column) ?? columnOf(table, column)?.header)?.[language];
  const name = row === "" ? (place.cell ?? WORDS[language].noRow) : row;
  return header === undefined ? name : `${name} (${header})`;
}

interface QuestionWords {
  readonly moved: (ids: string, before: string, now: string) => string;
  readonly wordsMoved: (ids: string, row: string) => string;
  readonly gone: (ids: string, before: string) => string;
  /** @param rows where the words of its row stand */
  readonly goneElsewhere: (ids: string, before: string, rows: string) => string;
  /** @param named the row of Feedback, or the cell of a comment that has none yet */
  readonly onCopy: (named: string, row: string) => string;
  readonly typed: (ids: string, now: string) => string;
  readonly thisRow: (id: string) => string;
  readonly noneOfThem: string;
  /** @param rows as `saidOn` names them */
  readonly knownAgain: (rows: string, now: string) => string;
  readonly saidOn: (ids: string, before: string) => string;
  readonly reworded: (ids: string, now: string) => string;
  readonly about: (row: string) => string;
  readonly aboutHere: (row: string) => string;
  readonly thatOne: (id: string) => string;
  readonly another: string;
  readonly noRow: string;
  readonly unnumbered: string;
}

/** Where a comment is that hung on no row; no preposition goes before it. */
const OUTSIDE = { ru: "вне строк", kk: "жолдардан тыс" };

const WORDS: Localised<QuestionWords> = {
  en: {
    moved: (ids, before, now) =>
      `The comment of ${ids} was about ${before}; it hangs on ${now} now. Which is it about?`,
    wordsMoved: (ids, row) =>
      `The comment of ${ids} hangs on ${row}, but the words of that row stand in another one now. Which is it about?`,
    gone: (ids, before) =>
      `The comment of ${ids} was about ${before} and is gone, and so are the words of that row; its number may be another row's now. Which is it about?`,
    goneElsewhere: (ids, before, rows) =>
      `The comment of ${ids} was about ${before} and is gone; what that row said stands here now: ${rows}. Which is it about?`,
    onCopy: (named, row) =>
      `The comment of ${named} hung on ${row} of a copy of the table, and which row of the table that is can't be told. Which is it about?`,
    typed: (ids, now) => `A comment on ${now} says what ${ids} says, which names no comment. Is it that one?`,
    thisRow: (id) => `It is about ${id} as it is now`,
    noneOfThem: "It is about none of the rows that are there",
    saidOn: (ids, before) => `${ids} on ${before}`,
    knownAgain: (rows, now) =>
      `A comment on ${now} says what ${rows} said, whose comment is not there any more. Is it the same?`,
    reworded: (ids, now) =>
      `A comment on ${now} says other words than ${ids}, whose comment is not there any more. Is it the same, put in other words?`,
    about: (row) => `It is still about ${row}`,
    aboutHere: (row) => `It is about ${row}, where it hangs now`,
    thatOne: (id) => `It is the comment of ${id}`,
    another: "It is a comment of its own",
    noRow: "no row",
    unnumbered: "a row without a number",
  },
  ru: {
    moved: (ids, before, now) =>
      `Комментарий из ${ids} раньше относился сюда: ${before}; теперь он здесь: ${now}. К чему он относится?`,
    wordsMoved: (ids, row) =>
      `Комментарий из ${ids} стоит у ${row}, но текст этой строки теперь в другой строке. К чему он относится?`,
    gone: (ids, before) =>
      `Комментарий из ${ids} относился к ${before}; его больше нет, как и текста той строки, а номер теперь может быть у другой. К чему он относится?`,
    goneElsewhere: (ids, before, rows) =>
      `Комментарий из ${ids} относился к ${before}; его больше нет, а текст той строки теперь здесь: ${rows}. К чему он относится?`,
    onCopy: (named, row) =>
      `Комментарий ${named} стоял у ${row} в копии таблицы, и какая это строка таблицы, не определить. К чему он относится?`,
    typed: (ids, now) => `Комментарий у ${now} говорит то же, что ${ids}, где комментарий не назван. Это он?`,
    thisRow: (id) => `Он относится к нынешней строке ${id}`,
    noneOfThem: "Он не относится ни к одной из строк",
    saidOn: (ids, before) => `${ids} ${before === OUTSIDE.ru ? before : `у ${before}`}`,
    knownAgain: (rows, now) =>
      `Комментарий у ${now} говорит то же, что ${rows}, а того комментария больше нет. Это он же?`,
    reworded: (ids, now) =>
      `Комментарий у ${now} говорит другое, чем ${ids}, а того комментария больше нет. Это он же, другими словами?`,
    about: (row) => `Относится по-прежнему: ${row}`,
    aboutHere: (row) => `Относится туда, где стоит сейчас: ${row}`,
    thatOne: (id) => `Это комментарий из ${id}`,
    another: "Это отдельный комментарий",
    noRow: OUTSIDE.ru,
    unnumbered: "строка без номера",
  },
  kk: {
    moved: (ids, before, now) =>
      `${ids} пікірінің бұрынғы орны: ${before}; қазіргі орны: ${now}. Ол қайсысына қатысты?`,
    wordsMoved: (ids, row) =>
      `${ids} пікірі ${row} жанында тұр, бірақ сол жолдың мәтіні енді басқа жолда. Ол қайсысына қатысты?`,
    gone: (ids, before) =>
      `${ids} пікірі ${before} туралы болған; ол енді жоқ, сол жолдың мәтіні де жоқ, ал нөмірі басқа жолдікі болуы мүмкін. Ол қайсысына қатысты?`,
    goneElsewhere: (ids, before, rows) =>
      `${ids} пікірі ${before} туралы болған; ол енді жоқ, ал сол жол мәтінінің қазіргі орны: ${rows}. Ол қайсысына қатысты?`,
    onCopy: (named, row) =>
      `${named} пікірі кесте көшірмесіндегі ${row} жанында тұрған, ол кестенің қай жолы екенін анықтау мүмкін емес. Ол қайсысына қатысты?`,
    typed: (ids, now) => `${now} жанындағы пікір ${ids} айтқанды айтады, ал онда пікір аталмаған. Бұл сол ма?`,
    thisRow: (id) => `Ол қазіргі ${id} жолы туралы`,
    noneOfThem: "Ол бар жолдардың ешқайсысына қатысты емес",
    saidOn: (ids, before) => `${before === OUTSIDE.kk ? before : `${before} жанындағы`} ${ids}`,
    knownAgain: (rows, now) => `${now} жанындағы пікір ${rows} айтқанды айтады, ал ол пікір енді жоқ. Бұл сол ма?`,
    reworded: (ids, now) =>
      `${now} жанындағы пікір ${ids} айтқаннан басқаны айтады, ал ол пікір енді жоқ. Бұл соның басқа сөзбен айтылғаны ма?`,
    about: (row) => `Бұрынғыдай: ${row}`,
    aboutHere: (row) => `Қазір тұрған орны: ${row}`,
    thatOne: (id) => `Бұл — ${id} пікірі`,
    another: "Бұл — бөлек пікір",
    noRow: OUTSIDE.kk,
    unnumbered: "нөмірсіз жол",
  },
};
