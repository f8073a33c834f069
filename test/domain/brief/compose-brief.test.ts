import type { Brief } from "../../../src/domain/brief/brief";
import { generatedReview } from "../../support/generated-review";
import { amendment, documentNote, gap, provision, review } from "../../support/builders";
import { briefInput, compose, linesOf, paragraphsOf, section, spansOf, tablesOf, textOf } from "./composed";

const one = gap({ id: "G-001", headline: "Nobody answers a child" });
const two = gap({ id: "G-002", headline: "Cameras in classrooms", priority: "low", aspects: ["schools"] });

describe("composeBrief", () => {
  it("has its sections in order", () => {
    const headings = compose(generatedReview({ gaps: 15 }))
      .blocks.filter((block) => block.kind === "heading")
      .filter(({ level }) => level === 1)
      .map(({ text }) => text);
    expect(headings).toEqual([
      "Purpose and method",
      "Main gaps",
      "Conclusions",
      "Recommendations",
      "Instruments cited",
    ]);
  });

  it("shows the more important gap first, whatever the order of the table", () => {
    const brief = compose(review({ gaps: [two, one] }));
    const titles = paragraphsOf(section(brief, "Main gaps"), "gapTitle").map(({ spans }) => textOf(spans));
    expect(titles).toEqual(["G-001\u2002Nobody answers a child", "G-002\u2002Cameras in classrooms"]);
  });

  it("gives an important gap more room than one that is not", () => {
    const gaps = generatedReview({ gaps: 60 });
    const brief = compose(gaps);
    const shown = new Set(brief.rows.filter((row) => row.shown).map((row) => row.gap));
    const high = gaps.gaps.filter(({ priority, status }) => priority === "high" && status !== "withdrawn");
    const low = gaps.gaps.filter(({ priority }) => priority === "low");
    expect(high.filter(({ id }) => shown.has(id)).length).toBeGreaterThan(10);
    expect(low.filter(({ id }) => shown.has(id))).toEqual([]);
  });

  it("says what was left to the table, by id and in number", () => {
    const brief = compose(generatedReview({ gaps: 60 }));
    const withdrawn = generatedReview({ gaps: 60 }).gaps.filter(({ status }) => status === "withdrawn").length;
    const left = brief.rows.filter(({ shown }) => !shown).length - withdrawn;
    const note = paragraphsOf(section(brief, "Main gaps"), "note").map(({ spans }) => textOf(spans))[0] ?? "";
    expect(left).toBeGreaterThan(0);
    expect(note).toContain(`The table (review.xlsx) holds ${left} further gaps: G-0`);
  });

  it("says nothing of the kind when everything is there", () => {
    const brief = compose(review({ gaps: [one, two] }));
    expect(linesOf(brief.blocks).join("\n")).not.toMatch(/further gap|in short/);
  });

  it("leaves withdrawn gaps out of the text and the numbers, and keeps them among the rows", () => {
    const brief = compose(review({ gaps: [one, { ...two, status: "withdrawn" }] }));
    expect(linesOf(brief.blocks).join("\n")).not.toContain("Cameras in classrooms");
    expect(linesOf(brief.blocks).join("\n")).toContain("The table of gaps records 1 gap, 1 of high priority.");
    expect(brief.rows.map(({ gap: id, shown }) => [id, shown])).toEqual([
      ["G-001", true],
      ["G-002", false],
    ]);
  });

  it("recommends the new text where there is one, in the order of the draft", () => {
    const brief = compose(
      review({
        gaps: [
          { ...one, provisions: ["20"], status: "final" },
          { ...two, provisions: ["3"], solution: "Switch the cameras off during lessons." },
        ],
        provisions: [provision({ id: "3", citation: "Article 3" }), provision({ id: "20", citation: "Article 20" })],
        amendments: [
          amendment({ gap: "G-001", provision: "20", newText: "Each complaint is answered within ten days." }),
        ],
      }),
    );
    const items = paragraphsOf(section(brief, "Recommendations"), "listItem").map(({ spans }) => textOf(spans));
    expect(items[0]).toBe(
      "Article 3: Switch the cameras off during lessons. (G-002; CRC, art.\u00a016; GC25, para.\u00a042)",
    );
    expect(items[1]).toContain("Article 20: adopt this wording: “Each complaint is answered within ten days.”");
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

  it("marks an aspect without gap and reason as a hole and gives the reason where there is one", () => {
    const brief = compose(
      review({
        gaps: [one],
        aspects: [
          { aspect: "schools", noGapReason: "Another act deals with schools." },
          { aspect: "safety", noGapReason: "" },
        ],
      }),
    );
    const rows = tablesOf(brief.blocks)[0]?.rows ?? [];
    const last = (aspect: string) => rows.find((row) => textOf(row[0]?.spans ?? []).startsWith(aspect))?.at(-1);
    expect(textOf(last("Control and safety in schools")?.spans ?? [])).toBe("Another act deals with schools.");
    expect(last("Safety mechanisms")?.shade).toBe("hole");
    expect(textOf(last("Data protection and privacy")?.spans ?? [])).toBe("G-001");
  });

  it("binds the words of the workbook and no words of its own", () => {
    const brief = compose(review({ gaps: [one] }));
    const of = (field: string) => spansOf(brief.blocks).find(({ bound }) => bound?.field === field);
    expect(of("headline")).toEqual({ text: "Nobody answers a child", bound: { gap: "G-001", field: "headline" } });
    expect(of("issue")?.text).toBe(one.issue);
    expect(of("draftTitle")?.bound?.gap).toBe("");
    expect(spansOf(brief.blocks).filter(({ text, bound }) => text.includes("Proposed change") && bound)).toEqual([]);
  });

  it("names a gap without a headline by its provision, once, and not by the beginning of its issue", () => {
    const named = gap({ headline: "", provisions: ["14(2)"] });
    const brief = compose(review({ gaps: [named], provisions: [{ id: "14(2)", citation: "Article 14" }] }));
    const [title] = paragraphsOf(brief.blocks, "gapTitle").map(({ spans }) => textOf(spans));
    const [text] = paragraphsOf(brief.blocks, "gapText").map(({ spans }) => textOf(spans));
    expect(title).toBe("G-001\u2002Article 14");
    expect(text).toBe(named.issue);
  });

  it("recommends something for every gap it tells", () => {
    const brief = compose(generatedReview({ gaps: 40 }));
    const told = paragraphsOf(brief.blocks, "gapTitle").map(({ spans }) => spans[0]?.text ?? "");
    const recommended = linesOf(section(brief, "Recommendations")).join("\n");
    expect(told.length).toBeGreaterThan(3);
    expect(told.filter((id) => !recommended.includes(`(${id}`))).toEqual([]);
  });

  it("is the same for the same review", () => {
    const input = generatedReview({ gaps: 40, language: "ru" });
    expect(compose(input)).toEqual(compose(input));
  });

  it("is written for a review without gaps, and says so", () => {
    const brief = compose(review({ gaps: [] }));
    expect(linesOf(section(brief, "Main gaps"))).toContain("The table holds no gap yet.");
    expect(brief.estimatedPages).toBeLessThan(2);
  });

  it("bears the draft, its version, the country and the client", () => {
    const { facts } = compose(
      review({
        details: { draftTitle: "Code of Examples", draftVersion: "2", jurisdiction: "KZ", client: "A client" },
      }),
    );
    expect(facts.subtitle).toBe(
      "Code of Examples · version 2 · draft of 15 September 2026 · Kazakhstan · prepared for A client",
    );
    expect(facts.dateInWords).toBe("25 November 2026");
    expect(facts.footer).toContain(facts.fingerprint);
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
    expect(brief.estimatedPages).toBeLessThanOrEqual(4.8);
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
    expect(brief.estimatedPages).toBeLessThanOrEqual(4.8);
    expect(shown(brief)).toBeLessThan(shown(compose(made60)));
  });

  it("follows the profile's number of pages", () => {
    const profile = { ...briefInput(made60).profile, maximumPages: 3 };
    expect(compose(made60, { profile }).estimatedPages).toBeLessThanOrEqual(2.8);
  });
});

const shown = (brief: Brief) => brief.rows.filter((row) => row.shown).length;

const made60 = generatedReview({ gaps: 60 });

describe.each(["en", "ru", "kk"] as const)("the page budget in %s", (language) => {
  const pages = (gaps: number, texts: "realistic" | "short" | "huge") =>
    compose(generatedReview({ gaps, language, texts })).estimatedPages;

  it.each([
    [15, "realistic"],
    [15, "short"],
    [15, "huge"],
    [60, "realistic"],
    [60, "short"],
    [60, "huge"],
    [500, "realistic"],
  ] as const)("uses the space but no more for %s gaps with %s texts", (gaps, texts) => {
    expect(pages(gaps, texts)).toBeGreaterThan(4.2);
    expect(pages(gaps, texts)).toBeLessThanOrEqual(4.8);
  });

  it.each([
    [1, 2],
    [5, 3],
  ])("makes a brief of %s gaps no longer than %s pages, also when texts are huge", (gaps, most) => {
    for (const texts of ["realistic", "short", "huge"] as const) expect(pages(gaps, texts)).toBeLessThanOrEqual(most);
  });
});
