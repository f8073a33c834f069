import { bundledCatalogue } from "../../../../src/adapters/catalogue/bundled-catalogue";
import { buildLexicon } from "../../../../src/domain/citation/lexicon/build-lexicon";
import { beginsPhrase, findEnd } from "../../../../src/domain/citation/lexicon/find-phrase";
import { SET, SETS } from "../../../../src/domain/citation/lexicon/sets";
import type { SetName } from "../../../../src/domain/citation/lexicon/sets";

const lexicon = buildLexicon(bundledCatalogue());

/** Words that phrases of a set begin with. */
const firstWords = (set: SetName): readonly string[] => {
  const root = lexicon.phrases.roots[SET[set]] ?? new Int32Array();
  return [...root.keys()].filter((word) => root[word] !== 0).map((word) => lexicon.words.word(word));
};

describe("what a word may begin", () => {
  it.each(["Article", "статьи", "бап", "Convention", "№", "and"])("is a phrase, %s", (word) => {
    expect(beginsPhrase(lexicon.tokens(word), 0, lexicon)).toBe(true);
  });

  it.each([",", ")", "quokka", "капибара", "шошқабалық"])("is no phrase, so that none is looked for, %s", (word) => {
    const tokens = lexicon.tokens(word);
    expect(beginsPhrase(tokens, 0, lexicon)).toBe(false);
    expect(SETS.filter((set) => findEnd(tokens, 0, set, lexicon) > 0)).toEqual([]);
  });

  it("is a phrase of a set wherever the set has one", () => {
    const passedOver = SETS.flatMap((set) => firstWords(set)).filter((word) => {
      const { length, word: numbers } = lexicon.tokens(word);
      return (
        length === 1 && lexicon.words.word(numbers[0] ?? 0) === word && !beginsPhrase(lexicon.tokens(word), 0, lexicon)
      );
    });
    expect(passedOver).toEqual([]);
  });

  it.each(["times", "months", "counted"] as const)(
    "is a word and no mark in the set of %s, as what counts is asked",
    (set) => {
      expect(firstWords(set).length).toBeGreaterThan(0);
      expect(firstWords(set).filter((word) => !/^\p{L}/u.test(word))).toEqual([]);
    },
  );
});
