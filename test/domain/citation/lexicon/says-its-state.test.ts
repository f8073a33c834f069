import { bundledCatalogue } from "../../../../src/adapters/catalogue/bundled-catalogue";
import { formatCitation } from "../../../../src/domain/citation/format/format-citation";
import { buildLexicon } from "../../../../src/domain/citation/lexicon/build-lexicon";
import { readCitations } from "../../../../src/domain/citation/read-citations";
import { cited, faultsOf } from "../../../support/cited";

const catalogue = bundledCatalogue();
const lexicon = buildLexicon(catalogue);

describe("a title that laws of several states have", () => {
  it.each(["статья 5 Закона «Об образовании»", "Article 5 of the Law on Education", "«Білім туралы» заңның 5-бабы"])(
    "is the law of the state under review: %s",
    (text) => {
      expect(cited(text, { jurisdiction: "KG" })).toEqual(["? 5"]);
      expect(cited(text, { jurisdiction: "KZ" })).toEqual(["kz-education-2007 5"]);
      expect(cited(text)).toEqual(["kz-education-2007 5"]);
    },
  );

  it("asks for its state, and is known with it or with its number", () => {
    expect(faultsOf("Article 5 of the Law on Education", { jurisdiction: "KG" })).toEqual([
      "“Law on Education” stands without its state: the catalogue knows only Education law (KZ), and another country’s law is under review. Write the state beside it, or list the law on the sheet Documents.",
    ]);
    expect(cited("статья 5 Закона РК «Об образовании»", { jurisdiction: "KG" })).toEqual(["kz-education-2007 5"]);
    expect(cited("Kazakhstan's Law on Education, art. 5", { jurisdiction: "KG" })).toEqual(["kz-education-2007 5"]);
    expect(cited("ст. 5 Закона от 27 июля 2007 года № 319-III «Об образовании»", { jurisdiction: "KG" })).toEqual([
      "kz-education-2007 5",
    ]);
  });

  it.each([
    ["Data Protection Act, s. 24", "uk-dpa-2018 24"],
    ["Youth Protection Act, art. 24", "kr-youth-protection-act 24"],
    ["Age Appropriate Design Code, standard 5", "uk-aadc 5"],
  ])("in English asks for its state where a law of such a name may be under review: %s", (text, read) => {
    for (const jurisdiction of ["GH", "MN"]) expect(cited(text, { jurisdiction })[0]).toMatch(/^\? /);
    expect(cited(text, { jurisdiction: "KZ" })).toEqual([read]);
  });

  it.each([
    ["UK Data Protection Act 2018, s. 9; Data Protection Act, s. 24", ["uk-dpa-2018 9", "uk-dpa-2018 24"]],
    ["AI Act, art. 5", ["eu-ai-act 5"]],
    ["UK Data Protection Act 2018, s. 9; Data Protection Act 2018, s. 24", ["uk-dpa-2018 9", "uk-dpa-2018 24"]],
    ["UK Data Protection Act 2018 (DPA 2018), s. 9; DPA 2018, s. 24", ["uk-dpa-2018 9", "uk-dpa-2018 24"]],
    ["Data Protection Act 2018 (UK), s. 9", ["uk-dpa-2018 9"]],
    ["Data Protection Act 2018, s. 9 (UK)", ["uk-dpa-2018 9"]],
    ["In the UK, section 9 of the Data Protection Act 2018 applies", ["uk-dpa-2018 9"]],
    ["Data Protection Act 2018 (c. 12), s. 9", ["uk-dpa-2018 9"]],
    ["Cybersecurity Act, 2020 (Act 1038), s. 5", ["gh-cybersecurity-2020 5"]],
    ["PIPA, art. 22-2", ["kr-pipa 22-2"]],
    ["Australia: Online Safety Act, s. 46", ["au-osa-2021 46"]],
    ["Закон об онлайн-безопасности (Австралия), ст. 46", ["au-osa-2021 46"]],
    ["Online Safety Act 2023 (UK) (OSA), s. 12; OSA, s. 13", ["uk-osa-2023 12", "uk-osa-2023 13"]],
    ["Закон об ИИ, ст. 5", ["? 5"]],
  ])(
    "is known by its number, its state, letters of its own, what the text named before, its kind: %s",
    (text, read) => {
      expect(cited(text, { jurisdiction: "GH" })).toEqual(read);
    },
  );

  it.each([
    "Data Protection Act 2018, ss 29–33",
    "Data Protection Act, 2018, s. 31",
    "the 2018 Data Protection Act, s. 31",
    "DPA 2018, s 31",
    "s.31 (DPA 2018)",
  ])("is not known by its year alone in a review of a state that names its acts so: %s", (text) => {
    expect(cited(text, { jurisdiction: "IE" })).toEqual([expect.stringMatching(/^\? /u)]);
    expect(faultsOf(text, { jurisdiction: "IE" })[0]).toContain("knows only UK DPA 2018, and another country");
    for (const context of [{}, { jurisdiction: "GB" }, { jurisdiction: "KZ" }, { jurisdiction: "KG" }])
      expect(cited(text, context)).toEqual([expect.stringMatching(/^uk-dpa-2018 /u)]);
  });

  it("is known by its year where the reviewed state's act of that name is of another", () => {
    expect(cited("Online Safety Act 2023, s. 12", { jurisdiction: "AU" })).toEqual(["uk-osa-2023 12"]);
    expect(cited("Online Safety Act 2021, s. 63D", { jurisdiction: "GB" })).toEqual(["au-osa-2021 63D"]);
    expect(cited("Online Safety Act 2023, s. 12", { jurisdiction: "KE" })).toEqual(["? 12"]);
  });

  it("names all of that title that the catalogue knows", () => {
    const [fault] = faultsOf("Online Safety Act, s. 12", { jurisdiction: "GH" });
    expect(fault).toContain("knows only the UK Online Safety Act or the AU Online Safety Act, and another country");
  });

  it.each(["OSA s 63D", "s 63D OSA", "the OSA (s 63D)"])(
    "by letters is the act of the state under review, and a question where neither is: %s",
    (text) => {
      expect(cited(text, { jurisdiction: "AU" })).toEqual(["au-osa-2021 63D"]);
      expect(cited(text, { jurisdiction: "GB" })).toEqual(["uk-osa-2023 63D"]);
      expect(cited(text, { jurisdiction: "KE" })).toEqual(["? 63D"]);
      expect(cited(text, { jurisdiction: "KZ" })).toEqual(["uk-osa-2023 63D"]);
    },
  );

  it.each([
    ["Australia: OSA, s. 63D", ["au-osa-2021 63D"]],
    ["Online Safety Act 2021, s. 1; OSA, s. 63D", ["au-osa-2021 1", "au-osa-2021 63D"]],
    ["DPA 2018, s. 9; OSA, s. 12", ["uk-dpa-2018 9", "uk-osa-2023 12"]],
  ])("by letters is the one whose state, or which itself, was named: %s", (text, read) => {
    expect(cited(text, { jurisdiction: "KZ" })).toEqual(read);
  });

  it("of treaties and of acts that nobody else has is no matter", () => {
    expect(cited("CRC, art. 3; GDPR, art. 8; COPPA Rule, 312.5", { jurisdiction: "KG" })).toEqual(
      cited("CRC, art. 3; GDPR, art. 8; COPPA Rule, 312.5"),
    );
  });

  it("says its state where it is written in full, and is then read under any law", () => {
    const [citation] = readCitations("Law on Education, art. 5", { lexicon, catalogue });
    if (!citation) throw new Error("Expected a citation");
    const full = formatCitation(citation, catalogue, { language: "en", form: "full" });
    expect(full).toBe("Law on Education (Kazakhstan), art. 5");
    expect(cited(full, { jurisdiction: "KG" })).toEqual(["kz-education-2007 5"]);
  });

  it("is the law of the state that the sentence begins with", () => {
    const context = { jurisdiction: "KZ" };
    expect(cited("In Uzbekistan, Article 5 of the Law on the Rights of the Child", context)).toEqual(["? 5"]);
    expect(cited("В России ст. 9 Закона о персональных данных", context)).toEqual(["? 9"]);
    expect(cited("Россия: Закон о персональных данных, ст. 9", context)).toEqual(["? 9"]);
    expect(cited("российского Закона о персональных данных (ст. 9)", context)).toEqual(["? 9"]);
    expect(cited("В России нет нормы, аналогичной статье 5 Закона об образовании", context)).toEqual([
      "kz-education-2007 5",
    ]);
    expect(cited("В России иначе. Ст. 9 Закона о персональных данных", context)).toEqual(["kz-personal-data-2013 9"]);
    expect(cited("В Казахстане ст. 9 Закона о персональных данных", context)).toEqual(["kz-personal-data-2013 9"]);
  });
});
