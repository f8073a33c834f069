import { bundledCatalogue } from "../../../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../../../src/app/citation-reader";
import { ofActsThatAgree } from "../../../../src/domain/citation/discourse/acts-that-agree";
import { kazakhstanDigitalCode } from "../../../../src/domain/profile/kazakhstan-digital-code";
import { withOwnDocuments } from "../../../../src/domain/review/own-documents";
import { documentNote } from "../../../support/builders";

const readingIn = (jurisdiction: string, documents: readonly (readonly [title: string, citedAs?: string])[]) => {
  const notes = documents.map(([document, citedAs]) => documentNote({ document, citedAs: citedAs ? [citedAs] : [] }));
  const catalogue = withOwnDocuments(
    bundledCatalogue(),
    { documents: notes, details: { jurisdiction } },
    kazakhstanDigitalCode,
  );
  return toCitationReader(catalogue, { jurisdiction });
};

const SERVICES = "Закон Республики Казахстан от 12 марта 2024 года № 77-VIII «О детских цифровых сервисах»";
const RUSSIAN = readingIn("KZ", [
  [SERVICES, "Закон о детских цифровых сервисах"],
  ["Закон РК «Об электронных играх» (2021)"],
  ["Закон Республики Казахстан «О цифровых кружках» (№ 15-VII от 3 мая 2020 года)"],
]);
const KAZAKH = readingIn("KZ", [
  ["«Балалардың цифрлық сервистері туралы» Қазақстан Республикасының 2024 жылғы 12 наурыздағы № 77-VIII Заңы"],
  ["Цифрлық үйірмелер туралы заң (2021)"],
]);
const KYRGYZ = readingIn("KG", [
  ["Қырғыз Республикасының Балалар туралы кодексі (2012)"],
  ["Кодекс Кыргызской Республики о детях (№ 100 от 10 июля 2012 года)", "Кодекс о детях"],
]);
const UZBEK = readingIn("UZ", [["Закон Республики Узбекистан «О персональных данных» (ЗРУ-547, 2019)"]]);
const ENGLISH = readingIn("UG", [
  ["Child Online Safety Act, 2019 (No. 14 of 2019)"],
  ["Online Markets Act No. 8 of 2020"],
  ["Data Protection and Privacy Act, 2019 (Act 9 of 2019)"],
  ["Children and Games Act (Cap. 59)"],
  ["Toy Safety Regulations (S.I. No. 14 of 2022)"],
  ["Electronic Toys Act"],
]);

