import { attachmentSpans } from "../../../../src/domain/table/minutes/attachments";
import { composeMinutes, findConsultations } from "../../../../src/domain/table/minutes/compose-minutes";
import type { Block } from "../../../../src/domain/brief/brief";
import type { Language } from "../../../../src/domain/language";
import type { Review } from "../../../../src/domain/review/review";
import { review, thread } from "../../../support/builders";

const text = (spans: readonly { readonly text: string }[]): string => spans.map((span) => span.text).join("");

/** Blocks as they are read: a line for each heading, paragraph and row. */
const linesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === "heading") return [`# ${block.text}`];
    if (block.kind === "paragraph") return [text(block.spans)];
    if (block.kind === "box") return [block.title, ...linesOf(block.blocks)];
    return block.rows.map((row) => row.map(({ spans }) => text(spans)).join(" | "));
  });

const minutes = (given: Review, id = "C-01", language: Language = "en") =>
  composeMinutes({
    review: given,
    consultation: findConsultations(given, id)[0]!,
    language,
    date: "2026-11-25",
    time: "2026-11-25T09:30:00Z",
  });

const given = review({
  gaps: [
    { id: "G-001", assignedTo: "Dana", task: "Find an example", due: "2026-12-01" },
    { id: "G-002", assignedTo: "Dana", task: "Something else", due: "2026-12-01" },
  ],
  consultations: [
    { attachments: "https://example.org/a.pdf; a letter on paper", summary: "The table was gone through." },
    { id: "C-010", summary: "" },
  ],
  feedback: [
    { id: "F-01", organisation: "Ministry" },
    { id: "F-02", source: "С-01, by letter", disposition: "open", response: "", closedBy: "", feedback: "Who pays?" },
    { id: "F-03", source: "C-010" },
    { id: "F-04", source: "comment" },
    { id: "F-05", disposition: "noted", closedBy: "", assignedTo: "Legal department", due: "2026-12-04" },
  ],
});

