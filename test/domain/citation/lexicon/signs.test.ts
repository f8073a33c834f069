import { bundledCatalogue } from "../../../../src/adapters/catalogue/bundled-catalogue";
import { buildLexicon } from "../../../../src/domain/citation/lexicon/build-lexicon";

const lexicon = buildLexicon(bundledCatalogue());

const marksOf = (text: string): string => {
  const { mark, length } = lexicon.tokens(text);
  return String.fromCharCode(...mark.subarray(0, length).filter((code) => code > 0));
};

describe("marks that mean nothing", () => {
  it.each(["comment No. 25", "comment n° 25", "**CRC** 25", "_КПР_ 25"])("are none of a text: %s", (text) => {
    expect(marksOf(text)).toBe("");
  });

  it("are marks where they mean something", () => {
    expect(marksOf("No. It is said.")).toBe("..");
    expect(marksOf("№ 25")).toBe("№");
  });
});
