import { type TermGroup, toTermGroups, type Vocabulary } from "./query-terms";
import { isCommonWord, isEmptyWord, searchWords, type SearchWord } from "./search-words";
import type { RowToCite } from "./suggestion";
import { isWordOfDrafting } from "./words-of-drafting";

/** A term of a row's texts, and how much it counts. */
export interface RowTerm {
  readonly group: TermGroup;
  /** As it first stands in the row, folded. */
  readonly words: string;
  readonly weight: number;
}

/** What is said counts by where it stands: a headline names the matter, an amendment says much besides. */
const HEADLINE = 1.5;
const SOLUTION = 1.2;
const ISSUE = 1;
const AMENDMENT = 0.5;
/** For each time a term comes back, at most so many times. */
const AGAIN = 0.25;
const MOST_AGAIN = 4;
/** A word outside of the vocabulary, and a term that belongs to no topic, may stand for anything. */
const PLAIN = 0.4;
const NO_TOPIC = 0.7;

/** The terms of a row's texts, those that say nothing of its matter left out. */
export function rowTerms(vocabulary: Vocabulary, { gap, amendments }: RowToCite): readonly RowTerm[] {
  const terms = new Map<string, { group: TermGroup; place: number; times: number }>();
  const read = (text: string, place: number): void => {
    for (const group of toTermGroups(vocabulary, searchWords(text).filter(isTelling))) {
      if (group.typed.every(isCommonWord)) continue;
      const key = group.meant.join(" ") || (group.exact.at(-1) ?? group.typed.join(" "));
      const known = terms.get(key);
      if (!known) terms.set(key, { group, place, times: 1 });
      else terms.set(key, { ...known, place: Math.max(known.place, place), times: known.times + 1 });
    }
  };
  read(gap.headline, HEADLINE);
  read(gap.solution, SOLUTION);
  read(gap.issue, ISSUE);
  for (const { newText, justification } of amendments) read(`${newText}\n${justification}`, AMENDMENT);
  return [...terms.values()].map(({ group, place, times }) => ({
    group,
    words: group.typed.join(" "),
    weight: place * sureness(group) * (1 + AGAIN * Math.min(MOST_AGAIN, times - 1)),
  }));
}

const sureness = ({ meant, topics }: TermGroup): number =>
  meant.length === 0 ? PLAIN : topics.length === 0 ? NO_TOPIC : 1;

const isTelling = (word: SearchWord): boolean =>
  /\p{L}{2}/u.test(word.text) && !isEmptyWord(word) && !isWordOfDrafting(word.text);
