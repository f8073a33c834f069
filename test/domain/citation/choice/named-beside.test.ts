import { cited } from "../../../support/cited";

/** A review of a law of Kazakhstan, where lone articles are the Convention's. */
const REVIEW = { jurisdiction: "KZ", "the Convention": "crc" } as const;

describe("places without a name beside the name of what they would be of", () => {
  it.each([
    ["art. 12 (CRC, art. 16)", ["? 12", "crc 16"]],
    ["Ст. 12 – КПР, ст. 16; ст. 13 – МПГПП, ст. 17", ["? 12", "crc 16", "? 13", "iccpr 17"]],
    ["12-бап (БҚК, 16-бап), 13-бап (БҚК, 17-бап), 14-бап", ["? 12", "crc 16", "? 13", "crc 17", "? 14"]],
    ["Art. 5: CRC, art. 16 (see GC25, para. 67), art. 17", ["? 5", "crc 16", "crc-gc-25 67", "crc 17"]],
    ["статьи 5 (КПР, ст. 28) и 7", ["? 5", "crc 28", "? 7"]],
  ])("are another one's: %s", (text, expected) => {
    expect(cited(text, REVIEW)).toEqual(expected);
  });

  it.each([
    ["art. 12 (GC12, para. 40), art. 16", ["crc 12", "crc-gc-12 40", "crc 16"]],
    ["art. 12, art. 16 CRC", ["crc 12, 16"]],
    ["art. 5 CRC; art. 12; CRC, art. 16", ["crc 5", "crc 12", "crc 16"]],
    ["Article 12 calls for it. CRC, art. 16, protects privacy.", ["crc 12", "crc 16"]],
    ["art. 16 (ICCPR, art. 17)", ["crc 16", "iccpr 17"]],
  ])("are the usual one's where that is not so: %s", (text, expected) => {
    expect(cited(text, REVIEW)).toEqual(expected);
  });
});
