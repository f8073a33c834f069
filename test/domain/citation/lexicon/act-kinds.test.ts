import { bundledCatalogue } from "../../../../src/adapters/catalogue/bundled-catalogue";
import { areOfOneKind, hasKind, kindsIn } from "../../../../src/domain/citation/lexicon/act-kinds";

describe("kinds of acts", () => {
  it.each([
    ["the Act", "Online Safety Act 2023"],
    ["Закона", "Law on Education"],
    ["Заңның", "Law on Education"],
    ["Кодексте", "Digital Code of the Republic of Kazakhstan"],
    ["the Regulation", "Regulation (EU) 2016/679"],
  ])("%s may be said of %s", (words, title) => {
    expect(areOfOneKind(words, title)).toBe(true);
  });

  it.each([
    ["the Act", "Digital Code of the Republic of Kazakhstan"],
    ["Кодекса", "Law on Education"],
    ["the Act", "Action plan for children"],
  ])("%s is not said of %s", (words, title) => {
    expect(areOfOneKind(words, title)).toBe(false);
  });

  it.each([
    ["kz-law-73-2024", "Закон", true],
    ["kz-law-73-2024", "Кодекс", false],
    ["crc-opsc", "the Protocol", true],
    ["crc-opsc", "the Convention", false],
    ["crc-gc-5", "the Convention", false],
  ])("are those of what an instrument is, and not of what it is about: %s, %s", (id, words, expected) => {
    expect(
      hasKind(
        bundledCatalogue().instruments.filter((one) => one.id === id),
        kindsIn(words),
      ),
    ).toBe(expected);
  });
});
