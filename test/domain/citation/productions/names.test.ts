import { cited } from "../../../support/cited";

describe("letters before a comma", () => {
  it.each([
    ["art. 16 CRC, GC-25 para. 67", ["crc 16", "crc-gc-25 67"]],
    ["art. 16 of the CRC, GC25, para. 67", ["crc 16", "crc-gc-25 67"]],
    ["art. 16 CRC, OPSC art. 3", ["crc 16", "crc-opsc 3"]],
    ["CRC, OPSC, OPAC", ["crc", "crc-opsc", "crc-opac"]],
  ])("are a name of their own: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC GC25, para. 67", ["crc-gc-25 67"]],
    ["CRC-OPSC, art. 3", ["crc-opsc 3"]],
  ])("are a part of the name without it: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
