import { LANGUAGES } from "../../language";
import type { Language } from "../../language";
import { fold } from "../../text/fold";
import type { Grammar } from "../grammar/grammar";
import { GRAMMARS } from "../grammar/grammars";
import { findPhrase } from "../lexicon/find-phrase";
import type { SetName } from "../lexicon/sets";
import { coreNameAt } from "../productions/names";
import { isNumber, isWord, phraseAt } from "../productions/look";
import type { Reading } from "../productions/look";
import { unitAt } from "../productions/units";
import type { ExplainedWords } from "./explanation";

type Found = ExplainedWords & { readonly next: number };

/** What is known of the words from one token to another, the longest phrase first. */
export function explainWords(reading: Reading, start: number, end: number): readonly ExplainedWords[] {
  const words: ExplainedWords[] = [];
  for (let at = start; at < end;) {
    const { next, ...found } = phraseOf(reading, at, end) ?? tokenOf(reading, at);
    words.push(found);
    at = next;
  }
  return words;
}

const phraseOf = (reading: Reading, at: number, end: number): Found | undefined =>
  [nameOf(reading, at), unitOf(reading, at), ...OTHERS.map((set) => otherOf(reading, at, set))]
    .filter((found) => found !== undefined && found.next <= end)
    .reduce((longest, found) => (found && found.next > (longest?.next ?? 0) ? found : longest), undefined);

function nameOf(reading: Reading, at: number): Found | undefined {
  const core = coreNameAt(reading, at);
  if (!core) return undefined;
  const { end, meaning } = core;
  const slips = findPhrase(reading.tokens, at, "names", reading.lexicon, "slips")?.slips ?? 0;
  const instruments =
    meaning.kind === "name" ? meaning.instruments : meaning.kind === "pointer" ? [meaning.instrument] : [];
  const ids = instruments.flatMap((one) => one?.id ?? []);
  return {
    text: textOf(reading, at, end),
    as: "names",
    ...(ids.length > 0 ? { instruments: ids } : {}),
    ...(slips > 0 ? { slips } : {}),
    next: end,
  };
}

function unitOf(reading: Reading, at: number): Found | undefined {
  const found = unitAt(reading, at);
  if (!found) return undefined;
  const text = textOf(reading, at, found.end);
  const { unit } = found.unit;
  return { text, as: "units", unit, ...spoken(text, ({ units }) => unitWords(units, unit)), next: found.end };
}

const unitWords = (units: Grammar["units"], unit: string): readonly string[] =>
  units
    .filter((one) => one.unit === unit)
    .flatMap(({ singular, plural = [], either }) => [...singular, ...plural, ...(either?.words ?? [])]);

/** Sets beside names and units that say most of a citation's words. */
const OTHERS = ["joins", "ordinals", "acts", "states", "organisations", "months"] as const satisfies readonly SetName[];

function otherOf(reading: Reading, at: number, set: (typeof OTHERS)[number]): Found | undefined {
  const found = phraseAt(reading, at, set);
  if (!found) return undefined;
  const text = textOf(reading, at, found.end);
  return { text, as: set, ...spoken(text, (grammar) => wordsOf(grammar, set)), next: found.end };
}

function wordsOf({ joins, ordinals, instrumentWords }: Grammar, set: SetName): readonly string[] {
  if (set === "joins") return Object.values(joins).flat();
  if (set === "ordinals") return ordinals.flat();
  return set === "acts" ? instrumentWords : [];
}

/** Languages that have the words; a word without the dot that cuts it short is the same. */
function spoken(
  text: string,
  wordsIn: (grammar: Grammar) => readonly string[],
): { readonly languages?: readonly Language[] } {
  const languages = LANGUAGES.filter((language) =>
    wordsIn(GRAMMARS[language]).some((words) => plain(words) === plain(text)),
  );
  return languages.length > 0 ? { languages } : {};
}

const plain = (words: string): string => fold(words).replace(/\.$/u, "");

const tokenOf = (reading: Reading, at: number): Found => ({
  text: textOf(reading, at, at + 1),
  as: isWord(reading, at) ? "word" : isNumber(reading, at) ? "number" : "mark",
  next: at + 1,
});

/** The text from one token to another. */
export const textOf = ({ tokens: { text, start, end } }: Reading, from: number, to: number): string =>
  to > from ? text.slice(start[from], end[to - 1]) : "";
