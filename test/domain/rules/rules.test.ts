import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../../src/app/citation-reader";
import type { Catalogue } from "../../../src/domain/instrument/catalogue";
import { LANGUAGES } from "../../../src/domain/language";
import { kazakhstanDigitalCode } from "../../../src/domain/profile/kazakhstan-digital-code";
import { checkReview } from "../../../src/domain/rules/check-review";
import { toRuleContext } from "../../../src/domain/rules/rule-context";
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

/** Two sentences at least: the last says what to do. */
const SENTENCES = /.[.)] [“«\p{Lu}\d].*\.$/su;

/** Ids of rules, aspects, the profile and columns, none of which is a word. */
const IDS = new RegExp(
  [
    ...RULES.map(({ id }) => id),
    kazakhstanDigitalCode.id,
    ...kazakhstanDigitalCode.aspects.map(({ id }) => id).filter((id) => id.includes("-")),
    "\\b[a-z]+[A-Z]\\w*",
  ].join("|"),
  "u",
);

/** Rules that may report something missing where there is no value to name. */
const SAYS_WHAT_IS_MISSING: ReadonlySet<string> = new Set([
  "amendment-gap-known",
  "amendment-provision-known",
  "answers-whole",
  "aspect-given",
  "aspects-covered",
  "comments-recorded",
  "consultation-has-feedback",
  "documents-cited",
  "final-has-new-text",
  "final-justified",
  "foreign-example",
  "headline-given",
  "ids-unique",
  "norm-with-pinpoint",
  "own-document-counted",
  "provisions-known",
  "questions-answered",
  "questions-listed",
  "second-language-whole",
  "source-or-example",
  "waiver-has-reason",
]);

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

  it("names the value that a finding is about, for a waiver of just that, unless something is missing", () => {
    const found = examples.flatMap(({ review: parts }) => findingsIn(parts, id));
    for (const { about } of found) if (!SAYS_WHAT_IS_MISSING.has(id)) expect(about).toMatch(/\S/u);
  });

  it("says in full sentences what is wrong and what to do, in every language, and shows nobody an id", () => {
    for (const { review: parts } of examples) {
      const told = LANGUAGES.map((language) => findingsIn(parts, id, { language }).map(({ message }) => message));
      expect(new Set(told.map(({ length }) => length)).size).toBe(1);
      for (const [i, message] of (told[0] ?? []).entries()) {
        const inAll = told.map((messages) => messages[i] ?? "");
        expect(new Set([message, ...inAll]).size).toBe(LANGUAGES.length);
        for (const said of inAll) {
          expect(said).toMatch(SENTENCES);
          expect(said).not.toMatch(IDS);
          // In the pane there are no commands.
          expect(said).not.toContain("gap-table");
        }
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
