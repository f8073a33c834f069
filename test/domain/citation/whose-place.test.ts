import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { buildLexicon } from "../../../src/domain/citation/lexicon/build-lexicon";
import { formatPinpoint } from "../../../src/domain/instrument/pinpoint";
import { readCitations } from "../../../src/domain/citation/read-citations";
import type { ResolutionContext } from "../../../src/domain/citation/resolve/text-context";

const catalogue = bundledCatalogue();
const lexicon = buildLexicon(catalogue);

const read = (text: string, context: ResolutionContext = {}): readonly string[] =>
  readCitations(text, { lexicon, catalogue, context }).map(({ instrument, pinpoints }) =>
    `${instrument ?? "?"} ${pinpoints.map(formatPinpoint).join(", ")}`.trim(),
  );

/** A law and a treaty that places without a name would be taken for ones of. */
const CONTEXT = { "current instrument": "kz-digital-code", "the Convention": "crc" };

describe("another state's instrument of the same name", () => {
  it.each([
    "Закон Кыргызской Республики «Об образовании», ст. 5",
    "ст. 5 Закона об образовании Республики Беларусь",
    "ст. 5 Федерального закона «Об образовании»",
    "273-ФЗ «Об образовании», ст. 5",
    "Закон «Об образовании» Республики Беларусь, ст. 5",
    "КоАП РФ, ст. 5",
    "«Білім туралы» Қырғыз Республикасы Заңының 5-бабы",
    "Ресей Федерациясының «Білім туралы» заңының 5-бабы",
    "Singapore's Online Safety Act, section 5",
    "Criminal Code of Norway, article 5",
    "Data Protection Act 2018, s. 31 (Ireland)",
    "Criminal Code, article 163 (Canada)",
    "UN Guiding Principles on Internal Displacement, principle 5",
  ])("is not the catalogue's: %s", (text) => {
    expect(read(text, CONTEXT).filter((one) => !one.startsWith("?"))).toEqual([]);
  });

  it("tells which of two is meant", () => {
    expect(read("Australia's Online Safety Act, s. 63D")).toEqual(["au-osa-2021 63D"]);
    expect(read("UK GDPR, art. 8")).toEqual(["uk-gdpr 8"]);
    expect(read("Article 8 of the UK GDPR")).toEqual(["uk-gdpr 8"]);
    expect(read("Digital Code of Kyrgyzstan, article 4")).toEqual(["kg-digital-code 4"]);
    expect(read("Цифровой кодекс Казахстана, ст. 4")).toEqual(["kz-digital-code 4"]);
  });

  it("is the state's that the sentence named, where the law is called its own", () => {
    expect(read("Ireland set the age in its Data Protection Act 2018, section 31.")).toEqual(["? 31"]);
    expect(read("Узбекистан дополнил свой Уголовный кодекс статьей 130.", { jurisdiction: "KZ" })).toEqual(["? 130"]);
    expect(read("The United Kingdom relies on its Online Safety Act, section 12.")).toEqual(["uk-osa-2023 12"]);
    expect(read("Unlike Ireland, Kazakhstan updated its Criminal Code, art. 147.")).toEqual(["kz-criminal-code 147"]);
    expect(read("Ireland applies its GDPR, art. 8.")).toEqual(["eu-gdpr 8"]);
  });

  it("leaves the instruments of the community of states alone", () => {
    expect(read("Kazakhstan CRC report, and CRC, art. 3")).toContain("crc 3");
    expect(read("GDPR, Art. 8 (Ireland); CRC, art. 16 (Kazakhstan)")).toEqual(["eu-gdpr 8", "crc 16"]);
  });
});

