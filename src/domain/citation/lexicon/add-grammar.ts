import type { Grammar, Pointer, UnitWords } from "../grammar/grammar";
import type { OtherBody } from "../grammar/other-comments";
import type { Meaning } from "./meaning";
import { JOIN_KINDS } from "./joins";
import type { LexiconWriter } from "./lexicon-writer";
import type { SetName } from "./sets";

/** Add the words of a language's grammar to a lexicon. */
export function addGrammar(grammar: Grammar, lexicon: LexiconWriter): void {
  for (const unit of grammar.units)
    addUnitWithoutDots(unit, (phrase, meaning) => lexicon.addMeaning("units", phrase, meaning));
  addPointers(grammar, lexicon);
  addSeries(grammar, lexicon);
  addBodies(grammar, lexicon);
  JOIN_KINDS.forEach((kind, index) => grammar.joins[kind].forEach((phrase) => lexicon.add("joins", phrase, index)));
  grammar.ordinals.forEach((forms, index) => forms.forEach((form) => lexicon.add("ordinals", form, index + 1)));
  grammar.numerals?.forEach((word, index) => lexicon.add("numerals", word, index + 1));
  grammar.instrumentWords.forEach((word) => lexicon.add("acts", word, /^\p{Lu}/u.test(word) ? 1 : 0));
  for (const [set, phrases] of listsOf(grammar)) lexicon.addList(set, phrases);
}

/** Sets of a grammar in which it matters only that a phrase is there. */
const listsOf = ({ derived, ...grammar }: Grammar): readonly (readonly [SetName, readonly string[]])[] => [
  ["longer names", grammar.longerName],
  ["this text", grammar.selfReference],
  ["stating", grammar.stating],
  ["body words", grammar.bodyWords],
  ["collections", grammar.collections],
  ["times", grammar.timeWords],
  ["counted", grammar.countedWords],
  ["respectively", grammar.respectively],
  ["run starts", grammar.runStarts],
  ["run ends", grammar.runEnds],
  ["protocols", derived.protocols],
  ["writings", derived.writings],
  ["owned", derived.owned],
  ["leads", derived.leads],
  ["acting", derived.acts],
  ["drafts", derived.drafts],
  ["acts behind", derived.after.acts],
  ["protocols behind", derived.after.protocols],
  ["writings behind", derived.after.writings],
  ["drafts behind", derived.after.drafts],
  ["open ended", grammar.openEnded],
  ["endings", grammar.suffixes],
];

function addPointers({ pointers }: Grammar, lexicon: LexiconWriter): void {
  for (const [pointer, phrases] of Object.entries(pointers))
    for (const phrase of phrases) {
      const afterThe = phrase.startsWith("the ");
      const word = afterThe ? phrase.slice(4) : phrase;
      const capital = /^\p{Lu}/u.test(word);
      lexicon.addMeaning("names", word, { kind: "pointer", pointer: pointer as Pointer, capital, afterThe });
    }
}

/** How names of a series begin in which the number comes first. */
const NUMBER_FIRST = "№ {n} ";

/** The words a numbered series begins with, without the sign for its number. */
function addSeries({ series, pluralSeries, seriesNames }: Grammar, lexicon: LexiconWriter): void {
  const numberFirst = seriesNames.filter((name) => name.startsWith(NUMBER_FIRST));
  lexicon.addList(
    "series behind",
    numberFirst.map((name) => name.slice(NUMBER_FIRST.length)),
  );
  for (const phrase of series)
    lexicon.addMeaning("names", phrase.replace(/ ?(?:No\.?|№+)$/u, ""), { kind: "series", singular: undefined });
  for (const [plural, singular] of pluralSeries)
    lexicon.addMeaning("names", plural.replace(/ ?(?:Nos?\.?|№+)$/u, ""), { kind: "series", singular });
}

function addBodies({ otherBodies, ownBodies }: Grammar, lexicon: LexiconWriter): void {
  const addAll = (bodies: readonly string[], of: OtherBody | "CRC"): void => {
    for (const body of bodies)
      for (const spelled of [body, `UN ${body}`, body.replace("Комитет ", "Комитет ООН "), `БҰҰ ${body}`])
        lexicon.addMeaning("names", spelled, { kind: "body", of });
  };
  for (const [of, bodies] of Object.entries(otherBodies) as [OtherBody, readonly string[]][]) addAll(bodies, of);
  addAll(ownBodies, "CRC");
}

/** A unit's words also without the dot that cuts them short, beside a name where they aren't words of it: "Sch 4". */
function addUnitWithoutDots(words: UnitWords, add: (phrase: string, meaning: Meaning) => void): void {
  const own = new Set([words.singular, words.plural ?? [], words.either?.words ?? []].flat());
  addUnit(words, (phrase, meaning) => {
    add(phrase, meaning);
    if (meaning.kind === "unit" && /^\p{L}{3,}\.$/u.test(phrase) && !own.has(phrase.slice(0, -1)))
      add(phrase.slice(0, -1), { ...meaning, needsName: true });
  });
}

/** Add the words of a unit, in the singular and the plural, with what they mean. */
function addUnit(words: UnitWords, add: (phrase: string, meaning: Meaning) => void): void {
  const meaning = {
    kind: "unit" as const,
    unit: words.unit,
    rank: words.rank,
    number: words.number ?? ("after" as const),
    roman: words.roman === true,
    romanAsArabic: words.roman === "arabic",
    lettered: words.lettered ?? false,
    letters: words.letters ?? false,
    needsName: words.needsName ?? false,
    ordinal: words.ordinal === true,
    ordinalBefore: words.ordinal === "before",
    numerals: words.numerals === true || words.ordinal === "before",
    unnumbered: words.unnumbered ?? false,
    numberedAs: words.numberedAs,
    ...(words.inside && { inside: words.inside }),
  };
  const owned = (phrase: string): { readonly owned?: boolean } =>
    words.owned?.includes(phrase) ? { owned: true } : {};
  for (const phrase of words.singular) add(phrase, { ...meaning, ...owned(phrase), plural: false });
  for (const phrase of words.plural ?? []) add(phrase, { ...meaning, ...owned(phrase), plural: true });
  for (const phrase of words.either?.words ?? []) {
    add(phrase, { ...meaning, plural: true, ...(words.either ? { orPlural: words.either.plural } : {}) });
  }
}
