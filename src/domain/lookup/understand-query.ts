import { fold } from "../text/fold";
import { DOCUMENT_SYMBOL, isDocumentSymbol } from "./document-symbols";
import { type KnownWords, type LikeWord, stemWithItsLetters, withItsLetters, withoutSlip } from "./known-words";
import { onOtherLayout } from "./other-layout";
import { placeUnits } from "./place-words";
import { type SearchWord, isEmptyWord, searchWords } from "./search-words";
import { termNumber, termsFrom, type WordIndex } from "./word-index";

/** All that a search knows words by. */
export interface QueryGrounds {
  readonly known: KnownWords;
  readonly text: { readonly words: WordIndex };
}

/** How a query is read. */
export interface QueryRead {
  /**
   * With each word that is known nowhere as it was meant: typed on another layout of the keyboard, or with the letters at
   * hand. The very query where nothing better is known; else folded, so that it can be shown beside what was typed.
   */
  readonly query: string;
  /** The same with known words in place of those that are known nowhere and a slip away, which may be words of their own. */
  readonly alike?: { readonly query: string; readonly words: readonly string[]; readonly isLikely: boolean };
}

/** Read a query by what is known. */
export function understandQuery(grounds: QueryGrounds, query: string): QueryRead {
  const folded = fold(query);
  const { known } = grounds;
  const read = onRightLayout(grounds, folded).replace(WORD, (typed) =>
    isWord(grounds, typed) ? typed : (withItsLetters(known, typed) ?? stemOf(grounds, typed) ?? typed),
  );
  const slips = new Map<string, LikeWord>();
  for (const [typed] of read.matchAll(WORD)) {
    const slip = isUnknown(grounds, typed) ? withoutSlip(known, typed) : undefined;
    if (slip) slips.set(typed, slip);
  }
  const found = [...slips.values()];
  return {
    query: read === folded ? query : read,
    ...(found.length > 0 && {
      alike: {
        query: read.replace(WORD, (typed) => slips.get(typed)?.known ?? typed),
        words: found.map((slip) => slip.known),
        isLikely: found.every(({ isLikely }) => isLikely),
      },
    }),
  };
}

/** A symbol is read as it is typed. */
const WORD = new RegExp(`${DOCUMENT_SYMBOL}|[\\p{L}\\p{M}]+`, "gu");

const isWord = ({ known, text }: QueryGrounds, typed: string): boolean =>
  isDocumentSymbol(typed) || termNumber(known, typed) !== undefined || termNumber(text.words, typed) !== undefined;

const isUnknown = (grounds: QueryGrounds, typed: string): boolean =>
  !isWord(grounds, typed) && !mayBeMeant(grounds, typed, SHORTEST_BEGINNING);

const stemOf = (grounds: QueryGrounds, typed: string): string | undefined =>
  isUnknown(grounds, typed) ? stemWithItsLetters(grounds.known, typed) : undefined;

/** Shorter words begin too many others: as typed, and where they are read on another layout. */
const SHORTEST_BEGINNING = 3;
const SHORTEST_BEGINNING_SWITCHED = 4;

function onRightLayout(grounds: QueryGrounds, query: string): string {
  // Beside no number, the first letters of a word are no name yet.
  const shortest = /\d/u.test(query) ? 2 : SHORTEST_BEGINNING;
  return query
    .split(" ")
    .map((typed) => {
      const isMeant = mayBeMeant(grounds, typed, SHORTEST_BEGINNING) || isPathOfNames(grounds, typed);
      if (typed.length < shortest || isMeant) return typed;
      return onOtherLayout(typed).find((read) => mayBeMeant(grounds, read, SHORTEST_BEGINNING_SWITCHED)) ?? typed;
    })
    .join(" ");
}

/** «кз/кпр/16»: on another layout it would be a symbol, which are all taken as they are. `lbcrhbvbyfwbz/` ends in a key. */
const isPathOfNames = (grounds: QueryGrounds, typed: string): boolean =>
  /\/\d/u.test(typed) &&
  typed.split("/").some((step) => /^\p{L}{3,}$/u.test(step) && mayBeMeant(grounds, step, Number.POSITIVE_INFINITY));

/**
 * Whether all words of some letters are known, or begin known ones.
 *
 * @param beginning how many letters begin a word
 */
function mayBeMeant(grounds: QueryGrounds, typed: string, beginning: number): boolean {
  const words = searchWords(typed);
  return words.length > 0 && words.every((word) => isKnown(grounds, word) || begins(grounds, word, beginning));
}

/** A stem of few letters is that of many words. */
const SHORTEST_STEM = 4;

const isKnown = ({ known, text }: QueryGrounds, word: SearchWord): boolean =>
  isDocumentSymbol(word.text) ||
  /^\d+[a-z]?(?:[^\p{L}]|$)/u.test(word.text) ||
  isEmptyWord(word) ||
  placeUnits(word).length > 0 ||
  word.forms.some(
    (form) =>
      (form === word.text || form.length >= SHORTEST_STEM) &&
      (known.forms.has(form) || termNumber(text.words, form) !== undefined),
  );

const begins = ({ known, text }: QueryGrounds, { text: typed }: SearchWord, shortest: number): boolean =>
  typed.length >= shortest &&
  [known, text.words].some((words) => {
    const [from, to] = termsFrom(words, typed);
    return from < to;
  });
