import { bundledCatalogue } from "../../../../src/adapters/catalogue/bundled-catalogue";
import { buildLexicon } from "../../../../src/domain/citation/lexicon/build-lexicon";
import { toReading } from "../../../../src/domain/citation/productions/look";
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
