import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../../src/app/citation-reader";
import { LANGUAGES } from "../../../src/domain/language";
import { kazakhstanDigitalCode } from "../../../src/domain/profile/kazakhstan-digital-code";
import { formatCitation } from "../../../src/domain/citation/format/format-citation";
import { searchParts, toSearchIndex } from "../../../src/domain/lookup/search-parts";
import { withOwnDocuments } from "../../../src/domain/review/own-documents";
import type { DocumentNote } from "../../../src/domain/review/review";
import { documentNote } from "../../support/builders";

const bundled = bundledCatalogue();
const withRows = (...rows: readonly Partial<DocumentNote>[]) =>
  withOwnDocuments(bundled, { documents: rows.map((row) => documentNote(row)) }, kazakhstanDigitalCode);
const reading = (...rows: readonly Partial<DocumentNote>[]) =>
  toCitationReader(withRows(...rows), { jurisdiction: "KZ" });

const PUPILS_ACT = { document: "Narnia Pupils Act", citedAs: ["Pupils Act", "NPA-7 Act"], partCount: 30 };
const PUPILS_LAW = { document: "Закон Нарнии об учениках", citedAs: ["Закон об учениках"], partCount: 30 };
const PUPILS_ZANG = { document: "Нарнияның оқушылар туралы заңы", citedAs: ["Оқушылар туралы заң"], partCount: 30 };

describe("an instrument of one's own", () => {
  it.each([
    ["Narnia Pupils Act, art. 5", PUPILS_ACT],
    ["section 5 of the Pupils Act", PUPILS_ACT],
    ["NPA-7 Act, s. 5", PUPILS_ACT],
    ["ст. 5 Закона Нарнии об учениках", PUPILS_LAW],
    ["Закон об учениках, ст. 5", PUPILS_LAW],
    ["Нарнияның оқушылар туралы заңы, 5-бап", PUPILS_ZANG],
    ["Оқушылар туралы заңның 5-бабы", PUPILS_ZANG],
  ])("is read in any language: %s", (text, row) => {
    const citations = reading(row)(text);
    expect(citations).toMatchObject([{ text, pinpoints: [{ path: ["5"] }], problems: [] }]);
    expect(citations[0]?.instrument).toMatch(/^own:/);
  });

  it.each([
    [
      "Narnia Pupils Act, art. 31",
      PUPILS_ACT,
      "The Pupils Act has 30 articles; there is no article 31. Correct the number.",
    ],
    [
      "Narnia Pupils Act, s. 31",
      PUPILS_ACT,
      "The Pupils Act has 30 sections; there is no section 31. Correct the number.",
    ],
    [
      "Закон об учениках, ст. 31",
      PUPILS_LAW,
      "Закон об учениках has 30 articles; there is no article 31. Correct the number.",
    ],
    [
      "Оқушылар туралы заңның 31-бабы",
      PUPILS_ZANG,
      "Оқушылар туралы заң has 30 articles; there is no article 31. Correct the number.",
    ],
  ])("has no part beyond the number its row gives: %s", (text, row, message) => {
    const problems = reading(row)(text).flatMap((citation) => citation.problems);
    expect(problems).toMatchObject([{ kind: "no-such-part", message: { en: message } }]);
    for (const language of LANGUAGES) expect(problems[0]?.message[language]).toContain("31");
  });

  it("has any part where its row gives no number", () => {
    const [citation] = reading({ ...PUPILS_ACT, partCount: undefined })("Narnia Pupils Act, art. 3100");
    expect(citation).toMatchObject({ pinpoints: [{ path: ["3100"] }], problems: [] });
  });

  it("is one document on two rows, of a known length only where both say the same", () => {
    const [first] = reading(PUPILS_ACT, { ...PUPILS_ACT, citedAs: ["Act on Pupils"] })("Act on Pupils, art. 31");
    expect(first?.problems).toHaveLength(1);
    const [second] = reading(PUPILS_ACT, { ...PUPILS_ACT, partCount: 31 })("Pupils Act, art. 31");
    expect(second?.problems).toEqual([]);
  });

  it("is found by a search under any of its names, and cited by the first", () => {
    const index = toSearchIndex(withRows(PUPILS_LAW, PUPILS_ACT));
    for (const query of ["narnia pup", "NPA-7", "pupils"])
      expect(searchParts(index, query, { limit: 1 }).parts[0]?.citation).toBe("Pupils Act");
    expect(searchParts(index, "Pupils Act 5", { limit: 1 }).parts[0]?.citation).toBe("Pupils Act, 5");
    expect(searchParts(index, "закон нарнии", { limit: 1 }).parts[0]?.citation).toBe("Закон об учениках");
  });

  it("keeps a citation as it is written, since nobody knows its unit", () => {
    const catalogue = withRows(PUPILS_ACT);
    const [citation] = toCitationReader(catalogue)("Pupils  Act, section 5");
    expect(citation && formatCitation(citation, catalogue, { language: "ru", form: "short" })).toBe(
      "Pupils  Act, section 5",
    );
  });
});

