import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../../src/app/citation-reader";
import { type Coverage, coverageOf } from "../../../src/domain/coverage/coverage";
import { kazakhstanDigitalCode } from "../../../src/domain/profile/kazakhstan-digital-code";
import type { Review } from "../../../src/domain/review/review";
import { checkReview } from "../../../src/domain/rules/check-review";
import { toRuleContext } from "../../../src/domain/rules/rule-context";
import { amendment, gap, review } from "../../support/builders";
import { generatedReview } from "../../support/generated-review";

const catalogue = bundledCatalogue();
const citationsIn = toCitationReader(catalogue, { jurisdiction: "KZ" });
const coverage = (of: Review): Coverage => coverageOf(of, kazakhstanDigitalCode, citationsIn);
const NO_REASON = { noGapReason: "", positiveEffects: "" };

const countOf = ({ rows, documents }: Coverage, aspect: string, title: string): number | undefined =>
  rows.find((row) => row.aspect.id === aspect)?.cited[
    documents.findIndex(({ document }) => document.title.en === title)
  ];
const holesOf = ({ holes }: Coverage, kind: string): readonly string[] =>
  holes
    .filter((hole) => hole.kind === kind)
    .map((hole) => (hole.kind === "not-cited" ? hole.document.title.en : hole.aspect.id));

const LANZAROTE = "Lanzarote Convention";

describe("the coverage of a review", () => {
  it("counts the gaps of an aspect that cite a document, by its instrument or by name", () => {
    const shown = coverage(
      review({
        amendments: [],
        gaps: [
          { aspects: ["safety", "online-abuse"], sources: "Lanzarote Convention, art. 23" },
          { aspects: ["safety"], sources: "Лансаротская конвенция, ст. 6; CRC, art. 19" },
          { aspects: ["safety"], sources: "CRC, art. 19" },
        ],
      }),
    );
    expect(countOf(shown, "safety", LANZAROTE)).toBe(2);
    expect(countOf(shown, "online-abuse", LANZAROTE)).toBe(1);
    expect(countOf(shown, "schools", LANZAROTE)).toBe(0);
    expect(shown.documents.find(({ document }) => document.title.en === LANZAROTE)?.gaps).toBe(2);
    expect(shown.rows.find(({ aspect }) => aspect.id === "safety")?.gaps).toHaveLength(3);
  });

  it("counts what the justification of a gap's amendment cites, and what its issue cites by a known name", () => {
    const shown = coverage(
      review({
        gaps: [
          { id: "G-001", aspects: ["safety"], sources: "" },
          { id: "G-002", aspects: ["safety"], sources: "", issue: "It falls behind GC25, para. 42." },
        ],
        amendments: [amendment({ gap: "g-001", justification: "Lanzarote Convention, art. 23 asks for it." })],
      }),
    );
    expect(countOf(shown, "safety", LANZAROTE)).toBe(1);
    expect(shown.documents.find(({ document }) => document.short.en === "GC25")?.gaps).toBe(1);
  });

  it("counts the gaps that name a question the same way", () => {
    const shown = coverage(
      review({
        amendments: [],
        gaps: [
          { aspects: ["data-privacy"], questions: ["9.2", "9.3"], sources: "Lanzarote Convention, art. 23" },
          { aspects: ["data-privacy"], questions: ["9.2"], sources: "CRC, art. 16" },
        ],
        aspects: [{ id: "9.2", aspect: "data-privacy" }],
      }),
    );
    const at = shown.documents.findIndex(({ document }) => document.title.en === LANZAROTE);
    const { answers = [] } = shown.rows.find(({ aspect }) => aspect.id === "data-privacy") ?? {};
    const told = answers.map(({ question, gaps, cited }) => [question.id, gaps.length, cited[at]]);
    expect(told).toEqual(
      expect.arrayContaining([
        ["9.1", 0, 0],
        ["9.2", 2, 1],
        ["9.3", 1, 1],
      ]),
    );
  });

  it("leaves withdrawn gaps out", () => {
    const shown = coverage(
      review({ amendments: [], gaps: [{ aspects: ["safety"], sources: "Lanzarote Convention", status: "withdrawn" }] }),
    );
    expect(countOf(shown, "safety", LANZAROTE)).toBe(0);
  });

  it("has a column for a document of the review's own, and none for one that is not required", () => {
    const shown = coverage(
      review({
        gaps: [{ aspects: ["safety"], sources: "Narnia Pupils Act, s. 5" }],
        documents: [
          { document: "Narnia Pupils Act", required: true },
          { document: LANZAROTE, required: false },
        ],
      }),
    );
    expect(countOf(shown, "safety", "Narnia Pupils Act")).toBe(1);
    expect(shown.documents.map(({ document }) => document.title.en)).not.toContain(LANZAROTE);
  });

  it.each(["a", "the", "16", "art", "ст", "и", "бап", "заң"])(
    "takes no row for one that cites the document %j, whatever letters it holds",
    (name) => {
      const sources =
        "CRC, art. 16; a part of the Pact; КПР, ст. 16 и 17; Конвенцияның 16-бабы; оқушылар туралы заңнама";
      const shown = coverage(
        review({
          gaps: [{ aspects: ["safety"], sources }],
          documents: [{ document: name, citedAs: [name], required: true }],
        }),
      );
      expect(countOf(shown, "safety", name)).toBe(0);
    },
  );

  it.each([
    ["Narnia Pupils Act", "As the Narnia Pupils Act's aims say"],
    ["Стандарт Шервуд", "по Стандарт Шервуда и практике"],
    ["Оқушылар туралы заң", "Оқушылар туралы заңға сәйкес"],
  ])("finds %s named in a sentence, with a case ending", (name, sources) => {
    const shown = coverage(
      review({ gaps: [{ aspects: ["safety"], sources }], documents: [{ document: name, required: true }] }),
    );
    expect(countOf(shown, "safety", name)).toBe(1);
  });
});

