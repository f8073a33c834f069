import { LANGUAGES } from "../../src/domain/language";
import { wordsAtHand } from "../../src/taskpane/words-at-hand";

describe("words at hand", () => {
  it.each(LANGUAGES)("are those of the language, once loaded: %s", async (language) => {
    const words = wordsAtHand();
    expect(() => words.in(language)).toThrow(language);
    const loaded = await words.load(language);
    expect(loaded.language).toBe(language);
    expect(words.in(language)).toBe(loaded);
  });
});
