import { LastWords } from "../../../../src/domain/citation/lexicon/last-words";
import { PhrasesBuilder } from "../../../../src/domain/citation/lexicon/phrases-builder";

const [LAW, OF, UTOPIA, ON, PLAY] = [0, 1, 2, 3, 4];

const lastWords = (() => {
  const builder = new PhrasesBuilder();
  builder.add(0, [LAW, OF, UTOPIA], 0);
  builder.add(0, [LAW, ON, PLAY], 1);
  builder.add(1, [LAW], 0);
  return new LastWords(builder.build(5));
})();

describe("last words of phrases", () => {
  it("are those that a phrase of the set ends with, however many words it has", () => {
    expect([LAW, OF, UTOPIA, ON, PLAY].filter((word) => lastWords.has(0, word))).toEqual([UTOPIA, PLAY]);
  });

  it("are told for each set by itself", () => {
    expect(lastWords.has(1, LAW)).toBe(true);
    expect(lastWords.has(1, PLAY)).toBe(false);
    expect(lastWords.has(2, LAW)).toBe(false);
  });

  it("are none of the words that only a text has", () => {
    expect(lastWords.has(0, 99)).toBe(false);
  });
});
