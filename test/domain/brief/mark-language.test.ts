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

  it("is that of the second language where the review has it, text by text", () => {
    const given = review({
      details: { secondLanguage: "kk" },
      gaps: [
        { headline: "Schools watch homes", otherHeadline: "Мектептер үйді бақылайды", otherIssue: "Ешкім сұрамайды." },
        { id: "G-002", headline: "Nobody is told" },
      ],
    });
    const spans = spansOf(compose(given, { language: "kk" }).blocks);
    const of = (field: string) =>
      spans.filter(({ bound }) => bound?.field === field).map(({ text, language }) => [text, language]);
    expect(of("headline")).toEqual([
      ["Мектептер үйді бақылайды", undefined],
      ["Nobody is told", "en"],
    ]);
    expect(of("issue")[0]).toEqual(["Ешкім сұрамайды.", undefined]);
    // The solution has no second text: it stays in the table's language, and says so.
    expect(of("recommendation").every(([, language]) => language === "en")).toBe(true);
    const inEnglish = spansOf(compose(given).blocks).map(({ text }) => text);
    expect(inEnglish).toContain("Schools watch homes");
    expect(inEnglish).not.toContain("Мектептер үйді бақылайды");
  });
});
