import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../../src/app/citation-reader";
import { instrumentsOf, otherSourcesIn } from "../../../src/domain/rules/sources-in";

const citationsIn = toCitationReader(bundledCatalogue());

describe("the sources of a cell", () => {
  it("are its instruments, each once", () => {
    expect(instrumentsOf(citationsIn("CRC, arts. 3(1) and 16; GC25, para. 67; CRC, art. 12"))).toEqual([
      "crc",
      "crc-gc-25",
    ]);
  });

  it.each([
    ["CRC, art. 16; a survey of schools in Utrecht, 2024", ["a survey of schools in Utrecht, 2024"]],
    ["a ruling of a court\nCRC, art. 16", ["a ruling of a court"]],
    ["CRC, art. 16;\r\n ; GDPR, art. 8(1); –", []],
    ["КПР, ст. 16; решение норвежского регулятора", ["решение норвежского регулятора"]],
  ])("are in “%s” also the entries without one", (text, others) => {
    expect(otherSourcesIn(text, citationsIn(text))).toEqual(others);
  });
});
