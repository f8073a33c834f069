import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../../src/app/citation-reader";
import type { Catalogue } from "../../../src/domain/instrument/catalogue";
import { LANGUAGES } from "../../../src/domain/language";
import { kazakhstanDigitalCode } from "../../../src/domain/profile/kazakhstan-digital-code";
import { checkReview, toRuleContext } from "../../../src/domain/rules/check-review";
import { withOwnDocuments } from "../../../src/domain/review/own-documents";
import type { CheckOptions } from "../../../src/domain/rules/check-review";
import type { ExampleReview } from "../../../src/domain/rules/rule";
import { RULES } from "../../../src/domain/rules/index";
import { review } from "../../support/builders";

const context = toContext(bundledCatalogue());

function toContext(catalogue: Catalogue) {
  return toRuleContext(
    catalogue,
    kazakhstanDigitalCode,
    toCitationReader(catalogue, { jurisdiction: "KZ" }),
    "2026-11-25",
  );
}

const contexts = new Map([[bundledCatalogue(), context]]);

/** What a rule finds in an example, with the catalogue as its review sees it. */
function findingsIn(parts: ExampleReview, ruleId: string, options?: CheckOptions) {
  const shown = review(parts);
  const catalogue = withOwnDocuments(bundledCatalogue(), shown, kazakhstanDigitalCode);
  const known = contexts.get(catalogue) ?? toContext(catalogue);
  return checkReview(shown, known, options).findings.filter((finding) => finding.ruleId === ruleId);
}

it("has no two rules of one name", () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

describe.each(RULES)("$id", ({ id, summary, examples }) => {
  it("has a right and a wrong example, and a summary in every language", () => {
    expect(examples.some(({ finds }) => finds.length === 0)).toBe(true);
    expect(examples.some(({ finds }) => finds.length > 0)).toBe(true);
    for (const language of LANGUAGES) expect(summary[language]).toMatch(/\.$/);
  });

  it.each(examples)("$shows", ({ review: parts, finds }) => {
    expect(findingsIn(parts, id).map(({ message }) => message)).toEqual(finds);
  });

  it("names the value that an unexpected finding is about, for a waiver of just that", () => {
    const found = examples.flatMap(({ review: parts }) => findingsIn(parts, id));
    for (const { message, about } of found) if (!message.startsWith("Missing")) expect(about).toMatch(/\S/);
  });

  it("says the same in every language", () => {
    for (const { review: parts } of examples) {
      const [en, ru, kk] = LANGUAGES.map((language) => findingsIn(parts, id, { language }));
      expect([ru?.length, kk?.length]).toEqual([en?.length, en?.length]);
      for (const [i, { message }] of (en ?? []).entries()) {
        expect(message).toMatch(/^(Unexpected|Missing) .+, expected |^Unexpected |; there is no .+\.$/);
        expect(ru?.[i]?.message).not.toBe(message);
        expect(kk?.[i]?.message).not.toBe(ru?.[i]?.message);
      }
    }
  });
});

it.each(LANGUAGES)("shows a citation in %s that is read as it is meant", (language) => {
  const { findings } = checkReview(review({ gaps: [{ sources: "GDPR, art. 8(1)" }] }), context, { language });
  const message = findings.find(({ ruleId }) => ruleId === "norm-with-pinpoint")?.message ?? "";
  const [, shown = ""] = /[“«]([^”»]+)[”»]/.exec(message) ?? [];
  expect(context.citationsIn(shown)).toMatchObject([
    { instrument: "crc", pinpoints: [{ path: ["16"] }], problems: [] },
  ]);
});
