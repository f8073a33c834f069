/** Whether an English word says that one act is named: "Labour Code", and not "Codes of conduct". */
export const isOneAct = (word: string): boolean => ONE_ACT.has(word);

const ONE_ACT: ReadonlySet<string> = new Set(
  "Act Code Law Convention Covenant Constitution Declaration Protocol".split(" "),
);