/** Which instruments a text cites in a review that lists Uzbekistan's Constitution, by the state reviewed. */
const besideConstitution = (jurisdiction: string) => (text: string) =>
  toCitationReader(
    withOwnDocuments(
      bundled,
      { documents: [documentNote({ document: "Конституция Республики Узбекистан" })], details: { jurisdiction } },
      kazakhstanDigitalCode,
    ),
    { jurisdiction },
  )(text).map(({ instrument }) => instrument);

describe("a constitution of one's own", () => {
  it.each(["Конституция, ст. 44", "статья 44 Конституции", "Конституция Узбекистана, ст. 44"])(
    "goes by that word in a review of its state: %s",
    (text) => {
      expect(besideConstitution("UZ")(text)).toEqual(["own:конституция республики узбекистан"]);
    },
  );

  it("is meant in another review where its state is said, and no state's else", () => {
    const read = besideConstitution("KZ");
    for (const text of ["Конституция Узбекистана, ст. 44", "Узбекистан: Конституция, ст. 44"])
      expect(read(text)).toEqual(["own:конституция республики узбекистан"]);
    expect(read("Конституция, ст. 44")).toEqual([undefined]);
    expect(besideConstitution("UZ")("Конституция Франции, ст. 44")).toEqual([undefined]);
  });
});

describe("names that are taken", () => {
  it("leaves a choice where the catalogue has an instrument of the name, at home too", () => {
    const read = reading({ document: "Aid Act", citedAs: ["GDPR", "Закон о правах ребенка"], partCount: 9 });
    for (const name of ["GDPR, art. 8", "Закон о правах ребенка, ст. 8"]) {
      const [citation] = read(name);
      expect(citation?.instrument).toBeUndefined();
      expect(citation?.candidates).toHaveLength(2);
      expect(citation?.problems).toMatchObject([{ kind: "ambiguous" }]);
      expect(citation?.problems[0]?.message.en).toContain("of your own documents");
    }
  });

  it("leaves a choice between two own documents of one alias", () => {
    const [citation] = reading(
      { document: "First Act", citedAs: ["Lamp Act"] },
      { document: "Second Act", citedAs: ["Lamp Act"] },
    )("Lamp Act, art. 1");
    expect(citation?.candidates).toEqual(["own:first act", "own:second act"]);
    expect(citation?.problems).toMatchObject([{ kind: "ambiguous" }]);
  });

  it.each(["Convention", "article", "ст.", "бап", "Committee on the Rights of the Child", "5", "§", "a"])(
    "does not let a document be called %j, which would be met everywhere",
    (alias) => {
      const texts = ["CRC, art. 12 and the Convention, art. 5", "КПР, ст. 16", "Конвенцияның 16-бабы", "GC25, § 7"];
      const read = reading({ document: "Aid Act", citedAs: [alias] });
      const plain = toCitationReader(bundled, { jurisdiction: "KZ" });
      for (const text of texts) expect(read(text)).toEqual(plain(text));
    },
  );
});

describe("a row about an instrument of the catalogue", () => {
  it("adds nothing to it but names that are new", () => {
    expect(withRows({ document: "Lanzarote Convention", citedAs: ["CETS No. 201"] })).toBe(bundled);
    expect(withRows({ document: "GDPR" }, { document: "crpd" })).toBe(bundled);
    expect(reading({ document: "GDPR", citedAs: ["Euro Data Act"] })("Euro Data Act, art. 8")).toMatchObject([
      { instrument: "eu-gdpr", pinpoints: [{ path: ["8"] }], problems: [] },
    ]);
  });

  it("gives a new name to each instrument of a guiding document, as a choice", () => {
    const [citation] = reading({ document: "UNICEF guidance on AI and children", citedAs: ["Robots Paper"] })(
      "Robots Paper, requirement 3",
    );
    expect(citation?.candidates).toEqual(["unicef-ai-guidance-2021", "unicef-ai-guidance-2025"]);
  });

  it("is an own document after all where it gives a number of parts", () => {
    const [citation] = reading({ document: "Online Safety Act", partCount: 12 })("Online Safety Act, s. 5");
    expect(citation?.candidates).toContain("own:online safety act");
    expect(citation?.problems).toMatchObject([{ kind: "ambiguous" }]);
  });

  it("keeps the version and every instrument of the catalogue", () => {
    const catalogue = withRows(PUPILS_ACT, { document: "GDPR", citedAs: ["Euro Data Act"] });
    expect(catalogue.version).toBe(bundled.version);
    expect(catalogue.instruments.map(({ id }) => id)).toEqual([
      ...bundled.instruments.map(({ id }) => id),
      "own:narnia pupils act",
    ]);
    expect(catalogue.byId.get("crc")).toBe(bundled.byId.get("crc"));
  });
});

