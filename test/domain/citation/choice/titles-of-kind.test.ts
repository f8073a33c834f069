import { cited } from "../../../support/cited";

const KZ = { jurisdiction: "KZ" };

describe("“the Convention” where another one stands that was not read", () => {
  it.each([
    ["CRPD, art. 9; Aarhus Convention; the Convention, art. 4", ["crpd 9", "? 4"]],
    ["CRC, art. 3; Hague Convention of 1980; the Convention, art. 13", ["crc 3", "? 13"]],
    ["ICCPR, art. 17; the Arab Covenant; the Covenant, art. 2", ["iccpr 17", "? 2"]],
    ["КПР, ст. 3; Гаагская конвенция 1980 года; Конвенция, ст. 13", ["crc 3", "? 13"]],
    ["КПИ, ст. 9; Орхусская конвенция; той же Конвенции, ст. 4", ["crpd 9", "? 4"]],
    ["БҚК, 3-бап; Гаага конвенциясы; Конвенция, 13-бап", ["crc 3", "? 13"]],
  ])("is asked about: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it.each([
    ["CRC, art. 3; the Convention, art. 4", ["crc 3", "crc 4"]],
    ["КПР, ст. 3; Закон РК о связи; Конвенция, ст. 13", ["crc 3", "crc 13"]],
    ["This Convention matters. CRC, art. 3; the Convention, art. 4", ["crc 3", "crc 4"]],
  ])("is the one that was named where no other is: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it("is what the context says", () => {
    const review = { ...KZ, "the Convention": "crc" };
    expect(cited("Aarhus Convention; the Convention, art. 4", review)).toEqual(["crc 4"]);
  });
});
