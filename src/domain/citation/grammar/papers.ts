import { forms } from "./forms";

/**
 * What is no act and has places all the same: beginnings of words that an ending of two letters at the most follows, and in
 * Kazakh any. Handbooks may have articles.
 */
export const HANDBOOKS: readonly string[] = [
  ...forms("handbook manual guide guidebook toolkit methodology"),
  ...forms("руководств методик стандарт пособи документ"),
  ...forms("нұсқаулық әдістеме стандарт құжат"),
];

/** The same of what has paragraphs. */
export const PAPERS: readonly string[] = [
  ...forms("report submission opinion statement letter brief study survey memorandum"),
  ...forms("доклад отчет отчёт заключени письм исследовани обзор записк справк программ концепци стратеги план таблиц"),
  ...forms("баяндама есеп есеб қорытынды хат зерттеу бағдарлама тұжырымдама жоспар"),
];

/** Beginnings of words for what is written on an act and has paragraphs of its own. */
export const GUIDELINES: readonly string[] = forms(
  "guidelines guidance commentary handbook руководств руководящ комментари разъяснени методическ",
);

/** Who speaks in one that is not named. */
export const REPORTERS: readonly string[] = [...forms("rapporteur докладчик"), "баяндамашы"];

/** Words that may be what a right is about, unless a word or a capital singles one out: "the opinion", "State report". */
export const SINGLED_OUT: ReadonlySet<string> = new Set(
  forms("opinion statement letter brief study survey manual guide"),
);

/** Words that single one out. */
export const DETERMINERS: ReadonlySet<string> = new Set(forms("the our their this that its his her your a an"));

/** Words before what a paper is about or stands in, so that it is not what the place is of: "the right to a report". */
export const LEADING_ON: ReadonlySet<string> = new Set([
  ...forms("of to on in by for with from about and or"),
  ...forms("в во на о об по с со к из для от при"),
]);

/** Reports on carrying out a treaty, whose name follows, in Russian. */
export const REPORTS_ON: readonly string[] = forms("доклад доклада докладу докладом докладе").flatMap((word) => [
  `${word} о выполнении`,
  `${word} об осуществлении`,
  `${word} о ходе осуществления`,
]);
