import { stems } from "../../../src/domain/lookup/stems";
import { searchWords, sameWord } from "../../../src/domain/lookup/search-words";

const same = (a: string, b: string): boolean => {
  const [left, right] = [a, b].map((text) => searchWords(text)[0]);
  return left !== undefined && right !== undefined && sameWord(left, right);
};

describe("the stems of a word", () => {
  it.each([
    ["profiling", "profiles"],
    ["school", "schools"],
    ["advertisement", "advertising"],
    ["consultation", "consulted"],
    ["конвенция", "Конвенции"],
    ["ребёнка", "ребенку"],
    ["данные", "данных"],
    ["жалоба", "жалобы"],
    ["деректер", "деректерді"],
    ["баланың", "балаларға"],
    ["мектеп", "мектептегі"],
  ])("make one word of %s and %s", (a, b) => {
    expect(same(a, b)).toBe(true);
  });

  it.each([
    ["school", "scholar"],
    ["право", "правило"],
    ["data", "date"],
    ["16", "160"],
  ])("keep %s and %s apart", (a, b) => {
    expect(same(a, b)).toBe(false);
  });

  it("are beginnings of the word, the word itself first", () => {
    for (const word of ["education", "неприкосновенность", "құқықтарымызды", "24a", "ai"])
      expect(stems(word).every((stem, index) => word.startsWith(stem) && (index > 0 || stem === word))).toBe(true);
  });
});

describe("the words of a text", () => {
  it.each([
    ["GC25, para. 42", ["gc", "25", "para", "42"]],
    ["§ 24a(1)", ["§", "24a(1)"]],
    ["ст.127-2", ["ст", "127-2"]],
    ["16-бап", ["16", "бап"]],
    ["40 (2) (b) (vii)", ["40(2)(b)(vii)"]],
    ["CM/Rec(2018)7", ["cm/rec(2018)7"]],
    ["Children\u2019s data", ["children", "data"]],
    [" \u00a0\t", []],
  ])("of %j", (text, expected) => {
    expect(searchWords(text).map((word) => word.text)).toEqual(expected);
  });
});