describe("minutes", () => {
  it.each([
    ["en", "Provision 25"],
    ["ru", "Положение 25"],
    ["kk", "Ереже 25"],
  ] as const)("say which provision a remark without a gap is about (%s)", (language, said) => {
    const rowSeen = "Provisions/text/25 0123456789ab 77aa01b2c3d4 =";
    const on = { table: "Provisions" as const, row: "25", column: "text" };
    const hangs = thread({ sheet: "Provisions", cell: "D4", on, resolved: false });
    const remarked = review({
      consultations: [{}],
      provisions: [{ id: "25", text: "At once." }],
      threads: [hangs],
      feedback: [{ gap: "", rowSeen, thread: hangs.id }],
    });
    expect(linesOf(minutes(remarked, "C-01", language).document.below).join("\n")).toContain(` | ${said} | `);
  });

  it("say when, with whom and what, each remark with its decision, what comes next, and what was handed out", () => {
    const { document, remarks } = minutes(given);
    expect(remarks).toBe(3);
    expect(text(document.title[0] ?? [])).toBe("Minutes of consultation C-01");
    expect(linesOf(document.below)).toEqual([
      "Date | 6 October 2026",
      "With | Legal department of the ministry",
      "Format | Meeting online",
      "Attendees | Six people",
      "# Summary",
      "The table was gone through.",
      "# What was said, and what became of it",
      "F-01 | Legal department\nMinistry | G-001 | The ban should not reach school services. | Accepted\nThe solution now names school services as an exception.",
      "F-02 | Legal department | G-001 | Who pays? | Open",
      "F-05 | Legal department | G-001 | The ban should not reach school services. | Noted\nThe solution now names school services as an exception.",
      "# Next steps",
      "G-001: Find an example | Dana | 1 December 2026",
      "F-05: Say whether the answer settles it | Legal department | 4 December 2026",
      "F-02: Answer the remark | nobody named | ",
      "# Attachments",
      "https://example.org/a.pdf",
      "a letter on paper",
    ]);
  });

  it("print a decision that is none of the choices as it was typed, and ask for no further answer", () => {
    const typed = review({
      consultations: [{}],
      feedback: [{ id: "F-01", disposition: undefined, typedDisposition: "See annex", closedBy: "" }],
    });
    const lines = linesOf(minutes(typed).document.below);
    expect(lines.some((line) => line.includes("| See annex\n"))).toBe(true);
    expect(lines.join("\n")).not.toContain("Answer the remark");
  });

  it("say whose consent somebody else has to get", () => {
    const answered = review({
      consultations: [{}],
      feedback: [{ id: "F-01", raisedBy: "Ministry", disposition: "noted", closedBy: "", assignedTo: "Dana" }],
    });
    expect(linesOf(minutes(answered).document.below)).toContain(
      "F-01: Ask whether the answer settles it: Ministry | Dana | ",
    );
  });

  it("name the cells they show that hold the error of a formula", () => {
    const broken = review({
      consultations: [{ summary: "#N/A" }, { id: "C-02", summary: "#REF!" }],
      feedback: [{ id: "F-01", feedback: "#NAME?", replies: "#VALUE!" }],
    });
    expect(minutes(broken).failed.map(({ table, column }) => [table, column])).toEqual([
      ["Consultations", "summary"],
      ["Feedback", "feedback"],
    ]);
  });

  it("say what comes next on a remark without a number without a mark for one", () => {
    const unnumbered = review({
      consultations: [{}],
      feedback: [{ id: "", disposition: "open", response: "", closedBy: "" }],
    });
    expect(linesOf(minutes(unnumbered).document.below)).toContain("Answer the remark | nobody named | ");
  });

  it("leave out what is blank, and say where nothing was recorded", () => {
    const bare = review({ consultations: [{ with: "", format: "", attendees: "", summary: "" }], feedback: [] });
    expect(linesOf(minutes(bare).document.below)).toEqual([
      "Date | 6 October 2026",
      "# What was said, and what became of it",
      "No remark of this consultation is recorded.",
    ]);
  });

  it("are headed in the language asked for and mark the review's texts as being in theirs", () => {
    const { document } = minutes(given, "C-01", "kk");
    expect(linesOf(document.below)[0]).toBe("Күні | 2026 жылғы 6 қазан");
    const summary = document.below.find((block) => block.kind === "paragraph");
    expect(summary?.spans[0]).toMatchObject({ language: "en" });
  });

  it("find a consultation however its number is typed", () => {
    expect(findConsultations(given, "с-010").map(({ id }) => id)).toEqual(["C-010"]);
    expect(findConsultations(given, "C-1")).toEqual([]);
  });
});

const linksOf = (typed: string) => attachmentSpans(typed).flatMap((spans) => spans.map(({ href }) => href));

describe("attachments", () => {
  it("lead to a file whose name holds blanks, and no further than the address where words follow", () => {
    expect(linksOf("https://example.kz/хаттама (жоба).pdf")).toEqual(["https://example.kz/хаттама%20(жоба).pdf"]);
    expect(linksOf("https://example.kz/a.pdf and b.pdf")).toEqual(["https://example.kz/a.pdf", undefined]);
    expect(linksOf("https://example.kz/a see page 2")).toEqual(["https://example.kz/a", undefined]);
  });

  it("lead only where an address begins with http or https", () => {
    const spans = attachmentSpans(
      "see https://example.org/a(1).pdf.\nfile:///etc/passwd; javascript:alert(1);HTTP://example.org/b",
    );
    expect(spans.flat()).toEqual([
      { text: "see " },
      { text: "https://example.org/a(1).pdf", href: "https://example.org/a(1).pdf" },
      { text: "." },
      { text: "file:///etc/passwd" },
      { text: "javascript:alert(1)" },
      { text: "HTTP://example.org/b", href: "HTTP://example.org/b" },
    ]);
  });
});
