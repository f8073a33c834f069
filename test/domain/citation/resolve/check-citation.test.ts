import { bundledCatalogue } from "../../../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../../../src/app/citation-reader";
import { kazakhstanDigitalCode } from "../../../../src/domain/profile/kazakhstan-digital-code";
import { withOwnDocuments } from "../../../../src/domain/review/own-documents";
import { review } from "../../../support/builders";
import { readCitations } from "../../../../src/domain/citation/read-citations";
import { catalogue, lexicon } from "../catalogue";

const problems = (text: string) => readCitations(text, { lexicon, catalogue }).flatMap((citation) => citation.problems);
const kinds = (text: string) =>
  problems(text).map(({ kind, pinpoint }) => (pinpoint === undefined ? kind : `${kind} ${pinpoint}`));

describe("checking the numbers of a citation", () => {
  it.each([
    ["CRC, art. 54", []],
    ["CRC, art. 55", ["no-such-part 55"]],
    ["CRC, arts. 3, 55 and 60(1)", ["no-such-part 55", "no-such-part 60(1)"]],
    ["CRC, art. 0", ["no-such-part 0"]],
    ["GC25, paras. 120-130", ["no-such-part 120-130"]],
    ["UNGP 32", ["no-such-part 32"]],
    ["GDPR, art. 900", []],
    ["CRC, annex 90", []],
    ["КПР, ст. 37 в)", ["no-such-part 37(в)"]],
    ["КПР, ст. 37 с)", []],
    ["ст. 5 п. в) Закона о персональных данных", []],
    ["OPIC, preamble", []],
    ["GC16, para 5112", ["glued-number 5112"]],
    ["GC16, para. 87", ["no-such-part 87"]],
    ["GC16, paras 1-200", ["no-such-part 1-200"]],
    ["CRC, art. 16, 17, 2021", ["no-such-part 2021"]],
    ["CRC, art. 2021", ["no-such-part 2021"]],
    ["UK Children's Code, standard 16", ["no-such-part 16"]],
    ["CRC, art. 121", ["glued-number 121"]],
    ["CRC, arts. 16 and 121", ["no-such-part 121"]],
    ["GC25, para. 70-68", ["no-such-part 70-68"]],
    ["GC25, paras. 70–68", ["no-such-part 70-68"]],
    ["ст. 41-1 Закона о персональных данных", []],
    ["ст. 70-68 Закона о персональных данных", ["no-such-part 70-68"]],
    ["GC25, paras. 70 to 68", ["no-such-part 70-68"]],
    ["GC25, paras. 70 – 68", ["no-such-part 70-68"]],
    ["GC25, paras. 68 to 70", []],
    ["UNGP 200", ["no-such-part 200"]],
    ["GDPR, art. 8", []],
    ["GDPR, art. 8(3)", []],
    ["GDPR, art. 8(3)(a)", []],
    ["GDPR, art. 8(a)", []],
    ["GDPR, art. 8, para. 4", ["no-such-part 8(4)"]],
    ["GDPR, art. 8(2)-(4)", ["no-such-part 8(2)-8(4)"]],
    ["GDPR, arts. 7(9), 8(4) and 9", ["no-such-part 8(4)"]],
    ["GDPR, art. 99(1)", ["no-such-part 99(1)"]],
    ["GDPR, art. 99(a)", []],
    ["GDPR, art. 13", ["unverified 13"]],
    ["GDPR, art. 13(2)", ["unverified 13(2)"]],
  ])("%s", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it("says it as a lawyer would, in three languages", () => {
    expect(problems("CRC, art. 55")[0]?.message).toEqual({
      en: "The CRC has 54 articles; there is no article 55. Correct the number.",
      ru: "В документе «КПР» 54 статьи; статьи 55 нет. Исправьте номер.",
      kk: "«Бала құқықтары туралы конвенция» құжатында 54 бап бар; 55-бап жоқ. Нөмірін түзетіңіз.",
    });
  });

  it.each([
    [
      "GC25, para. 126",
      "GC25 has 125 paragraphs; there is no paragraph 126. Correct the number.",
      "«ЗОП № 25» 125 пунктов; пункта 126 нет.",
    ],
    [
      "UNGPs, principle 40",
      "The UNGPs have 31 principles; there is no principle 40. Correct the number.",
      "31 принцип; принципа 40 нет.",
    ],
    [
      "CRC, arts. 50–61",
      "The CRC has 54 articles; there is no article 61. Correct the number.",
      "54 статьи; статьи 61 нет.",
    ],
    [
      "GDPR, art. 8(4)",
      "Article 8 of the GDPR has 3 paragraphs; there is no paragraph 4. Correct the number.",
      "В статье 8 документа «GDPR» 3 пункта; пункта 4 нет.",
    ],
    [
      "GDPR, art. 99(1)",
      "Article 99 of the GDPR has no numbered paragraphs; there is no paragraph 1. Correct the number.",
      "Статья 99 документа «GDPR» не делится на нумерованные пункты; пункта 1 нет.",
    ],
    [
      "CRC, art. 1612",
      "The CRC has 54 articles; there is no article 1612. Perhaps article 16 is meant, with a footnote mark stuck to the number: correct it.",
      "статьи 1612 нет. Возможно, к номеру 16 прилип знак сноски: исправьте его.",
    ],
    [
      "CRC, para. 16",
      "The CRC is cited by articles; there is no paragraph 16. Correct the word or the number.",
      "делится на статьи; пункта 16 нет.",
    ],
  ])("says of “%s”: %s", (text, english, russian) => {
    const [problem] = problems(text);
    expect(problem?.message.en).toBe(english);
    expect(problem?.message.ru).toContain(russian);
    expect(problem?.message.kk).toMatch(/жоқ\./u);
  });

  it.each([
    [
      "an instrument of one part",
      "Pupils Act, art. 2",
      1,
      "The Pupils Act has 1 article; there is no article 2. Correct the number.",
    ],
  ])("speaks of %s", (_what, text, partCount, said) => {
    const parts = { documents: [{ document: "Narnia Pupils Act", citedAs: ["Pupils Act"], partCount }] };
    const own = withOwnDocuments(bundledCatalogue(), review(parts), kazakhstanDigitalCode);
    const [problem] = toCitationReader(own)(text)[0]?.problems ?? [];
    expect(problem?.message.en).toBe(said);
  });
});

describe("checking the unit of a citation", () => {
  it.each([
    ["article 17 of general comment No. 25", ["wrong-unit 17"]],
    ["CRC, para. 16", ["wrong-unit 16"]],
    ["CRC, principle 3", ["wrong-unit 3"]],
    ["UK Children's Code, art. 8", ["wrong-unit 8"]],
    ["GC25, section 5", []],
    ["UK Online Safety Act, article 12", ["wrong-unit 12"]],
    ["UK Online Safety Act, ст. 12", []],
    ["Play Bill, chapter 2", ["not-in-force"]],
  ])("%s", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it("puts the unit right where nothing else can be meant", () => {
    expect(problems("Article 17 of the UN Guiding Principles")[0]).toMatchObject({
      message: { en: "The UNGPs are cited by principles; there is no article 17. Correct the word or the number." },
      replacement: "Principle 17 of the UN Guiding Principles",
    });
    expect(problems("GC25, arts. 67-71")[0]?.replacement).toBe("GC25, paras. 67-71");
    expect(problems("GC25, art. 67")[0]?.replacement).toBe("GC25, para. 67");
  });

  it("offers no correction that might be wrong", () => {
    // It may be article 17 of the Convention that was meant.
    expect(problems("article 17 of general comment No. 25")[0]).not.toHaveProperty("replacement");
    expect(problems("article 99 of the UN Guiding Principles")[0]).not.toHaveProperty("replacement");
    expect(problems("UK Online Safety Act, article 12")[0]).not.toHaveProperty("replacement");
  });

  it("asks what “пп.” is after an article, and only there", () => {
    expect(kinds("ст. 14 пп. 3 КПР")).toEqual(["ambiguous-unit"]);
    expect(kinds("ст. 14 п. 2 пп. 3 КПР")).toEqual([]);
    expect(kinds("ЗОП № 25, пп. 67–78")).toEqual([]);
  });
});

describe("checking the instrument of a citation", () => {
  it.each([
    ["AI guide 2.0, requirement 5", ["superseded"], "AI guide 2.0 is no longer current. Cite AI guide 3.0."],
    ["Play Bill, Part 2", ["not-in-force"], "Play Bill is not adopted. Write the word “draft” beside it."],
    [
      "Rumoured Framework, art. 1",
      ["unverified"],
      "The catalogue could not confirm Rumoured Framework. Check it against the source.",
    ],
    [
      "Online Safety Act, s. 12",
      ["ambiguous"],
      "“Online Safety Act” may be the UK Online Safety Act or the AU Online Safety Act. Choose which is meant.",
    ],
    [
      "art. 12(3)",
      ["unresolved"],
      "Beside “art. 12(3)” stands no instrument that the catalogue knows. Name the instrument there.",
    ],
    [
      "UDHR, art. 12",
      ["unresolved"],
      "The catalogue has no “UDHR”. Correct the name, or list the document on the sheet Documents.",
    ],
    [
      "article 4 of the Utopian Act",
      ["unresolved"],
      "The catalogue has no “Utopian Act”. Correct the name, or list the document on the sheet Documents.",
    ],
    [
      "(Directive (EU) 2099/882), art. 4",
      ["unresolved"],
      "The catalogue has no “Directive (EU) 2099/882”. Correct the name, or list the document on the sheet Documents.",
    ],
    [
      "Ireland: Online Safety Act 2023, s. 5",
      ["unresolved"],
      "“Online Safety Act 2023”: of that name the catalogue has only the UK Online Safety Act, the law of another state than the one named here. List the law on the sheet Documents.",
    ],
    [
      "article 5 of this Law",
      ["unresolved"],
      "Nothing here tells which instrument “this Law” is. Name it, or write “of the draft” if that is meant.",
    ],
  ])("%s", (text, expected, message) => {
    expect(kinds(text)).toEqual(expected);
    expect(problems(text)[0]?.message.en).toBe(message);
  });

  it("calls an unknown title by its own words in Russian and Kazakh, and shows that it goes on", () => {
    expect(problems("Закон «О подушках», ст. 5")[0]?.message.ru).toContain("нет документа «Закон „О подушках“».");
    expect(problems("«Жастық туралы» Заңның 5-бабы")[0]?.message.kk).toContain(
      "«„Жастық туралы“ Заңның» деген құжат жоқ",
    );
    expect(problems("статья 28 Закона о подушках")[0]?.message.ru).toContain("«Закона …»");
  });

  it("says everything in Russian and Kazakh too", () => {
    const all = [
      "CRC, art. 55",
      "GC25, para. 70-68",
      "GC16, para 5112",
      "GC25, art. 1",
      "art. 5",
      "GC 99",
      "AI guide 2.0",
      "Play Bill",
      "GDPR, art. 13",
      "ст. 1 пп. 3 КПР",
    ];
    for (const { message } of all.flatMap(problems)) {
      expect(message.ru).toMatch(/\. .*те .*\.$/u);
      expect(message.kk).toMatch(/(?:ңыз|ңіз)\.$/u);
    }
  });
});

describe("a place of a name that several instruments have", () => {
  const read = toCitationReader(bundledCatalogue());
  const said = (text: string) => read(text).flatMap(({ problems: all }) => all);

  it("is missing where none of them has it", () => {
    const [name, place, ...more] = said("Закон об ИИ, ст. 27 и 150");
    expect([name?.kind, place?.kind, place?.pinpoint, more]).toEqual(["ambiguous", "no-such-part", "150", []]);
    expect(place?.message).toEqual({
      en: "None of the instruments of this name has article 150. Correct the number.",
      ru: "«статья 150»: ни в одном из документов с таким названием этого нет. Исправьте номер.",
      kk: "«150-бап»: осы атаулы құжаттардың ешқайсысында жоқ. Нөмірін түзетіңіз.",
    });
  });

  it("is only not told where one of them has it", () => {
    expect(said("Закон об ИИ, ст. 50").map(({ kind }) => kind)).toEqual(["ambiguous"]);
  });
});
