import { isSameForm, secondCitations } from "../../../src/domain/provision/renumber-citation";
import type { CitedTwice } from "../../../src/domain/provision/renumber-citation";

const cited = (id: string, citation: string, otherCitation: string): CitedTwice => ({ id, citation, otherCitation });

/** Provisions that tell which way the numbers of the second language go, and how it cites what is like them. */
const RUSSIAN_AND_KAZAKH = [
  cited("5(2)", "пункт 2 статьи 5", "5-баптың 2-тармағы"),
  cited("9", "статья 9", "9-бап"),
  cited("section 1 chapter 7", "глава 7", "7-тарау"),
  cited("9(2)(6)", "подпункт 6) пункта 2 статьи 9", "9-баптың 2-тармағының 6) тармақшасы"),
  cited("9(2)(в)", "подпункт в) пункта 2 статьи 9", "9-баптың 2-тармағының в) тармақшасы"),
  cited("8(7)", "подпункт 7) статьи 8", "8-баптың 7) тармақшасы"),
];
const ENGLISH_AND_RUSSIAN = [cited("5(2)", "Article 5(2)", "пункт 2 статьи 5")];
const KAZAKH_AND_ENGLISH = [cited("5(2)", "5-баптың 2-тармағы", "Article 5(2)")];

const renumber = (around: readonly CitedTwice[], old: CitedTwice, id: string, citation: string) =>
  secondCitations([...around, old]).renumbered(old, { id, citation });

describe("the citation of the second language", () => {
  it.each([
    [RUSSIAN_AND_KAZAKH, "5", "статья 5", "5-бап", "6", "статья 6", "6-бап"],
    [RUSSIAN_AND_KAZAKH, "5-1", "статья 5-1", "5-1-бап", "6-1", "статья 6-1", "6-1-бап"],
    [RUSSIAN_AND_KAZAKH, "section 1 chapter 2", "глава 2", "2-тарау", "section 1 chapter 3", "глава 3", "3-тарау"],
    [
      RUSSIAN_AND_KAZAKH,
      "3(3)",
      "пункт 3 статьи 3",
      "3-баптың 3-тармағы",
      "4(3)",
      "пункт 3 статьи 4",
      "4-баптың 3-тармағы",
    ],
    [
      RUSSIAN_AND_KAZAKH,
      "3(2)(1)",
      "подпункт 1) пункта 2 статьи 3",
      "3-баптың 2-тармағының 1) тармақшасы",
      "5(2)(4)",
      "подпункт 4) пункта 2 статьи 5",
      "5-баптың 2-тармағының 4) тармақшасы",
    ],
    [
      RUSSIAN_AND_KAZAKH,
      "3(2)(б)",
      "подпункт б) пункта 2 статьи 3",
      "3-баптың 2-тармағының ә) тармақшасы",
      "5(2)(б)",
      "подпункт б) пункта 2 статьи 5",
      "5-баптың 2-тармағының ә) тармақшасы",
    ],
    [ENGLISH_AND_RUSSIAN, "3(3)", "Article 3(3)", "пункт 3 статьи 3", "3(4)", "Article 3(4)", "пункт 4 статьи 3"],
    [KAZAKH_AND_ENGLISH, "3(3)", "3-баптың 3-тармағы", "Article 3(3)", "4(3)", "4-баптың 3-тармағы", "Article 4(3)"],
  ])("follows the number: %#", (around, id, citation, other, nowId, now, expected) => {
    expect(renumber(around, cited(id, citation, other), nowId, now)).toBe(expected);
  });

  it.each([
    [RUSSIAN_AND_KAZAKH, "ст. 3, о сборе", "3-баптың 1-тармағы", "пункт 1 статьи 4", "4-баптың 1-тармағы"],
    [ENGLISH_AND_RUSSIAN, "art. 3 para 1, on marks", "пункт 1 статьи 3", "Article 4(1)", "пункт 1 статьи 4"],
    [KAZAKH_AND_ENGLISH, "3-бап (бағалар)", "Article 3(1)", "4-баптың 1-тармағы", "Article 4(1)"],
  ])("follows it whatever a person wrote in the first language: %#", (around, typed, other, now, expected) => {
    expect(renumber(around, cited("3(1)", typed, other), "4(1)", now)).toBe(expected);
  });

  it.each([
    ["has another number", "5", "статья 5", "4-бап", "6", "статья 6"],
    ["has more numbers", "5", "статья 5", "5-бап, 12-бет", "6", "статья 6"],
    ["has none", "5", "статья 5", "мақсат", "6", "статья 6"],
    ["is blank", "5", "статья 5", "", "6", "статья 6"],
    ["has the words of another level", "5", "статья 5", "5-тарау", "6", "статья 6"],
    ["has words that no other provision has", "5", "статья 5", "5-бап (жаңа)", "6", "статья 6"],
    ["names something else by its number", "5", "статья 5", "5-кесте", "6", "статья 6"],
    ["is of another kind of place", "5(1)", "пункт 1 статьи 5", "5-баптың 1-тармағы", "6(1)", "подпункт 1) статьи 6"],
    [
      "is of a place that is deeper now",
      "5(1)",
      "пункт 1 статьи 5",
      "5-баптың 1-тармағы",
      "5(1)(2)",
      "подпункт 2) пункта 1 статьи 5",
    ],
    [
      "has a letter that is another now",
      "5(2)(а)",
      "подпункт а) пункта 2 статьи 5",
      "5-баптың 2-тармағының а) тармақшасы",
      "5(2)(б)",
      "подпункт б) пункта 2 статьи 5",
    ],
  ])("can't follow it where it %s", (_, id, citation, other, nowId, now) => {
    expect(renumber(RUSSIAN_AND_KAZAKH, cited(id, citation, other), nowId, now)).toBeUndefined();
  });

  it("can't follow it where nothing tells which of two equal numbers is which", () => {
    const old = cited("3(3)", "пункт 3 статьи 3", "3-баптың 3-тармағы");
    const like = cited("2(2)", "пункт 2 статьи 2", "2-баптың 2-тармағы");
    expect(renumber([like], old, "4(3)", "пункт 3 статьи 4")).toBeUndefined();
    expect(renumber([like], old, "4(4)", "пункт 4 статьи 4")).toBe("4-баптың 4-тармағы");
  });
});

describe("the form of a citation", () => {
  it.each([
    ["подпункт ә) пункта 1", "подпункт б) пункта 2"],
    ["подпункт б-1) пункта 1", "подпункт 3) пункта 2"],
    ["Article 5(1)(aa)", "Article 6(2)(b)"],
    ["section 5(1)(a)(viii)", "section 7(1)(b)(i)"],
    ["5-1-баптың 2-тармағы", "6-баптың 3-тармағы"],
  ])("is the same whatever its numbers and letters: %s, %s", (some, other) => {
    expect(isSameForm(some, other)).toBe(true);
  });

  it.each([
    ["пункт 2 статьи 1", "часть 2 статьи 1"],
    ["Article 5(1)(a)", "Article 5, item a)"],
    ["3-бап (бағалар)", "3-бап (ә)"],
    ["section 5 (civil)", "section 5 (b)"],
  ])("is another in other words: %s, %s", (some, other) => {
    expect(isSameForm(some, other)).toBe(false);
  });
});
