/** Whether an English word says that one act is named: "Labour Code", and not "Codes of conduct". */
export const isOneAct = (word: string): boolean => ONE_ACT.has(word);

const ONE_ACT: ReadonlySet<string> = new Set(
  "Act Code Law Convention Covenant Constitution Declaration Protocol".split(" "),
);

/** "Data Protection Act": an English title of words alone, such as any state may give an act. */
export function isPlainAct(name: string): boolean {
  const words = name.split(" ");
  return words.length > 2 && isOneAct(words.at(-1) ?? "") && words.every((word) => PLAIN_WORD.test(word));
}

const PLAIN_WORD = /^[A-Za-z]?[a-z'\u2019]+$/u;
