/** Whether an English word says that one act is named: "Labour Code", and not "Codes of conduct". */
export const isOneAct = (word: string): boolean => ONE_ACT.has(word);

const ONE_ACT: ReadonlySet<string> = new Set(
  "Act Charter Code Law Convention Covenant Constitution Declaration Protocol".split(" "),
);

/** "Data Protection Act": an English title of words alone, such as any state may give an act. */
export function isPlainAct(name: string): boolean {
  const words = name.split(" ");
  return words.length > 2 && isOneAct(words.at(-1) ?? "") && words.every((word) => PLAIN_WORD.test(word));
}

const PLAIN_WORD = /^[A-Za-z]?[a-z'\u2019]+$/u;

/** A title without its year, and without a bracket that tells no number: "Data Protection Act, 2018", "2018 DPA", "DPA 2018 (the Act)". */
export const withoutYear = (name: string): string =>
  name
    .replace(/ \([^()\d]*\)$/u, "")
    .replace(YEAR_AT_END, "")
    .replace(/^(?:19|20)\d\d /u, "");

const YEAR_AT_END = /,? (?:of )?\(?(?:19|20)\d\d\)?$/u;

/** Whether a title is one of words alone and a year: "Online Safety Act 2023". */
export const isTitledByWords = (title: string): boolean => isPlainAct(withoutYear(title));

/** The letters that the title of an act of words alone is called by: "OSA" of "Online Safety Act 2023". */
export const lettersOf = (title: string): string | undefined =>
  isTitledByWords(title) ? (title.match(/\b[A-Z]/gu) ?? []).join("") : undefined;
