import { cited } from "../../../support/cited";

describe("a list of a treaty's articles below its name, each with a bracket", () => {
  it.each([
    ["CRC: Art. 16 (privacy online); Art. 19 (all forms of abuse); Art. 34 (grooming)", ["crc 16, 19, 34"]],
    ["КПР: ст. 16 (частная жизнь); ст. 34 (злоупотребления в сети)", ["crc 16, 34"]],
    ["БҚК: 16-бап (жеке өмір); 34-бап (желідегі қанау)", ["crc 16, 34"]],
  ])("is all of that: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("is not where one of them speaks of the draft", () => {
    expect(cited("CRC: Art. 16 (privacy); Art. 9 (draft: consent)")).toEqual(["crc 16", "? 9"]);
  });
});

describe("an article of a treaty's list that is explained behind a semicolon", () => {
  it.each([
    ["CRC Art. 16 (privacy); Art. 7 (registration of users)", ["crc 16", "? 7"]],
    ["CRC, Art. 16; Art. 9 – parental consent", ["crc 16", "? 9"]],
    ["КПР: ст. 16 (частная жизнь); ст. 9 – согласие родителей", ["crc 16", "? 9"]],
    ["КПР, ст. 16; ст. 9: согласие родителей", ["crc 16", "? 9"]],
    ["БҚК: 16-бап (жеке өмір); 9-бап – ата-ананың келісімі", ["crc 16", "? 9"]],
    ["CRC, Art. 16; Art. 9 violates privacy", ["crc 16", "? 9"]],
    ["КПР, ст. 16; ст. 9 не содержит гарантий", ["crc 16", "? 9"]],
    ["БҚК 16-бап; 9-бап кепілдік бермейді", ["crc 16", "? 9"]],
  ])("is asked about where its heading says something else: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC, Art. 3; Art. 16 (privacy); Art. 17", ["crc 3, 16, 17"]],
    ["CRC, Art. 3; Art. 12 – right to be heard", ["crc 3, 12"]],
    ["КПР: ст. 3; ст. 16 – частная жизнь", ["crc 3, 16"]],
    ["БҚК: 3-бап; 16-бап (жеке өмір)", ["crc 3, 16"]],
  ])("is of that where its heading says so: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC, art. 16; art. 17 (ICT)", ["crc 16, 17"]],
    ["GDPR, art. 8; art. 40 (Codes of Conduct)", ["eu-gdpr 8, 40"]],
    ["CRC, art. 6 (right to life); art. 12 (participation)", ["crc 6, 12"]],
    ["КПР, ст. 3; ст. 12 – не отражена", ["crc 3, 12"]],
    ["БҚК, 3-бап; 12-бап (ішінара)", ["crc 3, 12"]],
    ["GDPR, art. 6 a); art. 9 a) y b)", ["eu-gdpr 6(a), 9(a)"]],
    ["GDPR, Art. 8; Art. 12 et seq.", ["eu-gdpr 8, 12"]],
    ["CRC, Art. 3; Art. 12 as the Committee reads it", ["crc 3, 12"]],
    ["КПР, ст. 16; ст. 17 в части доступа к информации", ["crc 16, 17"]],
    ["ЗОП № 25, п. 40; п. 67 – данные", ["crc-gc-25 40, 67"]],
    ["CRC, art. 16; art. 17 (art. 5 of the draft); art. 18.", ["crc 16, 17", "crc 18"]],
  ])("is of that where a label, a heading or whether it is met stands behind it: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
