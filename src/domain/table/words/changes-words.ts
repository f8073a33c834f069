import type { Localised } from "../../language";
import type { ChangeState } from "../../round/changes";

/** What is said around the words that changed since a round. */
export interface ChangesWords {
  readonly title: (label: string) => string;
  /** Round, its day ("" where it is not known), and today. */
  readonly facts: (round: string, since: string, today: string) => string;
  readonly marked: string;
  /** The two columns. */
  readonly cell: string;
  readonly words: string;
  readonly states: Readonly<Record<ChangeState, string>>;
  readonly wordsGone: string;
  readonly nothing: string;
  /** Of a round of an older workbook. */
  readonly olderRound: (round: string) => string;
  readonly alt: (rows: number) => string;
}

export const CHANGES_WORDS: Localised<ChangesWords> = {
  en: {
    title: (label) => `What changed since “${label}”`,
    facts: (round, since, today) => `Round ${round}${since === "" ? "" : `, ${since}`} · compared on ${today}`,
    marked: "What changed is marked as tracked changes: accepted, the table says what the review says now.",
    cell: "Column",
    words: "Words",
    states: { new: "new", gone: "no longer in the table", changed: "changed" },
    wordsGone: "The words of that round are not in the workbook any more.",
    nothing: "Nothing has changed.",
    olderRound: (round) => `Round ${round} holds three columns of some gaps, so only these are compared.`,
    alt: (rows) => `Table of what changed in ${rows} ${rows === 1 ? "row" : "rows"}: column, and its words.`,
  },
  ru: {
    title: (label) => `Что изменилось после раунда «${label}»`,
    facts: (round, since, today) => `Раунд ${round}${since === "" ? "" : `, ${since}`} · сравнение на ${today}`,
    marked: "Изменения отмечены как исправления: если их принять, таблица покажет нынешний текст обзора.",
    cell: "Столбец",
    words: "Текст",
    states: { new: "новая строка", gone: "строки больше нет", changed: "изменено" },
    wordsGone: "Слов этого раунда в книге больше нет.",
    nothing: "Ничего не изменилось.",
    olderRound: (round) =>
      `В раунде ${round} есть только три столбца некоторых пробелов, поэтому сравниваются лишь они.`,
    alt: (rows) => `Таблица изменений, строк обзора: ${rows}; столбец и его текст.`,
  },
  kk: {
    title: (label) => `«${label}» раундынан бері не өзгерді`,
    facts: (round, since, today) => `${round} раунды${since === "" ? "" : `, ${since}`} · салыстырылған күн: ${today}`,
    marked: "Өзгерістер түзету ретінде белгіленген: қабылданса, кесте шолудың қазіргі мәтінін көрсетеді.",
    cell: "Баған",
    words: "Мәтін",
    states: { new: "жаңа жол", gone: "жол енді жоқ", changed: "өзгертілді" },
    wordsGone: "Ол раундтың сөздері кітапта енді жоқ.",
    nothing: "Ештеңе өзгерген жоқ.",
    olderRound: (round) =>
      `${round} раундында кейбір олқылықтардың үш бағаны ғана бар, сондықтан солар ғана салыстырылады.`,
    alt: (rows) => `Өзгерістер кестесі, шолу жолдары: ${rows}; баған және оның мәтіні.`,
  },
};
