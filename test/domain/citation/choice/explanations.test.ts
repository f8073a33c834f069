import { bundledCatalogue } from "../../../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../../../src/app/citation-reader";
import { kazakhstanDigitalCode } from "../../../../src/domain/profile/kazakhstan-digital-code";
import { withOwnDocuments } from "../../../../src/domain/review/own-documents";
import { documentNote } from "../../../support/builders";

const LISTED = [
  "Child Online Safety Act, 2019 (No. 14 of 2019)",
  "Digital Schools Act 2021",
  "Закон Республики Казахстан от 12 марта 2024 года № 77-VIII «О детских сервисах»",
  "Правила гигиены в сети 2022 года",
];
const readIn = (text: string, jurisdiction: string) => {
  const documents = LISTED.map((document) => documentNote({ document }));
  const catalogue = withOwnDocuments(
    bundledCatalogue(),
    { documents, details: { jurisdiction } },
    kazakhstanDigitalCode,
  );
  return toCitationReader(catalogue, { jurisdiction })(text);
};
const placesIn = (text: string, jurisdiction: string) =>
  readIn(text, jurisdiction).map(
    ({ instrument = "?", pinpoints }) =>
      `${instrument.slice(0, 9)} ${pinpoints.map(({ path }) => path.join(".")).join(" ")}`,
  );
const problemsIn = (text: string, jurisdiction: string) =>
  readIn(text, jurisdiction).flatMap(({ problems }) => problems.map(({ message }) => message.en));

const OWN_LAW = "own:закон";

describe("a place behind words that explain an act by the number of another", () => {
  it.each([
    ["UG", "Digital Schools Act 2021, amending Act No. 14 of 2019, s. 3", "own:digit |own:child |? 3"],
    ["UG", "Digital Schools Act 2021, which replaced Act 14 of 2019, s. 3", "own:digit |own:child |? 3"],
    ["UG", "Digital Schools Act 2021, under Act No. 14 of 2019, s. 3", "own:digit |own:child |? 3"],
    ["UG", "CRC, implemented by Act No. 14 of 2019, art. 16", "crc |own:child |? 16"],
    ["KZ", "Правила гигиены в сети 2022 года, утвержденные Законом № 77-VIII, п. 3", `own:прави |${OWN_LAW} |? 3`],
    ["KZ", "КПР, введенная Законом РК № 77-VIII, ст. 16", `crc |${OWN_LAW} |? 16`],
    [
      "KZ",
      "Закон РК «О правах ребенка», с изменениями, внесенными Законом № 77-VIII, ст. 4",
      `kz-child- |${OWN_LAW} |? 4`,
    ],
    ["KZ", "Закон РК «О правах ребенка», в ред. Закона № 77-VIII, ст. 4", `kz-child- |${OWN_LAW} |? 4`],
    ["KZ", "Закон РК «О правах ребенка» в редакции Закона № 94-V, ст. 4", "kz-child- |kz-person |? 4"],
    ["KZ", "Закон РК «О правах ребенка», утративший силу Законом № 94-V ст. 4", "kz-child- |kz-person |? 4"],
    ["KZ", "Law on the Rights of the Child, as amended by Law No. 94-V, art. 4", "kz-child- |kz-person |? 4"],
    ["KZ", "«Бала құқықтары туралы» ҚР Заңы, өзгерістер енгізген № 94-V Заң, 4-бап", "kz-child- |? 4"],
  ])("is certain of neither: in %s, %s", (state, text, places) => expect(placesIn(text, state).join("|")).toBe(places));

  it.each([
    ["Digital Schools Act 2021, made under Act No. 14 of 2019, reg. 3", "own:digit |own:child |? 3"],
    ["Digital Schools Act 2021, made under Act No. 14 of 2019, rules 3 and 4", "own:digit |own:child |? 3 4"],
    ["Digital Schools Act 2021, made under Act No. 14 of 2019, standard 3", "own:digit |own:child |? 3"],
  ])("is not lost where its word is an everyday one: %s", (text, places) =>
    expect(placesIn(text, "UG").join("|")).toBe(places),
  );

  it("is said to stand behind two acts", () =>
    expect(problemsIn("КПР, введенная Законом РК № 77-VIII, ст. 16", "KZ")).toEqual([
      "“ст. 16” stands behind two acts and may be of either. Write its act right beside it.",
    ]));

  it.each([
    ["UG", "Digital Schools Act 2021, and Act No. 14 of 2019, s. 3", "own:digit |own:child 3"],
    ["UG", "Digital Schools Act 2021, amending s. 3 of Act No. 14 of 2019", "own:digit |own:child 3"],
    ["UG", "Digital Schools Act 2021 as amended by Act No. 14 of 2019, s. 3", "own:digit 3"],
    ["KZ", "КПР, Закон № 77-VIII, ст. 16", `crc |${OWN_LAW} 16`],
    ["KZ", "КПР, а также в Законе № 77-VIII, ст. 16", `crc |${OWN_LAW} 16`],
    ["KZ", "КПР реализована Законом № 94-V, ст. 7", "crc |kz-person 7"],
  ])("is of one where nothing is explained: in %s, %s", (state, text, places) =>
    expect(placesIn(text, state).join("|")).toBe(places),
  );

  it.each([
    ["UG", "Unlike the CRC, the Child Online Safety Act, s. 3, is clear", "crc |own:child 3"],
    ["UG", "Digital Schools Act 2021, made under the Child Online Safety Act, 2019, s. 3", "own:digit |own:child 3"],
    ["UG", "The draft, implementing the CRC, art. 12", "crc 12"],
    ["KZ", "законопроект, изменяющий Закон РК «О правах ребенка», ст. 10", "kz-child- 10"],
    ["GB", "GDPR, implemented by the UK Data Protection Act 2018, s. 9", "eu-gdpr |uk-dpa-20 9"],
    ["GB", "Directive (EU) 2018/1808, amending the AVMSD, art. 28b", "eu-avmsd |eu-avmsd 28b"],
    ["GB", "UK Children's Code, issued under DPA 2018, s. 123", "uk-aadc |uk-dpa-20 123"],
    ["GB", "GC25, which interprets the CRC, art. 16", "crc-gc-25 |crc 16"],
    ["GB", "CRC, as explained by general comment No. 25, para. 67", "crc |crc-gc-25 67"],
    [
      "KZ",
      "КПР, введенная Законом РК от 21 мая 2013 года № 94-V «О персональных данных и их защите», ст. 4",
      "crc |kz-person 4",
    ],
  ])("is of the nearest that is called by its name: in %s, %s", (state, text, places) =>
    expect(placesIn(text, state).join("|")).toBe(places),
  );
});
