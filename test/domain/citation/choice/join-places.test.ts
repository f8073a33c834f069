import { cited } from "../../../support/cited";

describe("a sign of a section", () => {
  it.each([
    ["JuSchG, § 24a para. 1", "de-juschg 24a(1)"],
    ["§ 24a Abs. 1 JuSchG", "de-juschg 24a(1)"],
    ["JuSchG, § 24a, para. 1", "de-juschg 24a(1)"],
    ["para. 1 of § 24a JuSchG", "de-juschg 24a(1)"],
    ["LGPD, art. 14, § 1", "br-lgpd 14(1)"],
    ["GC25, §§ 67 and 68", "crc-gc-25 67, 68"],
  ])("holds the paragraph behind it, and is one of an article: %s", (text, expected) => {
    expect(cited(text)).toEqual([expected]);
  });
});

describe("an act by its number abroad", () => {
  it.each([
    ["Loi n° 2024-449 du 21 mai 2024, art. 1", "fr-sren-2024 1"],
    ["Lei nº 13.709, de 14 de agosto de 2018, art. 14", "br-lgpd 14"],
    ["16 CFR §§ 312.4 and 312.5", "us-coppa-rule 312.4, 312.5"],
  ])("keeps its places behind its date and signs: %s", (text, expected) => {
    expect(cited(text)).toEqual([expected]);
  });
});

describe("a recital by its number before its unit", () => {
  it.each([
    ["КПР, ст. 3; 2-й абзац преамбулы законопроекта", ["crc 3"]],
    ["2-й абзац преамбулы КПР", ["crc recital 2"]],
    ["БҚК преамбуласының 2-абзацы", ["crc recital 2"]],
  ])("is of what the preamble is of: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("points of a preamble", () => {
  it.each([
    ["пп. 38, 58 и 71 преамбулы GDPR", "eu-gdpr recital 38, recital 58, recital 71"],
    ["пункты 38 и 58 преамбулы GDPR", "eu-gdpr recital 38, recital 58"],
    ["GDPR, 8-бап, 38-кіріспе тармақ", "eu-gdpr 8, recital 38"],
  ])("are its recitals: %s", (text, expected) => {
    expect(cited(text)).toEqual([expected]);
  });
});
