import { cited } from "../../../support/cited";

describe("the last number of a list, right before another name", () => {
  it.each([
    ["CRC Art. 16, 17 ICCPR, 8 GDPR", ["crc 16", "iccpr 17", "eu-gdpr 8"]],
    ["CRC, Art. 16, 17 ICCPR", ["crc 16", "iccpr 17"]],
    ["CRC 16, 17 ICCPR", ["crc 16", "iccpr 17"]],
    ["КПР ст. 16, 17 МПГПП", ["crc 16", "iccpr 17"]],
    ["КПР, ст. 16, 17 МПГПП, 8 GDPR", ["crc 16", "iccpr 17", "eu-gdpr 8"]],
  ])("is that one's behind a unit in the singular: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC Arts. 16, 17 ICCPR", ["crc 16", "? 17", "iccpr"]],
    ["CRC Art. 16, 17, 24 ICCPR", ["crc 16", "? 17", "iccpr 24"]],
    ["КПР ст. 16, 17, 24 МПГПП", ["crc 16", "? 17", "iccpr 24"]],
  ])("is asked about with those before it where nobody can tell: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC Art. 16, 17, ICCPR 17", ["crc 16, 17", "iccpr 17"]],
    ["CRC Art. 16, 17 ICCPR 17", ["crc 16, 17", "iccpr 17"]],
    ["ст. 16 КПР, пп. 67, 70 ЗОП № 25", ["crc 16", "crc-gc-25 67, 70"]],
    ["БҚК 16-бап, АСҚХП 17-бап", ["crc 16", "iccpr 17"]],
  ])("is the list's where that name has places of its own: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("the last number of a list, right before the draft", () => {
  it.each([
    ["CRC Art. 16, 17 of the draft", ["crc", "? 16"]],
    ["КПР, ст. 16, 17 проекта", ["crc", "? 16"]],
  ])("is the draft's, and the others are asked about: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC, arts. 16 and 9 of our draft", ["crc", "? 16, 9"]],
    ["CRC: arts. 16 and 9 of the Bill", ["crc", "? 16, 9"]],
    ["КПР, ст. 16 и 9 нашего проекта", ["crc", "? 16, 9"]],
    ["Under the CRC, arts. 16 and 9 of our draft", ["crc", "? 16, 9"]],
    ["CRC, arts. 9 and 16 of our draft", ["crc", "? 9, 16"]],
    ["КПР, статьи 16 и 17 проекта", ["crc", "? 16, 17"]],
  ])(
    "is asked about with the others where no words lead to the name, or their order is none of a list: %s",
    (text, expected) => {
      expect(cited(text)).toEqual(expected);
    },
  );

  it.each([
    ["Under the CRC, articles 9 and 16 of the draft should change", ["crc"]],
    ["КПР ст. 16, ст. 17 проекта", ["crc 16"]],
    ["БҚК 16-бап, жобаның 17-бабы", ["crc 16"]],
  ])("takes none from the treaty, or all, where that is told: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("a law of the United States by its volume", () => {
  it.each([
    ["COPPA, 15 U.S.C. § 6501-6505", ["?", "? 6501-6505"]],
    ["COPPA (15 U.S.C. §§ 6501–6506)", ["?", "? 6501-6506"]],
    ["КОППА, 15 U.S.C. § 6502", ["?", "? 6502"]],
    ["Section 1303 of COPPA, 15 U.S.C. § 6502", ["? 1303", "? 6502"]],
  ])("is not the rule that is called as it is: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["COPPA § 312.5", ["us-coppa-rule 312.5"]],
    ["COPPA (16 CFR 312.5)", ["us-coppa-rule 312.5"]],
    ["GDPR, 15 U.S.C. § 6501", ["eu-gdpr", "? 6501"]],
  ])("leaves the rule, and laws of others: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("guidelines on a protocol", () => {
  it.each([
    "Guidelines regarding the implementation of the Optional Protocol on the sale of children (2019), paras 60-65",
    "Guidelines regarding the implementation of the OPSC (2019), CRC/C/156, paras 60-65",
    "Руководящие принципы по осуществлению ФП о торговле детьми (2019), пп. 60–65",
    "Руководящих принципов по осуществлению Факультативного протокола о торговле детьми, пп. 60–65",
  ])("are not the protocol: %s", (text) => {
    expect(cited(text)).toEqual(["crc-opsc-guidelines 60-65"]);
  });
});
