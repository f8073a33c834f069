import { cited, faultsOf } from "../../../support/cited";

const KZ = { jurisdiction: "KZ" };

describe("a number beside places that counts something", () => {
  it.each([
    ["It took 12 reports under article 44 CRC and 3 under article 12 OPSC.", ["crc 44", "crc-opsc 12"]],
    ["12 cases concern Article 8 CRC and 3 Article 16 ICCPR.", ["crc 8", "iccpr 16"]],
    ["В 2025 году 3 по статье 147 УК РК, 5 по статье 79 КоАП РК.", ["kz-criminal-code 147", "kz-admin-offences 79"]],
    ["Расходы по п. 3 – 20 000 тыс. тенге.", ["? 3"]],
    ["Штраф по части второй — 30 МРП.", ["? 2"]],
    ["CRPD: 191. CEDAW: 189. OPSC: 178.", ["crpd", "cedaw", "crc-opsc"]],
    ["часть третья статьи 15 | 3. Лица обязаны", ["? 15(3)"]],
  ])("is no place: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it("is no chapter before a noun of its own", () => {
    expect(cited("The OSA (Part 3, Chapter 2) and 12 Ofcom codes", { jurisdiction: "GB" })).toEqual([
      "uk-osa-2023 part 3, chapter 2",
    ]);
  });

  it.each([
    ["Articles 3 (best interests) and 12 CRC", ["crc 3, 12"]],
    ["статьи 3 (п. 1) и 12 КПР", ["crc 3(1), 12"]],
    ["ст. 3 – 12 КПР", ["crc 3-12"]],
    ["п. 67 – 70 ЗОП № 25", ["crc-gc-25 67-70"]],
    ["CRC: 16. GDPR: 8.", ["crc 16", "eu-gdpr 8"]],
  ])("is told from one more place: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("is still found fault with where it stands alone behind a name", () => {
    expect(faultsOf("CRC: 161. GDPR: 8.")).toHaveLength(1);
  });
});
