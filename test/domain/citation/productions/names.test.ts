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

describe("a title that goes on behind “and”", () => {
  it.each([
    "Norway: Law on Personal Data and its Protection, art. 5",
    "Law on Education and Science, art. 5",
    "Норвегия: Закон об образовании и науке, ст. 5",
    "Закон «Об образовании и науке», ст. 5",
    "Law “On Education and Science”, art. 5",
  ])("is another one's, with its article: %s", (text) => {
    expect(cited(text)).toEqual(["? 5"]);
  });

  it.each([
    ["Law on Personal Data and their Protection, art. 5", ["kz-personal-data-2013 5"]],
    ["Law on Education and CRC, art. 5", ["kz-education-2007", "crc 5"]],
    ["Law on Education and the Labour Code, art. 5", ["kz-education-2007", "? 5"]],
    ["Закон об образовании и Трудовой кодекс, ст. 5", ["kz-education-2007", "? 5"]],
    ["Law on Education, art. 5, and Schools, art. 6", ["kz-education-2007 5", "? 6"]],
  ])("is told from an act that is named for itself: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
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
