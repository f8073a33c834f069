import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../../src/app/citation-reader";
import { LANGUAGES } from "../../../src/domain/language";
import { kazakhstanDigitalCode } from "../../../src/domain/profile/kazakhstan-digital-code";
import { checkReview } from "../../../src/domain/rules/check-review";
import { toRuleContext } from "../../../src/domain/rules/rule-context";
import { runRules } from "../../../src/domain/rules/run-rules";
import { scopeOf } from "../../../src/domain/rules/finding";
import type { CheckReport } from "../../../src/domain/rules/finding";
import { RULES } from "../../../src/domain/rules/index";
import type { ReviewParts } from "../../support/builders";
import { review, tableFound } from "../../support/builders";

const catalogue = bundledCatalogue();
const context = toRuleContext(catalogue, kazakhstanDigitalCode, toCitationReader(catalogue, { jurisdiction: "KZ" }));

describe("checkReview", () => {
  it("finds nothing in a review that is right", () => {
    expect(checkReview(review(), context).findings).toEqual([]);
    expect(checkReview(review({ gaps: [{ status: "final" }] }), context).findings).toEqual([]);
  });

  it("says rule, severity, row and cell of a finding", () => {
    const report = checkReview(review({ gaps: [{}, { solution: "" }] }), context);
    expect(report.findings).toEqual([
      {
        ruleId: "columns-filled",
        about: "2) Suggested solution or amendment",
        severity: "error",
        rowId: "G-002",
        place: { table: "Gaps", sheet: "Gaps", row: 5, column: "solution", cell: "C5" },
        message: "The solution is empty. Write the change of the draft that closes the gap.",
      },
    ]);
    expect(report.summary).toEqual({ errors: 1, warnings: 0, notes: 0, gaps: 2 });
  });

  it("takes the column's letter from the workbook, and the first column where it lacks the column", () => {
    const moved = { ...tableFound("Gaps"), letters: { id: "B", solution: "AB", sources: "AC" } };
    const cells = checkReview(
      review({ gaps: [{ issue: "", solution: "" }], tables: [moved] }),
      context,
    ).findings.filter(({ ruleId }) => ruleId === "columns-filled");
    expect(cells.map(({ place }) => place.cell)).toEqual(["B4", "AB4"]);
  });

  it("speaks the language asked for", () => {
    const faulty = review({ gaps: [{ headline: "" }] });
    const messages = LANGUAGES.map((language) => checkReview(faulty, context, { language }).findings[0]?.message);
    expect(new Set(messages).size).toBe(3);
    expect(messages[1]).toMatch(/^Краткой сути нет/);
    expect(messages[2]).toMatch(/^Қысқаша мәні жоқ/);
  });

  it("lists findings in the order of tables and rows, then of rules", () => {
    const { findings } = checkReview(
      review({
        feedback: [{ response: "" }, { source: "C-02" }],
        consultations: [{}, { summary: "" }],
        amendments: [{ provision: "" }],
        gaps: [{ headline: "", issue: "" }, { solution: "" }],
      }),
      context,
    );
    expect(findings.map(({ ruleId, place }) => `${place.table} ${place.row} ${ruleId}`)).toEqual([
      "Gaps 4 columns-filled",
      "Gaps 4 headline-given",
      "Gaps 5 columns-filled",
      "Amendments 4 amendment-provision-known",
      "Consultations 5 consultation-recorded",
      "Feedback 4 feedback-answered",
    ]);
  });

  it("runs only the rules it is given", () => {
    const rules = RULES.filter(({ id }) => id === "headline-given");
    const { findings } = runRules(rules, review({ gaps: [{ headline: "", issue: "" }] }), context);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(["headline-given"]);
  });

  it("asks only for what the workbook has columns for", () => {
    const { findings } = checkReview(
      review({
        gaps: [{ headline: "", aspects: [], priority: undefined, status: undefined }],
        tables: [{ ...tableFound("Gaps"), letters: { id: "A", issue: "B", solution: "C", sources: "D" } }],
      }),
      context,
    );
    expect(findings).toEqual([]);
  });

  it("never fails on a review with nothing in it", () => {
    const empty = review({
      gaps: [],
      provisions: [],
      amendments: [],
      consultations: [],
      feedback: [],
      tables: [],
    });
    const { findings, summary } = checkReview({ ...empty, aspects: [], documents: [] }, context);
    expect(summary.gaps).toBe(0);
    expect(findings.map(({ ruleId }) => ruleId).sort()).toEqual([
      "aspects-covered",
      "consultations-held",
      "documents-cited",
    ]);
  });
});

