import { OTHER_ORGANISATIONS } from "../grammar/other-organisations";
import type { Catalogue } from "../../instrument/catalogue";
import { LANGUAGES } from "../../language";
import type { Language } from "../../language";
import { finish } from "../../steps";
import type { Steps } from "../../steps";
import { foldCodes } from "../../text/fold-code";
import { GRAMMARS } from "../grammar/grammars";
import { JOINS_OF_OTHER_LANGUAGES } from "../grammar/other-languages";
import { REGIONAL, REGIONS } from "../grammar/regions";
import { STATES } from "../grammar/states";
import { tokenize } from "../tokens/tokens";
import { addGrammar } from "./add-grammar";
import { ABBREVIATIONS, ACT_NUMBERS, EXTRA } from "./extra-words";
import { Hints } from "./hints";
import { JOIN_KINDS } from "./joins";
import { LastWords } from "./last-words";
import type { Lexicon, LexiconPhrases } from "./lexicon";
import { LexiconWriter } from "./lexicon-writer";
import { addNames, commentsOf, meaningsIn, protocolsOf } from "./name-meanings";
import type { SetName } from "./sets";
import { tellSigns, toSignWords } from "./signs";
import { WordForms } from "./word-forms";

const GRAMMAR_LIST = Object.values(GRAMMARS);

/** States as texts call them, each with its code. */
const STATE_NAMES: readonly { readonly name: string; readonly code: string; readonly language: Language }[] =
  STATES.flatMap(({ code, words }) =>
    LANGUAGES.flatMap((language) => words[language].map((name) => ({ name, code, language }))),
  );

/** Names of organisations, each with what the catalogue calls it. */
const ORGANISATION_NAMES: readonly { readonly name: string; readonly of: string }[] = [
  ...GRAMMAR_LIST.flatMap(({ organisations }) => organisations),
  ...Object.values(OTHER_ORGANISATIONS).flat(),
].flatMap(({ of, before, inside }) => [...before, ...inside].map((name) => ({ name, of })));

/** The lexicon of a catalogue. Names that two instruments share keep both, for resolving to decide. */
export const buildLexicon = (catalogue: Catalogue): Lexicon => finish(buildLexiconInSteps(catalogue));

/** The same in steps, which are worth nothing. */
export function* buildLexiconInSteps(catalogue: Catalogue): Steps<Lexicon> {
  return completeLexicon(yield* collectInSteps(catalogue), catalogue);
}

/**
 * The lexicon of a catalogue that adds to another one: the same as if it were built from nothing, in a fraction of the
 * time. Only what is added is learned.
 *
 * @param base the other one's
 */
export function* extendLexiconInSteps(base: Lexicon, catalogue: Catalogue): Steps<Lexicon> {
  const writer = new LexiconWriter({ ...base, meanings: meaningsIn(catalogue, base.meanings) });
  yield* addNames(catalogue, (name, meaning) => writer.addName(name, meaning));
  return completeLexicon(yield* writer.finish(), catalogue);
}

/** Every phrase of a catalogue's names and of the grammars: most of the time that building takes. */
export const collectPhrases = (catalogue: Catalogue): LexiconPhrases => finish(collectInSteps(catalogue));

function* collectInSteps(catalogue: Catalogue): Steps<LexiconPhrases> {
  const writer = new LexiconWriter();
  yield* addNames(catalogue, (name, meaning) => writer.addName(name, meaning));
  for (const grammar of GRAMMAR_LIST) {
    addGrammar(grammar, writer);
    yield 0;
  }
  writer.addList("states", STATE_NAMES.map(nameOf));
  writer.addList("regions", [...REGIONS, ...REGIONAL]);
  writer.addList("organisations", ORGANISATION_NAMES.map(nameOf));
  JOIN_KINDS.forEach((kind, index) =>
    JOINS_OF_OTHER_LANGUAGES[kind]?.forEach((one) => writer.add("other joins", one, index)),
  );
  ACT_NUMBERS.forEach(({ letters }, index) => writer.add("act numbers", letters, index));
  for (const [set, phrases] of Object.entries(EXTRA) as [SetName, readonly string[]][]) writer.addList(set, phrases);
  yield 0;
  return yield* writer.finish();
}

const nameOf = ({ name }: { readonly name: string }): string => name;

/** The lexicon that some phrases make, with what is told of their words once they are asked about. */
export function completeLexicon({ words, stems, phrases, meanings }: LexiconPhrases, catalogue: Catalogue): Lexicon {
  const signs = toSignWords(words);
  const numberOf = (word: string): number => words.numberOf(word);
  const forms = new WordForms(
    words,
    stems,
    new Map(ABBREVIATIONS.map(([short = "", ...whole]) => [foldCodes(short), whole.map(numberOf)])),
  );
  const hints = new Hints();
  return {
    words,
    stems,
    forms,
    hints,
    phrases,
    lastWords: new LastWords(phrases),
    meanings,
    states: STATE_NAMES,
    organisations: ORGANISATION_NAMES.map(({ of }) => of),
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
