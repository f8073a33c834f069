import { cited } from "../../../support/cited";

describe("places of a cluster that are none of its name's", () => {
  it.each([
    ["paras. 70, 71, art. 12 CRC", ["? 70, 71", "crc 12"]],
    ["GC25, para. 67; Annex 1", ["crc-gc-25 67", "? annex 1"]],
    ["Recital 38 and section 9 of the DPA 2018", ["? recital 38", "uk-dpa-2018 9"]],
    ["CRC 12+ and 31", ["crc", "? 12, 31"]],
  ])("stand apart before it or behind it, and the others stay: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
