import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { citedNorms, formatNorm, mergeNorms } from "../../../src/domain/brief/cited-norms";
import { generatedReview } from "../../support/generated-review";
import { briefInput } from "./composed";

const { citationsIn } = briefInput(generatedReview({ gaps: 1 }));
const norms = (text: string) => citedNorms(citationsIn(text), bundledCatalogue());

describe("the norms of a cell", () => {
  it.each([
    [
      "an instrument once",
      "CRC, art. 16; GC25, para. 42; CRC, art. 3",
      ["CRC, arts.\u00a03 and 16", "GC25, para.\u00a042"],
    ],
    [
      "treaties before comments before the law of countries",
      "GDPR, art. 8; GC25, para. 7; CRC, art. 3",
      ["CRC, art.\u00a03", "GC25, para.\u00a07", "GDPR, art.\u00a08"],
    ],
    [
      "a number inside a run that is cited as well once",
      "GC25, paras. 35-39; GC25, para. 36",
      ["GC25, paras.\u00a035–39"],
    ],
    ["an article without its own paragraphs", "CRC, art. 16; CRC, art. 16(1)", ["CRC, art.\u00a016"]],
    [
      "a run of articles without what lies in it",
      "CRC, arts. 2–6; CRC, arts. 3(1), 12 and 16(1)",
      ["CRC, arts.\u00a02–6, 12 and 16(1)"],
    ],
    [
      "an article beside another that begins with its number",
      "CRC, arts. 1 and 12(1)",
      ["CRC, arts.\u00a01 and 12(1)"],
    ],
    ["a recital by its own name", "GDPR, art. 8(1), recital 38", ["GDPR, art.\u00a08(1), recital 38"]],
    ["what names no instrument not at all", "A study of a ministry", []],
  ])("hold %s", (_, text, expected) => {
    expect(norms(text).map((norm) => formatNorm(norm, "en"))).toEqual(expected);
  });

  it("bear the names of the brief's language", () => {
    const cell = norms("CRC, arts. 3 and 12; GC25, paras. 67-78");
    expect(cell.map((norm) => formatNorm(norm, "ru"))).toEqual([
      "КПР, ст.\u00a03 и 12",
      "ЗОП №\u00a025, пп.\u00a067–78",
    ]);
    expect(cell.map((norm) => formatNorm(norm, "kk"))).toEqual([
      "БҚК, 3 және 12\u2011баптар",
      "№\u00a025 ЖТЕ, 67–78\u2011тармақтар",
    ]);
  });

  it("leave out numbers above the most asked for, and say that there are others", () => {
    const [norm] = norms("CRC, arts. 2, 3, 6, 12, 16");
    expect(norm && formatNorm(norm, "en", 3)).toBe("CRC, arts.\u00a02, 3 and 6 and others");
  });

  it("merge over cells", () => {
    const merged = mergeNorms([...norms("CRC, art. 16"), ...norms("GDPR, art. 8"), ...norms("CRC, art. 3")]);
    expect(merged.map((norm) => formatNorm(norm, "en"))).toEqual(["CRC, arts.\u00a03 and 16", "GDPR, art.\u00a08"]);
  });
});
