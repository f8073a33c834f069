import { cited } from "../../../support/cited";

const KZ = { jurisdiction: "KZ" };

describe("a place behind the comma or the colon of a name without one of its own", () => {
  it.each([
    ["На основании GDPR и КПР, статью 21 исключить.", ["eu-gdpr", "crc", "? 21"]],
    ["Согласно КПР, статью 11 следует дополнить.", ["crc", "? 11"]],
    ["In line with the DSA, Article 9 should be deleted.", ["eu-dsa", "? 9"]],
    ["In light of GC25, paragraph 6 must be reworded.", ["crc-gc-25", "? 6"]],
    ["С учётом ЗОП № 25, пункт 6 изложить иначе.", ["crc-gc-25", "? 6"]],
    ["Чтобы привести в соответствие с КПР: статью 11 дополнить, статью 13 исключить.", ["crc", "? 11", "? 13"]],
    ["БҚК: 11-бап толықтырылсын", ["crc", "? 11"]],
    ["Исходя из Закона РК «О правах ребенка», статью 11 исключить.", ["kz-child-rights-2002", "? 11"]],
  ])("is asked about where it is said to be changed, as treaties are not: %s", (text, expected) => {
    expect(cited(text, { jurisdiction: "KZ" })).toEqual(expected);
  });

  it.each([
    ["Unlike the CRC, Article 4 names no age.", ["crc", "? 4"]],
    ["In contrast to the GDPR, Article 4 is silent.", ["eu-gdpr", "? 4"]],
    ["В отличие от статьи 8 GDPR, пункт 5 не называет возраст.", ["eu-gdpr 8", "? 5"]],
    ["По сравнению с КПР, статья 4 не говорит об игре.", ["crc", "? 4"]],
  ])("is asked about where the name is what it is held against: %s", (text, expected) => {
    expect(cited(text, { jurisdiction: "KZ" })).toEqual(expected);
  });

  it.each([
    ["Unlike the UK, the GDPR, Article 8 lets states choose.", ["eu-gdpr 8"]],
    ["Unlike the GDPR, Article 8, this says nothing.", ["eu-gdpr 8"]],
    ["В соответствии с КПР, статья 16 защищает ребенка.", ["crc 16"]],
    ["CRC, Article 31 should be quoted.", ["crc 31"]],
    ["КПР, статью 31 добавить.", ["crc 31"]],
    ["GDPR, Article 17 was amended.", ["eu-gdpr 17"]],
    ["Закон РК «О правах ребенка», статью 11 дополнить.", ["kz-child-rights-2002 11"]],
    ["С учетом КПР (см. ЗОП № 25, п. 12) статью 11 изложить.", ["crc", "crc-gc-25 12", "? 11"]],
  ])("is of that elsewhere: %s", (text, expected) => {
    expect(cited(text, { jurisdiction: "KZ" })).toEqual(expected);
  });
});

describe("a place behind the colon of a name that has its place before it", () => {
  it.each([
    ["Article 31 CRC: Article 9 should mention play.", ["crc 31", "? 9"]],
    ["Статья 31 КПР: статью 9 дополнить; статью 10 исключить.", ["crc 31", "? 9", "? 10"]],
  ])("is none of that: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("a place behind a name that has its own before it, with nothing between", () => {
  it.each([
    ["На основании статьи 12 КПР статью 9 исключить.", ["crc 12", "? 9"]],
    ["Согласно статье 6 GDPR пункт 4 статьи 11 исключить.", ["eu-gdpr 6", "? 11(4)"]],
    ["На основании статьи 12 КПР и статьи 6 GDPR статью 9 исключить.", ["crc 12", "eu-gdpr 6", "? 9"]],
    ["В отличие от статьи 6 GDPR статья 11 не называет срок.", ["eu-gdpr 6", "? 11"]],
    ["Based on Article 12 CRC Article 9 should be deleted.", ["crc 12", "? 9"]],
    ["Согласно КПР статья 9 должна быть изменена.", ["crc", "? 9"]],
    ["In line with the CRC Article 9 should be deleted.", ["crc", "? 9"]],
  ])("is asked about where it is to be changed, and the name keeps its own: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it.each([
    ["Согласно статье 12 КПР статья 9 молчит о ребенке.", ["crc 12", "? 9"]],
    ["В силу статьи 12 Конвенции о правах ребенка часть 3 статьи 9 лишняя.", ["crc 12", "? 9(3)"]],
    ["В силу пункта 64 ЗОП № 25 пункт 9 лишний.", ["crc-gc-25 64", "? 9"]],
    ["By Article 12 CRC Article 9 is silent.", ["crc 12", "? 9"]],
    ["Article 12 CRC Article 17 ICCPR Article 9 is silent", ["crc 12", "iccpr 17", "? 9"]],
    ["БҚК-нің 12-бабы бойынша 9-бап жеткіліксіз", ["crc 12", "? 9"]],
  ])("is asked about whatever is said of it: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it.each([
    ["CRC Article 12 GDPR Article 6", ["crc 12", "eu-gdpr 6"]],
    ["ст. 12 КПР ст. 6 GDPR", ["crc 12", "eu-gdpr 6"]],
    ["Заңның 12-бабы БҚК 9-бабына қайшы", ["? 12", "crc 9"]],
    ["Статья 12\tКПР статья 9", ["? 12", "crc 9"]],
  ])("is that name's own where the place before is another's, or another name's: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });
});

