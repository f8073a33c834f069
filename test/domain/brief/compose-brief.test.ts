import type { Brief } from "../../../src/domain/brief/brief";
import { generatedReview } from "../../support/generated-review";
import { amendment, documentNote, gap, provision, review } from "../../support/builders";
import {
  boxesOf,
  briefInput,
  compose,
  headlinesOf,
  linesOf,
  paragraphsOf,
  section,
  spansOf,
  tablesOf,
  textOf,
} from "./composed";

const one = gap({ id: "G-001", headline: "Nobody answers a child" });
const two = gap({ id: "G-002", headline: "Cameras in classrooms", priority: "low", aspects: ["schools"] });

/** The notes of a brief of two gaps, the first of them under some aspects. */
const notesUnder = (aspects: readonly string[]) =>
  paragraphsOf(compose(review({ gaps: [{ ...one, aspects }, two] })).blocks, "note").map(({ spans }) => textOf(spans));

describe("composeBrief", () => {
  it("has its sections in order", () => {
    const headings = compose(generatedReview({ gaps: 15 }))
      .blocks.filter((block) => block.kind === "heading")
      .filter(({ level }) => level === 1)
      .map(({ text }) => text);
    expect(headings).toEqual([
      "What we ask",
      "What the draft does well for children",
      "Main gaps",
      "Recommendations",
      "What the consultations changed",
      "Conclusions",
      "Instruments cited",
    ]);
  });

  it("speaks of proposed wording only where there is any", () => {
    const [worded, bare] = [[amendment({ gap: "G-001" })], []].map((amendments) =>
      boxesOf(compose(review({ gaps: [one], amendments }))).get("How the review was done"),
    );
    expect(worded).toContain("The table with the gap and the wording proposed is the file");
    expect(bare).toContain("The table with the gap is the file");
  });

  it("says of an empty table nothing that nobody did", () => {
    const text = linesOf(compose(review({ gaps: [], amendments: [] })).blocks).join("\n");
    expect(text).not.toContain("was read against");
  });

  it("shows the more important gap first, whatever the order of the table", () => {
    expect(headlinesOf(compose(review({ gaps: [two, one] })))).toEqual([
      "G-001\u2002Nobody answers a child",
      "G-002\u2002Cameras in classrooms",
    ]);
  });

  it("goes by theme, the theme of the most important gap first", () => {
    const brief = compose(
      review({ gaps: [two, { ...one, aspects: ["safety"] }, { ...two, id: "G-003", aspects: ["safety"] }] }),
    );
    const headings = brief.blocks.flatMap((block) =>
      block.kind === "heading" && block.level > 1 ? [block.text.slice(0, 5)] : [],
    );
    expect(headings).toEqual(["Safet", "G-001", "G-003", "Contr", "G-002"]);
  });

  it("gives an important gap more room than one that is not", () => {
    const gaps = generatedReview({ gaps: 60 });
    const brief = compose(gaps);
    const shown = new Set(brief.rows.filter((row) => row.shown).map((row) => row.gap));
    const high = gaps.gaps.filter(({ priority, status }) => priority === "high" && status !== "withdrawn");
    const low = gaps.gaps.filter(({ priority, status }) => priority === "low" && status !== "final");
    expect(high.filter(({ id }) => shown.has(id)).length).toBeGreaterThan(10);
    expect(low.filter(({ id }) => shown.has(id))).toEqual([]);
  });

  it("leaves withdrawn gaps out of the text and the numbers, and keeps them among the rows", () => {
    const brief = compose(review({ gaps: [one, { ...two, status: "withdrawn" }] }));
    expect(linesOf(brief.blocks).join("\n")).not.toContain("Cameras in classrooms");
    expect(linesOf(brief.blocks).join("\n")).toContain("The table records 1 gap on 1 provision, 1 of high priority,");
    expect(brief.rows.map(({ gap: id, shown }) => [id, shown])).toEqual([
      ["G-001", true],
      ["G-002", false],
    ]);
  });

  it("recommends the new text where there is one, the most important first", () => {
    const brief = compose(
      review({
        gaps: [
          { ...one, provisions: ["20"], status: "final", solution: "" },
          { ...two, provisions: ["3"], solution: "Switch the cameras off during lessons." },
        ],
        provisions: [provision({ id: "3", citation: "Article 3" }), provision({ id: "20", citation: "Article 20" })],
        amendments: [
          amendment({ gap: "G-001", provision: "20", newText: "Each complaint is answered within ten days." }),
        ],
      }),
    );
    const [, ...rows] = linesOf(section(brief, "Recommendations"));
    expect(rows).toEqual([
      "1\nG-001 | Article 20 | Wording: “Each complaint is answered within ten days.” | CRC, art.\u00a016; GC25, para.\u00a042",
      "2\nG-002 | Article 3 | Switch the cameras off during lessons. | CRC, art.\u00a016; GC25, para.\u00a042",
    ]);
  });

  it("lists the instruments of the gaps shown in full, with the places cited and what is wrong with them", () => {
    const brief = compose(
      review({ gaps: [{ ...one, sources: "CRC, arts. 3 and 12; UNICEF AI guidance 2.0; GDPR, art. 8" }] }),
    );
    const lines = paragraphsOf(section(brief, "Instruments cited"), "instrument").map(({ spans }) => textOf(spans));
    expect(lines[0]).toMatch(/^CRC\. Convention on the Rights of the Child\. .*1989.* Cited: arts\.\u00a03(, | and )/);
    expect(lines[1]).toContain("[superseded by UNICEF AI guidance 3.0]");
    expect(lines[2]).toMatch(/^GDPR\./);
  });

  it("draws the gaps by aspect and priority, and names the aspects without any", () => {
    const brief = compose(
      review({
        gaps: [one, two],
        aspects: [{ aspect: "safety", noGapReason: "" }],
      }),
    );
    const [figure] = tablesOf(brief.blocks);
    expect(figure?.label?.sequence).toBe("figure");
    expect(linesOf(figure ? [figure] : [])).toEqual([
      "Aspect | High | Low",
      "Data protection and privacy | 1 | –",
      "Control and safety in schools | – | 1",
    ]);
    const note = paragraphsOf(brief.blocks, "note").map(({ spans }) => textOf(spans))[0];
    expect(note).toMatch(
      /^No gap, for a reason given in the table: .* and 10 others\. Still to be examined: Safety mechanisms\.$/,
    );
  });

  it("says that a gap counts under each of its aspects where the figure comes to more than the gaps", () => {
    const said = "A gap under several aspects counts in each of them. No gap, for a reason given in the table:";
    expect(notesUnder(["data-privacy", "schools"])[0]).toContain(said);
    expect(notesUnder(["data-privacy"]).join()).not.toContain("several aspects");
  });

  it("does not call an aspect still to be examined whose effects it tells", () => {
    const note = { aspect: "safety", noGapReason: "", positiveEffects: "Platforms must offer a report button." };
    const brief = compose(review({ gaps: [one, two], aspects: [note] }));
    expect(paragraphsOf(brief.blocks, "note").map(({ spans }) => textOf(spans))[0]).not.toContain("Still to be");
  });

  it("says of an aspect that was answered without a gap that none is recorded, and of one that is begun that it is examined in part", () => {
    const looked = { observation: "Schools are left to their own law.", noGapReason: "" };
    const brief = compose(
      review({
        gaps: [one],
        aspects: [
          { ...looked, id: "12", aspect: "schools", strategy: "Keep it so." },
          { ...looked, aspect: "safety" },
        ],
      }),
    );
    const note = paragraphsOf(brief.blocks, "note").map(({ spans }) => textOf(spans))[0];
    expect(note).toMatch(
      / Examined, and no gap recorded: Control and safety in schools\. Examined in part: Safety mechanisms\.$/u,
    );
    expect(boxesOf(brief).get("How the review was done")).not.toMatch(/aspect by aspect|to be examined/u);
  });

  it("accounts for every aspect, however far its questions are answered", () => {
    const whole = { observation: "Schools are left to their own law.", strategy: "Keep it so.", noGapReason: "" };
    const brief = compose(
      review({
        gaps: [one],
        aspects: [
          { ...whole, id: "12.1", aspect: "schools" },
          { id: "12", aspect: "schools", noGapReason: "" },
          { id: "12.2", aspect: "schools", noGapReason: "" },
        ],
      }),
    );
    const [figure] = tablesOf(brief.blocks);
    const note = paragraphsOf(brief.blocks, "note").map(({ spans }) => textOf(spans))[0] ?? "";
    const lists = [...note.matchAll(/: ([^:]+?)\.(?= |$)/gu)].map(([, names = ""]) => names);
    const named = lists.map((names) => {
      const others = Number(/ and (\d+) others$/u.exec(names)?.[1] ?? 0);
      return others > 0 ? 4 + others : names.split(/, | and (?=[A-Z])/u).length;
    });
    expect((figure?.rows.length ?? 0) + named.reduce((sum, count) => sum + count, 0)).toBe(17);
    expect(note).toContain(" Examined in part: Control and safety in schools.");
  });

  it("says nothing of what was or is to be examined when the table of aspects was not read", () => {
    const whole = review({ gaps: [one], aspects: [] });
    const brief = compose({ ...whole, tables: whole.tables.filter(({ table }) => table !== "Aspects") });
    const said = linesOf(brief.blocks).join("\n");
    expect(said).toContain("The draft was read against treaties");
    expect(said).not.toMatch(/examined|aspect by aspect|No gap/u);
  });

  it("binds the words of the workbook and no words of its own", () => {
    const brief = compose(review({ gaps: [one] }));
    const of = (field: string) => spansOf(brief.blocks).find(({ bound }) => bound?.field === field);
    expect(of("headline")).toEqual({ text: "Nobody answers a child", bound: { gap: "G-001", field: "headline" } });
    expect(of("issue")?.text).toBe(one.issue);
    expect(of("workbook")?.bound?.gap).toBe("");
    expect(spansOf(brief.blocks).filter(({ text, bound }) => text.includes("Guidance:") && bound)).toEqual([]);
  });

  it("names a gap without a headline by the first sentence of its issue, and goes on with the next", () => {
    const issue = "Nobody answers. A child writes and waits.";
    const brief = compose(review({ gaps: [gap({ headline: "", issue })] }));
    expect(headlinesOf(brief)).toEqual(["G-001\u2002Nobody answers."]);
    expect(textOf(paragraphsOf(brief.blocks, "gapText")[0]?.spans ?? [])).toBe(
      "Article 14, paragraph 2. A child writes and waits.",
    );
  });

  it("names it by its provision, once, where even that sentence is too long", () => {
    const issue = `${"A long sentence that goes on ".repeat(6)}and ends.`;
    const brief = compose(review({ gaps: [gap({ headline: "", issue })] }));
    expect(headlinesOf(brief)).toEqual(["G-001\u2002Article 14, paragraph 2"]);
    expect(textOf(paragraphsOf(brief.blocks, "gapText")[0]?.spans ?? [])).toBe(issue);
  });

  it("recommends something for every gap it tells", () => {
    const brief = compose(generatedReview({ gaps: 40 }));
    const told = headlinesOf(brief).map((headline) => headline.slice(0, 5));
    const recommended = linesOf(section(brief, "Recommendations")).join("\n");
    expect(told.length).toBeGreaterThan(3);
    expect(told.filter((id) => !recommended.includes(`\n${id} `))).toEqual([]);
  });

  it("is the same for the same review", () => {
    const input = generatedReview({ gaps: 40, language: "ru" });
    expect(compose(input)).toEqual(compose(input));
  });

  it("is written for a review without gaps, and says so", () => {
    const brief = compose(review({ gaps: [] }));
    expect(boxesOf(brief).get("In short")).toBe("The table holds no gap yet.");
    expect(brief.estimatedPages).toBeLessThan(2);
  });

  it("bears the draft, its version, the country and the client", () => {
    const { facts } = compose(
      review({
        details: { draftTitle: "Code of Examples", draftVersion: "2", jurisdiction: "KZ", client: "A client" },
      }),
    );
    expect(facts.subtitle).toBe("Code of Examples · version 2 · draft of 15 September 2026 · Kazakhstan");
    expect(facts.client).toBe("For A client");
    expect(facts.dateInWords).toBe("25 November 2026");
  });
});

