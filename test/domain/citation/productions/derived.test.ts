import { cited, citedAs, faultsOf } from "../../../support/cited";

/** A treaty and a law that places without a name would be taken for ones of. */
const CONTEXT = { "current instrument": "kz-digital-code", "the Convention": "crc" };

describe("what is made of an instrument", () => {
  it.each([
    ["Optional Protocol to the CRC, art. 3", "? 3"],
    ["Second Optional Protocol to the ICCPR, art. 1", "? 1"],
    ["Article 1 of the Second Optional Protocol to the ICCPR", "? 1"],
    ["Additional Protocol to the Budapest Convention, art. 3", "? 3"],
    ["Protocol No. 1 to the Convention, art. 2", "? 2"],
    ["Protocol amending Convention 108, art. 4", "? 4"],
    ["OP-CRPD, art. 6", "? 6"],
    ["Article 5 of the ICCPR-OP1", "? 5"],
    ["The Optional Protocol (CEDAW), article 8", "? 8"],
    ["ФП КЛДЖ, ст. 8", "? 8"],
    ["статья 2 Дополнительного протокола к Конвенции 108", "? 2"],
    ["второй Факультативный протокол к МПГПП, ст. 1", "? 1"],
    ["108-конвенцияға қосымша хаттаманың 2-бабы", "? 2"],
    ["Бала құқықтары туралы конвенцияға факультативтік хаттаманың 3-бабы", "? 3"],
  ])("is not it, being a protocol: %s", (text, expected) => {
    expect(cited(text, CONTEXT)).toEqual([expected]);
  });

  it.each([
    ["Модельный цифровой кодекс, ст. 12", ["? 12"]],
    ["ст. 12 Модельного цифрового кодекса", ["? 12"]],
    ["ТМД Модельдік цифрлық кодексі, 12-бап", ["? 12"]],
    ["Model Digital Code, art. 12", ["? 12"]],
  ])("is not it, being a model for states: %s", (text, expected) => {
    expect(cited(text, CONTEXT)).toEqual(expected);
  });

  it.each([
    ["LGPD law, art. 14", ["br-lgpd 14"]],
    ["CRC convention, art. 3", ["crc 3"]],
    ["GDPR регламентінің 8-бабының 1-тармағы", ["eu-gdpr 8(1)"]],
    ["Бразилияның LGPD заңының 14-бабы", ["br-lgpd 14"]],
    ["DSA актісінің 28-бабы", ["eu-dsa 28"]],
    ["БҚК Конвенциясының 16-бабы", ["crc 16"]],
  ])("is it, where that says only once more what it is: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["Law of Ukraine ratifying the CRC, article 1", "? 1"],
    ["Article 2 of the Law on the ratification of the Convention on the Rights of the Child", "? 2"],
    ["Act implementing the GDPR, section 4", "? 4"],
    ["Section 3 of the GDPR Implementation Act", "? 3"],
    ["Section 2 of the UNCRC (Incorporation) (Scotland) Act 2024", "? 2"],
    ["Article 14 of the DSA Delegated Regulation", "? 14"],
    ["Закон РК о ратификации Конвенции о правах ребенка, ст. 1", "? 1"],
    ["статья 1 Закона РК «О ратификации Конвенции о правах ребенка»", "? 1"],
    ["Закон РК от 8 июня 1994 года № 77 «О ратификации Конвенции о правах ребенка», ст. 1", "? 1"],
    ["статья 1 Закона РК «О внесении изменений и дополнений в Закон РК «Об образовании»»", "? 1"],
    ["«Білім туралы» заңға өзгерістер енгізу туралы заңның 1-бабы", "? 1"],
    ["Бала құқықтары туралы конвенцияны ратификациялау туралы Заңның 1-бабы", "? 1"],
  ])("is not it, being an act about it: %s", (text, expected) => {
    expect(cited(text, CONTEXT)).toEqual([expected]);
  });

  it.each([
    ["Commentary on the Criminal Code of Kazakhstan, art. 8", "? 8"],
    ["Explanatory Report to Convention 108, para. 30", "? 30"],
    ["Комментарий к Уголовному кодексу РК, ст. 8", "? 8"],
    ["Қылмыстық кодекске түсініктеменің 8-бабы", "? 8"],
  ])("is not it, being written about it: %s", (text, expected) => {
    expect(cited(text, CONTEXT)).toEqual([expected]);
  });

  it.each([
    "Draft Law on Artificial Intelligence of Kazakhstan, art. 5",
    "the draft law implementing the GDPR, art. 8",
    "Проект Закона РК «Об образовании», ст. 5",
    "законопроект «Об онлайн-платформах и онлайн-рекламе», ст. 9",
    "законопроект о внесении изменений в Закон РК «О персональных данных и их защите», статья 8",
    "«Білім туралы» заң жобасының 5-бабы",
  ])("is the law under review and no citation, being a draft: %s", (text) => {
    expect(cited(text).filter((one) => !one.startsWith("?"))).toEqual([]);
  });

  it("is a choice where the catalogue holds several protocols of the treaty", () => {
    expect(faultsOf("Optional Protocol to the CRC, art. 3")).toEqual([
      "“Optional Protocol to the CRC” may be the OPSC or the OPAC or the OPIC. Choose which is meant.",
    ]);
  });

  it("is named whole, so that a person sees what was not known", () => {
    expect(citedAs("ст. 1 Закона РК «О ратификации Конвенции о правах ребенка» и далее")).toEqual([
      "ст. 1 Закона РК «О ратификации Конвенции о правах ребенка»",
    ]);
  });
});

