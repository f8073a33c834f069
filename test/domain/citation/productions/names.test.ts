import { cited } from "../../../support/cited";

describe("a title that a longer one ends with", () => {
  it.each([
    "Personal Data Protection Act, s. 5",
    "Personal Data Protection Act 2018, s. 5",
    "the Federal Data Protection Act, s. 5",
    "India: Digital Personal Data Protection Act, s. 5",
    "section 5 of the Kids Online Safety Act",
  ])("is none of the shorter one's: %s", (text) => {
    expect(cited(text)).toEqual(["? 5"]);
  });

  it.each([
    ["Under Data Protection Act 2018, s. 5", "uk-dpa-2018 5"],
    ["The new Data Protection Act, s. 5", "uk-dpa-2018 5"],
    ["Section 5 Data Protection Act 2018", "uk-dpa-2018 5"],
    ["Amend Criminal Code, art. 5", "kz-criminal-code 5"],
    ["Ofcom Online Safety Act 2023, s. 5", "uk-osa-2023 5"],
    ["Follow Digital Services Act, art. 5", "eu-dsa 5"],
    ["Australian Online Safety Act 2021, s. 5", "au-osa-2021 5"],
    ["Council of Europe Framework Convention on Artificial Intelligence, art. 5", "cets-225 5"],
  ])("is the shorter one's behind other words: %s", (text, expected) => {
    expect(cited(text)).toEqual([expected]);
  });
});

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