describe("what is said of an own document beside its title", () => {
  it.each([
    [RUSSIAN, "Закон Республики Казахстан от 12 марта 2024 года № 77-VIII «О детских цифровых сервисах», статья 5"],
    [RUSSIAN, "Закон РК от 12.03.2024 № 77-VIII ЗРК «О детских цифровых сервисах», ст. 5"],
    [RUSSIAN, "Закон РК от 5 июня 2021 года № 33-VII «Об электронных играх», ст. 5"],
    [RUSSIAN, "Закон РК от 3 мая 2020 года № 15-VII «О цифровых кружках» (с изменениями на 01.01.2025), ст. 5"],
    [KAZAKH, "«Балалардың цифрлық сервистері туралы» Қазақстан Республикасының 2024 жылғы № 77-VIII Заңының 5-бабы"],
    [KAZAKH, "«Цифрлық үйірмелер туралы» 2021 жылғы заңның 5-бабы"],
    [KAZAKH, "«Балалардың цифрлық сервистері туралы» ҚРЗ 5-бабы"],
    [KAZAKH, "«Балалардың цифрлық сервистері туралы» Заңның 2025 жылғы редакциясының 5-бабы"],
    [KAZAKH, "«Балалардың цифрлық сервистері туралы» Заң, толықтырулармен, 5-бап"],
    [RUSSIAN, "ЗРК «О детских цифровых сервисах», ст. 5"],
    [KYRGYZ, "Кодекс о детях № 100, ст. 5"],
    [KYRGYZ, "Кодекс о детях от 10.07.2012 № 100, ст. 5"],
    [UZBEK, "Закон РУз «О персональных данных» № ЗРУ-547 от 02.07.2019, ст. 5"],
    [ENGLISH, "Child Online Safety Act (No. 14 of 2019), s 5"],
    [ENGLISH, "Child Online Safety Act 2019 as amended in 2023, s. 5"],
    [ENGLISH, "Child Online Safety Act 2019 (as amended by Act No. 3 of 2022), s. 5"],
    [ENGLISH, "Online Markets Act No. 8 of 2020, s. 5"],
    [ENGLISH, "Toy Safety Regulations (S.I. 2022/14), section 5"],
    [ENGLISH, "Toy Safety Regulations, 2022, adopted pursuant to Act No. 3 of 1999, section 5"],
    [ENGLISH, "Electronic Toys Act (Uganda), s. 5"],
    [ENGLISH, "Child Online Safety Act of Uganda, 2019, section 5"],
  ])("agrees with the list, and the place is its own: %#", (read, text) => {
    expect(read(text)).toMatchObject([{ instrument: expect.stringMatching(/^own:/), pinpoints: [{ path: ["5"] }] }]);
  });

  it.each([
    [RUSSIAN, "Закон Республики Казахстан от 12 марта 2019 года № 12-VI «О детских цифровых сервисах», статья 5"],
    [RUSSIAN, "Закон РК от 12.03.2024 № 78-VIII «О детских цифровых сервисах», ст. 5"],
    [RUSSIAN, "Закон РК «О детских цифровых сервисах» от 12.03.2023 г., ст. 5"],
    [RUSSIAN, "Закон РК «О детских цифровых сервисах» (2023 г.), ст. 5"],
    [RUSSIAN, "Закон РК «О детских цифровых сервисах» от 13.03.2024, ст. 5"],
    [RUSSIAN, "Закон РК «Об электронных играх» 2022 года, ст. 5"],
    [RUSSIAN, "Закон РК от 3 мая 2020 года № 16-VII «О цифровых кружках», ст. 5"],
    [KAZAKH, "«Балалардың цифрлық сервистері туралы» 2019 жылғы Заңның 5-бабы"],
    [KAZAKH, "«Балалардың цифрлық сервистері туралы» Қазақстан Республикасының 2024 жылғы № 78-VIII Заңының 5-бабы"],
    [KAZAKH, "«Цифрлық үйірмелер туралы» 2022 жылғы заңның 5-бабы"],
    [KAZAKH, "2022 жылғы цифрлық үйірмелер туралы заңның 5-бабы"],
    [KYRGYZ, "Қырғыз Республикасының 2006 жылғы Балалар туралы кодексінің 5-бабы"],
    [KYRGYZ, "Кодекс о детях от 10.07.2006 № 151, ст. 5"],
    [RUSSIAN, "Московский закон «О детских цифровых сервисах», ст. 5"],
    [RUSSIAN, "алматинский закон о детских цифровых сервисах, ст. 5"],
    [UZBEK, "Закон РУз «О персональных данных» № ЗРУ-548 от 02.07.2019, ст. 5"],
    [ENGLISH, "Child Online Safety Act (No. 15 of 2019), section 5"],
    [ENGLISH, "the 2012 Child Online Safety Act, section 5"],
    [ENGLISH, "Data Protection and Privacy Act 2019 (Act 12 of 2019), s. 5"],
    [ENGLISH, "Online Markets Act No. 9 of 2020, s. 5"],
    [ENGLISH, "Children and Games Act, Cap. 60, s. 5"],
    [ENGLISH, "Toy Safety Regulations (S.I. No. 15 of 2022), section 5"],
    [ENGLISH, "Toy Safety Regulations (S.I. 2022/15), section 5"],
    [ENGLISH, "Child Online Safety Act (15/2019), section 5"],
    [ENGLISH, "Child Online Safety Act 15 of 2019, section 5"],
    [ENGLISH, "Child Online Safety Act, s. 5 (Act No. 15 of 2012)"],
    [ENGLISH, "2012 Child Online Safety Act, s. 5"],
    [KAZAKH, "2019 жылғы «Балалардың цифрлық сервистері туралы» заңның 5-бабы"],
  ])("makes another act of it where the list says something else, and the place is that one's: %#", (read, text) => {
    const citations = read(text);
    expect(citations).toMatchObject([{ instrument: undefined, pinpoints: [{ path: ["5"] }] }]);
    expect(citations[0]?.problems).toMatchObject([{ kind: "unresolved" }]);
    expect(citations[0]?.problems[0]?.message.en).toContain("the sheet Documents has only");
  });

  it.each([
    [RUSSIAN, "в 2019 году Закон о детских цифровых сервисах, ст. 5"],
    [RUSSIAN, "С 2025 года Закон о детских цифровых сервисах (ст. 5) применяется"],
    [RUSSIAN, "Закон РК «О детских цифровых сервисах» (введен в действие с 1 июля 2025 года), ст. 5"],
    [KAZAKH, "2022 жылдан бастап Цифрлық үйірмелер туралы заңның 5-бабы"],
    [ENGLISH, "In 2015 the Child Online Safety Act, s. 5"],
    [ENGLISH, "Child Online Safety Act (commenced on 1 March 2020), s. 5"],
  ])("is no year of something else: %#", (read, text) => {
    expect(read(text)).toMatchObject([{ instrument: expect.stringMatching(/^own:/), problems: [] }]);
  });

  it.each([
    [ENGLISH, "Children and Games Act 1997, s. 5"],
    [ENGLISH, "Data Protection and Privacy Act, 2019, Cap. 97, s. 5"],
    [readingIn("UG", [["Data Privacy Act, 2019"]]), "Data Privacy Act, Cap. 97, s. 5"],
    [
      readingIn("KZ", [["Закон «Об игровых площадках» № 5-VI"]]),
      "Закон «Об игровых площадках» от 5 мая 2016 г., ст. 5",
    ],
  ])("contradicts nothing where the list says nothing of the kind: %#", (read, text) => {
    expect(read(text)).toMatchObject([{ instrument: expect.stringMatching(/^own:/), pinpoints: [{ path: ["5"] }] }]);
  });

  it.each([
    [ENGLISH, "Child Online Safety Act 2019, s. 5 (2024)"],
    [ENGLISH, "Child Online Safety Act, s. 5 (2024)"],
    [ENGLISH, "Child Online Safety Act, s. 5 (5 May 2024)"],
    [ENGLISH, "Child Online Safety Act No. 14 of 2019, s. 5 (No. 3 of 2010)"],
    [RUSSIAN, "Закон «Об электронных играх» 2021 года, ст. 5 (2019)"],
    [KAZAKH, "Цифрлық үйірмелер туралы заң, 5-бап (2019)"],
  ])("is not what stands behind the place, of which nothing says that it is the act's: %#", (read, text) => {
    expect(read(text)).toMatchObject([{ instrument: expect.stringMatching(/^own:/), pinpoints: [{ path: ["5"] }] }]);
  });

  it.each([
    [ENGLISH, "Child Online Safety Act (2020 revised edition), s. 5"],
    [ENGLISH, "Child Online Safety Act, 2019 (2023 Rev. Ed.), s. 5"],
    [ENGLISH, "Child Online Safety Act (2023 revision), s. 5"],
    [ENGLISH, "s. 5 of the Child Online Safety Act (2024 print)"],
    [KAZAKH, "Цифрлық үйірмелер туралы заң (2023 жылғы өзгерістермен), 5-бап"],
    [KAZAKH, "Цифрлық үйірмелер туралы заң (2023 жылғы өзгерістер мен толықтырулармен), 5-бап"],
    [KAZAKH, "Цифрлық үйірмелер туралы заң (2023 ж. редакциясында), 5-бап"],
    [KAZAKH, "Цифрлық үйірмелер туралы заң (2024 жылғы 1 қаңтардағы жағдай бойынша), 5-бап"],
    [KAZAKH, "Цифрлық үйірмелер туралы заң (01.01.2024 өзгерістерімен), 5-бап"],
    [KAZAKH, "Цифрлық үйірмелер туралы заң, 2025 жылғы 1 қаңтардағы өзгерістерімен, 5-бап"],
    [KAZAKH, "«Балалардың цифрлық сервистері туралы» ҚР Заңы, № 101-VIII Заңмен өзгертілген, 5-бап"],
    [KAZAKH, "«Балалардың цифрлық сервистері туралы» ҚР Заңы (№ 101-VIII Заңмен өзгертілген), 5-бап"],
  ])("is not the year or the number of an edition or of the act that changed it: %#", (read, text) => {
    expect(read(text)).toMatchObject([{ instrument: expect.stringMatching(/^own:/), pinpoints: [{ path: ["5"] }] }]);
  });

  it("tells own documents of one title apart", () => {
    const read = readingIn("UG", [["Play Spaces Act No. 5 of 2018"], ["Play Spaces Act No. 9 of 2018"]]);
    expect(read("Play Spaces Act (No. 9 of 2018), s. 3")).toMatchObject([
      { instrument: "own:play spaces act no. 9 of 2018" },
    ]);
    expect(read("Play Spaces Act 2018, s. 3")).toMatchObject([{ problems: [{ kind: "ambiguous" }] }]);
    expect(read("Play Spaces Act No. 7 of 2018, s. 3")).toMatchObject([{ instrument: undefined }]);
  });
});

