import { gap, review } from "../../support/builders";
import { compose, spansOf } from "./composed";

describe("the language of texts in a brief", () => {
  const one = review({ gaps: [gap({ sources: "CRC, art. 16" })] });

  it("is marked where the workbook's differs, and not on what the brief says itself", () => {
    const spans = spansOf(compose(one, { language: "kk" }).blocks);
    const ofFields = (...fields: readonly string[]) =>
      spans.filter(({ bound }) => bound && fields.includes(bound.field)).map(({ language }) => language);
    expect(new Set(ofFields("headline", "issue", "solution"))).toEqual(new Set(["en"]));
    expect(new Set(ofFields("norms", "keyNorms"))).toEqual(new Set([undefined]));
    expect(spans.filter(({ bound, language }) => !bound && language && language !== "en")).toEqual([]);
  });

  it("is not marked in a brief in the workbook's own language", () => {
    expect(spansOf(compose(one).blocks).filter(({ language }) => language !== undefined)).toEqual([]);
  });
});