describe("a place of an instrument that is not known", () => {
  it.each([
    "article 115 of the Civil Code",
    "article 115 Civil Code",
    "Civil Code, article 115",
    "Art. 8 ECHR",
    "Article 8, ECHR.",
    "Article 12 thereof",
    "статья 115 Гражданского кодекса РК",
    "ст. 115 ГК РК",
    "ГК РК, ст. 115",
    "статьей 9 указанного Закона",
    "статья 8 Европейской конвенции",
    "Закон РК «О связи», ст. 5",
    "п. 3 Правил оказания услуг",
    "Азаматтық кодекстің 115-бабы",
    "Азаматтық кодекс, 115-бап",
    "оның 16-бабы",
  ])("is never one of the law under review: %s", (text) => {
    expect(read(text, CONTEXT).filter((one) => !one.startsWith("?"))).toEqual([]);
  });

  it.each([
    ["Закон РК о рекламе, ст. 10", "? 10"],
    ["Закон Утопии о рекламе (ст. 10)", "? 10"],
    ["ECHR: Article 8", "? 8"],
    ["Семейный кодекс: ст. 60", "? 60"],
    ["Article 5 (Data Act)", "? 5"],
    ["Article 5 – Data Act", "? 5"],
    ["Article 5 | Data Act", "? 5"],
    ["статья 8 (ЕКПЧ)", "? 8"],
  ])("is that one's whichever mark stands between them: %s", (text, expected) => {
    expect(read(text, CONTEXT)).toEqual([expected]);
  });

  it.each([
    ["Data Act, art. 5, GDPR.", ["? 5", "eu-gdpr"]],
    ["UK Sexual Offences Act 2003 s 15, GDPR", ["? 15", "eu-gdpr"]],
    ["Family Code, art. 6, art. 7, CRC", ["? 6, 7", "crc"]],
    ["DMA Art. 5 (DSA)", ["? 5", "eu-dsa"]],
    ["Семейный кодекс ст. 6, КПР", ["? 6", "crc"]],
    ["Закон РК «О рекламе», ст. 10 | КПР", ["? 10", "crc"]],
    ["Азаматтық кодекс, 15-бап, БҚК", ["? 15", "crc"]],
    ["статья 8 (ЕКПЧ), статья 16 (КПР)", ["? 8", "crc 16"]],
  ])("does not go to the instrument named behind it: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("goes to the one named behind it where words say that it is its", () => {
    expect(read("the Data Act, Article 5 of the GDPR")).toEqual(["eu-gdpr 5"]);
    expect(read("Privacy: Article 16, CRC")).toEqual(["crc 16"]);
  });

  it("does not go to the instrument named before it", () => {
    expect(read("CRC, art. 16, and article 5 of the Education Act")).toEqual(["crc 16", "? 5"]);
    expect(read("КПР, ст. 16, и ст. 115 Гражданского кодекса")).toEqual(["crc 16", "? 115"]);
    expect(read("general comment No. 25, art. 16 CRC")).toEqual(["crc-gc-25", "crc 16"]);
  });

  it("leaves a heading behind a dash alone", () => {
    expect(read("Article 12 – VPN", CONTEXT)).toEqual(["kz-digital-code 12"]);
  });

  it("leaves the plain place to the law under review", () => {
    expect(read("статья 12 требует изменить срок", CONTEXT)).toEqual(["kz-digital-code 12"]);
  });
});

describe("a place whose act another sentence or another word tells", () => {
  it.each([
    ["The Data Act bans this in Article 5.", ["? 5"]],
    ["The European Convention protects private life in Article 8.", ["? 8"]],
    ["Трудовой кодекс уже регулирует это в статье 68.", ["? 68"]],
    ["Закон РК «О связи» запрещает это в статье 15.", ["? 15"]],
    ["Байланыс туралы заңда бұл 15-бапта реттелген.", ["? 15"]],
    ["Annex III of the EU AI Act and its Article 27", ["eu-ai-act annex III", "? 27"]],
    ["Article 5 of the GDPR. Its Article 8 is on consent.", ["eu-gdpr 5", "? 8"]],
    ["Статья 5 GDPR и его статья 8", ["eu-gdpr 5", "? 8"]],
  ])("is not the law's under review: %s", (text, expected) => {
    expect(read(text, CONTEXT)).toEqual(expected);
  });

  it("is the law's where a new sentence begins", () => {
    expect(read("The Data Act bans this. Article 5 repeats it.", { "the Convention": "crc" })).toEqual(["crc 5"]);
    expect(read("Этот закон запрещает это в статье 15.", CONTEXT)).toEqual(["kz-digital-code 15"]);
  });

  it("is the instrument's behind words in a bracket, in quotes or not", () => {
    expect(read('Article 16 ("privacy") and article 31 (play!) of the CRC')).toEqual(["crc 16, 31"]);
  });
});

describe("an act as it is quoted", () => {
  it.each([
    ["ст. 8 Закона Республики Казахстан от 21 мая 2013 года № 94-V", "kz-personal-data-2013 8"],
    ["Закон РК от 21 мая 2013 г. № 94-V «О персональных данных и их защите», ст. 8", "kz-personal-data-2013 8"],
    [
      "«Дербес деректер және оларды қорғау туралы» 2013 жылғы 21 мамырдағы № 94-V ҚР Заңының 8-бабы",
      "kz-personal-data-2013 8",
    ],
    ["Қазақстан Республикасының «Білім туралы» Заңының 5-бабы", "kz-education-2007 5"],
    ["Convention on the Rights of the Child of 20 November 1989, article 16", "crc 16"],
    ["Art. 16 of the 1989 UN Convention on the Rights of the Child", "crc 16"],
    ["General Comment No 25, UN Doc CRC/C/GC/25 (2 March 2021), para 42", "crc-gc-25 42"],
    ["General comment No. 13 (2011) on freedom from all violence, para. 31", "crc-gc-13 31"],
  ])("is known with its date, number and title: %s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it("is no citation where a note only tells what changed an article", () => {
    expect(read("Законом РК от 09.01.2026 № 256-VIII внесены изменения")).toEqual([]);
  });

  it("goes by what the text calls it from there on", () => {
    expect(
      read("Закон РК «О персональных данных и их защите» (далее – Закон), ст. 8. Статьей 9 Закона установлено"),
    ).toEqual(["kz-personal-data-2013 8", "kz-personal-data-2013 9"]);
    expect(read("Закон РК от 21 мая 2013 года № 94-V (далее – Закон) дает право на отзыв (ст. 8 Закона)")).toEqual([
      "kz-personal-data-2013",
      "kz-personal-data-2013 8",
    ]);
    expect(read("Online Safety Act 2023 (hereinafter “the Act”), s. 12; section 13 of the Act")).toEqual([
      "uk-osa-2023 12",
      "uk-osa-2023 13",
    ]);
  });
});

