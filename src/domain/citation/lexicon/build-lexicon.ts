import { addUnit } from "../names/add-grammars";
import type { Catalogue } from "../../instrument/catalogue";
import { isOwn } from "../../instrument/own-instrument";
import { LANGUAGES } from "../../language";
import type { Language } from "../../language";
import { foldCodes } from "../../text/fold-code";
import type { Pointer, UnitWords } from "../grammar/grammar";
import { GRAMMARS } from "../grammar/grammars";
import { STATES } from "../grammar/states";
import type { Meaning } from "../names/meaning";
import { MARK, tokenize } from "../tokens/tokens";
import { WordTable } from "../tokens/word-table";
import { ABBREVIATIONS, EXTRA } from "./extra-words";
import { Hints } from "./hints";
import { JOIN_KINDS } from "./joins";
import { LEFT_OUT } from "./left-out";
import type { Lexicon } from "./lexicon";
import { addNames, commentsOf, protocolsOf, share } from "./name-meanings";
import { PhrasesBuilder } from "./phrases";
import { SET } from "./sets";
import type { SetName } from "./sets";
import { PASSED, tellSigns, toSignWords } from "./signs";
import { WordForms } from "./word-forms";

const GRAMMAR_LIST = Object.values(GRAMMARS);

/** The lexicon of a catalogue. Names that two instruments share keep both, for resolving to decide. */
export function buildLexicon(catalogue: Catalogue): Lexicon {
  const words = new WordTable();
  const signs = toSignWords(
    words,
    ABBREVIATIONS.map(([short = ""]) => short),
  );
  const builder = new PhrasesBuilder();
  const meanings: Meaning[] = [];
  const wordsOf = (phrase: string): readonly number[] => {
    const tokens = tokenize(phrase, words);
    tellSigns(tokens, signs);
    const found: number[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const isLeftOut = tokens.kind[at] === MARK && LEFT_OUT.test(words.word(tokens.word[at] ?? 0));
      if (!isLeftOut && tokens.kind[at] !== PASSED) found.push(tokens.word[at] ?? 0);
    }
    return found;
  };
  const addTo = (set: SetName, phrase: string, meaning: number): number =>
    builder.add(SET[set], wordsOf(phrase), meaning);

  addNames(
    catalogue,
    (name, meaning, sharesBelow) => {
      const given = addTo("names", name, meanings.length);
      if (given === meanings.length) meanings.push(meaning);
      else share(meanings, given, meaning.instruments[0], given >= sharesBelow() ? "instruments" : "others");
    },
    () => meanings.length,
  );

  const addMeaning = (set: "names" | "units", phrase: string, meaning: Meaning): void => {
    const given = addTo(set, phrase, meanings.length);
    if (given === meanings.length) meanings.push(meaning);
    else meanings[given] = merged(meanings[given] ?? meaning, meaning);
  };
  for (const grammar of GRAMMAR_LIST) {
    for (const unit of grammar.units)
      addUnitWithoutDots(unit, (phrase, meaning) => addMeaning("units", phrase, meaning));
    for (const [pointer, phrases] of Object.entries(grammar.pointers))
      for (const phrase of phrases) {
        const afterThe = phrase.startsWith("the ");
        const word = afterThe ? phrase.slice(4) : phrase;
        addMeaning("names", word, {
          kind: "pointer",
          pointer: pointer as Pointer,
          capital: /^\p{Lu}/u.test(word),
          afterThe,
        });
      }
    for (const phrase of grammar.series)
      addMeaning("names", phrase.replace(/ ?(?:No\.?|№+)$/u, ""), { kind: "series", singular: undefined });
    for (const [plural, singular] of grammar.pluralSeries)
      addMeaning("names", plural.replace(/ ?(?:Nos?\.?|№+)$/u, ""), { kind: "series", singular });
    for (const [bodies, own] of [
      [grammar.otherBodies, false],
      [grammar.ownBodies, true],
    ] as const)
      for (const body of bodies)
        for (const spelled of [body, `UN ${body}`, body.replace("Комитет ", "Комитет ООН "), `БҰҰ ${body}`])
          addMeaning("names", spelled, { kind: "body", own });
  }
  const states: { code: string; language: Language }[] = [];
  for (const { code, words: names } of STATES)
    for (const language of LANGUAGES)
      for (const name of names[language]) {
        addTo("states", name, states.length);
        states.push({ code, language });
      }
  const organisations: string[] = [];
  for (const grammar of GRAMMAR_LIST) {
    JOIN_KINDS.forEach((kind, index) => grammar.joins[kind].forEach((phrase) => addTo("joins", phrase, index)));
    grammar.ordinals.forEach((forms, index) => forms.forEach((form) => addTo("ordinals", form, index + 1)));
    for (const { of, before, inside } of grammar.organisations)
      for (const name of [...before, ...inside]) {
        addTo("organisations", name, organisations.length);
        organisations.push(of);
      }
    grammar.instrumentWords.forEach((word) => addTo("acts", word, /^\p{Lu}/u.test(word) ? 1 : 0));
    const { derived } = grammar;
    const lists: readonly (readonly [SetName, readonly string[]])[] = [
      ["longer names", grammar.longerName],
      ["this text", grammar.selfReference],
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
    for (const [set, phrases] of lists) phrases.forEach((phrase, index) => addTo(set, phrase, index));
  }
  for (const [set, phrases] of Object.entries(EXTRA) as [SetName, readonly string[]][])
    phrases.forEach((phrase, index) => addTo(set, phrase, index));
  const numberOf = (word: string): number => words.numberOf(word, 0, word.length);
  const abbreviations = new Map(
    ABBREVIATIONS.map(([short, ...whole]) => [foldCodes(short ?? ""), whole.map(numberOf)]),
  );
  ABBREVIATIONS.forEach(([short]) => numberOf(short ?? ""));
  words.keep();
  const forms = new WordForms(words, abbreviations);
  const hints = new Hints();
  return {
    words,
    forms,
    hints,
    phrases: builder.build(words.size),
    meanings,
    states,
    organisations,
    protocols: protocolsOf(catalogue),
    comments: commentsOf(catalogue),
    tokens: (text) => {
      if (words.isFull) [words, forms, hints].forEach((one) => one.forget());
      const tokens = tokenize(text, words);
      tellSigns(tokens, signs);
      return tokens;
    },
  };
}

/** A unit's words also without the dot that cuts them short, beside a name: "Sch 4". */
function addUnitWithoutDots(words: UnitWords, add: (phrase: string, meaning: Meaning) => void): void {
  addUnit(words, (phrase, meaning) => {
    add(phrase, meaning);
    if (meaning.kind === "unit" && /^\p{L}{3,}\.$/u.test(phrase))
      add(phrase.slice(0, -1), { ...meaning, needsName: true });
  });
}

/** A word of two languages: its number may stand on either side. A document of the person's own can't be called by a word of the grammar. */
function merged(first: Meaning, second: Meaning): Meaning {
  if (first.kind === "name" && first.instruments.every(isOwn)) return second;
  return first.kind === "unit" && second.kind === "unit" && first.number !== second.number
    ? { ...first, number: "either" }
    : first;
}
