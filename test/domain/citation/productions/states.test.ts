import { cited, faultsOf } from "../../../support/cited";

describe("a law with the state before it that it is of", () => {
  it.each([
    "Украина: Закон «Об образовании», ст. 5",
    "Польша: Закон «Об образовании», ст. 5",
    "Эстония – Закон «Об образовании», ст. 5",
    "Опыт Азербайджана: Закон «О правах ребенка», ст. 5",
    "Азербайджан. Закон «О правах ребенка», ст. 5",
    "Литва:\nЗакон «Об образовании», ст. 5",
    "Norway: Law on Education, art. 5",
    "Lithuania, Law on Education, art. 5",
    "Өзбекстан: № 94-V Заң, 5-бап",
    "Қырғызстан: «Білім туралы» Заңның 5-бабы",
    "Польша: «Білім туралы» Заң, 5-бап",
    "Швецияда Білім туралы заңның 5-бабын толықтыру ұсынылды",
    "Канадада Білім туралы заңның 5-бабын толықтыру ұсынылды",
    "Норвегияның Білім туралы заңының 5-бабын толықтыру ұсынылды",
    "Өзбекстан балаларға кепілдік береді (Білім туралы заңның 5-бабы)",
  ])("is none of Kazakhstan's of the same title: %s", (text) => {
    expect(cited(text)).toEqual(["? 5"]);
    expect(cited(text, { jurisdiction: "KZ" })).toEqual(["? 5"]);
  });

  it.each([
    ["Казахстан: Закон «Об образовании», ст. 5", "kz-education-2007 5"],
    ["Опыт Казахстана: Закон «Об образовании», ст. 5", "kz-education-2007 5"],
    ["Польша. Требуется согласие. Закон «Об образовании», ст. 5", "kz-education-2007 5"],
    ["Poland: CRC, art. 16", "crc 16"],
    ["France: GDPR, art. 8", "eu-gdpr 8"],
    ["European AI Act, art. 5", "eu-ai-act 5"],
    ["Европейский закон об ИИ, ст. 5", "eu-ai-act 5"],
  ])("is what it is there: %s", (text, expected) => {
    expect(cited(text, { jurisdiction: "KZ" })).toEqual([expected]);
  });

  it("is none of the Convention where an adjective makes another of it", () => {
    expect(cited("КПР (далее – Конвенция). Статья 8 Европейской Конвенции")).toEqual(["crc", "? 8"]);
  });
});

describe("a name that an act of one state has in that state alone", () => {
  it.each([
    ["UK: GDPR, art. 8", ["uk-gdpr 8"]],
    ["UK law and practice: GDPR, art. 8", ["uk-gdpr 8"]],
    ["Ұлыбританияның заңнамасы мен тәжірибесі: GDPR, 8-бап", ["uk-gdpr 8"]],
    ["UK: GDPR, art. 8 (EU)", ["eu-gdpr 8"]],
    ["Қырғызстан: Цифрлық кодекс, 5-бап", ["kg-digital-code 5"]],
    ["Қырғызстанның Цифрлық кодексінің 5-бабы", ["kg-digital-code 5"]],
    ["Великобритания: GDPR, ст. 8", ["uk-gdpr 8"]],
    ["Ұлыбритания: GDPR, 8-бап", ["uk-gdpr 8"]],
    ["GDPR (UK), art. 8", ["uk-gdpr 8"]],
    ["the UK's GDPR, art. 8", ["uk-gdpr 8"]],
    ["In the UK, the GDPR (art. 8) sets 13 years.", ["uk-gdpr 8"]],
    ["UK: AADC, standard 5; GDPR, art. 8", ["uk-aadc 5", "uk-gdpr 8"]],
    ["UK: GDPR, art. 8; GDPR, art. 25", ["uk-gdpr 8", "uk-gdpr 25"]],
    ["California: AADC", ["us-ca-aadc"]],
    ["Ireland: DPA 2018, s. 31; OSA, s. 3", ["? 31", "? 3"]],
  ])("is that act's: %s", (text, expected) => {
    expect(cited(text, { jurisdiction: "KZ" })).toEqual(expected);
  });

  it.each([
    ["GDPR, art. 8", ["eu-gdpr 8"]],
    ["Norway: GDPR, art. 8", ["eu-gdpr 8"]],
    ["UK and Ireland: GDPR, art. 8", ["eu-gdpr 8"]],
    ["Unlike the UK, the GDPR (art. 8) sets 16.", ["eu-gdpr 8"]],
    ["Ireland and the UK: GDPR, art. 8", ["eu-gdpr 8"]],
    ["EU and the UK: GDPR, art. 8", ["eu-gdpr 8"]],
    ["UK GDPR, art. 8, and the GDPR, art. 25", ["uk-gdpr 8", "eu-gdpr 25"]],
    ["GDPR (UK), art. 8; GDPR, art. 25", ["uk-gdpr 8", "eu-gdpr 25"]],
  ])("is the other one's elsewhere, and where the first goes by a longer name: %s", (text, expected) => {
    expect(cited(text, { jurisdiction: "KZ" })).toEqual(expected);
  });
});

