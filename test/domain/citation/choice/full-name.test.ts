import { cited, faultsOf } from "../../../support/cited";

describe("an act that the catalogue does not hold", () => {
  it.each([
    [
      "статья 5 Закона Республики Казахстан от 5 июля 2004 года № 567-II «Об играх»",
      "Закона Республики Казахстан от 5 июля 2004 года № 567-II «Об играх»",
    ],
    ["статье 5 Закона «Об играх» от 5 июля 2004 года и в статье 3 КПР", "Закона «Об играх» от 5 июля 2004 года"],
    [
      "пункт 3 постановления Правительства Республики Казахстан от 1 марта 2020 года № 102",
      "постановления Правительства Республики Казахстан от 1 марта 2020 года № 102",
    ],
    ["статья 26 Трудового кодекса РК и статья 3 КПР", "Трудового кодекса РК"],
    [
      "Қазақстан Республикасының 2004 жылғы 5 шілдедегі «Ойындар туралы» Заңының 5-бабы",
      "Қазақстан Республикасының 2004 жылғы 5 шілдедегі «Ойындар туралы» Заңының",
    ],
    [
      "БҚК, 16-бап; Үкіметтің 2020 жылғы 1 наурыздағы № 102 қаулысының 3-тармағы",
      "Үкіметтің 2020 жылғы 1 наурыздағы № 102 қаулысының",
    ],
    ["Annex B to ISO/IEC 27001:2022", "ISO/IEC 27001:2022"],
    ["section 1 of the Children and Games Act 1933", "Children and Games Act 1933"],
    ["Toy Misuse and Game Crimes Act, 2018, s. 24", "Toy Misuse and Game Crimes Act, 2018"],
    ["under the Access to Games Act, section 4", "Access to Games Act"],
    ["Under the Narnia Games and Toys Act (Cap. 411A), s. 2", "Narnia Games and Toys Act (Cap. 411A)"],
    ["Protection of Playful Children Act 4 of 2013, s. 35", "Protection of Playful Children Act 4 of 2013"],
    ["In Games to Go Act, s. 2", "Games to Go Act"],
    ["Article 24 of the EU Charter of Playful Rights and Article 3 CRC", "EU Charter of Playful Rights"],
    ["article 5 of the Law of 5 July 2004 on Games, which", "the Law of 5 July 2004 on Games"],
  ])("is told by all that tells which it is: %s", (text, name) => {
    expect(faultsOf(text)).toEqual([expect.stringContaining(`has no “${name}”`)]);
  });

  it("takes nothing of the next one", () => {
    const text = "section 5 of the Games Act 1989 and the Toys Act 1996, s. 4; CRC, art. 3";
    expect(faultsOf(text)[0]).toContain("has no “Games Act 1989”");
    expect(cited(text)).toContain("crc 3");
    expect(faultsOf("CRC, art. 16 and Sexual Games Act, s. 3")).toEqual([
      expect.stringContaining("has no “Sexual Games Act”"),
    ]);
  });
});

describe("the message of an act that is not held", () => {
  it.each([
    ["2022/2065 Регламентінің 28-бабы", "2022/2065 Регламентінің"],
    [
      'частью 11 статьи 23 Федерального закона "О персональных данных" Правительство Российской Федерации постановляет',
      'Федерального закона "О персональных данных"',
    ],
    ["2022 жылғы 3 мамырдағы № 118-VII Заң «Білім туралы» Заңның 5-бабына", "№ 118-VII Заң"],
    [
      "Кодекс РК от 26 декабря 2011 года № 518-IV «О браке (супружестве) и семье», ст. 62",
      "Кодекс РК от 26 декабря 2011 года № 518-IV «О браке (супружестве) и семье»",
    ],
    [
      "Article 5 of the Law of the Kyrgyz Republic on Personal Information No. 58 of 14 April 2008.",
      "the Law of the Kyrgyz Republic on Personal Information No. 58 of 14 April 2008",
    ],
    ["African Committee's General Comment No. 5 on State obligations", "African Committee's General Comment No. 5"],
    ["General comment No. 16 (HRI/GEN/1/Rev.9), para. 10", "General comment No. 16 (HRI/GEN/1/Rev.9)"],
  ])("says its name and no more of the sentence: %s", (text, name) => {
    expect(faultsOf(text, { jurisdiction: "KZ" })[0]).toContain(`“${name}”`);
  });
});