const readingFor = (jurisdiction: string, ...rows: readonly Partial<DocumentNote>[]) => {
  const documents = rows.map((row) => documentNote(row));
  const catalogue = withOwnDocuments(bundled, { documents, details: { jurisdiction } }, kazakhstanDigitalCode);
  return toCitationReader(catalogue, { jurisdiction });
};

describe("an act of the state under review", () => {
  const DATA_ACT = { document: "Data Protection Act, 2012 (Act 843)", citedAs: ["Act 843"], partCount: 99 };
  const DATA_LAW = { document: "Закон Республики Узбекистан «О персональных данных»", partCount: 36 };

  it.each([
    ["GH", DATA_ACT, "Data Protection Act, s. 24"],
    ["GH", DATA_ACT, "Act 843, s. 24"],
    ["GH", DATA_ACT, "section 24 of the Data Protection Act, 2012 (Act 843)"],
    ["UZ", DATA_LAW, "Закон Республики Узбекистан «О персональных данных», ст. 24"],
    ["UZ", DATA_LAW, "Закон РУз «О персональных данных», ст. 24"],
    ["UZ", DATA_LAW, "Закон «О персональных данных», ст. 24"],
    ["UZ", { document: "О персональных данных", partCount: 36 }, "Закон о персональных данных, ст. 24"],
  ])("in %s is meant by its name though another state has one like it: %#", (state, row, text) => {
    const [citation] = readingFor(state, row)(text);
    expect(citation).toMatchObject({ pinpoints: [{ path: ["24"] }], problems: [] });
    expect(citation?.instrument).toMatch(/^own:/);
  });

  it.each([
    ["GH", DATA_ACT, "UK Data Protection Act 2018, s. 24", "uk-dpa-2018"],
    ["UZ", DATA_LAW, "Закон РК «О персональных данных», ст. 24", "kz-personal-data-2013"],
  ])("in %s leaves the other one what names it: %#", (state, row, text, instrument) => {
    expect(readingFor(state, row)(text)).toMatchObject([{ instrument, problems: [] }]);
  });

  it.each([
    ["another year", "Data Protection Act 1998, s. 24"],
    ["another number", "Data Protection Act, 2019 (Act 24), s. 24"],
    ["another state above it", "Kenya: Data Protection Act 2019, s. 24"],
    ["another state, without a year", "South Africa: Data Protection Act, s. 24"],
  ])("is never meant by its title with %s", (_what, text) => {
    expect(readingFor("GH", DATA_ACT)(text).map(({ instrument }) => instrument)).not.toContainEqual(
      expect.stringMatching(/^own:/),
    );
  });

  it("that has the very name of another state's is meant by it where acts of the state are named so", () => {
    const row = { document: "Data Protection Act 2018", citedAs: [] };
    const read = readingFor("IE", row);
    expect(read("Data Protection Act 2018, s. 31")).toMatchObject([{ instrument: "own:data protection act 2018" }]);
    expect(read("Data Protection Act 2018 (UK), s. 9")).toMatchObject([{ instrument: "uk-dpa-2018" }]);
    expect(read("Data Protection Act 2018, s. 9 (UK)")).toMatchObject([{ instrument: "uk-dpa-2018" }]);
    expect(read("DPA 2018, s. 31")).toMatchObject([{ instrument: undefined }]);
    expect(readingFor("KZ", row)("Data Protection Act 2018, s. 31")).toMatchObject([{ instrument: "uk-dpa-2018" }]);
  });

  it("takes no name from the act of its own state in the catalogue", () => {
    const row = { document: "Закон Республики Казахстан «О персональных данных и их защите»" };
    for (const text of ["Закон РК «О персональных данных и их защите», ст. 8", "Закон о персональных данных, ст. 8"])
      expect(readingFor("KZ", row)(text)).toMatchObject([{ instrument: "kz-personal-data-2013", problems: [] }]);
  });

  it("is a choice in the review of a third state's law", () => {
    expect(readingFor("KZ", DATA_ACT)("Data Protection Act, s. 24")).toMatchObject([
      { instrument: undefined, problems: [{ kind: "ambiguous" }] },
    ]);
  });

  it("that the catalogue has with as many parts is the catalogue's", () => {
    const row = { document: "Cybersecurity Act, 2020 (Act 1038)", citedAs: ["Act 1038"], partCount: 100 };
    expect(readingFor("GH", row)("Act 1038, ss. 62-66")).toMatchObject([{ instrument: "gh-cybersecurity-2020" }]);
  });
});

