/** Kinds of acts by the beginnings of their words, folded, in every language; a title may be of several. */
const KINDS: readonly (readonly string[])[] = [
  ["law", "act", "закон", "заң"],
  ["code", "кодекс"],
  ["regulation", "регламент"],
  ["directive", "директив"],
  ["constitution", "конституци"],
  ["rule", "правил", "қағида"],
  ["convention", "конвенци"],
  ["covenant", "пакт"],
  ["protocol", "протокол", "хаттама"],
];

/** Which kinds of act words speak of, as numbers: 0 for a law. */
export function kindsIn(words: string): ReadonlySet<number> {
  const kinds = new Set<number>();
  for (const word of words.toLowerCase().split(/[^\p{L}]+/u))
    KINDS.forEach((beginnings, kind) => {
      if (beginnings.some((beginning) => isFormOf(word, beginning))) kinds.add(kind);
    });
  return kinds;
}

/** The kind that words name first: a "Law amending the Code" is a law. */
export function firstKindIn(words: string): number | undefined {
  for (const word of words.split(/[^\p{L}]+/u)) for (const kind of kindsIn(word)) return kind;
  return undefined;
}

/** English words take no endings but the plural's: "action" is no act. */
const isFormOf = (word: string, beginning: string): boolean =>
  /^[a-z]/u.test(beginning) ? word === beginning || word === `${beginning}s` : word.startsWith(beginning);

/** Whether one of the words' kinds is one of the title's. */
export function areOfOneKind(words: string, title: string): boolean {
  const kinds = kindsIn(title);
  return [...kindsIn(words)].some((kind) => kinds.has(kind));
}
