import { wordsBehindPlaces } from "../citation/words-behind-places";
import { placeGrammar } from "./place-grammar";
import { isEmptyWord, searchWords } from "./search-words";

/** What a draft says of a provision. */
export interface WordyProvision {
  readonly id: string;
  readonly heading?: string | undefined;
  readonly text?: string | undefined;
}

type Read = (typed: string) => readonly string[] | undefined;

/**
 * Reads provisions with words behind them that the draft has there, "Article 7 (advertising)": what those are of is told by
 * the number, and they speak for it. Other words may say that something else is meant.
 *
 * @param read what a text without such words means, as ids
 */
export function toGlossedReader(provisions: readonly WordyProvision[], read: Read): Read {
  const formsOf = toForms(provisions);
  return (typed) => {
    let plain = "";
    let at = 0;
    for (const { start, end, words } of wordsBehindPlaces(typed, placeGrammar())) {
      plain += typed.slice(at, start);
      at = end;
      const named = read(plain);
      const said = searchWords(words).filter((word) => !isEmptyWord(word));
      const isSaidThere = named?.some((id) => said.every(({ forms }) => forms.some((form) => formsOf(id).has(form))));
      if (said.length === 0 || !isSaidThere) return undefined;
    }
    return at === 0 ? undefined : read(plain + typed.slice(at));
  };
}

/** The words of a provision with those inside it and those around it, in all their forms. */
function toForms(provisions: readonly WordyProvision[]): (id: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (id) => {
    const forms =
      known.get(id) ??
      new Set(
        provisions
          .filter((one) => one.id === id || isInside(one.id, id) || isInside(id, one.id))
          .flatMap(({ heading = "", text = "" }) => searchWords(`${heading} ${text}`))
          .flatMap((word) => word.forms),
      );
    known.set(id, forms);
    return forms;
  };
}

const isInside = (id: string, outer: string): boolean => id.startsWith(`${outer}(`);
