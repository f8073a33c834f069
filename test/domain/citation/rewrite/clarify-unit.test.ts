import { bundledCatalogue } from "../../../../src/adapters/catalogue/bundled-catalogue";
import { clarifyUnit } from "../../../../src/domain/citation/rewrite/clarify-unit";
import { buildLexicon } from "../../../../src/domain/citation/lexicon/build-lexicon";
import { readInContext } from "../../../../src/domain/citation/read-citations";
import { toTextContext } from "../../../../src/domain/citation/resolve/text-context";

const catalogue = bundledCatalogue();
const context = toTextContext(buildLexicon(catalogue), catalogue, { jurisdiction: "KZ" });

describe("saying what “пп.” stands for", () => {
  it.each([
    ["КПР, ст. 40 пп. 2", "КПР, ст. 40 подп. 2", "КПР, ст. 40 п. 2"],
    [
      "пп. 2 и 3 ст. 40 КПР; КПР, ст. 40 пп. 1",
      "подп. 2 и 3 ст. 40 КПР; КПР, ст. 40 пп. 1",
      "п. 2 и 3 ст. 40 КПР; КПР, ст. 40 пп. 1",
    ],
    ["пп. 2–3 ст. 40 КПР", "подп. 2–3 ст. 40 КПР", "п. 2–3 ст. 40 КПР"],
  ])("in %j", (text, subpoint, point) => {
    expect(clarifyUnit(text, 0, "subparagraph", context)).toBe(subpoint);
    expect(clarifyUnit(text, 0, "paragraph", context)).toBe(point);
  });

  it("settles the doubt", () => {
    const after = clarifyUnit("КПР, ст. 40 пп. 2", 0, "paragraph", context) ?? "";
    expect(readInContext(after, context)[0]).toMatchObject({ instrument: "crc", problems: [] });
  });

  it("is undefined where nothing is in doubt", () => {
    expect(clarifyUnit("КПР, ст. 40 подп. 2", 0, "paragraph", context)).toBeUndefined();
    expect(clarifyUnit("ЗОП № 25, пп. 67–78", 0, "paragraph", context)).toBeUndefined();
    expect(clarifyUnit("", 0, "paragraph", context)).toBeUndefined();
  });
});
