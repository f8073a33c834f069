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

  it("leaves the instruments of the community of states alone", () => {
    expect(read("Kazakhstan CRC report, and CRC, art. 3")).toContain("crc 3");
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

  it("does not go to the instrument named before it", () => {
    expect(read("CRC, art. 16, and article 5 of the Education Act")).toEqual(["crc 16", "? 5"]);
    expect(read("КПР, ст. 16, и ст. 115 Гражданского кодекса")).toEqual(["crc 16", "? 115"]);
    expect(read("general comment No. 25, art. 16 CRC")).toEqual(["crc-gc-25", "crc 16"]);
  });

  it("leaves the plain place to the law under review", () => {
    expect(read("статья 12 требует изменить срок", CONTEXT)).toEqual(["kz-digital-code 12"]);
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
    expect(read("general comment No. 25 (see para. 12 above)")).toEqual(["crc-gc-25"]);
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
