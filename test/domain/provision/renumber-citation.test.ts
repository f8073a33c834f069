import { citationRenumberer } from "../../../src/domain/provision/renumber-citation";
import type { CitedTwice } from "../../../src/domain/provision/renumber-citation";

const cited = (citation: string, otherCitation: string): CitedTwice => ({ citation, otherCitation });

/** Provisions that tell which way the numbers of the second language go. */
const RUSSIAN_AND_KAZAKH = [cited("пункт 2 статьи 5", "5-баптың 2-тармағы")];
const ENGLISH_AND_RUSSIAN = [cited("Article 5(2)", "пункт 2 статьи 5")];
const KAZAKH_AND_ENGLISH = [cited("5-баптың 2-тармағы", "Article 5(2)")];

const renumber = (around: readonly CitedTwice[], old: CitedTwice, now: string) =>
  citationRenumberer([...around, old])(old, now);

describe("the citation of the second language", () => {
  it.each([
    [RUSSIAN_AND_KAZAKH, "статья 5", "5-бап", "статья 6", "6-бап"],
    [RUSSIAN_AND_KAZAKH, "статья 5-1", "5-1-бап", "статья 6-1", "6-1-бап"],
    [RUSSIAN_AND_KAZAKH, "глава 2", "2-тарау", "глава 3", "3-тарау"],
    [RUSSIAN_AND_KAZAKH, "пункт 3 статьи 3", "3-баптың 3-тармағы", "пункт 3 статьи 4", "4-баптың 3-тармағы"],
    [
      RUSSIAN_AND_KAZAKH,
      "подпункт 1) пункта 2 статьи 3",
      "3-баптың 2-тармағының 1) тармақшасы",
      "подпункт 4) пункта 2 статьи 5",
      "5-баптың 2-тармағының 4) тармақшасы",
    ],
    [
      RUSSIAN_AND_KAZAKH,
      "подпункт б) пункта 2 статьи 3",
      "3-баптың 2-тармағының ә) тармақшасы",
      "подпункт б) пункта 2 статьи 5",
      "5-баптың 2-тармағының ә) тармақшасы",
    ],
    [ENGLISH_AND_RUSSIAN, "Article 3(3)", "пункт 3 статьи 3", "Article 3(4)", "пункт 4 статьи 3"],
    [ENGLISH_AND_RUSSIAN, "Article 7", "статья 7 (новая)", "Article 8", "статья 8 (новая)"],
    [KAZAKH_AND_ENGLISH, "3-баптың 3-тармағы", "Article 3(3)", "4-баптың 3-тармағы", "Article 4(3)"],
  ])("follows the number: %#", (around, citation, other, now, expected) => {
    expect(renumber(around, cited(citation, other), now)).toBe(expected);
  });

  it.each([
    ["has another number", "статья 5", "4-бап", "статья 6"],
    ["has more numbers", "статья 5", "5-бап, 12-бет", "статья 6"],
    ["has none", "статья 5", "мақсат", "статья 6"],
    ["is blank", "статья 5", "", "статья 6"],
    ["is of another kind of place", "пункт 1 статьи 5", "5-баптың 1-тармағы", "подпункт 1) статьи 6"],
    ["is of a place that is deeper now", "пункт 1 статьи 5", "5-баптың 1-тармағы", "подпункт 2) пункта 1 статьи 5"],
    ["has a letter that is another now", "подпункт а) статьи 5", "5-баптың а) тармақшасы", "подпункт б) статьи 5"],
  ])("can't follow it where it %s", (_, citation, other, now) => {
    expect(renumber(RUSSIAN_AND_KAZAKH, cited(citation, other), now)).toBeUndefined();
  });

  it("can't follow it where nothing tells which of two equal numbers is which", () => {
    const old = cited("пункт 3 статьи 3", "3-баптың 3-тармағы");
    expect(renumber([], old, "пункт 3 статьи 4")).toBeUndefined();
    expect(renumber([], old, "пункт 4 статьи 4")).toBe("4-баптың 4-тармағы");
  });
});
