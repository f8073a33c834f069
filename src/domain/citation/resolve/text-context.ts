import { asCountryCode } from "../../text/country-code";
import type { Catalogue } from "../../instrument/catalogue";
import type { Instrument } from "../../instrument/instrument";
import { unlistedInstrument } from "../../instrument/unlisted-instrument";
import { POINTERS } from "../grammar/grammar";
import type { Pointer } from "../grammar/grammar";
import { findPhrase } from "../lexicon/find-phrase";
import type { Lexicon } from "../lexicon/lexicon";
import type { Meaning } from "../lexicon/meaning";
import { ownPhrases } from "../lexicon/own-phrases";
import type { ListedFacts } from "../discourse/acts-that-agree";
import { listedFacts } from "./listed-facts";

/** What is known of the text around the citations. */
export interface ResolutionContext {
  /** ISO code of the country under review: of instruments with one name, its own is meant. */
  readonly jurisdiction?: string;
  /**
   * Words of the text, in any case, and the instrument they stand for: its id,
   * which need not be one of the catalogue, or a name of the catalogue.
   * `"the Convention"`, `"current instrument"` and words that mean these
   * ("настоящий Кодекс") also own places without a name.
   */
  readonly [words: string]: string | undefined;
}

/** A context made ready for reading and resolving. */
export interface TextContext {
  /** With the words that the context gives to instruments. */
  readonly lexicon: Lexicon;
  /** With the instruments that only the context knows. */
  readonly catalogue: Catalogue;
  readonly jurisdiction: string | undefined;
  readonly pointed: ReadonlyMap<Pointer, Instrument>;
  /** What the person's own documents are told by. */
  readonly listed: ListedFacts;
}

/** Look up what the words of a context stand for. A context without words of its own costs next to nothing. */
export function toTextContext(lexicon: Lexicon, catalogue: Catalogue, context: ResolutionContext = {}): TextContext {
  const pointed = new Map<Pointer, Instrument>();
  const own: (readonly [words: string, instrument: Instrument])[] = [];
  const unlisted: Instrument[] = [];
  const { jurisdiction: typed, ...given } = context;
  const jurisdiction = typed === undefined ? undefined : asCountryCode(typed);
  for (const [words, id] of Object.entries(given)) {
    if (id === undefined || words.trim() === "") continue;
    const known = catalogue.byId.get(id) ?? onlyOneNamed(id, lexicon) ?? unlisted.find((one) => one.id === id);
    const instrument = known ?? unlistedInstrument(id, words);
    if (!known) unlisted.push(instrument);
    if (isPointer(words)) pointed.set(words, instrument);
    else own.push([words, instrument]);
  }
  for (const [words, instrument] of own) {
    const pointer = pointerOf(words, lexicon);
    if (pointer && !pointed.has(pointer)) pointed.set(pointer, instrument);
  }
  return {
    lexicon: ownPhrases(lexicon, own),
    catalogue:
      unlisted.length === 0
        ? catalogue
        : { ...catalogue, byId: new Map([...catalogue.byId, ...unlisted.map((one) => [one.id, one] as const)]) },
    jurisdiction,
    pointed,
    listed: listedFacts(catalogue, lexicon),
  };
}

const isPointer = (words: string): words is Pointer => POINTERS.has(words as Pointer);

/** What some words as a whole mean, by the very words. Never while a text is being read: there is room for one text's tokens. */
function meaningOf(words: string, lexicon: Lexicon): Meaning | undefined {
  const tokens = lexicon.tokens(words);
  const found = findPhrase(tokens, 0, "names", lexicon);
  return found?.end === tokens.length ? lexicon.meanings[found.meaning] : undefined;
}

function onlyOneNamed(name: string, lexicon: Lexicon): Instrument | undefined {
  const meaning = meaningOf(name, lexicon);
  return meaning?.kind === "name" && meaning.instruments.length === 1 ? meaning.instruments[0] : undefined;
}

/** What the words point at by themselves, where a place without a name may be meant: "настоящий Кодекс". */
function pointerOf(words: string, lexicon: Lexicon): Pointer | undefined {
  const meaning = meaningOf(words.replace(/^the\s+/iu, ""), lexicon);
  return meaning?.kind === "pointer" && !WITHOUT_OWNER.has(meaning.pointer) ? meaning.pointer : undefined;
}

const WITHOUT_OWNER: ReadonlySet<Pointer> = new Set(["ibid.", "draft", "this provision", "unknown"]);
