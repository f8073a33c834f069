import { foldCodes, isCapitalCode, isDigitCode, isLetterCode, isWordCode } from "../../../src/domain/text/fold-code";

describe("folding codes", () => {
  it.each([
    ["КПР", "kпp"],
    ["Cтатья", foldCodes("статья")],
    ["ребёнок", foldCodes("ребенок")],
    ["“a” «b»", '"a" "b"'],
    ["67\u2013\u201378", "67--78"],
    ["a\u00a0b\tc", "a b c"],
    ["soft\u00adhyphen", "softhyphen"],
    ["Children\u2019s", "children's"],
    ["ӘҒҚ", "әғқ"],
  ])("%s", (text, folded) => {
    expect(foldCodes(text)).toBe(folded);
  });
});

const code = (char: string): number => char.charCodeAt(0);

it("knows what words are made of", () => {
  expect(["a", "ж", "ә", "é", "개", "未", "ß"].map((char) => isLetterCode(code(char)))).not.toContain(false);
  expect(["1", " ", ".", "§", "№", "–", "€"].map((char) => isLetterCode(code(char)))).not.toContain(true);
  expect(isDigitCode(code("7"))).toBe(true);
  expect(isWordCode(code("’"))).toBe(true);
  expect([isCapitalCode(code("Ә")), isCapitalCode(code("ә")), isCapitalCode(code("1"))]).toEqual([true, false, false]);
});
