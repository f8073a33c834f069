import { presenceOf } from "../../../src/domain/instrument/number-presence";
import { instrument, part } from "../../support/instrument";

const treaty = instrument({
  pinpoint: { unit: "article", count: 54, complete: true, paragraphs: { 12: 2, 37: 0, 38: 0, 40: 3 } },
  parts: [
    part({ ref: "12" }),
    part({ ref: "38", subparagraphs: { 0: ["a", "b"] } }),
    part({ ref: "40", subparagraphs: { 2: ["a", "b"], "2(b)": ["i", "ii", "iii"] } }),
  ],
});

/** All of whose points are listed. */
const listed = instrument({
  pinpoint: {
    unit: "article",
    count: 3,
    paragraphs: { 1: 2, 2: 0, 3: 0 },
    points: { "1(2)": ["a", "b"], "1(2)(b)": ["i"], 2: ["a"], "2(a)": ["i", "ii"] },
  },
  parts: [],
});

const law = instrument({
  jurisdiction: "KZ",
  pinpoint: {
    unit: "article",
    count: null,
    numbers: ["1", "2", "2-1", "2-2", "3", "4", "5"],
    repealed: ["4"],
    numbersUnverified: ["2-2"],
    paragraphs: { 1: 2, 2: ["1", "1-1", "3"], 3: 0, 5: 0 },
    repealedParagraphs: { 2: ["3"], 4: ["1"] },
  },
  parts: [part({ ref: "1", subparagraphs: { 2: 5 } }), part({ ref: "5", subparagraphs: { 0: 4 } })],
});

const at = (place: string): readonly string[] => place.split(/[()]+/u).filter((step) => step !== "");

describe("what the catalogue knows of a number", () => {
  it.each([
    ["54", "there"],
    ["55", "missing"],
    ["0", "missing"],
    ["12(2)", "there"],
    ["12(3)", "missing"],
    ["12(2-1)", "missing"],
    ["12(a)", "unknown"],
    ["37(1)", "missing"],
    ["37(a)", "unknown"],
    ["13(1)", "unknown"],
    ["12(2)(a)", "unknown"],
    ["12bis", "missing"],
    ["38(b)", "there"],
    ["38(c)", "missing"],
    ["38(1)", "missing"],
    ["40(2)(c)", "missing"],
    ["40(2)(b)(iii)", "there"],
    ["40(2)(b)(iv)", "missing"],
    ["40(2)(a)(iv)", "unknown"],
    ["40(2)(3)", "missing"],
  ])("of a treaty: %s is %s", (place, presence) => {
    expect(presenceOf(treaty, at(place))).toBe(presence);
  });

  it.each([
    ["1(2)(b)", "there"],
    ["1(2)(c)", "missing"],
    ["1(2)(b)(i)", "there"],
    ["1(2)(b)(ii)", "missing"],
    ["1(2)(a)(i)", "missing"],
    ["1(1)(a)", "missing"],
    ["1(1)(2)", "unknown"],
    ["1(2)(3)", "missing"],
    ["1(a)", "unknown"],
    ["1(b)(i)", "unknown"],
    ["2(a)", "there"],
    ["2(b)", "missing"],
    ["2(a)(ii)", "there"],
    ["2(a)(iii)", "missing"],
    ["3(a)", "missing"],
  ])("of one whose points are all listed: %s is %s", (place, presence) => {
    expect(presenceOf(listed, at(place))).toBe(presence);
  });

  it.each([
    ["2-1", "there"],
    ["2-2", "unknown"],
    ["2-3", "missing"],
    ["6", "missing"],
    ["4", "repealed"],
    ["2(1-1)", "there"],
    ["2(2)", "missing"],
    ["2(3)", "repealed"],
    ["4(1)", "repealed"],
    ["4(2)", "unknown"],
    ["1(2)(5)", "there"],
    ["1(2)(6)", "missing"],
    ["1(1)(9)", "unknown"],
    ["5(4)", "there"],
    ["5(5)", "missing"],
  ])("of a law with inserted articles: %s is %s", (place, presence) => {
    expect(presenceOf(law, at(place))).toBe(presence);
  });

  it("can't tell a point from a paragraph that is not there, where points have numbers and were not counted", () => {
    expect(presenceOf(law, ["3", "2"])).toBe("unknown");
  });

  it("can't tell whether an article was inserted since, where not all are listed", () => {
    const pinpoint = { unit: "article", count: 25 };
    expect(presenceOf(instrument({ pinpoint }), ["10-1"])).toBe("unknown");
    expect(presenceOf(instrument({ pinpoint: { ...pinpoint, complete: true } }), ["10-1"])).toBe("missing");
  });

  it("is nothing where nobody counted", () => {
    expect(presenceOf(instrument(), ["5"])).toBe("unknown");
  });
});

describe("a text whose numbers begin with that of the part of a code that it is", () => {
  const rule = instrument({ pinpoint: { unit: "section", count: null, forms: ["16 CFR § 312.{n}", "§ 312.{n}"] } });

  it.each([
    ["312.5", "unknown"],
    ["312.10(c)", "unknown"],
    ["312", "unknown"],
    ["6502", "missing"],
    ["3125", "missing"],
    ["5", "missing"],
  ])("has no others: %s", (place, presence) => {
    expect(presenceOf(rule, at(place).slice(0, 1))).toBe(presence);
  });
});
