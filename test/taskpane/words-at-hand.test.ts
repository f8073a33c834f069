import { LANGUAGES } from "../../src/domain/language";
import { wordsAtHand } from "../../src/taskpane/words-at-hand";
import { wordsIn } from "../support/words";

describe("words at hand", () => {
  it.each(LANGUAGES)("are those of the language, once loaded: %s", async (language) => {
    const words = wordsAtHand();
    expect(() => words.in(language)).toThrow(language);
    const first = await words.loadFirst(language);
    expect(first.language).toBe(language);
    expect(words.in(language).first).toBe(first);
    expect(await words.load(language)).toEqual(wordsIn(language));
  });

  it("are promised while they are loading, and the same ones ever after", async () => {
    const words = wordsAtHand();
    await words.loadFirst("ru");
    const promised = words.in("ru").all();
    expect(promised).toBeInstanceOf(Promise);
    expect(words.in("ru").all()).toBe(promised);
    const all = await promised;
    expect(words.in("ru").all()).toBe(all);
  });
});
