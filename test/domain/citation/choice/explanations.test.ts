import { bundledCatalogue } from "../../../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../../../src/app/citation-reader";
import { kazakhstanDigitalCode } from "../../../../src/domain/profile/kazakhstan-digital-code";
import { withOwnDocuments } from "../../../../src/domain/review/own-documents";
import { documentNote } from "../../../support/builders";
import { cited } from "../../../support/cited";

const LISTED = [
  "Child Online Safety Act, 2019 (No. 14 of 2019)",
  "Digital Schools Act 2021",
  "Закон Республики Казахстан от 12 марта 2024 года № 77-VIII «О детских сервисах»",
  "Правила гигиены в сети 2022 года",
  "Toy Regulations, 2020",
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
const CHILD_LAW = "Закон РК «О правах ребенка»";

describe("a place behind an act and another one that explains it", () => {
  it.each([
    ["UG", "Digital Schools Act 2021, amending Act No. 14 of 2019, s. 3", "own:digit |own:child |? 3"],
    ["UG", "Digital Schools Act 2021, which replaced Act 14 of 2019, s. 3", "own:digit |own:child |? 3"],
    ["UG", "Digital Schools Act 2021, under Act No. 14 of 2019, s. 3", "own:digit |own:child |? 3"],
    ["UG", "Digital Schools Act 2021, made under the Child Online Safety Act, 2019, s. 3", "own:digit |own:child |? 3"],
    ["KZ", "Правила гигиены в сети 2022 года, утвержденные Законом № 77-VIII, п. 3", `own:прави |${OWN_LAW} |? 3`],
    ["KZ", "КПР, введенная Законом РК № 77-VIII, ст. 16", `crc |${OWN_LAW} |? 16`],
    ["KZ", "КПР, введенная Законом РК № 77-VIII, п. 2 ст. 16", `crc |${OWN_LAW} |? 16.2`],
    ["KZ", `${CHILD_LAW}, с изменениями, внесенными Законом № 77-VIII, ст. 4`, `kz-child- |${OWN_LAW} |? 4`],
    ["KZ", `${CHILD_LAW}, с изменениями, внесенными Законом № 94-V, ст. 4`, "kz-child- |kz-person |? 4"],
    ["KZ", `${CHILD_LAW}, который был изменен Законом № 94-V, ст. 4`, "kz-child- |kz-person |? 4"],
    ["KZ", `${CHILD_LAW}, измененный и дополненный Законом № 94-V, ст. 4`, "kz-child- |kz-person |? 4"],
    ["KZ", `${CHILD_LAW}, в ред. Закона № 77-VIII, ст. 4`, `kz-child- |${OWN_LAW} |? 4`],
    ["KZ", `${CHILD_LAW} в редакции Закона № 94-V, ст. 4`, "kz-child- |kz-person |? 4"],
    ["KZ", `${CHILD_LAW}, утративший силу Законом № 94-V ст. 4`, "kz-child- |kz-person |? 4"],
    ["KZ", "Закон «О правах ребенка», дополненный Цифровым кодексом, ст. 10", "kz-child- |kz-digita |? 10"],
    ["KZ", `${CHILD_LAW}, принятый в соответствии с КПР, ст. 10`, "kz-child- |crc |? 10"],
    ["KZ", `${CHILD_LAW}, принятый в соответствии со ст. 16 КПР, ст. 10`, "kz-child- |crc 16|? 10"],
    ["KZ", "Правила гигиены в сети 2022 года в ред. Закона № 77-VIII, ст. 2", `own:прави |${OWN_LAW} |? 2`],
    ["KZ", "Law on the Rights of the Child, as amended by Law No. 94-V, art. 4", "kz-child- |kz-person |? 4"],
    ["KZ", "«Бала құқықтары туралы» ҚР Заңы, өзгерістер енгізген № 94-V Заң, 4-бап", "kz-child- |? 4"],
    ["KZ", "«Бала құқықтары туралы» ҚР Заңы, Цифрлық кодекспен толықтырылған, 10-бап", "kz-child- |kz-digita |? 10"],
    [
      "KZ",
      "«Бала құқықтары туралы» ҚР Заңы, Цифрлық кодекске сәйкес қабылданған, 10-бап",
      "kz-child- |kz-digita |? 10",
    ],
    [
      "KZ",
      "КПР, введенная Законом РК от 21 мая 2013 года № 94-V «О персональных данных и их защите», ст. 4",
      "crc |kz-person |? 4",
    ],
    ["GB", "OPSC, supplementing the CRC, art. 3", "crc-opsc |crc |? 3"],
    ["GB", "AI Act, amending the GDPR, annex III", "eu-ai-act |eu-gdpr |? III"],
    ["GB", "GDPR, реализованный Законом Великобритании о защите данных 2018 года, ст. 9", "eu-gdpr |uk-dpa-20 |? 9"],
  ])("may be of either: in %s, %s", (state, text, places) => expect(placesIn(text, state).join("|")).toBe(places));

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
    ["UG", "Unlike the CRC, the Child Online Safety Act, s. 3, is clear", "crc |own:child 3"],
    ["GB", "DSA, unlike Regulation (EU) 2016/679, art. 8, has no age", "eu-dsa |eu-gdpr 8"],
    ["GB", "CRC, see Regulation (EU) 2016/679, recital 38", "crc |eu-gdpr 38"],
    ["GB", "AI Act, together with Regulation (EU) 2016/679, art. 22", "eu-ai-act |eu-gdpr 22"],
    ["GB", "DSA, without prejudice to Regulation (EU) 2016/679, art. 8", "eu-dsa |eu-gdpr 8"],
    ["GB", "Under the CRC, we protect all, while Regulation (EU) 2016/679, art. 8, sets 16", "crc |eu-gdpr 8"],
    ["GB", "DSA, amended in 2024, the GDPR, art. 8", "eu-dsa |eu-gdpr 8"],
    ["GB", "DSA, amended in 2024 and the GDPR, art. 8", "eu-dsa |eu-gdpr 8"],
    ["GB", "Lanzarote Convention, read with Directive 2011/93/EU, Art 6", "lanzarote |eu-csa-di 6"],
    ["KZ", "DSA, в отличие от Регламента (ЕС) 2016/679, ст. 8, не называет возраста", "eu-dsa |eu-gdpr 8"],
    ["KZ", "КПР, в сочетании с Конвенцией МОТ № 182, ст. 3", "crc |ilo-c182 3"],
    ["KZ", "КПР, см. также Закон № 94-V, ст. 8", "crc |kz-person 8"],
    ["KZ", "Цифровой кодекс не применяется, действует Закон № 94-V, ст. 8", "kz-digita |kz-person 8"],
    ["KZ", "КПР требует согласия, однако Закон № 94-V, ст. 8, говорит о родителях", "crc |kz-person 8"],
    ["KZ", "Цифрлық кодекс, ал № 94-V Заң, 8-бап", "kz-digita |kz-person 8"],
    ["UG", "Digital Schools Act, read with Act No. 14 of 2019, s. 5", "own:digit |own:child 5"],
    ["GB", "DSA, as under the GDPR, art. 8", "eu-dsa |eu-gdpr 8"],
    ["GB", "Article 16 of the CRC, implemented by the GDPR, art. 8", "crc 16|eu-gdpr 8"],
    ["GB", "DSA, Art. 28, amended by the GDPR, Art. 8", "eu-dsa 28|eu-gdpr 8"],
  ])("is of the nearest where nothing is explained: in %s, %s", (state, text, places) =>
    expect(placesIn(text, state).join("|")).toBe(places),
  );

  it.each([
    ["GB", "Directive (EU) 2018/1808, amending the AVMSD, art. 28b", "eu-avmsd |eu-avmsd 28b"],
    ["GB", "AVMSD as amended by Directive (EU) 2018/1808, Art 6a(1)", "eu-avmsd |eu-avmsd 6a.1"],
    ["GB", "the AVMSD, as revised by Directive (EU) 2018/1808, Articles 6a and 28b", "eu-avmsd |eu-avmsd 6a 28b"],
    ["GB", "GDPR, also known as Regulation (EU) 2016/679, art. 8(1)", "eu-gdpr |eu-gdpr 8.1"],
    ["KZ", "Цифровой кодекс РК, введенный в действие Законом № 255-VIII, ст. 33", "kz-digita |kz-digita 33"],
  ])("is that one's where both are the same: in %s, %s", (state, text, places) =>
    expect(placesIn(text, state).join("|")).toBe(places),
  );

  it.each([
    ["UG", "The draft, implementing the CRC, art. 12", "crc 12"],
    ["UG", "The bill, in line with Act No. 14 of 2019, s. 5", "own:child 5"],
    ["KZ", "законопроект, изменяющий Закон РК «О правах ребенка», ст. 10", "kz-child- 10"],
    ["KZ", "законопроект, изменяющий Закон № 94-V, ст. 8", "kz-person 8"],
    ["KZ", "Законопроект, ссылаясь на Закон № 94-V, ст. 8, требует согласия", "kz-person 8"],
    ["GB", "The draft, unlike Regulation (EU) 2022/2065, art. 28, names no age", "eu-dsa 28"],
  ])("is of the second where the first is the draft: in %s, %s", (state, text, places) =>
    expect(placesIn(text, state).join("|")).toBe(places),
  );

  it.each([
    ["GB", "GDPR, implemented by the UK Data Protection Act 2018, s. 9", "eu-gdpr |uk-dpa-20 9"],
    ["GB", "Data Protection Act 2018, implementing the GDPR, section 9", "uk-dpa-20 |eu-gdpr |uk-dpa-20 9"],
    ["GB", "Data Protection Act 2018, implementing the GDPR, Schedule 2", "uk-dpa-20 |eu-gdpr |uk-dpa-20 2"],
    ["GB", "Data Protection Act 2018, implementing the GDPR, recital 38", "uk-dpa-20 |eu-gdpr 38"],
    ["GB", "UK Children's Code, issued under DPA 2018, s. 123", "uk-aadc |uk-dpa-20 123"],
    ["GB", "Children's Code, issued under the Data Protection Act 2018, standard 7", "uk-aadc |uk-dpa-20 |uk-aadc 7"],
    ["GB", "GC25, which interprets the CRC, art. 16", "crc-gc-25 |crc 16"],
    ["GB", "GC25, interpreting the CRC, para. 16", "crc-gc-25 |crc |crc-gc-25 16"],
    ["GB", "CRC, as explained by general comment No. 25, para. 67", "crc |crc-gc-25 67"],
    ["GB", "the Convention, as interpreted by general comment No. 25, para. 67", "crc-gc-25 67"],
    ["UG", "CRC, implemented by Act No. 14 of 2019, art. 16", "crc |own:child |crc 16"],
    [
      "UG",
      "Toy Regulations, 2020, made under the Child Online Safety Act, reg. 4",
      "own:toy r |own:child |own:toy r 4",
    ],
    [
      "UG",
      "Toy Regulations, 2020, made under section 44 of the Child Online Safety Act, reg. 4(2)",
      "own:toy r |own:child 44|own:toy r 4.2",
    ],
    ["UG", "Toy Regulations, 2020, adopted pursuant to Act No. 14 of 2019, section 5", "own:toy r |own:child 5"],
  ])("is of the one that alone is cited by its unit: in %s, %s", (state, text, places) =>
    expect(placesIn(text, state).join("|")).toBe(places),
  );

  it("is shown itself where its name leaves open which act is meant", () =>
    expect(problemsIn("Law on the Rights of the Child, as interpreted by GC25, art. 4", "GB").at(-1)).toMatch(
      /^“art\. 4” stands without its state/u,
    ));
});

it.each([
  "Закон РК «О персональных данных», признанный утратившим силу Законом № 255-VIII, ст. 8",
  "Закон РК «О персональных данных», с поправками, внесенными Законом № 255-VIII, ст. 8",
  "Закон РК «О персональных данных», приведенный в соответствие с Законом № 255-VIII, ст. 8",
])("tells that one act is changed by another: %s", (text) => {
  expect(cited(text)).toEqual(["kz-personal-data-2013", "kz-digital-code", "? 8"]);
});

it.each(["CRC, given the GDPR, art. 8", "CRC, implementation of GDPR, art. 8"])("is none of those: %s", (text) => {
  expect(cited(text)).toEqual(["crc", "eu-gdpr 8"]);
});

it("goes by the unit where an act gives effect to another", () => {
  expect(cited("Data Protection Act 2018, giving effect to the GDPR, s. 9").at(-1)).toBe("uk-dpa-2018 9");
});
