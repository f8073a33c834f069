import { partFingerprints } from "../../../src/domain/brief/brief-parts";
import type { Gap } from "../../../src/domain/gap/gap";
import type { Feedback } from "../../../src/domain/review/consultation";
import type { Review } from "../../../src/domain/review/review";
import { changesSince } from "../../../src/domain/round/changes-since";
import { composeMatrix } from "../../../src/domain/table/matrix/compose-matrix";
import { briefText, feedback, gap, provision, review, roundRow } from "../../support/builders";
import { withRound } from "../../support/rounds";
import { compose, linesOf, section } from "./composed";

const conclusions = (parts: Parameters<typeof review>[0]) => linesOf(section(compose(review(parts)), "Conclusions"));

describe("the conclusions", () => {
  it("are the author's sentences where there are any", () => {
    const text = "The draft can be adopted once its chapter on data is rewritten.";
    expect(conclusions({ gaps: [gap()], briefTexts: [briefText({ part: "conclusion", text })] })).toEqual([text]);
  });

  it("name the aspects with most gaps of high priority until then", () => {
    const [text] = conclusions({
      gaps: [
        gap({ id: "G-001", aspects: ["schools"] }),
        gap({ id: "G-002", aspects: ["schools", "safety"] }),
        gap({ id: "G-003", aspects: ["data-privacy"], priority: "low" }),
      ],
    });
    expect(text).toContain("2 of the 3 gaps are of high priority");
    expect(text).toContain(
      "Gaps of high priority are most numerous under “Control and safety in schools” (2 gaps) and “Safety mechanisms” (1).",
    );
  });

  it("call no aspect the one with most gaps where each has one", () => {
    const text = conclusions({
      gaps: [gap({ id: "G-001", aspects: ["schools"] }), gap({ id: "G-002", aspects: ["safety"] })],
    }).join("\n");
    expect(text).toContain("2 of the 2 gaps are of high priority");
    expect(text).not.toContain("most numerous");
  });

  it("say nothing of priorities that nobody set", () => {
    const text = conclusions({ gaps: [gap({ priority: undefined })], amendments: [] }).join("\n");
    expect(text).not.toMatch(/priority/u);
  });

  it.each([
    [["accepted"], "The one remark received was accepted."],
    [["partly-accepted"], "The one remark received was accepted in part."],
    [["accepted", "accepted", "rejected"], "Of the 3 remarks received, 2 were accepted."],
    [["accepted", "partly-accepted"], "Of the 2 remarks received, 2 were accepted, wholly or in part."],
  ] as const)("say how far the remarks were accepted: %j", (dispositions, said) => {
    const rows = dispositions.map((disposition, at) => ({ id: `F-0${at + 1}`, disposition }));
    expect(conclusions({ gaps: [gap()], feedback: rows.map((one) => feedback(one)) }).join(" ")).toContain(said);
  });

  it("name one provision as one", () => {
    const both = { provisions: ["P-1"] };
    const text = conclusions({
      provisions: [provision({ id: "P-1", citation: "Article 14, paragraph 1" }), provision({ id: "P-2" })],
      gaps: [gap(both), gap({ id: "G-002", ...both }), gap({ id: "G-003", provisions: ["P-2"] })],
      amendments: [],
    }).join(" ");
    expect(text).toMatch(/The provision that the most gaps concern is Article 14.* \(2 gaps\)\./u);
  });

  it("are the author's also where every gap was withdrawn", () => {
    const text = "Nothing is left to be changed.";
    const withdrawn = { gaps: [gap({ status: "withdrawn" })], briefTexts: [briefText({ part: "conclusion", text })] };
    expect(conclusions(withdrawn)).toEqual([text]);
    expect(linesOf(compose(review(withdrawn)).blocks)).toContain("The one gap of the table was withdrawn.");
    expect(linesOf(compose(review(withdrawn)).blocks).join("\n")).not.toMatch(/no gap yet|cites no instrument/u);
  });

  it("are left out when there is no gap", () => {
    expect(conclusions({ gaps: [] })).toEqual([]);
  });
});

const HELD = "What the consultations changed";
const told = (now: Review, heading = HELD) => linesOf(section(compose(now), heading));
const changed = (now: Review) => told(now, "What changed during the review");

const conclusionsOf = (now: Review) => linesOf(section(compose(now), "Conclusions")).join(" ");

const partOf = (now: Review) => partFingerprints(now).find(({ part }) => part === "consultations")?.fingerprint;

