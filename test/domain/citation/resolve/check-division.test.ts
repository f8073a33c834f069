import { citationsOf, faultsOf } from "../../../support/cited";

const kindsOf = (text: string): readonly string[] =>
  citationsOf(text).flatMap(({ problems }) => problems.map(({ kind, pinpoint }) => `${kind} ${pinpoint ?? ""}`));

describe("a part, a section or a chapter", () => {
  it.each([
    ["КПР ст. 12 и разд. 5", ["doubtful-part section 5"]],
    ["CRC, Part V", ["doubtful-part part V"]],
    ["CRC, Chapter 2", ["wrong-unit chapter 2"]],
    ["КПИ, глава 2", ["wrong-unit chapter 2"]],
    ["GDPR, Chapter XII", ["doubtful-part chapter XII"]],
  ])("that the instrument is not divided into is found fault with: %s", (text, faults) => {
    expect(kindsOf(text)).toEqual(faults);
  });

  it.each(["CRC, Part III", "КПР, часть II", "GDPR, Chapter III, Section 2", "GDPR, глава III", "ICCPR, Part IV"])(
    "that it has is not: %s",
    (text) => {
      expect(kindsOf(text)).toEqual([]);
    },
  );

  it("of an instrument whose divisions nobody looked up is left alone", () => {
    expect(kindsOf("Lanzarote Convention, Chapter 40")).toEqual([]);
  });

  it("is told with what there is", () => {
    expect(faultsOf("CRC, Part V")).toEqual([
      "The CRC has 3 parts; there is no part V. This may have changed or been counted wrongly: check it against the source.",
    ]);
    expect(faultsOf("CRC, Chapter 2")).toEqual([
      "The CRC is cited by articles; there is no chapter 2. Correct the word or the number.",
    ]);
  });
});

describe("a paragraph that stands in no article", () => {
  it.each([
    ["Paragraph 5 and Article 16 CRC", ["wrong-unit paragraph 5"]],
    ["GC24, para. 92 and rule 8", ["wrong-unit rule 8"]],
    ["п. 5, и ст. 16 КПР", ["wrong-unit paragraph 5"]],
  ])("is found fault with where articles are counted: %s", (text, faults) => {
    expect(kindsOf(text)).toEqual(faults);
  });

  it("is told with an article that stands where paragraphs are counted", () => {
    expect(kindsOf("General comment No. 25, paras. 67, 68, para. 2, art. 16")).toEqual(["wrong-unit article 16"]);
  });

  it("is not where paragraphs are", () => {
    expect(kindsOf("General comment No. 25, section V, para. 67")).toEqual([]);
  });
});

describe("an annex", () => {
  it.each([
    ["CRC, art. 12; Annex 2", ["wrong-unit annex 2"]],
    ["КПР, ст. 12; приложение 2", ["wrong-unit annex 2"]],
    ["БҚК, 12-бап; 2-қосымша", ["wrong-unit annex 2"]],
    ["GDPR, Annex I", ["wrong-unit annex I"]],
    ["EU AI Act, Annex III", []],
    ["Lanzarote Convention, Annex I", []],
  ])("is found fault with where the instrument is known to have none: %s", (text, faults) => {
    expect(kindsOf(text)).toEqual(faults);
  });
});