describe("the page budget", () => {
  it("holds when every cell of the workbook is filled to its limit", () => {
    const full = "Words without an end ".repeat(1560).slice(0, 32_767);
    const fill = <Row extends object>(row: Row, keep: readonly (keyof Row)[]): Row =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [
          key,
          typeof value === "string" && !keep.includes(key as keyof Row) ? full : value,
        ]),
      ) as Row;
    const made = generatedReview({ gaps: 20 });
    const brief = compose({
      ...made,
      details: fill(made.details, ["language", "profile"]),
      gaps: made.gaps.map((row, at) => ({ ...fill(row, ["id", "priority", "status"]), id: `${full}${at}` })),
      provisions: made.provisions.map((row) => fill(row, ["id"])),
      amendments: made.amendments.map((row) => fill(row, [])),
      aspects: made.aspects.map((row) => fill(row, ["aspect"])),
      documents: [documentNote({ document: full, required: true })],
      consultations: made.consultations.map((row) => fill(row, [])),
      feedback: made.feedback.map((row) => fill(row, ["disposition"])),
    });
    expect(brief.estimatedPages).toBeLessThanOrEqual(4.85);
    expect(Math.max(...linesOf(brief.blocks).map((line) => line.length))).toBeLessThan(8000);
  });

  it("shows fewer gaps when the template's type is larger", () => {
    const { styles, ...measures } = briefInput(made60).layout;
    const larger = Object.fromEntries(
      Object.entries(styles).map(([name, style]) => [
        name,
        { ...style, fontSize: style.fontSize * 1.25, lineHeight: style.lineHeight * 1.25 },
      ]),
    ) as typeof styles;
    const brief = compose(made60, { layout: { ...measures, styles: larger } });
    // As far as a brief may go that would end too early otherwise.
    expect(brief.estimatedPages).toBeLessThanOrEqual(4.9);
    expect(shown(brief)).toBeLessThan(shown(compose(made60)));
  });

  it("follows the profile's number of pages", () => {
    const profile = { ...briefInput(made60).profile, maximumPages: 3 };
    expect(compose(made60, { profile }).estimatedPages).toBeLessThanOrEqual(2.9);
  });
});

const shown = (brief: Brief) => brief.rows.filter((row) => row.shown).length;

const made60 = generatedReview({ gaps: 60 });

describe("a gap that is told on one line", () => {
  it("names each of its provisions", () => {
    const both = [
      provision({ id: "15(1)", citation: "пункт 1 статьи 15" }),
      provision({ id: "15(2)", citation: "Пункт 2 статьи 15" }),
    ];
    const gaps = Array.from({ length: 40 }, (_, at) =>
      gap({ id: `G-${101 + at}`, headline: "Children are heard", provisions: ["15(1)", "15(2)"] }),
    );
    const lines = linesOf(compose(review({ provisions: both, gaps, amendments: [] })).blocks);
    expect(lines).toContain("G-140 Children are heard (пункт 1 статьи 15; пункт 2 статьи 15)");
  });
});
