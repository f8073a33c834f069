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
const placesIn = (text: string, jurisdiction: string) => {
  const documents = LISTED.map((document) => documentNote({ document }));
  const catalogue = withOwnDocuments(
    bundledCatalogue(),
    { documents, details: { jurisdiction } },
    kazakhstanDigitalCode,
  );
  return toCitationReader(catalogue, { jurisdiction })(text).map(
    ({ instrument = "?", pinpoints }) =>
      `${instrument.slice(0, 9)} ${pinpoints.map(({ path }) => path.join(".")).join(" ")}`,
  );
};

describe("a place behind words that explain an act by another", () => {
  it.each([
    ["UG", "Digital Schools Act 2021, amending Act No. 14 of 2019, s. 3", "own:digit |own:child |? 3"],
    ["UG", "Digital Schools Act 2021, which replaced Act 14 of 2019, s. 3", "own:digit |own:child |? 3"],
    ["UG", "Digital Schools Act 2021, made under the Child Online Safety Act, 2019, s. 3", "own:digit |own:child |? 3"],
    ["UG", "CRC, implemented by Act No. 14 of 2019, art. 16", "crc |own:child |? 16"],
    ["UG", "Digital Schools Act 2021, under Act No. 14 of 2019, s. 3", "own:digit |own:child |? 3"],
    ["KZ", "Правила гигиены в сети 2022 года, утвержденные Законом № 77-VIII, п. 3", "own:прави |own:закон |? 3"],
    ["KZ", "КПР, введенная Законом РК № 77-VIII, ст. 16", "crc |own:закон |? 16"],
  ])("is certain of neither: in %s, %s", (state, text, places) => expect(placesIn(text, state).join("|")).toBe(places));

  it.each([
    ["UG", "Digital Schools Act 2021, and Act No. 14 of 2019, s. 3", "own:digit |own:child 3"],
    ["UG", "Unlike the CRC, the Child Online Safety Act, s. 3, is clear", "crc |own:child 3"],
    ["UG", "Digital Schools Act 2021, amending s. 3 of Act No. 14 of 2019", "own:digit |own:child 3"],
    ["UG", "Unlike the CRC, under the Child Online Safety Act, s. 3, it is", "crc |own:child 3"],
    ["KZ", "КПР, Закон № 77-VIII, ст. 16", "crc |own:закон 16"],
  ])("is of the second where nothing is explained: in %s, %s", (state, text, places) =>
    expect(placesIn(text, state).join("|")).toBe(places),
  );
});
