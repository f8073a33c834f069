import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import type { ResolvedCitation } from "../../../src/domain/citation/citation";
import { citedInReview } from "../../../src/domain/portfolio/cited-in-review";
import { toCitationReader } from "../../../src/app/citation-reader";
import type { Language } from "../../../src/domain/language";
import type { ReviewSummary } from "../../../src/domain/portfolio/review-summary";
import { withOwnDocuments } from "../../../src/domain/review/own-documents";
import { summariseReview } from "../../../src/domain/portfolio/summarise-review";
import { kazakhstanDigitalCode as profile } from "../../../src/domain/profile/kazakhstan-digital-code";
import { checkReview } from "../../../src/domain/rules/check-review";
import { toRuleContext } from "../../../src/domain/rules/rule-context";
import { documentNote, review } from "../../support/builders";
import type { ReviewParts } from "../../support/builders";

const catalogue = bundledCatalogue();
const [citation] = toCitationReader(catalogue, { jurisdiction: "KZ" })("CRC") as [ResolvedCitation];

function summary(parts: ReviewParts, language: Language = "en", remarks = 0): ReviewSummary {
  const given = review({ amendments: [], ...parts });
  const citationsIn = toCitationReader(catalogue, { jurisdiction: "KZ" });
  const report = checkReview(given, toRuleContext(catalogue, profile, citationsIn));
  return summariseReview({ review: given, profile, catalogue, citationsIn, report, remarks }, language);
}

const norms = (parts: ReviewParts, language?: Language): readonly string[] =>
  summary(parts, language).norms.map(({ label, gaps }) => `${label.replaceAll("\u00a0", " ")}: ${gaps}`);

describe("a document of the reviewer's own", () => {
  it.each([
    ["an act of the state whose law is reviewed", "GH", "Tide Records Act", "Tide Records Act (Ghana)"],
    ["the same in another review", "MN", "Tide Records Act", "Tide Records Act (Mongolia)"],
    [
      "an act of the state that its title names",
      "GH",
      "Tide Act 4 of 2013 (South Africa)",
      "Tide Act 4 of 2013 (South Africa)",
    ],
    ["a treaty is of no state", "KE", "Coastal Convention on Tide Records", "Coastal Convention on Tide Records"],
    ["nor is what says nothing of one", "KE", "Tide Handbook", "Tide Handbook"],
  ])("is told with its state: %s", (_, jurisdiction, document, label) => {
    const given = review({
      amendments: [],
      gaps: [{}],
      details: { jurisdiction },
      documents: [documentNote({ document })],
    });
    const withOwn = withOwnDocuments(catalogue, given, profile);
    const own = withOwn.instruments.at(-1)?.id;
    const [norm] = citedInReview(given, withOwn, () => [{ ...citation, instrument: own! }], "en");
    expect(norm?.label).toBe(label);
  });
});

describe("the summary of a review", () => {
  it("says what is reviewed, and for whom it is written", () => {
    expect(
      summary({ details: { draftTitle: "Media Bill", draftVersion: "4", jurisdiction: "KG", language: "ru" } }),
    ).toMatchObject({ title: "Media Bill", version: "4", jurisdiction: "KG", language: "ru" });
  });

  it("counts rows by status, those without one of the choices apart", () => {
    const statuses = ["draft", "final", "final", "withdrawn", undefined] as const;
    expect(summary({ gaps: statuses.map((status) => ({ status })) })).toMatchObject({
      gaps: 5,
      byStatus: { draft: 1, consultation: 0, final: 2, withdrawn: 1, none: 1 },
    });
  });

  it("has the errors and warnings of the check, without what is waived", () => {
    const gaps = [{ sources: "CRC, art. 55" }];
    expect(summary({ gaps: [{}] })).toMatchObject({ errors: 0, warnings: 0 });
    const { errors } = summary({ gaps });
    expect(errors).toBeGreaterThan(0);
    const waivers = [{ rule: "cited-part-exists", gap: "G-001" }];
    expect(summary({ gaps, waivers }).errors).toBe(errors - 1);
  });

  it("counts the comments that nobody resolved, and passes on how much was remarked", () => {
    expect(summary({ threads: [{ resolved: false }, { resolved: true }, { resolved: false }] }, "en", 3)).toMatchObject(
      {
        openComments: 2,
        remarks: 3,
      },
    );
  });

  it("counts standing gaps under each aspect, and tells a hole from one with a reason", () => {
    const { aspects } = summary({
      gaps: [
        { aspects: ["safety", "schools"] },
        { aspects: ["safety"] },
        { aspects: ["online-abuse"], status: "withdrawn" },
      ],
      aspects: [
        { aspect: "online-abuse", noGapReason: "" },
        { aspect: "data-privacy", noGapReason: "Another law has it." },
      ],
    });
    const of = (id: string) => aspects.find((aspect) => aspect.id === id);
    expect(aspects.map(({ id }) => id)).toEqual(profile.aspects.map(({ id }) => id));
    expect(of("safety")).toMatchObject({ gaps: 2, isOpen: false });
    expect(of("schools")).toMatchObject({ gaps: 1, isOpen: false });
    expect(of("online-abuse")).toMatchObject({ gaps: 0, isOpen: true });
    expect(of("data-privacy")).toMatchObject({ gaps: 0, isOpen: false });
  });
});

describe("the norms that a review cites", () => {
  it("are counted by gaps, an article together with its paragraphs", () => {
    expect(
      norms({ gaps: [{ sources: "CRC, arts. 16(1) and 16(2); CRC, art. 3" }, { sources: "CRC, art. 16" }] }),
    ).toEqual(["CRC, art. 16: 2", "CRC, art. 3: 1"]);
  });

  it("are a run of paragraphs where a run is cited, and the whole instrument where no place is", () => {
    expect(norms({ gaps: [{ sources: "GC25, paras. 67-78; Lanzarote Convention" }] })).toEqual([
      "Lanzarote Convention: 1",
      "GC25, paras. 67–78: 1",
    ]);
  });

  it("are those of the amendments' justification, too, and none of withdrawn gaps", () => {
    expect(
      norms({
        gaps: [{ sources: "CRC, art. 3" }, { sources: "CRC, art. 19", status: "withdrawn" }],
        amendments: [{ gap: "G-001", justification: "CRC, art. 12 asks for it, and so does CRC, art. 3." }],
      }),
    ).toEqual(["CRC, art. 3: 1", "CRC, art. 12: 1"]);
  });

  it("are never one that the instrument does not have", () => {
    expect(norms({ gaps: [{ sources: "CRC, arts. 16 and 55; GC25, para. 900" }] })).toEqual(["CRC, art. 16: 1"]);
  });

  it("go by their names in the language of the portfolio", () => {
    expect(norms({ gaps: [{ sources: "CRC, art. 16" }] }, "ru")).toEqual(["КПР, ст. 16: 1"]);
  });
});
