import { cited } from "../../../support/cited";

describe("numbers behind a general comment", () => {
  it.each([
    ["GC25 (2021), 67–78", ["crc-gc-25 67-78"]],
    ["GC25, 67 and 68", ["crc-gc-25 67, 68"]],
    ["General comment 25, at 67", ["crc-gc-25 67"]],
    ["General comment 25 at 16", ["crc-gc-25 16"]],
    ["GC25, 16–17, CRC, art. 16", ["crc-gc-25 16-17", "crc 16"]],
    ["GC16 (2013), 28", ["crc-gc-16 28"]],
  ])("are its paragraphs where they end their part: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["General comment No. 25, CRC/C/GC/25, 2 March 2021, [40]-[42]", ["crc-gc-25 40-42"]],
    ["General comment No. 25, [40], [42] and [45]–[47]", ["crc-gc-25 40, 42, 45-47"]],
    ["GC25,[40] says so.", ["crc-gc-25 40"]],
  ])("are so in square brackets: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["GC25,[1] para. 67", ["crc-gc-25 67"]],
    ["GC25,[1][2] paras. 67–69", ["crc-gc-25 67-69"]],
  ])("are marks of footnotes where they are glued to a comma before a unit: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["GC25 [67]", ["crc-gc-25"]],
    ["GC25, in 67 countries", ["crc-gc-25"]],
    ["CRC [1], art. 16", ["crc 16"]],
  ])("are none as the mark of a footnote or a count: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("a number that shares its unit with places before", () => {
  it("follows a title of several words", () => {
    expect(cited("Article 3 of the CRC, 24 of the Charter of Fundamental Rights of the EU, and 28 of the DSA")).toEqual(
      ["crc 3", "? 24", "eu-dsa 28"],
    );
  });
});

describe("a number that is an item of its own, or that a dash parts from words, in a list of places", () => {
  it.each([
    ["CRC: Art. 2 – non-discrimination; 3 – best interests; 12 – views", ["crc 2", "? 3", "? 12"]],
    ["CRC, art. 2 – non-discrimination, 3 – best interests", ["crc 2", "? 3"]],
    ["GC25: para. 67 – privacy; 70 – data", ["crc-gc-25 67", "? 70"]],
    ["CRC:\n• Art. 2\n• 3\n• 12", ["crc", "crc 2", "? 3", "? 12"]],
    ["КПР: ст. 2 – недискриминация; 3 – наилучшие интересы", ["crc 2", "? 3"]],
    ["КПР:\n- ст. 2 (недискриминация)\n- 3 (интересы)", ["crc", "crc 2", "? 3"]],
    ["БҚК: 2-бап – кемсітпеу; 3 – мүдделер", ["crc 2", "? 3"]],
  ])("is asked about: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("is none where it counts something", () => {
    expect(cited("CRC, Art. 16 – privacy; 2 years of data")).toEqual(["crc 16"]);
  });
});

describe("a number, or a level of a place, that is an item of its own", () => {
  it.each([
    [
      "GC 25 paras 20-21 (best interests? 12-13), 70 (privacy by design), 77 (age verification)",
      ["crc-gc-25 20-21", "? 70, 77"],
    ],
    ["ЗОК № 25, пп. 20-21 (интересы? 12-13), 70 (приватность)", ["crc-gc-25 20-21", "? 70"]],
    ["CRC Art. 16 (1) – arbitrary interference; (2) – protection of law", ["crc 16(1)", "? 16(2)"]],
    ["КПР ст. 16 (1) – вмешательство; (2) – защита закона", ["crc 16(1)", "? 16(2)"]],
    ["CRC Art. 17: (a) social benefit, (e) guidelines for protection", ["crc 17", "? 17(a)", "? 17(e)"]],
    ["CRC Art. 40(2): (b)(i) presumption; (b)(iii) hearing", ["crc 40(2)", "? 40(2)(b)(i)", "? 40(2)(b)(iii)"]],
    ["КПР ст. 17: а) общественная польза, д) руководство", ["crc 17", "? 17(а)", "? 17(д)"]],
    ["CRC\n2 – non-discrimination\n3 – best interests", ["crc", "? 2", "? 3"]],
    ["КПР:\n2 – недискриминация\n3 – интересы", ["crc", "? 2", "? 3"]],
    ["БҚК\n2 – кемсітпеу\n3 – мүдделер", ["crc", "? 2", "? 3"]],
  ])("is asked about behind a bracket, a sign or a name: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC Art. 12 is not met. In Article 8: (a) delete the word; (b) add a paragraph", ["crc 12", "? 8"]],
    ["КПР ст. 16 нарушена. В статье 9: а) исключить слово; б) дополнить", ["crc 16", "? 9"]],
    ["Two things on clause 14: (1) it copies DSA 26(3); (2) where is the rest?", ["eu-dsa 26(3)"]],
  ])("is none of a text under review: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("numbers alone in the lines below a name", () => {
  it.each([
    ["CRC\n3 (best interests)\n12", ["crc", "? 3", "? 12"]],
    ["CRC:\n3, 12 and 31", ["crc", "? 3, 12, 31"]],
    ["КПР\n3 (интересы ребенка)\n12 (мнение)", ["crc", "? 3", "? 12"]],
    ["БҚК\n3 (мүдделер)\n12", ["crc", "? 3", "? 12"]],
    ["CRC\n3\nGC25\n20, 21.", ["crc", "? 3", "crc-gc-25", "? 20, 21"]],
    ["UNGPs:\n- 11\n- 19", ["ungps", "? 11", "? 19"]],
  ])("are asked about: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each(["CRC\n2024", "CRC\n1. Children need help\n2. So do parents", "CRC\n12 children", "CRC\n3 years ago"])(
    "cite nothing where they are a year or a count, or begin a sentence: %s",
    (text) => {
      expect(cited(text)).toEqual(["crc"]);
    },
  );
});

describe("a number glued to the word of its unit", () => {
  it.each([
    ["Article12 CRC", ["? 12", "crc"]],
    ["КПР, статья12", ["crc", "? 12"]],
    ["Art12 CRC", ["crc 12"]],
  ])("is asked about behind a whole word, which may have the mark of a footnote: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("is none behind a word in the plural", () => {
    expect(cited("The CRC has 54 articles1")).toEqual(["crc"]);
  });
});

describe("numbers in digits behind one in Roman letters", () => {
  it.each([
    ["EU AI Act, Annex III, 1–4", ["eu-ai-act annex III", "? 1-4"]],
    ["EU AI Act, приложение III, 1, 2", ["eu-ai-act annex III", "? 1, 2"]],
    ["GDPR, Chapter III, 12–23", ["eu-gdpr chapter III", "? 12-23"]],
  ])("are asked about, since they may be points of it: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["EU AI Act, Annexes III and 4", ["eu-ai-act annex III, annex 4"]],
    ["EU AI Act, Annex III, 13 years", ["eu-ai-act annex III"]],
    ["IEEE 2089-2021, Annexes A, B, C and D", ["ieee-2089-2021 annex A, annex B, annex C, annex D"]],
    ["EU AI Act, Annexes 1, III", ["eu-ai-act annex 1, annex III"]],
    ["CRC, art. 37C, 40", ["crc 37C, 40"]],
  ])(
    "are not behind “and”, where they count something, or are a list's with letters or Roman ones: %s",
    (text, expected) => {
      expect(cited(text)).toEqual(expected);
    },
  );
});