it("is asked about where a sentence about the state goes on before the name: UK, GDPR", () => {
  expect(cited("UK: 13 years (GDPR, art. 8 allows 13 to 16)", { jurisdiction: "KZ" })).toEqual(["? 8"]);
  expect(cited("UK: before Brexit, GDPR, art. 8", { jurisdiction: "KZ" })).toEqual(["? 8"]);
});

describe("a name that acts of several states have, in the review of another's law", () => {
  it.each(["Кыргызстан: Цифровой кодекс, ст. 45", "In Kyrgyzstan, the Digital Code (art. 45) …"])(
    "is that of the state that is spoken of: %s",
    (text) => {
      expect(cited(text, { jurisdiction: "KZ" })).toEqual(["kg-digital-code 45"]);
    },
  );
});

describe("a law in a bracket, a list or right behind a state that the draft is compared with", () => {
  it.each([
    ["As in Kyrgyzstan (Digital Code, art. 45), consent is required", "KZ", ["kg-digital-code 45"]],
    ["в отличие от нормы в Кыргызстане (Цифровой кодекс, ст. 45)", "KZ", ["kg-digital-code 45"]],
    ["по сравнению с нормой в Кыргызстане (Цифровой кодекс, ст. 45)", "KZ", ["kg-digital-code 45"]],
    ["такой же, как в Кыргызстане (Цифровой кодекс, ст. 45)", "KZ", ["kg-digital-code 45"]],
    ["Compare the law in Kyrgyzstan: Digital Code, art. 45", "KZ", ["kg-digital-code 45"]],
    ["Как в Казахстане (Цифровой кодекс, ст. 33)", "KG", ["kz-digital-code 33"]],
    ["As in Australia (Online Safety Act, s. 63), the draft asks for it", "GB", ["au-osa-2021 63"]],
    ["As in the UK (Online Safety Act, s. 12)", "AU", ["uk-osa-2023 12"]],
    ["As in California (AADC, s. 1798.99.31)", "GB", ["us-ca-aadc 1798.99.31"]],
    ["As in the UK (GDPR, art. 8; Children's Code, standard 7)", "KZ", ["uk-gdpr 8", "uk-aadc 7"]],
    ["Как в Великобритании (GDPR, ст. 8)", "KZ", ["uk-gdpr 8"]],
    ["Contrast the rule in the UK (Data Protection Act 2018, s. 9)", "KZ", ["uk-dpa-2018 9"]],
    ["Contrary to Kyrgyzstan, where Digital Code, art. 45", "KZ", ["kg-digital-code 45"]],
    ["В отличие от Кыргызстана, где Цифровой кодекс (ст. 45) это допускает, у нас", "KZ", ["kg-digital-code 45"]],
    ["В отличие от Кыргызстана, где ст. 45 Цифрового кодекса это допускает", "KZ", ["kg-digital-code 45"]],
    ["Unlike Kyrgyzstan, Kazakhstan (Digital Code, art. 33) is strict", "KZ", ["kz-digital-code 33"]],
  ])("is that state's: %s", (text, jurisdiction, expected) => {
    expect(cited(text, { jurisdiction })).toEqual(expected);
  });

  it.each([
    ["Kyrgyzstan, as in the EU: Digital Code, art. 45", "KZ"],
    ["Как в Узбекистане (Закон о персональных данных, ст. 45)", "KZ"],
    ["As in Ireland (Online Safety Act, s. 45)", "GB"],
    ["As in Kenya, the Data Protection Act, s. 45", "UG"],
    ["Compared to Norway, where the Law on Education, art. 45", "KZ"],
    ["Unlike Norway, whose Law on Education, art. 45", "KZ"],
  ])("is asked about where the catalogue has none of that state's: %s", (text, jurisdiction) => {
    expect(cited(text, { jurisdiction })).toEqual(["? 45"]);
  });

  it.each([
    "Unlike Kazakhstan (Digital Code, art. 33), Kyrgyzstan (Digital Code, art. 45)",
    "В отличие от Казахстана (Цифровой кодекс, ст. 33), Кыргызстан (Цифровой кодекс, ст. 45)",
    "Қазақстаннан (Цифрлық кодекс, 33-бап) айырмашылығы, Қырғызстанда (Цифрлық кодекс, 45-бап)",
  ])("is each state's where both have one: %s", (text) => {
    const expected = ["kz-digital-code 33", "kg-digital-code 45"];
    expect(cited(text, { jurisdiction: "KZ" })).toEqual(expected);
    expect(cited(text, { jurisdiction: "KG" })).toEqual(expected);
  });

  it.each([
    "Қырғызстандағыдай, Цифрлық кодекстің 45-бабы",
    "Ребенок из Кыргызстана (Цифровой кодекс, ст. 45)",
    "Children of Kyrgyzstan, whose Digital Code, art. 45, sets an age",
    "Providers in Kyrgyzstan, which must follow the Digital Code, art. 45",
  ])("is asked about where it may be another's all the same: %s", (text) => {
    expect(cited(text, { jurisdiction: "KZ" })).toEqual(["? 45"]);
  });

  it("is not taken for the compared state's where another is spoken of next", () => {
    const text = "Unlike Australia (Online Safety Act, s. 63), Ruritania (Online Safety Act, s. 12)";
    expect(cited(text, { jurisdiction: "KZ" })).toEqual(["au-osa-2021 63", "? 12"]);
  });
});