describe("acts that agree", () => {
  const facts = { years: ["2019"], days: [], numbers: ["15"], chapters: [] };
  const citation = {
    text: "",
    start: 0,
    end: 0,
    name: "Aid Act",
    candidates: ["own:aid act", "uk-dpa-2018"],
    pinpoints: [],
    facts,
  };
  const listed = new Map([["own:aid act", { ...facts, numbers: ["14"] }]]);

  it("are none of the catalogue's of another year, once an own document is ruled out", () => {
    expect(ofActsThatAgree(citation, bundledCatalogue().byId, listed)).toMatchObject({
      candidates: [],
      ruledOut: "own:aid act",
    });
  });

  it("are all that a name may mean where nothing is said of them", () => {
    const plain = { ...citation, facts: { years: [], days: [], numbers: [], chapters: [] } };
    expect(ofActsThatAgree(plain, bundledCatalogue().byId, listed)).toBe(plain);
  });
});

describe("a number that is said of a law of the catalogue", () => {
  const read = readingIn("KZ", []);
  it.each([
    ["Закон РК «О персональных данных и их защите» № 94-V, ст. 8"],
    ["Закон РК «О персональных данных и их защите» (№ 94-V ЗРК), ст. 8"],
    ["Закон РК № 94-V «О персональных данных и их защите» (с изменениями от 2023 года № 95-V), ст. 8"],
  ])("agrees with it, or is when it was changed: %s", (text) =>
    expect(read(text)).toMatchObject([{ instrument: "kz-personal-data-2013", pinpoints: [{ path: ["8"] }] }]),
  );

  it.each([
    ["Закон РК «О персональных данных и их защите» № 95-V, ст. 8"],
    ["Закон РК от 21 мая 2013 года № 95-V «О персональных данных и их защите», ст. 8"],
    ["Закон о персональных данных (№ 95-V), ст. 8"],
    ["«Дербес деректер және оларды қорғау туралы» 2013 жылғы 21 мамырдағы № 95-V Заңының 8-бабы"],
  ])("is asked about where it is another one: %s", (text) => {
    const [one] = read(text);
    expect(one?.instrument).toBeUndefined();
    expect(one?.problems[0]?.message.en).toContain("is № 94-V");
  });

  it("may be of a law that changed it, which the message says", () => {
    const [one] = read("УК РК, № 248-VIII от 30.12.2025, ст. 134");
    expect(one?.instrument).toBeUndefined();
    expect(one?.problems[0]?.message.en).toContain("perhaps of one that changed it");
  });

  it("makes another state's of an Act that is numbered by its chapter", () => {
    const [one] = read("Data Protection Act 2018 (Act No. 7 of 2018), s. 31");
    expect(one?.instrument).toBeUndefined();
    expect(one?.problems[0]?.message.en).toContain("is 2018 c. 12");
    expect(read("Data Protection Act 2018 (c. 12), s. 31")).toMatchObject([{ instrument: "uk-dpa-2018" }]);
    expect(read("Data Protection Act 2018 (No. 12 of 2018), s. 31")).toMatchObject([{ instrument: "uk-dpa-2018" }]);
  });

  it.each([
    "Data Protection Act (Cap. 586), s. 4",
    "Data Protection Act, Cap. 411C, s. 4",
    "Online Safety Act (Cap. 59), s. 4",
  ])("is none of an Act with another chapter, or without one: %s", (text) => {
    for (const jurisdiction of ["MT", "GB", "AU"])
      expect(toCitationReader(bundledCatalogue(), { jurisdiction })(text)[0]?.instrument).toBeUndefined();
  });
});
