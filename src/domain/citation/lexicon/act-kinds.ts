import { phrases } from "../grammar/forms";
import { isGeneralComment } from "../../instrument/general-comment";
import type { Instrument } from "../../instrument/instrument";

/** Kinds of acts by the beginnings of their words, folded, in every language; a title may be of several. */
const KINDS: readonly (readonly string[])[] = [
  ["law", "act", "закон", "заң", "акті"],
  ["code", "кодекс"],
  ["regulation", "регламент"],
  ["directive", "директив"],
  ["constitution", "конституци"],
  ["rule", "правил", "қағида"],
  ["convention", "конвенци"],
  ["covenant", "пакт"],
  ["protocol", "протокол", "хаттама"],
  ["declaration", "деклараци"],
  ["decree", "order", "указ", "приказ", "распоряжени", "жарлық", "бұйрық"],
  ["resolution", "постановлени", "резолюци", "қаулы"],
  ["bill", "законопроект"],
  ["concept", "концепци", "тұжырымдама"],
  ["recommendation", "рекомендаци", "ұсыным"],
  ["guideline", "guidance", "руководств"],
  ["instruction", "инструкци", "нұсқаулық"],
  ["strategy", "стратеги"],
  ["programme", "program", "программ", "бағдарлама"],
];

/** The kind of a law. */
export const LAW = 0;

/** Kinds of which a draft under review may be. */
export const DRAFTED: ReadonlySet<number> = new Set(
  ["law", "code"].map((kind) => KINDS.findIndex(([first]) => first === kind)),
);

/** Whether words speak of an act of which a state has but one, so that the word for it is its name. */
export const isOneOfAKind = (words: string): boolean => kindsIn(words).has(CONSTITUTION);

const CONSTITUTION = KINDS.findIndex(([first]) => first === "constitution");

/** Words for kinds that are common nouns, too, by their beginnings: a rule, a recommendation, a programme. */
const COMMON: readonly string[] = phrases(
  "rule, recommendation, strategy, programme, правил, положени, рекомендаци, инструкци, стратеги",
  "программ, концепци, ұсыным, бағдарлама",
);

/** Which kinds of act words speak of, as numbers. */
export function kindsIn(words: string): ReadonlySet<number> {
  const kinds = new Set<number>();
  for (const word of words.toLowerCase().split(/[^\p{L}]+/u))
    KINDS.forEach((beginnings, kind) => {
      if (beginnings.some((beginning) => isFormOf(word, beginning))) kinds.add(kind);
    });
  return kinds;
}

/** What an instrument is, by the word that its title names first: a "Law amending the Code" is a law, and a comment none. */
export function kindOf(instrument: Instrument): number | undefined {
  if (isGeneralComment(instrument)) return undefined;
  for (const word of instrument.title.en.split(/[^\p{L}]+/u)) for (const kind of kindsIn(word)) return kind;
  return undefined;
}

/** Whether one of some instruments is of one of some kinds. */
export const hasKind = (instruments: readonly Instrument[], kinds: ReadonlySet<number>): boolean =>
  instruments.some((one) => kinds.has(kindOf(one) ?? -1));

/** English words take no endings but the plural's: "action" is no act. */
const isFormOf = (word: string, beginning: string): boolean =>
  /^[a-z]/u.test(beginning) ? word === beginning || word === `${beginning}s` : word.startsWith(beginning);

/** Whether one of the words' kinds is one of the title's. */
export const areOfOneKind = (words: string, title: string): boolean => speakOf(words, kindsIn(title));

/** Whether words speak of one of some kinds. */
export const speakOf = (words: string, kinds: ReadonlySet<number>): boolean =>
  [...kindsIn(words)].some((kind) => kinds.has(kind));

/** Whether the word for an act among some words is a common noun, too. */
export const mayBeCommon = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => COMMON.some((beginning) => isFormOf(word, beginning))) && !speakOf(words, SURELY_ACTS);

const SURELY_ACTS: ReadonlySet<number> = new Set(
  KINDS.flatMap((words, kind) => (words.some((word) => COMMON.includes(word)) ? [] : [kind])),
);

/** What acts are cited by, with the words for their kinds: the English one is that of the common law. */
const UNITS: readonly (readonly [unit: string, words: readonly string[]])[] = [
  ["section", ["act"]],
  ["regulation", ["regulations"]],
  ["rule", ["rules"]],
  ["standard", ["standards"]],
  ["article", ["law", "convention", "covenant", "protocol", "закон", "кодекс", "конвенци", "пакт", "протокол"]],
  ["article", ["заң", "хаттама"]],
];

/** The unit that an act is cited by, as its title says what it is; undefined where it says that of none, or of several. */
export function unitOfKind(title: string): string | undefined {
  const words = title.toLowerCase().split(/[^\p{L}]+/u);
  const told = UNITS.filter(([, kinds]) => kinds.some((kind) => words.some((word) => isFormOf(word, kind))));
  const [unit, other] = new Set(told.map(([one]) => one));
  return other === undefined ? unit : undefined;
}