describe("a law of two states, each with what of it is told", () => {
  it.each(["EU law and UK practice: GDPR, art. 8", "German law and UK practice: GDPR, art. 8"])(
    "is not taken for the last one's: %s",
    (text) => {
      expect(cited(text, { jurisdiction: "GB" })).toEqual(["eu-gdpr 8"]);
      expect(cited(text, { jurisdiction: "KE" })).toEqual(["eu-gdpr 8"]);
    },
  );
});

describe("a law beside a state that is spoken of", () => {
  it.each([
    "Опыт Украины: Закон об образовании, ст. 5",
    "Республика Польша: Закон об образовании, ст. 5",
    "Польский опыт: Закон об образовании, ст. 5",
    "Польшаның тәжірибесі: Білім туралы заң, 5-бап",
    "Norway's experience: Law on Education, art. 5",
    "The Polish Law on Education, art. 5",
    "Закон об образовании (Грузия), ст. 5",
    "Закон об образовании (Польша, 2016), ст. 5",
    "Law on Education (Republic of Azerbaijan), art. 5",
    "Закон «Об образовании» Польши, ст. 5",
    "Закон об образовании Республики Польша, ст. 5",
    "Law on Education of the Republic of Poland, art. 5",
    "Закон об образовании, ст. 5 (Норвегия)",
    "Kenya: Data Protection Act, s. 5",
    "Россия: КоАП, ст. 5",
    "Ресей: ӘҚБтК, 5-бап",
    "Federal Law on Education, art. 5",
    "CIS Model Law on Education, art. 5",
    "Ireland: Data Protection Act 2018, s. 5",
    "Data Protection Act 2018, s. 5 (Ireland)",
    "Ireland's 2018 Data Protection Act, s. 5",
    "Замбия: Закон о защите данных, ст. 5",
    "Закон Кении «Data Protection Act», ст. 5",
    "Poland asks for consent in its Law on Education, art. 5",
    "Kenya requires parental consent under the Data Protection Act, s. 5",
    "Kenya's regulator relies on the Data Protection Act, s. 5",
    "In Ireland the digital age of consent is 16 (Data Protection Act 2018, s. 5)",
    "В Норвегии школы спрашивают согласие по Закону об образовании, ст. 5",
    "Норвегияда мектептер келісім сұрайды: Білім туралы заң, 5-бап",
    "In Norway, as in Kazakhstan, the Law on Education, art. 5",
    "В Норвегии, как и в Казахстане, ст. 5 Закона об образовании",
    "Норвегияда, Қазақстандағы сияқты, Білім туралы заңның 5-бабы",
    "Польша требует согласия в своем Законе об образовании, ст. 5",
    "Қырғыз Республикасының 2003 жылғы 30 сәуірдегі № 92 «Білім туралы» Заңы, 5-бап",
    'Federal Law of the Russian Federation No. 273-FZ "On Education", art. 5',
    'Federal Law of 27 July 2006 No. 152-FZ "On Personal Data", art. 5',
    'Law of Uzbekistan No. ZRU-547 "On Personal Data", art. 5',
    'Kyrgyz Law No. 179 "On Education", art. 5',
    'Law of the Republic of Azerbaijan of 19 May 1998 "On the Rights of the Child", art. 5',
  ])("is that state's: %s", (text) => {
    expect(cited(text)).toEqual(["? 5"]);
  });

  it.each([
    ["UK: Online Safety Act, s. 12", "uk-osa-2023 12"],
    ["UK and Ireland: Data Protection Act 2018, s. 5", "uk-dpa-2018 5"],
    ["UK/Ireland: Data Protection Act 2018, s. 5", "uk-dpa-2018 5"],
    ["Казахстан, Россия: Закон «Об образовании», ст. 5", "kz-education-2007 5"],
    ["In Kazakhstan, the Online Safety Act 2023, s. 12, has no equivalent.", "uk-osa-2023 12"],
    ["Law on Education, Art. 5 (as in Russia)", "kz-education-2007 5"],
    ["В России нет нормы, аналогичной статье 5 Закона об образовании", "kz-education-2007 5"],
    ["Sweden recommended amending the Law on Education, art. 5", "kz-education-2007 5"],
    ["Швеция рекомендовала дополнить Закон об образовании, ст. 5", "kz-education-2007 5"],
    ["В Норвегии такая норма есть, а в Законе об образовании, ст. 5, ее нет", "kz-education-2007 5"],
    ["Norway has such a rule, but the Law on Education, art. 5, has none", "kz-education-2007 5"],
    ["Передача данных в Россию подпадает под Закон об образовании, ст. 5", "kz-education-2007 5"],
    ["Norway has a duty similar to Article 5 of the Law on Education", "kz-education-2007 5"],
    ["Poland asks for consent. Law on Education, art. 5", "kz-education-2007 5"],
    ["Ireland and the UK ask for consent (Data Protection Act 2018, s. 5)", "uk-dpa-2018 5"],
    ["КоАП, ст. 127-2, и практика Кыргызстана", "kz-admin-offences 127-2"],
    ["The ministry may amend its Digital Code, art. 5, as Estonia did.", "kz-digital-code 5"],
    ["Australia's 2021 Online Safety Act, s. 63", "au-osa-2021 63"],
    ["India: COPPA, § 312.5", "us-coppa-rule 312.5"],
    ["France: Digital Services Act, art. 28", "eu-dsa 28"],
    ["Scotland: Data Protection Act 2018, s. 9", "uk-dpa-2018 9"],
    ["Scottish Data Protection Act 2018, s. 9", "uk-dpa-2018 9"],
    ["Data Protection Act 2018 (Scotland), s. 9", "uk-dpa-2018 9"],
    ["ҚР 2007 жылғы 27 шілдедегі № 319 «Білім туралы» Заңы, 5-бап", "kz-education-2007 5"],
    [
      'Law of the Republic of Kazakhstan of 8 August 2002 No. 345 "On the Rights of the Child", art. 5',
      "kz-child-rights-2002 5",
    ],
    ["Kazakhstan should align its Law on Education, art. 5, with that of Poland", "kz-education-2007 5"],
    ["Швеция Білім туралы заңның 5-бабын ұсынды", "kz-education-2007 5"],
    ["Канада Білім туралы заңның 5-бабын ұсынды", "kz-education-2007 5"],
    ["Норвегиядан келген балаға Білім туралы заңның 5-бабы", "kz-education-2007 5"],
    ["In Kazakhstan, as in Georgia, the Law on Education, art. 5", "kz-education-2007 5"],
    ["In Kazakhstan, as in Russia, the Law on Personal Data, art. 5", "kz-personal-data-2013 5"],
    ["В Казахстане, как и в Грузии, ст. 5 Закона об образовании", "kz-education-2007 5"],
    ["Қазақстанда, Ресейдегі сияқты, Білім туралы заңның 5-бабы", "kz-education-2007 5"],
  ])("keeps what is its own: %s", (text, expected) => {
    expect(cited(text, { jurisdiction: "KZ" })).toEqual([expected]);
  });

  it.each([
    ["Ireland: DPA 2018, s. 31", ["? 31"]],
    ["В Ирландии возраст — 16 лет (DPA 2018, ст. 31)", ["? 31"]],
    ["Norway: DPA 2018/OSA, s. 12", ["?", "? 12"]],
    ["DPA 2018, s. 31 (Ireland)", ["? 31"]],
    ["California: AADC, s. 9", ["us-ca-aadc 9"]],
    ["UK: DPA 2018, s. 9; OSA, s. 12", ["uk-dpa-2018 9", "uk-osa-2023 12"]],
  ])("goes by its state where acts of several have the same letters: %s", (text, expected) => {
    expect(cited(text, { jurisdiction: "KZ" })).toEqual(expected);
  });

  it.each([
    ["Italy transposed the AI Act, art. 5", "eu-ai-act 5"],
    ["Ireland applies the AI Act, art. 5", "eu-ai-act 5"],
    ["In Ireland, the AI Act, art. 5, applies", "eu-ai-act 5"],
    ["Италия применяет Закон об ИИ, ст. 5", "eu-ai-act 5"],
    ["Kenya applies the AI Act, art. 5", "? 5"],
    ["Italy: AI Act, art. 5", "? 5"],
  ])("is the Union's where a member of it is said to apply it: %s", (text, expected) => {
    expect(cited(text, { jurisdiction: "KZ" })).toEqual([expected]);
  });

  it.each([
    "Kenya protects children. The Data Protection Act, s. 33, asks for consent",
    "Кения защищает детей. Закон об образовании, ст. 33, требует согласия",
    "Кения балаларды қорғайды. Білім туралы заңның 33-бабы келісім талап етеді",
  ])(
    "may be that of the state which the sentence before is about, unless it is of the one under review: %s",
    (text) => {
      const [known] = cited(text.replace(/^.*?\. /u, ""), { jurisdiction: "KZ" });
      const isOwn = known?.startsWith("kz-") ?? false;
      expect(cited(text)).toEqual(["? 33"]);
      expect(cited(text, { jurisdiction: "KZ" })).toEqual([isOwn ? known : "? 33"]);
    },
  );

  it("is no other state's where the sentence says its own", () => {
    const text = "Kenya protects children. Law on Education, art. 5 (Kazakhstan)";
    expect(cited(text)).toEqual(["kz-education-2007 5"]);
  });

  it.each([
    "Uzbekistan: Law on the Rights of the Child, Art. 10; Law on Education, Art. 5",
    "Kenya: Children Act 2022, s. 10; Data Protection Act, s. 5",
    "Kenya: Data Protection Act, s. 10; Data Protection Act, s. 5",
    "Россия: Уголовный кодекс, ст. 10; Закон «Об образовании», ст. 5",
    "Ресей: Қылмыстық кодекс, 10-бап; «Білім туралы» Заң, 5-бап",
  ])("is that state's in each item of a list below it: %s", (text) => {
    expect(cited(text, { jurisdiction: "KZ" })).toEqual(["? 10", "? 5"]);
  });

  it("is that state's in each bracket of a list", () => {
    const text = "Kazakhstan (Law on Education, art. 7), Poland (Law on Education, art. 9)";
    expect(cited(text)).toEqual(["kz-education-2007 7", "? 9"]);
  });

  it.each([
    ["Норвегия: Закон об образовании, ст. 7; Закон о масс-медиа, ст. 8", ["? 7", "? 8"]],
    ["Norway: Law on Education, art. 7; Kazakhstan: Law on Mass Media, art. 8", ["? 7", "kz-mass-media-2024 8"]],
    ["Норвегия: Закон об образовании, ст. 7; у нас: Закон об образовании, ст. 5", ["? 7", "kz-education-2007 5"]],
    [
      "Norway: Law on Education, art. 7; we propose amending the Law on Mass Media, art. 8",
      ["? 7", "kz-mass-media-2024 8"],
    ],
    ["Опыт Норвегии: возраст 15 лет; Закон о масс-медиа (ст. 8) слаб", ["kz-mass-media-2024 8"]],
  ])("is that state's as far as its list goes: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["Дети из Сирии и Ирака: Закон о правах ребенка, ст. 10", ["kz-child-rights-2002 10"]],
    ["Transfers to Switzerland: Law on Personal Data and their Protection, art. 16", ["kz-personal-data-2013 16"]],
    ["Замечание Польши: ст. 5 Закона «О масс-медиа»", ["kz-mass-media-2024 5"]],
    ["General comment No. 25, para. 67 (Kazakhstan)", ["crc-gc-25 67"]],
    ["Закон РК № 94-V, ст. 8 (ЕС)", ["kz-personal-data-2013 8"]],
    ["ст. 5 Закона РК об образовании Германия признаёт", ["kz-education-2007 5"]],
    ["Michael Jordan: Law on Education, art. 5", ["kz-education-2007 5"]],
  ])("is none of a state that is a part of what is said: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("a state that another is compared with", () => {
  it.each([
    ["В отличие от Кыргызстана в Казахстане Цифровой кодекс (ст. 33) не содержит возраста", ["kz-digital-code 33"]],
    ["In contrast to Kyrgyzstan in Kazakhstan the Digital Code (art. 33) sets none", ["kz-digital-code 33"]],
  ])("leaves the one behind it its act: %s", (text, expected) => {
    expect(cited(text, { jurisdiction: "KZ" })).toEqual(expected);
  });
});