describe("the holes of a review", () => {
  it("are aspects without a gap and without a reason", () => {
    const shown = coverage(
      review({
        gaps: [{ aspects: ["safety"] }],
        aspects: [
          { aspect: "schools", ...NO_REASON },
          { aspect: "safety", ...NO_REASON },
        ],
      }),
    );
    expect(holesOf(shown, "no-gap")).toEqual(["schools"]);
  });

  it("are documents that are not cited and of which nothing is said", () => {
    const shown = coverage(review({ documents: [{ document: LANZAROTE, notCitedReason: " " }] }));
    expect(holesOf(shown, "not-cited")).toEqual([LANZAROTE]);
  });

  it("are aspects whose gaps cite none of the documents", () => {
    const shown = coverage(
      review({
        amendments: [],
        gaps: [
          { aspects: ["safety"], sources: "CRC, art. 19" },
          { aspects: ["schools"], sources: "GC25, para. 103" },
        ],
      }),
    );
    expect(holesOf(shown, "no-document")).toEqual(["safety"]);
  });

  it("are what a check finds", () => {
    const context = toRuleContext(catalogue, kazakhstanDigitalCode, citationsIn);
    for (const seed of [1, 2, 3]) {
      const made = generatedReview({ gaps: 4 + seed, seed });
      const { holes } = coverage(made);
      const { findings } = checkReview(made, context);
      const messages = findings
        .filter(({ ruleId }) => ruleId === "aspects-covered" || ruleId === "documents-cited")
        .map(({ message }) => message)
        .join("\n");
      for (const hole of holes) {
        if (hole.kind === "no-gap") expect(messages).toContain(`“${hole.aspect.name.en}”`);
        if (hole.kind === "not-cited") expect(messages).toContain(`“${hole.document.title.en}”`);
      }
      const named = messages.match(/“/gu)?.length ?? 0;
      expect(named).toBe(holes.filter(({ kind }) => kind !== "no-document").length);
    }
  });

  it("are none where all is covered, cited or explained", () => {
    expect(coverage(review({ gaps: [gap({ aspects: ["data-privacy"], sources: "GC25, para. 42" })] })).holes).toEqual(
      [],
    );
  });
});
