import { assert, integer, property, string } from "fast-check";
import { truncateProse, truncateText } from "../../../src/domain/brief/truncate-text";

const LONE_SURROGATE = /\p{Surrogate}/u;

describe("truncateText", () => {
  it.each([
    ["what fits is left alone", "Short enough.", 20, "Short enough."],
    ["edges go", "  Short.  ", 20, "Short."],
    ["it ends at a sentence", "One sentence. Another sentence follows.", 25, "One sentence.\u00a0…"],
    ["an abbreviation ends no sentence", "It rests on art. Five of the text and more.", 20, "It rests on art.…"],
    [
      "a number after a point ends no sentence of a citation",
      "As ст. 14 п. 3 says, the law is silent here.",
      18,
      "As ст. 14 п. 3…",
    ],
    ["it ends after a word when no sentence fits", "Words, and more words without an end", 20, "Words, and more…"],
    ["a comma does not stand before the dots", "Words words, and more", 13, "Words words…"],
    ["one long word is divided", "abcdefghijklmnop", 5, "abcde…"],
  ])("%s", (_, text, longest, expected) => {
    expect(truncateText(text, longest).text).toBe(expected);
  });

  it("ends at a clause that keeps most of the room", () => {
    const text = "A duty of care, owed to every child who is online, and more besides";
    expect(truncateText(text, 55).text).toBe("A duty of care, owed to every child who is online…");
  });

  it("does not divide a citation", () => {
    const text = "The duty follows from CRC, arts. 3(1) and 12 and from nothing else.";
    const citation = { start: text.indexOf("CRC"), end: text.indexOf(" and from") };
    for (let longest = 10; longest < text.length; longest += 1) {
      const { text: result } = truncateText(text, longest, [citation]);
      expect(result.includes("CRC") ? result.includes("CRC, arts. 3(1) and 12") : true).toBe(true);
    }
  });

  it("does not divide a character and never gets longer than asked", () => {
    assert(
      property(string({ unit: "grapheme", maxLength: 80 }), integer({ min: 1, max: 60 }), (text, longest) => {
        const { text: result, cut } = truncateText(text, longest);
        const kept = cut ? result.replace(/\u00a0?…$/u, "") : result;
        expect(LONE_SURROGATE.test(kept)).toBe(false);
        expect(kept.length).toBeLessThanOrEqual(longest);
        expect(text).toContain(kept);
      }),
    );
  });
});

describe("truncateProse", () => {
  it.each([
    ["keeps whole what is only a little too long", "Twelve words.", 11, "Twelve words."],
    [
      "lets the first sentence end",
      "A sentence of some length. Another one follows it.",
      22,
      "A sentence of some length.\u00a0…",
    ],
    [
      "does not run on without the end of a sentence",
      "Many words and never a full stop in sight of them",
      20,
      "Many words and never…",
    ],
  ])("%s", (_, text, longest, expected) => {
    expect(truncateProse(text, longest).text).toBe(expected);
  });
});