const renumbered = (row: Gap): Gap => ({ ...row, provisions: ["Article 15 (version 1)"] });

describe("what the consultations changed", () => {
  const start = review({
    gaps: [gap(), gap({ id: "G-002", priority: "low" }), gap({ id: "G-003" })],
    consultations: [],
    feedback: [],
  });
  const first = withRound(start, "Before consultation 1");
  const [one = gap(), two = gap(), three = gap()] = start.gaps;

  it("names the consultations with their dates, and what became of the remarks", () => {
    const [text] = told(
      review({
        consultations: [
          { id: "C-01", date: "2026-10-06", with: "The ministry" },
          { id: "C-02", date: "2026-10-20", with: "" },
        ],
        feedback: [
          { gap: "G-001", disposition: "accepted" },
          { gap: "G-002", disposition: "open", closedBy: "" },
          { gap: "G-002", disposition: undefined, closedBy: "" },
        ],
        gaps: [gap({ id: "G-001" }), gap({ id: "G-002" })],
      }),
    );
    expect(text).toBe(
      "Two consultations were held: 6 October 2026 (The ministry); 20 October 2026. " +
        "Three remarks were received: 1 accepted, 1 still open and 1 not yet answered. Remarks are still open on G-002.",
    );
  });

  it("counts apart what was decided in words that are none of the choices, and not as open", () => {
    const now = review({
      consultations: [{ date: "2026-10-06", with: "" }],
      feedback: [{ gap: "G-001", disposition: undefined, typedDisposition: "See minutes", closedBy: "" }],
      gaps: [gap({ id: "G-001" })],
    });
    expect(told(now)).toEqual([
      "One consultation was held: 6 October 2026. One remark was received: 1 with a decision that is unclear.",
    ]);
  });

  it("counts as open what the comments matrix counts so: nothing that is closed or deleted in Excel", () => {
    const open = { disposition: undefined, closedBy: "", closedHow: "", closedOn: "" };
    const now = review({
      consultations: [{ date: "2026-10-06", with: "" }],
      gaps: [{}, { id: "G-002" }, { id: "G-003" }],
      feedback: [
        { gap: "G-001", ...open, comment: "resolved" },
        { gap: "G-002", ...open, disposition: "open", comment: "deleted" },
        { gap: "G-009", ...open, disposition: "open", comment: "deleted" },
        { gap: "G-003", ...open },
      ],
    });
    const { statuses } = composeMatrix(now, "en").totals;
    expect([statuses.closed, statuses.deleted, statuses.open]).toEqual([1, 2, 1]);
    expect(told(now)).toEqual([
      "One consultation was held: 6 October 2026. " +
        "Four remarks were received: 1 closed without a decision, 2 deleted and 1 not yet answered. Remarks are still open on G-003.",
    ]);
    expect(conclusionsOf(now)).toContain("One remark is still open.");
  });

  it("tells under no gap a remark of which it is not certain which gap it is about, and says of how many", () => {
    const seen = "Gaps/issue/G-002 0123456789ab 0123456789ab";
    const open = { disposition: "open" as const, closedBy: "", closedHow: "", closedOn: "" };
    const on = { table: "Gaps", row: "G-001", column: "issue" };
    const now = review({
      consultations: [{ id: "C-01", date: "2026-10-06", with: "" }],
      gaps: [{}, { id: "G-002" }],
      feedback: [
        { ...open, gap: "G-001" },
        { ...open, gap: "G-002", thread: "{T-1}", rowSeen: seen },
        { ...open, gap: "G-002", thread: "{T-2}", rowSeen: seen, disposition: "accepted" },
      ],
      threads: ["{T-1}", "{T-2}"].map((id) => ({ id, on, resolved: false })),
    });
    const text = told(now).join("\n");
    expect(text).toContain("Of 2 of them it is not certain which gap they are about. Remarks are still open on G-001.");
    expect(text).not.toContain("G-002");
  });

  it("counts comments in the workbook that no consultation brought apart, and all remarks in the conclusion", () => {
    const consultations = [{ id: "C-01", date: "2026-10-06", with: "" }];
    const remarks = [
      { source: "C-01, by letter", disposition: "accepted" as const, feedback: "Too wide.", response: "" },
      { source: "comment", thread: "T-1", disposition: "accepted" as const, gap: "G-002", closedBy: "" },
      { source: "comment", thread: "T-2", disposition: "open" as const, gap: "G-002", closedBy: "" },
    ];
    const now = review({ gaps: [{}, { id: "G-002" }], consultations, feedback: remarks });
    expect(told(now)).toEqual([
      "One consultation was held: 6 October 2026. One remark was received: 1 accepted. " +
        "Comments on the table brought two more: 1 accepted and 1 still open. Remarks are still open on G-002.",
      "G-001. Remark: Too wide. It was accepted.",
    ]);
    expect(conclusionsOf(now)).toContain("Of the 3 remarks received, 2 were accepted. One remark is still open.");
  });

  it.each([
    [1, "Comments on the table brought one remark: 1 accepted."],
    [2, "Comments on the table brought two remarks: 2 accepted."],
  ])("tells what became of %i comments where the consultations brought no remark", (count, said) => {
    const comment = { source: "comment", thread: "T-1", disposition: "accepted" as const };
    const now = review({
      gaps: [{}],
      consultations: [{ id: "C-01", date: "2026-10-06", with: "" }],
      feedback: Array.from({ length: count }, () => comment),
    });
    expect(told(now)).toEqual([`One consultation was held: 6 October 2026. ${said}`]);
  });

  it.each(["Comment", "Комментарий", "Пікір", "Note", "заметка"])(
    "takes “%s” as the source of a remark for a comment, whether a thread is there or not",
    (source) => {
      const consultations = [{ id: "C-01", date: "2026-10-06", with: "" }];
      const now = review({ gaps: [{}], consultations, feedback: [{ source: "C-01" }, { source, thread: "" }] });
      expect(told(now)[0]).toContain("One remark was received:");
      expect(told(now)[0]).toContain("Comments on the table brought one more:");
    },
  );

  it("tells of what a person wrote down without naming a consultation, but not for one to come", () => {
    const consultations = [
      { id: "C-01", date: "2026-10-06", with: "" },
      { id: "C-02", date: "2027-10-06", with: "" },
    ];
    const remarks = ["Letter of the ombudsperson", "C-02"].map((source) => ({
      source,
      disposition: "accepted" as const,
    }));
    expect(told(review({ gaps: [{}], consultations, feedback: remarks }))[0]).toBe(
      "One consultation was held: 6 October 2026. One remark was received: 1 accepted.",
    );
  });

  it("tells of no consultation that is to come, and names none above remarks where none was held", () => {
    const consultations = [
      { date: "2026-10-06", with: "The ministry" },
      { date: "26.11.2026", with: "The parliament" },
    ];
    expect(told(review({ consultations, feedback: [] }))).toEqual([
      "One consultation was held: 6 October 2026 (The ministry).",
    ]);
    const comment = { source: "comment", disposition: "accepted" as const, response: "" };
    for (const none of [[], consultations.slice(1)]) {
      const now = review({ consultations: none, feedback: [comment, comment] });
      expect(told(now)).toEqual([]);
      expect(changed(now)).toEqual([
        "Two remarks were received: 2 accepted.",
        "G-001. Remark: The ban should not reach school services. It was accepted.",
      ]);
      expect(linesOf(section(compose(now), "Conclusions")).join(" ")).toContain(
        "Of the 2 remarks received, 2 were accepted",
      );
    }
    expect(changed(review({ consultations: consultations.slice(1), feedback: [] }))).toEqual([]);
  });

  it("says in a sentence how a gap read before and how it reads now", () => {
    const second = withRound({ ...first, gaps: [{ ...one, solution: "Forbid all of it." }, two, three] }, "After");
    expect(changed(second)).toContain(
      "G-001. Before: Forbid profiling for advertising wherever the user is or may be a child. Now: Forbid all of it.",
    );
  });

  it("gives a remark that was taken up and the answer to it", () => {
    const remark = {
      gap: "G-001",
      disposition: "accepted" as const,
      feedback: "Too wide.",
      response: "It is narrower.",
    };
    expect(told(review({ gaps: [gap()], feedback: [remark] }))).toContain(
      "G-001. Remark: Too wide. Answer: It is narrower.",
    );
  });

  it("is told round by round, with the revised gaps, the most important first", () => {
    const second = withRound(
      { ...first, gaps: [one, { ...two, issue: "Other." }, { ...three, solution: "Other." }, gap({ id: "G-004" })] },
      "After consultation 1",
    );
    const now = { ...second, gaps: [one, { ...two, status: "withdrawn" as const }, ...second.gaps.slice(2)] };
    expect(changed(now)[0]).toBe(
      "“After consultation 1”: 1 new gap, 2 gaps revised. Revised since the first round: G-003.",
    );
  });

  it("names the gaps that `changes` tells since the first round, and says of none but some that it was after the last one", () => {
    const second = withRound({ ...first, gaps: [one, { ...two, issue: "Other." }, three] }, "After");
    const now = { ...second, gaps: [one, { ...two, issue: "Other." }, { ...three, solution: "Say it at last." }] };
    expect(changesSince(now, "1").rows.map(({ id }) => id)).toEqual(["G-002", "G-003"]);
    expect(changed(now)[0]).toMatch(
      /“After”: 1 gap revised\. Revised since the first round, the most important first: G-00[23], G-00[23]; some of them after the last round\.$/u,
    );
    expect(changed(now).join("\n")).toContain("Say it at last.");
  });

  it("is no revision where a new version of the draft renumbered the provisions, or of a gap that was withdrawn", () => {
    const other = { ...two, status: "withdrawn" as const };
    const before = withRound({ ...start, gaps: [one, other, three] }, "Before");
    const gaps = [renumbered(one), { ...renumbered(other), issue: "Other." }, renumbered(three)];
    expect(changed(withRound({ ...before, gaps }, "After"))).toEqual(["“After”: no change."]);
    const shorter = withRound({ ...before, gaps: [{ ...one, issue: "Other." }, three] }, "After");
    expect(changed(shorter)[0]).toBe("“After”: 1 gap revised. Revised since the first round: G-001.");
  });

  const changedTo = (was: string, now: string) => {
    const [before, after] = [was, now].map((solution, at) => ({ ...one, provisions: [`${12 + at}`], solution }));
    const earlier = withRound({ ...start, gaps: [before!, two, three] }, "Before");
    return changed(withRound({ ...earlier, gaps: [after!, two, three] }, "After"));
  };

  it("is no revision where the number of a gap's provision followed a new version in its texts, and one where more changed", () => {
    expect(changedTo("Add to Article 12 a ban for 3 years.", "Add to Article 13 a ban for 3 years.")).toEqual([
      "“After”: no change.",
    ]);
    expect(changedTo("Add to Article 12 a ban for 3 years.", "Add to Article 13 a ban for 5 years.")).toHaveLength(2);
    expect(changedTo("Add to Article 12 a ban.", "Add to Article 13 the ban.")).toHaveLength(2);
  });

  it("is no change of the consultations where a gap was revised that no remark concerns, or one that was rejected", () => {
    const consultations = [{ id: "C-01", date: "2026-10-06", with: "" }];
    const headings = (disposition: "accepted" | "rejected", about: string) => {
      const second = withRound({ ...first, gaps: [{ ...one, solution: "Forbid all of it." }, two, three] }, "After");
      const held = review({ consultations, feedback: [{ source: "C-01", gap: about, disposition }] });
      const brief = compose({ ...second, consultations: held.consultations, feedback: held.feedback });
      return brief.blocks.flatMap((block) => (block.kind === "heading" && block.level === 1 ? [block.text] : []));
    };
    expect(headings("accepted", "G-001")).toContain(HELD);
    for (const now of [headings("rejected", "G-001"), headings("accepted", "G-002")]) {
      expect(now).not.toContain(HELD);
      expect(now).toContain("Consultations and changes");
    }
  });

  it("is not told without rounds, of an only one, or of a round of an older workbook", () => {
    expect(changed(start)).toEqual([]);
    expect(changed(first)).toEqual([]);
    expect(changed({ ...first, gaps: [{ ...one, status: "final" }, two, three] })).toEqual([]);
    expect(changed({ ...start, rounds: [roundRow({ gap: "G-001", issue: "Old." })] })).toEqual([]);
  });

  it("leaves a brief up to date when the first round is frozen, of which it tells nothing", () => {
    expect(partOf(first)).toBe(partOf(start));
  });

  it("makes a brief of before out of date", () => {
    const open = { disposition: "open" as const, closedBy: "", closedHow: "", closedOn: "" };
    const remarked = (more: Partial<Feedback>) => partOf(review({ feedback: [{ ...open, ...more }] }));
    expect(remarked({ comment: "resolved" })).not.toBe(remarked({}));
    expect(remarked({ source: "comment", thread: "T-1" })).not.toBe(remarked({}));
    expect(remarked({ source: "Letter of the ombudsperson" })).toBe(remarked({}));
    expect(partOf(withRound(first, "After"))).not.toBe(partOf(first));
  });
});