describe("an instrument beside words for what is made of it", () => {
  it.each([
    ["Since ratifying the CRC, art. 16, the State must protect privacy", ["crc 16"]],
    ["Law No. 5 implementing article 16 of the CRC", ["crc 16"]],
    ["Предлагается внести изменения в Закон РК «Об образовании» (статья 5)", ["kz-education-2007 5"]],
    ["Article 28 of Regulation (EU) 2022/2065 amending Directive 2000/31/EC", ["eu-dsa 28"]],
    ["draft Digital Code of Kazakhstan, art. 5", ["kz-digital-code-draft 5"]],
    ["OP-CRC-AC, art. 4", ["crc-opac 4"]],
    ["the CRC Convention, art. 3", ["crc 3"]],
    ["OPSC Protocol, article 3", ["crc-opsc 3"]],
    ["The Bill implementing GDPR Article 8", ["eu-gdpr 8"]],
    ["Доклад по КПР (статья 16)", ["crc 16"]],
    ["Руководство по КПР, ст. 12", ["crc 12"]],
    ["GDPR Regulation, art. 8", ["eu-gdpr 8"]],
    ["Бала құқықтары туралы конвенцияға сәйкес 16-бап", ["crc"]],
  ])("is itself: %s", (text, expected) => {
    expect(cited(text).filter((one) => !one.startsWith("?"))).toEqual(expected);
  });
});

describe("the draft of what a text calls by a word", () => {
  it.each([
    "Закон РК «О правах ребенка» (далее – Закон). Проект Закона, статья 5",
    "Закон РК «О правах ребенка» (далее – Закон). В проекте Закона статья 5",
    "Law on the Rights of the Child (hereinafter – the Law). A draft of the Law, art. 5",
    "Закон РК «О правах ребенка» (далее – Закон). Проект изменений в Закон, статья 12",
  ])("is never that itself: %s", (text) => {
    expect(cited(text)).toEqual(["kz-child-rights-2002"]);
  });

  it("is not said where the act itself is what is spoken of", () => {
    const text = "Закон РК «О правах ребенка» (далее – Закон). В отличие от проекта Закон (статья 5) запрещает";
    expect(cited(text)).toEqual(["kz-child-rights-2002", "kz-child-rights-2002 5"]);
  });

  it("is told where it is that of another act", () => {
    expect(cited("Проект Закона о рекламе, статья 5")).toEqual(["? 5"]);
  });
});

describe("a Kazakh protocol whose subject has commas", () => {
  it.each([
    [
      "Бала құқықтары туралы конвенцияға балаларды сатуға, балалар жезөкшелігіне және балалар порнографиясына қатысты факультативтік хаттаманың 3-бабы",
      ["crc-opsc 3"],
    ],
    ["Бала құқықтары туралы конвенцияға ойынға, оқуға және еңбекке қатысты факультативтік хаттаманың 3-бабы", ["? 3"]],
    ["Бала құқықтары туралы конвенцияға, факультативтік хаттаманың 3-бабына сәйкес", ["crc", "? 3"]],
  ])("is never the Convention: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("a version behind a name", () => {
  it.each([
    ["UNICEF Guidance on AI and children 3.0 (2025), requirement 4", ["unicef-ai-guidance-2025 4"]],
    ["GDPR 2.0, art. 5", ["? 5"]],
  ])("is of the instrument that has it in its title alone: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("what has the name of an instrument in its own", () => {
  it.each([
    ["Доклад о выполнении Конвенции о правах ребенка, пункт 45", "? 45"],
    ["Regulation 5 of the Online Safety Act 2023 (Qualifying Worldwide Revenue) Regulations 2025", "? 5"],
  ])("is another one: %s", (text, expected) => {
    expect(cited(text, { jurisdiction: "GB" })).toEqual([expected]);
  });

  it("is none at all where a letter is joined to it", () => {
    expect(cited("The so-called GDPR-K sets no age.")).toEqual([]);
  });
});

describe("the word for a writing before a document that is one", () => {
  it.each([
    ["Concluding observations (CRC/C/KAZ/CO/4), para. 28", "crc-c-kaz-co-4 28"],
    ["Заключительные замечания (CRC/C/KAZ/CO/4), пункты 28 и 29", "crc-c-kaz-co-4 28, 29"],
  ])("makes no other of it: %s", (text, expected) => {
    expect(cited(text)).toEqual([expected]);
  });
});
