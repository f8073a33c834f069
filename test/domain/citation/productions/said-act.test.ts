import { cited } from "../../../support/cited";

describe("an act that is said to be the one named before", () => {
  it.each([
    [
      "Закон «Об образовании», ст. 47; ст. 48, 49 этого же Закона; ст. 50, 51 этого Закона",
      ["kz-education-2007 47", "kz-education-2007 48, 49", "kz-education-2007 50, 51"],
    ],
    [
      "Закон «Об образовании», ст. 47; ст. 9, 10 упомянутого Закона",
      ["kz-education-2007 47", "kz-education-2007 9, 10"],
    ],
    ["КПР, ст. 3; ст. 12, 16 этой Конвенции", ["crc 3", "crc 12, 16"]],
    ["КПР, ст. 3; ст. 17, 19 данной Конвенции", ["crc 3", "crc 17, 19"]],
    ["GDPR art. 5; arts 8 and 9 of the same Regulation", ["eu-gdpr 5", "eu-gdpr 8, 9"]],
    ["GDPR art. 5; article 8 of that Regulation", ["eu-gdpr 5", "eu-gdpr 8"]],
    ["DPA 2018, s 9; ss 123, 124A of the same Act", ["uk-dpa-2018 9", "uk-dpa-2018 123, 124A"]],
    ["GDPR art. 5; CRC, art. 16; arts 8, 9 of the same Regulation", ["eu-gdpr 5", "crc 16", "eu-gdpr 8, 9"]],
  ])("has all of its list, and is that one: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["ст. 8, 9 того же Закона", ["? 8, 9"]],
    ["CRC, art. 16; arts 8, 9 of the same Regulation", ["crc 16", "? 8, 9"]],
    ["Закон «Об образовании», ст. 47; ст. 3 проекта; ст. 8, 9 этого Закона", ["kz-education-2007 47", "? 8, 9"]],
  ])("is asked about where none of the kind was named, or another or the draft last: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["GDPR, art. 5; DSA, art. 28; arts 8, 9 of the same Regulation", "eu-dsa 8, 9"],
    ["УК РК, ст. 134; Цифровой кодекс РК, ст. 33; ст. 34 того же Кодекса", "kz-digital-code 34"],
  ])("is of several the one that was named last: %s", (text, last) => {
    expect(cited(text, { jurisdiction: "KZ" }).join("; ")).toContain(last.split(" ")[0]);
    expect(cited(text, { jurisdiction: "KZ" }).at(-1)).toContain(last.slice(last.indexOf(" ") + 1));
  });
});
