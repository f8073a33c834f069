import { cited } from "../../../support/cited";

describe("a lower level behind the comma of a name that has its article before it", () => {
  it.each([
    ["Article 6(1) GDPR, point (f) is closed to schools.", ["eu-gdpr 6(1)(f)"]],
    ["Article 9(2) GDPR, points (a) and (g) allow it.", ["eu-gdpr 9(2)(a), 9(2)(g)"]],
    ["Article 17 CRC, paragraph (e) asks for guidelines.", ["crc 17(e)"]],
    ["Art 28 DSA, para 2 on ads and Art 8 GDPR, para 2 on checks", ["eu-dsa 28(2)", "eu-gdpr 8(2)"]],
    ["Art. 31 CRC, para 1 here", ["crc 31(1)"]],
    ["Article 40 of the CRC, para. 2(b)(vii) helps.", ["crc 40(2)(b)(vii)"]],
    ["Is Art. 16 CRC, para. 2 enough?", ["crc 16(2)"]],
    ["Статья 16 КПР, пункт 2 требует защиты.", ["crc 16(2)"]],
    ["Статья 147 УК РК, часть 2 говорит о наказании.", ["kz-criminal-code 147(2)"]],
    ["Article 16 CRC, paragraph 2 should be quoted.", ["crc 16(2)"]],
  ])("goes on with that, though words follow: %s", (text, expected) => {
    expect(cited(text, { jurisdiction: "KZ" })).toEqual(expected);
  });

  it("is inside the section of an act that has subsections", () => {
    expect(cited("Section 12 OSA, subsection (4) asks for checks.", { jurisdiction: "GB" })).toEqual([
      "uk-osa-2023 12(4)",
    ]);
  });

  it("goes on with that, though another article with its name follows", () => {
    expect(cited("Article 16 CRC, para. 2 and Article 8 GDPR, para. 2")).toEqual(["crc 16(2)", "eu-gdpr 8(2)"]);
    expect(cited("ст. 16 КПР, п. 2 и п. 3 ст. 8 GDPR")).toEqual(["crc 16", "eu-gdpr 8(2), 8(3)"]);
  });

  it("is inside the number before it where it is a letter", () => {
    expect(cited("Статья 34(1) DSA, пункт (d) о детях")).toEqual(["eu-dsa 34(1)(d)"]);
  });

  it.each([
    ["In the light of Article 12 of the CRC, paragraph 2 needs more.", ["crc 12", "? 2"]],
    ["Therefore, in line with Article 8 GDPR, paragraph 3 should go.", ["eu-gdpr 8", "? 3"]],
    ["Pursuant to Article 8 GDPR, paragraph 3 should go.", ["eu-gdpr 8", "? 3"]],
    ["Исходя из статьи 12 КПР, пункт 4 дополнить.", ["crc 12", "? 4"]],
    ["С учетом положений статьи 16 КПР, пункт 2 следует уточнить.", ["crc 16", "? 2"]],
  ])("is asked about where it is said to be changed in the light of that: %s", (text, expected) => {
    expect(cited(text, { jurisdiction: "KZ" })).toEqual(expected);
  });

  it("goes on with that behind such words where nothing is to be changed", () => {
    expect(cited("Under Article 8 GDPR, paragraph 2 the operator checks ages.")).toEqual(["eu-gdpr 8(2)"]);
  });

  it("is asked about where it is of the same level", () => {
    expect(cited("п. 67 ЗОП № 25, п. 12 нашего отчета")).toEqual(["crc-gc-25 67", "? 12"]);
  });
});
