import { bundledCatalogue } from "../../../../src/adapters/catalogue/bundled-catalogue";
import { buildLexicon } from "../../../../src/domain/citation/lexicon/build-lexicon";
import { toReading } from "../../../../src/domain/citation/productions/look";
import { cited } from "../../../support/cited";
import { regionEnd, regionStart } from "../../../../src/domain/citation/productions/regions";

const lexicon = buildLexicon(bundledCatalogue());

describe("a part of a state, or a community of states, beside an act", () => {
  it.each([
    ["города Москвы, ст. 5", 2],
    ["г. Москвы", 3],
    ["Московской области", 2],
    ["Московской обл.", 2],
    ["Республики Каракалпакстан", 2],
    ["(Scotland)", 3],
    ["for Scotland, s. 5", 2],
    ["Республики Казахстан", 0],
    ["РК", 0],
    ["(Scotland, 2019)", 0],
    ["of Uganda", 0],
    ["в городе", 0],
  ])("ends there behind it: %s", (text, end) => expect(regionEnd(toReading(text, lexicon), 0)).toBe(end));

  it.each([
    ["Scottish", 0],
    ["East African", 0],
    ["Московский", 0],
    ["алматинского", 0],
    ["Карагандинский областной", 1],
    ["Мәскеулік", 0],
    ["Минимальный", -1],
    ["Алматы қаласының", 0],
    ["South African", -1],
    ["Қазақстан Республикасының", -1],
    ["Московской области", -1],
    ["Алматы қаласында", -1],
  ])("begins there before it: %s", (text, start) => {
    const reading = toReading(text, lexicon);
    expect(regionStart(reading, 0, reading.tokens.length)).toBe(start);
  });
});

describe("a state of the United States, which has acts of its own", () => {
  it.each([
    "Maryland Age-Appropriate Design Code Act, § 14-4604",
    "Nebraska's Age-Appropriate Design Code Act, section 5",
    "the Vermont Age-Appropriate Design Code Act, § 2449a",
    "Vermont: Age-Appropriate Design Code Act, § 2449a",
    "In Texas the Age-Appropriate Design Code Act, § 5, asks for it",
    "Age-Appropriate Design Code Act (Maryland), § 5",
    "Age-Appropriate Design Code Act, § 5 (Utah)",
    "New York's Age-Appropriate Design Code Act, § 5",
  ])("tells another act than California's: %s", (text) => {
    for (const context of [{}, { jurisdiction: "US" }, { jurisdiction: "GB" }])
      expect(cited(text, context)[0]).toMatch(/^\? /u);
  });

  it("leaves California's, and acts of the Union of states that say so", () => {
    expect(cited("California Age-Appropriate Design Code Act, § 1798.99.31")).toEqual(["us-ca-aadc 1798.99.31"]);
    expect(cited("Texas: COPPA, § 312.5; GDPR, art. 8")).toEqual(["us-coppa-rule 312.5", "eu-gdpr 8"]);
  });
});

it.each([
  "Queensland's Online Safety Act, s. 5",
  "South Australia's Online Safety Act, s. 5",
  "Online Safety Act 2021 (Victoria), s. 5",
  "Ontario OSA, s. 5",
])("An act of a part of a federation is none of the federation's: %s", (text) => {
  expect(cited(text, { jurisdiction: "AU" })).toEqual(["? 5"]);
});