describe("what is to be changed behind the places of a treaty", () => {
  it.each([
    ["Article 12 CRC; Article 9 should be deleted", ["crc 12", "? 9"]],
    ["КПР, ст. 12: статья 9 подлежит исключению", ["crc 12", "? 9"]],
    ["КПР, ст. 12; в статье 9 отсутствуют гарантии", ["crc 12", "? 9"]],
    ["БҚК 12-бабы: 9-бап алып тасталсын", ["crc 12", "? 9"]],
    ["CRC, Article 12 – Article 9 to be deleted", ["crc 12", "? 9"]],
    ["CRC, arts. 3 and 12\nArticle 9 must be amended", ["crc 3, 12", "? 9"]],
    ["КПР, ст. 12 (статью 9 исключить)", ["crc 12", "? 9"]],
    ["КПР, ст. 12, ст. 17 – статью 9 исключить", ["crc 12, 17", "? 9"]],
    ["БҚК, 12-бап – 9-баптың 2-тармағын алып тастау", ["crc 12", "? 9(2)"]],
    ["DSA, Article 28(2) – paragraph 4 to be added", ["eu-dsa 28(2)", "? 4"]],
    ["In line with the CRC, Article 3, Article 9 should be amended.", ["crc 3", "? 9"]],
    ["КПР, ст. 12; статью 9 исключить, статью 10 дополнить", ["crc 12", "? 9", "? 10"]],
    ["Contrary to the CRC, Article 9 allows tracking.", ["crc", "? 9"]],
    ["Like the GDPR, Article 9 sets an age.", ["eu-gdpr", "? 9"]],
    ["КПР, ст. 12: пункт 3 статьи 9 исключить", ["crc 12", "? 9(3)"]],
    ["КПР, ст. 12 (пункт 3 статьи 9 исключить)", ["crc 12", "? 9(3)"]],
    ["CRC, Article 12: paragraph 3 of Article 9 should be deleted", ["crc 12", "? 9(3)"]],
    ["GDPR, ст. 6: в пункте 3 статьи 9 слова исключить", ["eu-gdpr 6", "? 9(3)"]],
    ["GDPR, Article 6: in point (b) of Article 9 the words “may be” go", ["eu-gdpr 6", "? 9(b)"]],
    ["БҚК, 12-бап: 9-баптың 3-тармағындағы сөздер жойылсын", ["crc 12", "? 9(3)"]],
    ["КПР, ст. 12, статью 9 исключить", ["crc 12", "? 9"]],
    ["КПР, ст. 12, ст. 17, ст. 9 и ст. 10 изложить в новой редакции", ["crc 12, 17", "? 9, 10"]],
    ["БҚК, 12-бап, 9-бап алып тасталсын", ["crc 12", "? 9"]],
    ["GDPR Article 6, Article 9 to be deleted", ["eu-gdpr 6", "? 9"]],
    ["КПР, ст. 12, ст. 17 дополнить цитатой", ["crc 12", "? 17"]],
    ["БҚК, 12-бап; 9-бап жаңа редакцияда жазылсын", ["crc 12", "? 9"]],
    ["КПР, ст. 12; ст. 9: исключить", ["crc 12", "? 9"]],
    ["GDPR Article 6 (Article 9 deleted)", ["eu-gdpr 6", "? 9"]],
    ["CRC, Article 12\tArticle 9 to be deleted", ["crc 12", "? 9"]],
    ["КПР, ст. 12\tст. 9 исключить", ["crc 12", "? 9"]],
    ["БҚК, 12-бап\t9-бапты алып тастау", ["crc 12", "? 9"]],
    ["CRC, Article 12 | Article 9: delete", ["crc 12", "? 9"]],
    ["CRC | Article 12 | Article 9: add “play”", ["crc 12", "? 9"]],
  ])("is asked about alone: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it.each([
    ["CRC, Article 12 should be deleted from the sources.", ["crc 12"]],
    ["CRC | Article 12 should be cited", ["crc 12"]],
    ["CRC, art. 12 (art. 17), add a reference", ["crc 12", "crc 17"]],
    ["КПР, ст. 12: пункт 3 статьи 17", ["crc 12, 17(3)"]],
    ["GDPR, Article 6: paragraph 4 to be deleted", ["eu-gdpr 6(4)"]],
    ["Закон РК «О правах ребенка», ст. 5; статью 11 исключить", ["kz-child-rights-2002 5, 11"]],
    ["Закон РК «О правах ребенка», ст. 5, статью 11 исключить", ["kz-child-rights-2002 5, 11"]],
  ])("stays the name's where that may be meant: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });
});

describe("an article behind a name that has its recital before it", () => {
  it.each([
    ["Recital 71 DSA, Article 28(1), recital 46", ["eu-dsa recital 71, 28(1), recital 46"]],
    ["п. 9 преамбулы КПР, п. 1 ст. 3", ["crc recital 9, 3(1)"]],
    ["Recital 38 GDPR, Article 8 should be deleted", ["eu-gdpr recital 38", "? 8"]],
  ])("goes on with that if nothing says otherwise: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });
});

describe("what a sentence says of a place in the light of a treaty with its place", () => {
  it.each([
    ["As required by CRC Article 3, Article 12 must include an assessment", ["crc 3", "? 12"]],
    ["In line with GDPR Article 8, Article 14 should set an age of consent", ["eu-gdpr 8", "? 14"]],
    ["Having regard to CRC Article 12, Article 5 is incomplete", ["crc 12", "? 5"]],
    ["В соответствии с КПР, ст. 3, статья 12 должна содержать оценку", ["crc 3", "? 12"]],
    ["Under CRC Article 3, Article 12 and Article 16, states must protect children", ["crc 3, 12, 16"]],
    ["Under CRC Article 3, Article 12 and Article 16 States must protect children", ["crc 3, 12, 16"]],
    ["CRC Article 3, Article 12 must be read together", ["crc 3, 12"]],
  ])("may be said of the draft's, and nothing else is: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
