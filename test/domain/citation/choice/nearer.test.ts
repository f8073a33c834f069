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

describe("a place right before its name, with another place behind the name's comma", () => {
  it.each([
    ["С учетом статьи 16 КПР, статью 7 изложить иначе.", ["crc 16", "? 7"]],
    ["По смыслу статьи 12 Конвенции о правах ребенка, статья 9 неполна.", ["crc 12", "? 9"]],
    ["Помня о статье 16 КПР и статье 8 GDPR, статьи 5 и 6 сблизить.", ["crc 16", "eu-gdpr 8", "? 5, 6"]],
    ["Having read Article 8 GDPR, Articles 11 to 13 read oddly.", ["eu-gdpr 8", "? 11-13"]],
    ["With Article 8 GDPR and Article 16 CRC, Article 12 may stay.", ["eu-gdpr 8", "crc 16", "? 12"]],
    ["пункт 2 взять из статьи 8 GDPR, статью 15 – из статьи 28 DSA", ["? 2", "eu-gdpr 8", "? 15", "eu-dsa 28"]],
    ["ст. 3 КПР, ст. 7, ст. 9", ["crc 3", "? 7, 9"]],
    ["Art. 3 CRC, Art. 7", ["crc 3", "? 7"]],
  ])("is the name's, and the other is asked about: %s", (text, expected) => {
    expect(cited(text, { jurisdiction: "KZ" })).toEqual(expected);
  });

  it.each([
    ["Статья 5 Конвенция о правах ребенка, статья 16", ["? 5", "crc 16"]],
    ["Article 5: GDPR, Art. 8", ["? 5", "eu-gdpr 8"]],
    ["статья 5 | КПР, статья 8", ["? 5", "crc 8"]],
    ["Article 9 (CRC, art. 16)", ["? 9", "crc 16"]],
  ])("is another's where the name begins anew: %s", (text, expected) => {
    expect(cited(text, { jurisdiction: "KZ" })).toEqual(expected);
  });

  it("shares its name with a paragraph, a chapter or a recital that ends the sentence", () => {
    expect(cited("Article 16 CRC, paragraph 2.")).toEqual(["crc 16(2)"]);
    expect(cited("See Article 8 GDPR, recital 38.")).toEqual(["eu-gdpr 8, recital 38"]);
    expect(cited("section 12 of the Online Safety Act 2023, Part 3, and Schedule 4", { jurisdiction: "GB" })).toEqual([
      "uk-osa-2023 12, part 3, schedule 4",
    ]);
  });

  it("is asked about where it may be of either of two acts", () => {
    expect(cited("Article 3 CRC, Article 12, Article 16, Article 8 GDPR, Article 25")).toEqual([
      "crc 3",
      "? 12, 16",
      "eu-gdpr 8",
      "? 25",
    ]);
    expect(cited("ст. 3 КПР, ст. 12, ст. 16, ст. 8 GDPR")).toEqual(["crc 3", "? 12, 16", "eu-gdpr 8"]);
    expect(cited("ст. 3 КПР; ст. 12, ст. 16, ст. 8 GDPR")).toEqual(["crc 3", "eu-gdpr 12, 16, 8"]);
  });
});

describe("“in the draft” behind a place and a comma", () => {
  it.each([
    ["CRC, Article 16, in the draft law, is not reflected.", ["crc 16"]],
    ["GDPR, статьи 8 и 9, статья 25, в проекте не учтены.", ["eu-gdpr 8, 9, 25"]],
    ["Конвенция о правах ребенка (статья 16), в законопроекте", ["crc 16"]],
    ["Закон «О рекламе», статья 7, в проекте не упоминается.", ["? 7"]],
  ])("says where a place that has its name is missing: %s", (text, expected) => {
    expect(cited(text, { jurisdiction: "KZ" })).toEqual(expected);
  });

  it.each([
    ["Article 7, in the draft law, is new.", []],
    ["Статья 8 GDPR, статья 9, в проекте новая.", ["eu-gdpr 8"]],
    ["статья 7 в законопроекте", []],
  ])("says whose a place without a name is: %s", (text, expected) => {
    expect(cited(text, { jurisdiction: "KZ" })).toEqual(expected);
  });
});

describe("an annex to an act", () => {
  it.each([
    ["Annex III to the EU AI Act, art. 6", ["eu-ai-act annex III", "? 6"]],
    ["CRC, art. 12; Annex III to the EU AI Act, art. 6", ["crc 12", "eu-ai-act annex III", "? 6"]],
    ["GDPR, ст. 8; приложение III к EU AI Act", ["eu-gdpr 8", "eu-ai-act annex III"]],
    ["Annex III to the EU AI Act, points 1–4", ["eu-ai-act annex III(1)-III(4)"]],
  ])("is that act's, and no other's before it: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