describe("a state right before a bracket with several acts", () => {
  it.each([
    ["Ireland (GDPR, art. 8; Data Protection Act 2018, s. 31) sets 16", ["eu-gdpr 8", "? 31"]],
    ["UK (GDPR, art. 8; Data Protection Act 2018, s. 9)", ["uk-gdpr 8", "uk-dpa-2018 9"]],
  ])("has each of them: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("a state that is learned from", () => {
  it.each([
    "Қырғызстан тәжірибесі бойынша Цифрлық кодекстің 33-бабын толықтыру",
    "Қырғызстан үлгісімен Цифрлық кодекстің 33-бабын толықтыру",
    "Kyrgyzstan's experience shows that Digital Code, art. 33 should be amended",
  ])("may have the act or not, and the message names both: %s", (text) => {
    const [message] = faultsOf(text, { jurisdiction: "KZ" });
    expect(message).toContain("Digital Code (KZ)");
    expect(message).toContain("KG Digital Code");
  });

  it("has the act that its experience leads on to", () => {
    expect(cited("Опыт Кыргызстана: Цифровой кодекс, ст. 45", { jurisdiction: "KZ" })).toEqual(["kg-digital-code 45"]);
  });
});

describe("a year behind the state of an act", () => {
  it.each([
    ["Online Safety Act of the United Kingdom 2023, s. 12", ["uk-osa-2023 12"]],
    ["Online Safety Act of the United Kingdom, 2023, s. 12", ["uk-osa-2023 12"]],
    ["Child Online Safety Act of Uganda 2019, s. 5", ["? 5"]],
    ["Child Online Safety Act of Uganda, 2019, ss. 5–7", ["? 5-7"]],
  ])("is of its name: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["Online Safety Act of the United Kingdom 2019, s. 12", ["? 12"]],
    ["Data Protection Act of the UK (2012), s. 9", ["? 9"]],
  ])("makes another act of it where it is not that one's: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