describe("an act of one's own", () => {
  it.each([
    ["KZ", "Закон РК от 12 марта 2024 года № 77-VIII «Об играх»", "Закон «Об играх», ст. 5"],
    ["KZ", "Закон РК от 12 марта 2024 года № 77-VIII «Об играх»", "Закон РК «Об играх» 2024 года, ст. 5"],
    ["KZ", "Закон РК от 12 марта 2024 года № 77-VIII «Об играх»", "Закон № 77-VIII, ст. 5"],
    ["KZ", "Закон РК от 12 марта 2024 года № 77-VIII «Об играх»", "№ 77-VIII Заңның 5-бабы"],
    ["KG", "Закон КР от 14 апреля 2008 года № 58 «Об играх»", "Закон КР «Об играх», ст. 5"],
    ["KG", "Закон КР от 14 апреля 2008 года № 58 «Об играх»", "Закон «Об играх» от 14 апреля 2008 года № 58, ст. 5"],
    [
      "UZ",
      "Закон РУз «О защите детей от информации» № ЗРУ-444",
      "Закон «О защите детей от информации» № ЗРУ-444, ст. 5",
    ],
    ["UZ", "Закон РУз «О персональных данных» (ЗРУ-547, 2019)", "ЗРУ-547, ст. 5"],
    ["UZ", "Уголовный кодекс Республики Узбекистан = УК РУз", "ст. 5 УК Республики Узбекистан"],
    ["KZ", "Правила гигиены в сети 2022 года", "Правила гигиены в сети, ст. 5"],
    ["UG", "Electronic Play Act, Cap. 62", "Electronic Play Act, s. 5"],
    ["UG", "Electronic Play Act, Cap. 62", "Electronic Play Act, Cap 62, s. 5"],
    ["UG", "Child Online Safety Act, 2019 (No. 14 of 2019)", "Act No. 14 of 2019, section 5"],
    ["UG", "Child Online Safety Act, 2019 (No. 14 of 2019)", "Child Online Safety Act of Uganda, s. 5"],
    ["UG", "Cybersecurity Act 2020", "Cybersecurity Act, 2020, s. 5"],
    ["KE", "ACERWC General Comment No. 7", "ACERWC, General Comment No. 7, para. 5"],
    ["UG", "Constitution of Uganda", "Constitution, art. 5"],
    ["KG", "Қырғыз Республикасының Конституциясы (2021)", "Конституцияның 5-бабы"],
    ["KE", "Data Protection Act, No. 24 of 2019", "Data Protection Act (No. 24 of 2019), s. 5"],
    ["UG", "Constitution of Uganda", "Article 5 of the Ugandan Constitution"],
  ])("of %s listed as %s goes by “%s”", (state, listed, text) => {
    const [document = "", alias] = listed.split(" = ");
    const citations = readingFor(state, { document, citedAs: alias ? [alias] : [] })(text);
    expect(citations).toMatchObject([{ instrument: expect.stringMatching(/^own:/), pinpoints: [{ path: ["5"] }] }]);
  });

  it.each([
    ["UG", "Cyber Nursery Act 2011", "Zanzibar Cyber Nursery Act, s. 5"],
    ["UG", "Cyber Nursery Act 2011", "Scotland's Cyber Nursery Act, s. 5"],
    ["UG", "Cyber Nursery Act 2011", "section 5 of the Scottish Cyber Nursery Act"],
    ["UG", "Cyber Nursery Act 2011", "East African Cyber Nursery Act, s. 5"],
    ["UG", "Cyber Nursery Act 2011", "Cyber Nursery Act (Scotland), s. 5"],
    ["UG", "Cyber Nursery Act 2011", "Kenya's Cyber Nursery Act, 2012 (Act 843), s. 5"],
    ["UG", "Cyber Nursery Act 2011", "Cyber Nursery Act for Scotland, s. 5"],
    ["UG", "Constitution of Uganda", "Constitution of Kenya, art. 5"],
    ["KZ", "Закон РК № 77-VIII «Об играх»", "Закон № 77-VIII «О рекламе», ст. 5"],
    ["KZ", "Закон РК «Об играх»", "Закон об играх Татарстана, ст. 5"],
    ["KZ", "Закон РК «Об играх»", "Закон об играх, ст. 5 (г. Москва)"],
    ["KZ", "Закон РК «Об играх»", "Закон г. Москвы «Об играх», ст. 5"],
    ["KZ", "Закон РК «Об играх»", "Закон Московской области «Об играх», ст. 5"],
    ["KZ", "Закон РК «Об играх»", "Закон городской думы «Об играх», ст. 5"],
    ["UZ", "Уголовный кодекс Республики Узбекистан", "Уголовный кодекс Республики Каракалпакстан, ст. 5"],
    ["KZ", "«Ойындар туралы» ҚР Заңы", "Қарақалпақстан Республикасының «Ойындар туралы» Заңының 5-бабы"],
    ["KZ", "«Ойындар туралы» ҚР Заңы", "Алматы қаласының «Ойындар туралы» заңы, 5-бап"],
    ["KZ", "«Ойындар туралы» ҚР Заңы", "Татарстанның «Ойындар туралы» заңы, 5-бап"],
  ])("of %s listed as %s is not meant by %s", (state, document, text) => {
    expect(readingFor(state, { document })(text)).toMatchObject([
      { instrument: undefined, pinpoints: [{ path: ["5"] }], problems: [{ kind: "unresolved" }] },
    ]);
  });
});

