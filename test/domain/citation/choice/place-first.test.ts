import { cited } from "../../../support/cited";

describe("a list of places and names parted by commas", () => {
  it.each([
    ["ст. 16, КПР, ст. 17, МПГПП", ["crc 16", "iccpr 17"]],
    ["art. 16, CRC, art. 17, ICCPR, art. 8, GDPR", ["crc 16", "iccpr 17", "eu-gdpr 8"]],
    ["16-бап, БҚК, 17-бап, АСҚХП", ["crc 16", "iccpr 17"]],
    [
      "section 12, Online Safety Act 2023, section 123, Data Protection Act 2018",
      ["uk-osa-2023 12", "uk-dpa-2018 123"],
    ],
  ])("that begins with a place has each name behind its place: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC, art. 16, ICCPR, art. 17", ["crc 16", "iccpr 17"]],
    ["Law on Education, art. 16, CRC, art. 17, ICCPR", ["kz-education-2007 16", "crc 17", "iccpr"]],
  ])("that begins with a name has each place behind its name: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