const cited = (sources: string, about: string, rule = "cited-part-exists") =>
  runRules(
    RULES.filter(({ id }) => [rule, "waiver-is-used"].includes(id)),
    review({ gaps: [{ sources }], waivers: [{ rule, gap: "G-001", about }] }),
    context,
  );

const rulesOf = ({ findings }: CheckReport) => findings.map(({ ruleId }) => ruleId);

const whatAbout = (parts: ReviewParts, rule: string) =>
  checkReview(review(parts), context)
    .findings.filter(({ ruleId }) => ruleId === rule)
    .map((finding) => finding.about);

describe("waivers", () => {
  it.each(["UNICEF, Legislating for the digital age (2022)", "ЮНИСЕФ, «Законодательство для цифровой эпохи» (2022)"])(
    "cover a document that is not cited by its title under “About”, in any language: %s",
    (about) => {
      const { waived } = checkReview(
        review({
          documents: [{ document: "UNICEF, Legislating for the digital age (2022)", notCitedReason: "" }],
          waivers: [{ rule: "documents-cited", about, reason: "Later." }],
        }),
        context,
      );
      expect(waived.map(({ finding }) => finding.message)).toEqual([
        "“UNICEF, Legislating for the digital age (2022)” is not cited anywhere. Cite it, or write why not.",
      ]);
    },
  );

  const faulty = { gaps: [{ headline: "" }, { headline: "" }] };

  it("set aside what they cover, and keep the reason", () => {
    const { findings, waived, summary } = checkReview(
      review({ ...faulty, waivers: [{ rule: "Headline-given", gap: "g-002", reason: "Agreed." }] }),
      context,
    );
    expect(findings.map(({ rowId }) => rowId)).toEqual(["G-001"]);
    expect(waived.map(({ finding, waiver }) => [finding.ruleId, finding.rowId, waiver.reason])).toEqual([
      ["headline-given", "G-002", "Agreed."],
    ]);
    expect(summary.notes).toBe(1);
  });

  it("hold for the whole review when they name no row", () => {
    const { findings, waived } = checkReview(review({ ...faulty, waivers: [{ rule: "headline-given" }] }), context);
    expect(findings).toEqual([]);
    expect(waived).toHaveLength(2);
  });

  it("hold for the amendments of the gap they name", () => {
    const { findings, waived } = checkReview(
      review({
        amendments: [{ provision: "" }],
        waivers: [{ rule: "amendment-provision-known", gap: "G-001", reason: "A new chapter." }],
      }),
      context,
    );
    expect(findings).toEqual([]);
    expect(waived.map(({ finding }) => finding.rowId)).toEqual(["A-001"]);
  });

  describe("given for a value", () => {
    it("set aside that value, however its blanks and capitals are typed", () => {
      expect(rulesOf(cited("CRC, art. 61; GDPR, art. 8(1)", "crc,  art. 61"))).toEqual([]);
    });

    it("let another value be found that is typed there later, and are then out of use", () => {
      const later = cited("CRC, art. 70; GDPR, art. 8(1)", "CRC, art. 61");
      expect(rulesOf(later)).toEqual(["cited-part-exists", "waiver-is-used"]);
      expect(later.findings[0]?.about).toBe("CRC, art. 70");
    });

    it("hold for a citation in normal form, however the cell spells it, and for no other place", () => {
      expect(cited("See article 61 of the CRC", "CRC, art. 61").findings).toEqual([]);
      expect(cited("See article 61 of the CRC", "КПР, ст. 61").findings).toEqual([]);
      expect(rulesOf(cited("See article 62 of the CRC", "CRC, art. 61"))).toEqual([
        "cited-part-exists",
        "waiver-is-used",
      ]);
    });

    it("hold for an instrument that is not known by the words in which the finding names it, wherever it is cited", () => {
      const rule = "cited-instrument-known";
      const sources = "Narnia Pupils Act, art. 5; Narnia Pupils Act, art. 9";
      expect(cited(sources, "Narnia Pupils Act", rule).findings).toEqual([]);
      expect(rulesOf(cited(`${sources}; Narnia Tides Act, s. 4`, "Narnia Pupils Act", rule))).toEqual([rule]);
      expect(rulesOf(cited("CRC, art. 61", "CRC"))).toEqual(["cited-part-exists", "waiver-is-used"]);
    });

    it("let another place of the same citation be found", () => {
      const { findings, waived } = cited("CRC, arts. 61 and 70", "CRC, arts. 61 and 70 [61]");
      expect(waived.map(({ finding }) => finding.about)).toEqual(["CRC, arts. 61 and 70 [61]"]);
      expect(findings.map(({ about }) => about)).toEqual(["CRC, arts. 61 and 70 [70]"]);
    });

    it("come before those of the whole row, which cover whatever is found there", () => {
      const { waived } = checkReview(
        review({
          gaps: [{ sources: "CRC, art. 61; CRC, art. 70" }],
          waivers: [
            { rule: "cited-part-exists", gap: "G-001", reason: "The row." },
            { rule: "cited-part-exists", gap: "G-001", about: "CRC, art. 61", reason: "The article." },
          ],
        }),
        context,
      );
      expect(waived.map(({ waiver }) => [scopeOf(waiver), waiver.reason])).toEqual([
        ["value", "The article."],
        ["row", "The row."],
      ]);
    });
  });

  it("given for one detail, one comment or one column do not cover the next", () => {
    expect(whatAbout({ details: { client: "", author: "" } }, "details-given")).toEqual(["Client", "Author"]);
    expect(new Set(whatAbout({ gaps: [{ issue: "", solution: "" }] }, "columns-filled")).size).toBe(2);
    const [first, second] = ["Too broad.", "Too narrow."].map((text, at) => ({ id: `T-${at}`, text, resolved: false }));
    expect(
      new Set(whatAbout({ gaps: [{ status: "final" }], threads: [first!, second!] }, "comments-closed")).size,
    ).toBe(2);
  });

  it("do not hold without a reason", () => {
    const { findings, waived } = checkReview(
      review({ ...faulty, waivers: [{ rule: "headline-given", reason: " " }] }),
      context,
    );
    expect(waived).toEqual([]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(["headline-given", "headline-given", "waiver-has-reason"]);
  });
});

const fixOf = (parts: ReviewParts, rule: string) =>
  checkReview(review(parts), context).findings.find(({ ruleId }) => ruleId === rule)?.fix;

describe("fixes", () => {
  it("give a doubled number the next free one", () => {
    expect(fixOf({ gaps: [{}, {}, { id: "G-001" }] }, "ids-unique")).toEqual({ before: "G-001", after: "G-003" });
  });

  it("give a row the number back under which the last round froze it, and no other where that is not certain", () => {
    const [age, ads] = [
      { issue: "No age of consent.", solution: "Set one." },
      { issue: "Profiles are not banned.", solution: "Ban them." },
    ];
    const rounds = [
      { gap: "G-001", ...age },
      { gap: "G-002", ...ads },
    ];
    const kept = { id: "G-001", ...age };
    const amendments = [{ gap: "G-002" }];
    for (const id of ["", "G-001"]) {
      const found = checkReview(review({ rounds, amendments, gaps: [kept, { id, ...ads }] }), context).findings;
      const cures = found.flatMap(({ ruleId, fix, message }) =>
        ruleId === "ids-unique" ? [fix?.after] : ruleId === "numbers-kept" ? [/was (G-\d+)/u.exec(message)?.[1]] : [],
      );
      expect(cures).toEqual(["G-002", "G-002"]);
      const rewritten = { id, issue: "Boots are not waterproof.", solution: "Grease all of them." };
      expect(fixOf({ rounds, amendments, gaps: [kept, rewritten] }, "ids-unique")).toBeUndefined();
      expect(fixOf({ rounds, gaps: [kept, rewritten] }, "ids-unique")).toBeUndefined();
      const copied = { ...kept, id };
      expect(fixOf({ rounds, gaps: [kept, copied] }, "ids-unique")).toEqual({ before: id, after: "G-003" });
    }
  });

  it("put a number into capitals, and no other form", () => {
    expect(fixOf({ gaps: [{ id: "g-001" }] }, "ids-well-formed")).toEqual({ before: "g-001", after: "G-001" });
    expect(fixOf({ gaps: [{ id: "1" }] }, "ids-well-formed")).toBeUndefined();
  });

  it("spell a provision as the Provisions sheet does", () => {
    const provisions = [{}, { id: "15" }];
    expect(fixOf({ provisions, gaps: [{ provisions: ["15", "14 (2)"] }] }, "provisions-known")).toEqual({
      before: "15; 14 (2)",
      after: "15; 14(2)",
    });
    expect(fixOf({ provisions, gaps: [{ provisions: ["16"] }] }, "provisions-known")).toBeUndefined();
    expect(fixOf({ amendments: [{ provision: "14 (2)" }] }, "amendment-provision-known")).toEqual({
      before: "14 (2)",
      after: "14(2)",
    });
  });

  it("put a wrong unit right inside the cell", () => {
    expect(fixOf({ gaps: [{ sources: "CRC, art. 16; GC25, art. 67; GDPR, art. 8(1)" }] }, "cited-by-its-unit")).toEqual(
      {
        before: "CRC, art. 16; GC25, art. 67; GDPR, art. 8(1)",
        after: "CRC, art. 16; GC25, para. 67; GDPR, art. 8(1)",
      },
    );
  });
});