describe("a point without an article", () => {
  it.each([
    ["подпункт 19) пункта 1 и подпункт 16) пункта 2 статьи 38", "38(1)(19), 38(2)(16)"],
    ["статья 17, подпункт 2) пункта 1 и пункт 3 статьи 38", "17, 38(1)(2), 38(3)"],
    ["часть вторая и часть третья пункта 2 статьи 7", "7(2)(2), 7(2)(3)"],
    ["38-баптың 1-тармағының 2) тармақшасы және 2-тармағының 1) тармақшасы", "38(1)(2), 38(2)(1)"],
    ["статьи 3 (п. 1), 12 (п. 2) и 16", "3(1), 12(2), 16"],
    ["12-баптың үшінші бөлігінің екінші абзацы", "12(3)(2)"],
  ])("belongs to the one that its language's order says: %s", (text, expected) => {
    expect(read(text, CONTEXT)).toEqual([`kz-digital-code ${expected}`]);
  });

  it("may stand after the instrument's name", () => {
    expect(read("Article 12 of the Convention, paragraph 2", CONTEXT)).toEqual(["crc 12(2)"]);
  });

  it("is the text's own where the text says so", () => {
    expect(read("general comment No. 25 (see para. 12 above)")).toEqual(["crc-gc-25", "? 12"]);
  });
});

describe("a number as people write it", () => {
  it.each([
    ["CRC art. XVI", "crc 16"],
    ["CRC Art. 37a", "crc 37(a)"],
    ["CRC art. 40.2.b.vii", "crc 40(2)(b)(vii)"],
    ["Art. 6(1)f GDPR", "eu-gdpr 6(1)(f)"],
    ["Art. 6 para. 1 lit. f GDPR", "eu-gdpr 6(1)(f)"],
    ["CRC Art. 3 to 5", "crc 3-5"],
    ["Articles 16/17 CRC", "crc 16, 17"],
    ["CRC, article 12, second paragraph", "crc 12(2)"],
    ["CRC article 16²", "crc 16"],
    ["ст. 10¹ Закона РК «О персональных данных и их защите»", "kz-personal-data-2013 10-1"],
    ["статья 37 с) КПР", "crc 37(c)"],
    ["подпункт «e» статьи 17 КПР", "crc 17(e)"],
    ["CRC's art. 16", "crc 16"],
    ["GC25, section V.A, para. 30", "crc-gc-25 30"],
    ["GC25: 67–78", "crc-gc-25 67-78"],
    ["CRC, art. 3 § 1", "crc 3(1)"],
    ["general comments No. 25, para. 12, and No. 16, para. 3", "crc-gc-25 12 + crc-gc-16 3"],
  ])("is read as the instrument numbers it: %s", (text, expected) => {
    expect(read(text).join(" + ")).toBe(expected);
  });
});

/** "kind place" of each problem with a place. */
const wrong = (text: string): readonly string[] =>
  readCitations(text, { lexicon, catalogue }).flatMap(({ problems }) =>
    problems.flatMap(({ kind, pinpoint }) => (pinpoint === undefined ? [] : [`${kind} ${pinpoint}`])),
  );

describe("a place that the instrument doesn't have", () => {
  it.each([
    ["GDPR, recitals 38, 173 and 174", ["no-such-part recital 174"]],
    ["Articles 3(1) to 12(3) CRC", ["no-such-part 3(1)-12(3)"]],
    ["CRC arts 16(1), (2) and (3)", ["no-such-part 16(3)"]],
    ["CRC Article 12 paragraphs (1) and (3)", ["no-such-part 12(3)"]],
    ["Article 12 of the CRC, paragraph 3", ["no-such-part 12(3)"]],
    ["GC25 para 42.3", ["glued-number 42.3"]],
    ["GC25 (section X), paragraph 200", ["no-such-part 200"]],
    ["GC25, Part V, paras 130-131", ["no-such-part 130-131"]],
    ["CRC, clause 12", ["wrong-unit 12"]],
    ["CRC art. LX", ["no-such-part 60"]],
    ["CRC, Part I, art. 56", ["no-such-part 56"]],
    ["general comments No. 25, para. 12, and No. 16, para. 90", ["no-such-part 90"]],
    ["CRC Art. 3 to 60", ["no-such-part 3-60"]],
    ["CRC Art. 16; 17; 55", ["no-such-part 55"]],
    ["КПР, статьи 3 (п. 1), 12 (п. 3) и 16", ["no-such-part 12(3)"]],
  ])("is found wherever it stands: %s", (text, expected) => {
    expect(wrong(text)).toEqual(expected);
  });
});
