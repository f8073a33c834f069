import { isOneSlip } from "../../../../src/domain/citation/lexicon/one-slip";
import { stemsOf } from "../../../../src/domain/citation/lexicon/stems";
import { foldCodes } from "../../../../src/domain/text/fold-code";

describe("a slip of the pen", () => {
  it.each([
    ["convention", "conventon"],
    ["convention", "convenntion"],
    ["convention", "convemtion"],
    ["rights", "rigths"],
  ])("may make %s into %s", (right, wrong) => {
    expect(isOneSlip(right, wrong)).toBe(true);
    expect(isOneSlip(wrong, right)).toBe(true);
  });

  it.each([
    ["rights", "rights"],
    ["rights", "nights!"],
    ["article", "particles"],
  ])("is not what parts %s and %s", (one, other) => {
    expect(isOneSlip(one, other)).toBe(false);
  });
});

const shareStem = (...words: readonly string[]): boolean => {
  const [first = [], ...rest] = words.map((word) => stemsOf(foldCodes(word), true));
  return first.some((stem) => rest.every((stems) => stems.includes(stem)));
};

describe("what stays of a word", () => {
  it("is the same in every case, in Russian and in Kazakh", () => {
    expect(shareStem("Конвенция", "Конвенции", "Конвенцию", "Конвенцией")).toBe(true);
    expect(shareStem("заңы", "заңының", "заңына", "заң")).toBe(true);
    expect(shareStem("комитеті", "комитетінің")).toBe(true);
    expect(shareStem("құқық", "құқығы")).toBe(true);
  });

  it("differs for different words", () => {
    expect(shareStem("закон", "заказ")).toBe(false);
    expect(shareStem("хаттама", "хабарлама")).toBe(false);
  });
});
