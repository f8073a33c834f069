import { cited } from "../../../support/cited";

describe("a place between two names, right before the second one", () => {
  it.each([
    ["КПР, ст. 3 Трудового кодекса", ["crc", "? 3"]],
    ["КПР, ст. 34, ст. 3 ФПКПР-ТД", ["crc 34", "? 3"]],
    ["КПР, ст. 8 ЕКПЧ", ["crc", "? 8"]],
    ["CRC, art. 8 ECHR", ["crc", "? 8"]],
    ["CRC, art. 32 Labour Code", ["crc", "? 32"]],
    ["CRC, art. 3 Hague Convention", ["crc", "? 3"]],
    ["КПР, ст. 3 Гаагской конвенции", ["crc", "? 3"]],
    ["Закон об образовании, ст. 5 Закона о связи", ["kz-education-2007", "? 5"]],
  ])("is of that one, though the catalogue doesn't hold it: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["УК РК, ст. 134 УК", ["kz-criminal-code 134", "?"]],
    ["Закон об образовании, статья 5 этого Закона", ["kz-education-2007 5"]],
    ["CRC, art. 16 UNICEF guidance", ["crc 16", "?"]],
    ["GDPR, art. 35 DPIA", ["eu-gdpr 35", "?"]],
    ["GDPR, Art. 40 Codes of conduct", ["eu-gdpr 40", "?"]],
    ["CRC: art. 3 General Principles", ["crc 3", "?"]],
    ["GDPR, Art. 6 Law enforcement", ["eu-gdpr 6", "?"]],
    ["КПР, ст. 17 СМИ обязаны", ["crc 17", "?"]],
    ["CRC, art. 16 and the Civil Code", ["crc 16", "?"]],
    ["CRC, ARTICLE 12 VIEWS OF THE CHILD", ["crc 12", "?"]],
  ])("stays with the first where the second says no other act: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("is of that one in a bracket that ends behind it", () => {
    expect(cited("КПР, ст. 16 (в совокупности со ст. 3 КПР), ст. 17")).toEqual(["crc 16", "crc 3", "crc 17"]);
  });

  it("has points of its own, however many", () => {
    expect(cited("КПР, пункт 1 статьи 3, пункты 1 и 2 статьи 17 МПГПП")).toEqual(["crc 3(1)", "iccpr 17(1), 17(2)"]);
    expect(cited("articles 3, paragraphs 1 and 2, of the CRC")).toEqual(["crc 3(1), 3(2)"]);
    expect(cited("CRC, arts. 12, paras. 1 and 2, 13 and 16")).toEqual(["crc 12(1), 12(2), 13, 16"]);
  });
});
