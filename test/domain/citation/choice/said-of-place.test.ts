import { cited } from "../../../support/cited";

const KZ = { jurisdiction: "KZ" };

describe("a place behind others of a treaty, of which is said whose it is", () => {
  it.each([
    ["CRC: Art. 16 (privacy); Art. 9 – not regulated in the draft", ["crc 16", "? 9"]],
    ["CRC, Art. 16; Art. 9 (see draft)", ["crc 16", "? 9"]],
    ["CRC, Art. 16; Art. 9: the draft is silent", ["crc 16", "? 9"]],
    ["CRC Art. 16; Art. 9 draft", ["crc 16", "? 9"]],
    ["CRC Art. 16, Art. 9 as drafted", ["crc 16", "? 9"]],
    ["CRC Art. 16 and Art. 9 as proposed", ["crc 16", "? 9"]],
    ["CRC Art. 16; Art. 9, as drafted", ["crc 16", "? 9"]],
    ["CRC Art. 16 (Art. 9 proposed)", ["crc 16", "? 9"]],
    ["CRC Art. 16; Art. 9 in its current wording", ["crc 16", "? 9"]],
    ["GDPR: Art. 8 (consent), Art. 9 (draft, parental consent)", ["eu-gdpr 8", "? 9"]],
    ["Article 16 CRC; Article 9 as drafted", ["crc 16", "? 9"]],
    ["КПР: ст. 16; ст. 9 (в проекте не урегулирована)", ["crc 16", "? 9"]],
    ["КПР, ст. 16; ст. 9 в редакции проекта", ["crc 16", "? 9"]],
    ["КПР, ст. 16, ст. 9 первой редакции проекта", ["crc 16", "? 9"]],
    ["КПР, ст. 16; ст. 9 (не урегулировано)", ["crc 16", "? 9"]],
    ["КПР, ст. 16; ст. 9 текста", ["crc 16", "? 9"]],
    ["КПР, ст. 16; ст. 9 поправок", ["crc 16", "? 9"]],
    ["ЗОП № 25, п. 67; п. 2 рассматриваемой статьи", ["crc-gc-25 67", "? 2"]],
    ["БҚК, 16-бап; 9-бап – жобада реттелмеген", ["crc 16", "? 9"]],
    ["БҚК 16-бап; 9-бабы жобаның", ["crc 16", "? 9"]],
    ["БҚК 16-бап; 9-бап ұсынылған редакцияда", ["crc 16", "? 9"]],
  ])("is asked about where that is the text under review: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it.each([
    ["CRC Art. 16; Art. 7 KZ law", ["crc 16", "? 7"]],
    ["CRC Art. 16; Art. 7 (KZ)", ["crc 16", "? 7"]],
    ["CRC Art. 16; Art. 7 national law", ["crc 16", "? 7"]],
    ["CRC Art. 16; Art. 9 Explanatory Note", ["crc 16", "? 9"]],
    ["КПР, ст. 16; ст. 7 (национальный закон)", ["crc 16", "? 7"]],
    ["КПР, ст. 16; ст. 7 казахстанского законодательства", ["crc 16", "? 7"]],
    ["БҚК, 16-бап; 7-бап (ұлттық заңнама)", ["crc 16", "? 7"]],
  ])("is asked about where that is a state's law or a paper: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it.each([
    ["CRC Art. 16; Art. 9 – amend accordingly", ["crc 16", "? 9"]],
    ["CRC Art. 16; Art. 9 silent", ["crc 16", "? 9"]],
    ["КПР, ст. 16; ст. 9 требует доработки", ["crc 16", "? 9"]],
    ["КПР, ст. 16; ст. 9 (нуждается в уточнении)", ["crc 16", "? 9"]],
    ["БҚК 16-бап; 9-бапты толықтыру", ["crc 16", "? 9"]],
    ["БҚК 16-бап; 9-бап пысықтауды қажет етеді", ["crc 16", "? 9"]],
  ])("is asked about where it is to be changed: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it.each([
    ["CRC, art. 40, art. 43 (as amended in 1995), and art. 44", ["crc 40, 43", "? 44"]],
    ["CRC, art. 3, art. 12 – not reflected in the draft", ["crc 3, 12"]],
    ["КПР, ст. 3, ст. 12 (в проекте не отражены)", ["crc 3, 12"]],
    ["Ланкароте конвенциясының 18-бабы мен 23-бабы (Қазақстан қосылмаған)", ["lanzarote 18, 23"]],
    ["CRC Art. 16 – the draft has no safeguards", ["crc 16"]],
    ["КПР, ст. 16 – проект не содержит гарантий", ["crc 16"]],
  ])("is of that elsewhere: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it("leaves the draft what its name behind the next place says", () => {
    expect(cited("With Article 16 CRC, Article 9 and Article 10 of the draft conflict.")).toEqual(["crc 16"]);
  });
});

describe("a place behind others of a state's law, of which is said that the draft or the law at hand has no rule on it", () => {
  it.each([
    ["Закон об образовании, ст. 5; ст. 9 – не урегулировано", ["kz-education-2007 5", "? 9"]],
    ["Digital Code, art. 5; art. 9: privacy in the draft", ["kz-digital-code 5", "? 9"]],
    ["GDPR, art. 8; art. 25 (privacy, not in the draft)", ["eu-gdpr 8", "? 25"]],
  ])("is asked about: %s", (text, expected) => {
    expect(cited(text, { jurisdiction: "KZ" })).toEqual(expected);
  });
});
