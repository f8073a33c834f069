import type { ResolvedCitation } from "../domain/citation/citation";
import { buildLexiconInSteps, extendLexiconInSteps } from "../domain/citation/lexicon/build-lexicon";
import type { Lexicon } from "../domain/citation/lexicon/lexicon";
import { readLexicon } from "../domain/citation/lexicon/packed-lexicon";
import type { PackedLexicon } from "../domain/citation/lexicon/packed-lexicon";
import { readInContext } from "../domain/citation/read-citations";
import { toTextContext } from "../domain/citation/resolve/text-context";
import type { ResolutionContext, TextContext } from "../domain/citation/resolve/text-context";
import type { Catalogue } from "../domain/instrument/catalogue";
import { UnusableInput } from "../domain/result";
import { finish } from "../domain/steps";
import type { Steps } from "../domain/steps";

export type CitationReader = (text: string) => readonly ResolvedCitation[];

/** Making a lexicon takes longer than reading a table, so a catalogue gets one and keeps it. */
const lexicons = new WeakMap<Catalogue, Lexicon>();
const given = new WeakMap<Catalogue, () => PackedLexicon>();
/** Those that are being made. */
const begun = new WeakMap<Catalogue, Steps<Lexicon>>();

const lexiconOf = (catalogue: Catalogue): Lexicon => finish(lexiconInSteps(catalogue));

/** A lexicon that was begun is gone on with, whoever asks for it next, in steps or at once. */
function* lexiconInSteps(catalogue: Catalogue): Steps<Lexicon> {
  for (;;) {
    const known = lexicons.get(catalogue);
    if (known) return known;
    const making = begun.get(catalogue) ?? makeLexicon(catalogue);
    // What fails is begun anew.
    begun.delete(catalogue);
    const step = making.next();
    if (step.done) lexicons.set(catalogue, step.value);
    else {
      begun.set(catalogue, making);
      yield step.value;
    }
  }
}

function* makeLexicon(catalogue: Catalogue): Steps<Lexicon> {
  const { addsTo } = catalogue;
  if (addsTo) return yield* extendLexiconInSteps(yield* lexiconInSteps(addsTo), catalogue);
  const packed = given.get(catalogue)?.();
  return (packed && readLexicon(packed, catalogue)) ?? (yield* buildLexiconInSteps(catalogue));
}

/**
 * Spare a catalogue the making of its lexicon, where one was made when the program was built; it is unpacked when the
 * first text is read. That of another catalogue is ignored.
 */
export function giveLexicon(catalogue: Catalogue, packed: () => PackedLexicon): void {
  given.set(catalogue, packed);
}

/** What reading the texts of a review needs to know, made ready. */
export const readingContext = (catalogue: Catalogue, context: ResolutionContext = {}): TextContext =>
  toTextContext(lexiconOf(catalogue), catalogue, context);

/** Far more than any review has. Citations are what takes memory in a check: up to 2 kB each, ten times its texts. */
export const MOST_CITATIONS = 500_000;

/**
 * A reader of citations that reads each text once, however often it is asked.
 *
 * @param most citations it may come to remember; reading on throws UnusableInput
 */
export function toCitationReader(
  catalogue: Catalogue,
  context: ResolutionContext = {},
  most = Infinity,
): CitationReader {
  let known: TextContext | undefined;
  const read = new Map<string, readonly ResolvedCitation[]>();
  let count = 0;
  return (text) => {
    const before = read.get(text);
    if (before) return before;
    const citations = readInContext(text, (known ??= readingContext(catalogue, context)));
    count += citations.length;
    if (count > most) throw tooManyCitations(most);
    read.set(text, citations);
    return citations;
  };
}

const readers = new WeakMap<Catalogue, Map<string, CitationReader>>();

/**
 * The one reader of a session that goes on, by catalogue and jurisdiction: what a screen has read, a check need not read
 * again.
 */
export function sharedReader(catalogue: Catalogue, jurisdiction: string): CitationReader {
  const known = readers.get(catalogue) ?? new Map<string, CitationReader>();
  readers.set(catalogue, known);
  const reader = known.get(jurisdiction) ?? toCitationReader(catalogue, { jurisdiction });
  known.set(jurisdiction, reader);
  return reader;
}

/** The same, once it has learned the names of the catalogue, which takes longer than a screen may take to draw. */
export function* readerInSteps(catalogue: Catalogue, jurisdiction: string): Steps<CitationReader> {
  yield* lexiconInSteps(catalogue);
  return sharedReader(catalogue, jurisdiction);
}

export const tooManyCitations = (most: number): UnusableInput =>
  new UnusableInput({
    en: `The review cites more than ${most.toLocaleString("en-US")} times, more than can be checked safely; check it in parts`,
    ru: `В обзоре больше ${most.toLocaleString("ru")} ссылок, и проверить их безопасно нельзя; проверяйте его по частям`,
    kk: `Шолуда ${most.toLocaleString("ru")} сілтемеден артық бар, оларды қауіпсіз тексеру мүмкін емес; оны бөліп тексеріңіз`,
  });