describe("an act of a part of a state", () => {
  it.each([
    ["Young Gamers Act 2020 (Wales)", "Welsh Young Gamers Act 2020, s. 5"],
    ["Screens (Scotland) Act 2014", "Scottish Screens (Scotland) Act 2014, s. 5"],
  ])("is %s with that part said before it: %s", (document, text) => {
    expect(readingFor("GB", { document })(text)).toMatchObject([
      { instrument: expect.stringMatching(/^own:/), pinpoints: [{ path: ["5"] }] },
    ]);
  });

  it("is not that of another part", () => {
    const read = readingFor("GB", { document: "Young Gamers Act 2020 (Wales)" });
    expect(read("Scottish Young Gamers Act 2020, s. 5")).toMatchObject([{ instrument: undefined }]);
  });
});

describe("a part of a state in which an act of one's own holds", () => {
  it.each([
    ["UG", "Cyber Nursery Act 2011", "In Scotland, the Cyber Nursery Act, s. 5"],
    ["KZ", "Закон РК «Об играх»", "В Московской области Закон «Об играх», ст. 5"],
    ["KZ", "«Ойындар туралы» ҚР Заңы", "Алматы қаласында «Ойындар туралы» Заңның 5-бабы"],
  ])("in %s is none that has it: %s", (state, document, text) => {
    expect(readingFor(state, { document })(text)).toMatchObject([{ instrument: expect.stringMatching(/^own:/) }]);
  });
});

describe("regulations of one's own", () => {
  const read = readingFor("UG", {
    document: "Data Guardianship Regulations, 2020",
    citedAs: ["DGR 2020"],
    partCount: 20,
  });

  it.each([
    ["Data Guardianship Regulations, 2020, reg. 4", ["4"]],
    ["regulation 4(2)(a) of the Data Guardianship Regulations", ["4", "2", "a"]],
    ["DGR 2020, reg 4", ["4"]],
    ["DGR, reg. 4", ["4"]],
  ])("are cited by regulation: %s", (text, path) => {
    expect(read(text)).toMatchObject([
      {
        instrument: "own:data guardianship regulations, 2020",
        unit: "regulation",
        pinpoints: [{ path }],
        problems: [],
      },
    ]);
  });

  it("have as many as their row gives", () => {
    expect(read("DGR 2020, regs 4 and 25")[0]?.problems).toMatchObject([{ kind: "no-such-part", pinpoint: "25" }]);
  });

  it("are others of another year, by their letters too", () => {
    expect(read("DGR 2021, reg 4")).toMatchObject([{ instrument: undefined, problems: [{ kind: "unresolved" }] }]);
  });

  it.each(["Regulation 2022/2065, art. 28", "Regulation 2022/2065/EU, art. 28"])(
    "have nothing to do with a regulation of the Union by its number: %s",
    (text) => expect(read(text)).toMatchObject([{ instrument: "eu-dsa", pinpoints: [{ path: ["28"] }] }]),
  );
});
