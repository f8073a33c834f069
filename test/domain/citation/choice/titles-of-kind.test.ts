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

  it.each([
    ["CRC, art. 3. The UN Convention needs privacy, too: art. 16 of the Convention", ["crc 3", "crc 16"]],
    ["Article 3 of the CRC (the UN Convention); art. 16 of the Convention", ["crc 3", "crc 16"]],
    ["CRC, art. 3. The United Nations Convention says so. Art. 12 of the Convention", ["crc 3", "crc 12"]],
    ["КПР, ст. 3. ООН конвенцию приняла. Ст. 12 Конвенции", ["crc 3", "crc 12"]],
    ["БҚК 3-бабы. БҰҰ Конвенциясы маңызды. Конвенцияның 12-бабы", ["crc 3", "crc 12"]],
  ])("is it where that is said to be the United Nations’: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it.each([
    ["КПР, ст. 3. Республика Казахстан конвенцию ратифицировала. Ст. 12 Конвенции", ["crc 3", "crc 12"]],
    ["КПР, ст. 3. Требования конвенции ясны. Ст. 12 Конвенции", ["crc 3", "crc 12"]],
    ["БҚК 3-бабы. Қазақстан Конвенцияны ратификациялады. Конвенцияның 12-бабы.", ["crc 3", "crc 12"]],
    ["БҚК 3-бабы. Қазақстан Конвенцияға 1994 жылы қосылды. Конвенцияның 12-бабы.", ["crc 3", "crc 12"]],
    ["БҚК 3-бабы. Балалар Конвенцияны біледі. Конвенцияның 12-бабы.", ["crc 3", "crc 12"]],
  ])("is it behind a state or the first word of a sentence: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it.each([
    ["CRC, art. 3. Geneva Convention applies. Art. 12 of the Convention", ["crc 3", "? 12"]],
    ["CRC, art. 3; European Convention; the Convention, art. 8", ["crc 3", "? 8"]],
    ["CRC, art. 3; American Convention; the Convention, art. 8", ["crc 3", "? 8"]],
    ["CRC, art. 3; Singapore Convention; the Convention, art. 8", ["crc 3", "? 8"]],
    ["CRC, art. 3; ILO Convention; the Convention, art. 8", ["crc 3", "? 8"]],
    ["CRC, art. 3; Convention No. 999; the Convention, art. 13", ["crc 3", "? 13"]],
    ["CRC, art. 3; UN Convention against Corruption; the Convention, art. 8", ["crc 3", "? 8"]],
    ["КПР, ст. 3. Женевская конвенция важна. Ст. 12 Конвенции", ["crc 3", "? 12"]],
    ["КПР, ст. 3. МОТ конвенцию приняла. Ст. 12 Конвенции", ["crc 3", "? 12"]],
    ["БҚК 3-бабы. Гаага конвенциясы маңызды. Конвенцияның 12-бабы", ["crc 3", "? 12"]],
    ["БҚК 3-бабы. Сингапур Конвенциясы маңызды. Конвенцияның 12-бабы", ["crc 3", "? 12"]],
  ])("is asked about behind a title, with a state or first in its sentence, too: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it("is what the context says", () => {
    const review = { ...KZ, "the Convention": "crc" };
    expect(cited("Aarhus Convention; the Convention, art. 4", review)).toEqual(["crc 4"]);
  });
});
