import { composeBrief } from "../../../src/domain/brief/compose-brief";
import { partFingerprints } from "../../../src/domain/brief/brief-parts";
import type { GapDetail } from "../../../src/domain/brief/brief-plan";
import { briefOutlook } from "../../../src/domain/brief/readiness";
import type { ReadinessKind } from "../../../src/domain/brief/readiness";
import { READINESS_WORDS } from "../../../src/domain/brief/readiness-words";
import type { Gap } from "../../../src/domain/gap/gap";
import { mendIds } from "../../../src/domain/gap/mend-ids";
import type { Language } from "../../../src/domain/language";
import { kazakhstanDigitalCode } from "../../../src/domain/profile/kazakhstan-digital-code";
import type { BriefTextPart, Review } from "../../../src/domain/review/review";
import { review } from "../../support/builders";
import type { ReviewParts } from "../../support/builders";
import { briefInput, compose, linesOf } from "./composed";

const BRIEF: NonNullable<ReviewParts["briefTexts"]> = [
  { part: "title", text: "Watched at home" },
  { part: "key-message", text: "Schools may watch children at home." },
  { part: "ask", text: "Delete article 4.", addressee: "Ministry of Justice", byWhen: "first reading" },
  { part: "contact", text: "author@example.org" },
];
const outlookOn = (given: Review, language?: Language) => {
  const input = briefInput(given, language && { language });
  return briefOutlook(input, composeBrief(input));
};
const notesOn = (given: Review, language?: Language) => outlookOn(given, language).notes;
const kinds = (given: Review, language?: Language): readonly ReadinessKind[] =>
  notesOn(given, language).map(({ kind }) => kind);
const proposed = (given: Review): readonly ReadinessKind[] =>
  notesOn(given).flatMap(({ kind, isProposed }) => (isProposed ? [kind] : []));
const cellsOf = (given: Review, wanted: ReadinessKind): readonly string[] =>
  notesOn(given)
    .filter(({ kind }) => kind === wanted)
    .flatMap(({ places }) => places.map(({ sheet, cell }) => `${sheet}!${cell}`));
/** A review whose second gap has an amendment with other words than the draft's. */
const outdated = (status: "final" | "withdrawn") =>
  review({
    gaps: [{ id: "G-001" }, { id: "G-002", status }],
    amendments: [{ gap: "G-002", draftText: "It was otherwise." }],
    briefTexts: BRIEF,
  });
const long = (part: BriefTextPart, letters: number) => ({ part, text: "ы".repeat(letters) });
const sentence = (letters: number): string => `W${"o".repeat(letters - 2)}.`;
const words = (letters: number): string => `${"Word ".repeat(letters / 5)}ends.`;

/** Cells of blank issues in a review of one gap, of which a brief prints so much. */
const blankIn = (cells: Partial<Gap>, detail?: GapDetail) => {
  const given = review({ gaps: [{ issue: " ", ...cells }], briefTexts: BRIEF });
  const printed = detail && { rows: [{ gap: "G-001", detail }] };
  return (printed ? briefOutlook(briefInput(given), printed).notes : notesOn(given))
    .filter(({ kind }) => kind === "blankIssues")
    .flatMap(({ places }) => places.map(({ cell }) => cell));
};

describe("what a reader of the brief would stumble over", () => {
  it("is nothing in a review that is whole", () => {
    expect(kinds(review({ briefTexts: BRIEF }))).toEqual([]);
  });

  it("is what nobody wrote, with the way to where it is written", () => {
    const bare = review({ gaps: [{ priority: undefined, addressee: "" }], details: { author: "", draftTitle: "" } });
    expect(
      notesOn(bare)
        .filter(({ isUnwritten }) => isUnwritten)
        .map(({ kind }) => kind),
    ).toEqual(["title", "draftLaw", "keyMessages", "asks", "author", "ranking"]);
    expect(cellsOf(bare, "keyMessages")).toEqual(["Brief!B3"]);
    expect(cellsOf(bare, "ranking")[0]).toMatch(/^Gaps!/u);
  });

  it("says that something proposed is printed only where it is", () => {
    expect(proposed(review({}))).toEqual(["title", "keyMessages", "asks"]);
    expect(proposed(review({ gaps: [], amendments: [] }))).toEqual([]);
    expect(READINESS_WORDS.keyMessages(1, false).en).not.toContain("stand in their place");
  });

  it("is that every gap is withdrawn, with the cells that say so", () => {
    const gaps = [{ status: "withdrawn" }, { id: "G-002", status: "withdrawn" }] as const;
    expect(kinds(review({ gaps, briefTexts: BRIEF }))).toContain("withdrawn");
    expect(cellsOf(review({ gaps, briefTexts: BRIEF }), "withdrawn")).toHaveLength(2);
    expect(kinds(review({ gaps: [...gaps, { id: "G-003" }], briefTexts: BRIEF }))).not.toContain("withdrawn");
    expect(kinds(review({ gaps: [], briefTexts: BRIEF }))).not.toContain("withdrawn");
  });

  it("leads nowhere in a workbook without the sheet, and to the priorities in one without ranks", () => {
    const whole = review({ gaps: [{ priority: undefined }] });
    const old = {
      ...whole,
      tables: whole.tables
        .filter(({ table }) => table !== "Brief")
        .map((found) => {
          const { rank: _, ...letters } = found.letters;
          return { ...found, letters };
        }),
    };
    expect(cellsOf(old, "title")).toEqual([]);
    expect(cellsOf(old, "ranking")).toEqual([`Gaps!${whole.tables[1]?.letters["priority"] ?? ""}3`]);
  });

  it("is a citation of an article that is not there, unless the row is withdrawn or the finding set aside", () => {
    const wrong = { gaps: [{ sources: "CRC, art. 61; GC25, para. 12" }], briefTexts: BRIEF };
    expect(kinds(review(wrong))).toEqual(["citations"]);
    expect(notesOn(review(wrong)).map(({ isUnwritten, places }) => [isUnwritten, places[0]?.table])).toEqual([
      [true, "Gaps"],
    ]);
    expect(kinds(review({ ...wrong, gaps: [{ ...wrong.gaps[0], status: "withdrawn" }] }))).not.toContain("citations");
    const waived = { rule: "cited-part-exists", gap: "G-001", about: "", reason: "Quoted on purpose." };
    expect(kinds(review({ ...wrong, waivers: [waived] }))).toEqual([]);
  });

  it("is the error of a formula where words belong, in a row that is told", () => {
    const failed = { gaps: [{ solution: "#REF!" }], briefTexts: BRIEF };
    expect(kinds(review(failed))).toContain("formulas");
    expect(kinds(review({ ...failed, gaps: [{ ...failed.gaps[0], status: "withdrawn" }] }))).not.toContain("formulas");
  });

  it("is an amendment with other words than the draft's, but none that has only some of them", () => {
    const provisions = [{ id: "3", text: "Shops close at ten. They open at six." }];
    const quoting = (draftText: string) =>
      kinds(review({ gaps: [{}], briefTexts: BRIEF, provisions, amendments: [{ provision: "3", draftText }] }));
    expect(quoting("Shops close at nine.")).toContain("draftWords");
    expect(quoting("Shops close at ten.")).not.toContain("draftWords");
  });

  it("names citations apart whose gaps the brief does not print", () => {
    const sources = "CRC, art. 61; GC25, para. 12";
    const gaps = [{ sources }, { id: "G-002", sources }, { id: "G-003", sources: "CRC, art. 16" }];
    const input = briefInput(review({ gaps, amendments: [{ gap: "G-002", justification: "CRC, art. 77" }] }));
    const notes = (detail: "short" | "counted", extras: readonly "allInstruments"[] = []) =>
      briefOutlook(input, {
        rows: [
          { gap: "G-001", detail: "short" },
          { gap: "g-002", detail },
        ],
        extras,
      })
        .notes.filter(({ kind }) => kind.startsWith("citations"))
        .map(({ kind, places }) => [kind, places.length]);
    expect(notes("counted")).toEqual([
      ["citations", 1],
      ["citationsUnprinted", 2],
    ]);
    expect(notes("short")).toEqual([["citations", 3]]);
    expect(notes("counted", ["allInstruments"])).toEqual([["citations", 3]]);
  });

  it("is a provision that the draft does not have, however many a cell names, but for withdrawn gaps", () => {
    const provisions = ["14(2)", "3(3) (version 1)", "140"];
    const wrong = { gaps: [{ provisions }], briefTexts: BRIEF };
    expect(kinds(review(wrong))).toEqual(["provisions"]);
    expect(cellsOf(review(wrong), "provisions")).toEqual(["Gaps!F4"]);
    const noted = (detail: "counted" | "headline") =>
      briefOutlook(briefInput(review(wrong)), { rows: [{ gap: "G-001", detail }], extras: [] }).notes.map(
        ({ kind }) => kind,
      );
    expect([noted("headline"), noted("counted")]).toEqual([["provisions"], []]);
    expect(kinds(review({ gaps: [{ provisions: ["14 (2)"] }], briefTexts: BRIEF }))).toEqual([]);
    expect(kinds(review({ gaps: [{ provisions }], provisions: [], briefTexts: BRIEF }))).toEqual([]);
    const amendments = [{ gap: "G-002", provision: "140" }];
    const gaps = [{}, { id: "G-002", provisions, status: "withdrawn" as const }];
    expect(kinds(review({ gaps, amendments, briefTexts: BRIEF }))).toEqual([]);
    expect(cellsOf(review({ amendments: [{ provision: "140" }], briefTexts: BRIEF }), "provisions")).toEqual([
      "Final text!C4",
    ]);
  });

  it("is a note on what changed in the draft that nobody has settled", () => {
    const draftChanged = "Version 2. 10(2): «may» → «shall»";
    expect(kinds(review({ gaps: [{ draftChanged }], briefTexts: BRIEF }))).toEqual(["draftChanges"]);
    const gaps = [{}, { id: "G-002", draftChanged, status: "withdrawn" as const }];
    expect(kinds(review({ gaps, briefTexts: BRIEF }))).toEqual([]);
  });

  it("is a new text that still repeats the solution of its gap", () => {
    const solution = "Ask a parent of each child under thirteen.";
    const begun = { gaps: [{ solution, status: "final" as const }], amendments: [{ newText: ` ${solution}\n` }] };
    expect(kinds(review({ ...begun, briefTexts: BRIEF }))).toEqual(["begunText"]);
    expect(cellsOf(review({ ...begun, briefTexts: BRIEF }), "begunText")).toEqual(["Final text!E4"]);
    const said = linesOf(compose(review(begun)).blocks).join("\n");
    expect(said.split(solution).length).toBe(
      linesOf(compose(review({ ...begun, amendments: [] })).blocks)
        .join("\n")
        .split(solution).length,
    );
    expect(said).not.toMatch(/Wording:|final wording/iu);
    const written = review({ ...begun, amendments: [{ newText: "A parent of a child consents." }], briefTexts: BRIEF });
    expect(kinds(written)).toEqual([]);
    expect(linesOf(compose(written).blocks).join("\n")).toMatch(/Wording:.*A parent of a child consents\./u);
  });

  it("is a new text that may be no law and has no kind; no brief prints it as wording", () => {
    const solution = "The consent becomes a formality.";
    const text = { newText: solution, draftText: "A school asks a parent for consent.", kind: undefined };
    const held = review({ gaps: [{ solution }], amendments: [text], provisions: [{ text: text.draftText }] });
    expect(kinds(review({ ...held, briefTexts: BRIEF }))).toContain("begunText");
    expect(linesOf(compose(held).blocks).join("\n")).not.toMatch(/Wording:/u);
  });

  it("is a solution with other words for the law than its final text, unless the finding is set aside", () => {
    const parts: ReviewParts = {
      gaps: [{ solution: "Replace “sixteen” with “fifteen”." }],
      amendments: [{ draftText: "A platform may form profiles of users.", newText: "Users under thirteen have none." }],
      provisions: [{ text: "A platform may form profiles of users." }],
      briefTexts: BRIEF,
    };
    expect(kinds(review(parts))).toEqual(["solutionWords"]);
    expect(cellsOf(review(parts), "solutionWords")).toEqual(["Gaps!C4"]);
    const waiver = { rule: "amendment-follows-solution", gap: "G-001", about: "", reason: "Agreed so." };
    expect(kinds(review({ ...parts, waivers: [waiver] }))).toEqual([]);
  });

  it("is a text of which the part or the language is none there is, and which is left out", () => {
    const wrong = { part: "key-message" as const, text: "Балалар бақылауда.", typedLanguage: "Kazak" };
    const given = review({ briefTexts: [...BRIEF, wrong, { part: undefined, typedPart: "Key mesage" }] });
    expect(kinds(given)).toEqual(["texts"]);
    expect(cellsOf(given, "texts")).toEqual(["Brief!E8", "Brief!A9"]);
    expect(outlookOn(given).author.keyMessages).toHaveLength(1);
    const { typedLanguage: misspelt, ...row } = wrong;
    const emptied = review({ briefTexts: [...BRIEF, row, { part: undefined, typedPart: "Key mesage" }] });
    expect([misspelt, partFingerprints(emptied)]).not.toEqual([misspelt, partFingerprints(given)]);
  });

  it("is a number that two gaps have, in both cells, though the brief gives the lower one its own", () => {
    const typed = review({ gaps: [{ id: "G-001" }, { id: "G-002" }, { id: "g-001" }], briefTexts: BRIEF });
    const mended = { ...typed, gaps: mendIds(typed.gaps).gaps };
    for (const given of [typed, mended]) expect(cellsOf(given, "numbers")).toEqual(["Gaps!A4", "Gaps!A6"]);
    expect(kinds(mended)).toEqual(["numbers"]);
  });

  it("is a status that can't be read, of a gap that is told as one that stands", () => {
    const given = review({ gaps: [{ id: "G-001", status: undefined, typedStatus: "на паузе" }], briefTexts: BRIEF });
    expect(kinds(given)).toEqual(["statuses"]);
    expect(cellsOf(given, "statuses")).toEqual([expect.stringMatching(/^Gaps!/u)]);
  });

  it("is an amendment that names no gap of the review, or nobody knows which", () => {
    const amendments = [
      { id: "A-001", gap: "G-099" },
      { id: "A-002", gap: "" },
      { id: "A-003", gap: "G-001; G-099" },
    ];
    const given = review({ gaps: [{ id: "G-001", status: "draft" }], amendments, briefTexts: BRIEF });
    expect(cellsOf(given, "amendmentGaps")).toEqual(["Final text!B4", "Final text!B5"]);
  });

  it("is an amendment that answers other words than the draft's, unless its gap is withdrawn", () => {
    expect(kinds(outdated("final"))).toEqual(["draftWords"]);
    expect(cellsOf(outdated("final"), "draftWords")).toEqual(["Final text!D4"]);
    expect(kinds(outdated("withdrawn"))).not.toContain("draftWords");
  });

  it("is the bare number of a day under By when, in the table and in the brief's own texts, which is not printed", () => {
    const asks = BRIEF.map((row) => (row.part === "ask" ? { ...row, byWhen: "46447" } : row));
    const given = review({ gaps: [{ id: "G-001", byWhen: " 46447.5 " }], amendments: [], briefTexts: asks });
    expect(cellsOf(given, "terms")).toEqual([expect.stringMatching(/^Gaps!/u), "Brief!D6"]);
    expect(JSON.stringify(compose(given))).not.toContain("46447");
    const days = BRIEF.map((row) => (row.part === "ask" ? { ...row, byWhen: "2027" } : row));
    expect(kinds(review({ briefTexts: days }))).not.toContain("terms");
  });

  it("is a final gap without new text, an ask without an addressee, and that no consultation is recorded", () => {
    expect(kinds(review({ gaps: [{ status: "final" }], amendments: [], briefTexts: BRIEF }))).toEqual(["finalText"]);
    const asks = BRIEF.map((row) => (row.part === "ask" ? { ...row, byWhen: "" } : row));
    expect(cellsOf(review({ briefTexts: asks }), "addressees")).toEqual(["Brief!D6"]);
    expect(kinds(review({ consultations: [], feedback: [], briefTexts: BRIEF }))).toEqual(["consultations"]);
    const planned = [{ date: "2026-12-06" }];
    expect(kinds(review({ consultations: planned, feedback: [], briefTexts: BRIEF }))).toEqual(["consultations"]);
    const onlyUnclear = [{ date: "after the holidays" }];
    expect(kinds(review({ consultations: onlyUnclear, feedback: [], briefTexts: BRIEF }))).toEqual([
      "consultationDays",
    ]);
    const unclear = [{}, { id: "C-02", date: "after the holidays" }];
    const notes = notesOn(review({ consultations: unclear, briefTexts: BRIEF }));
    expect(notes.map(({ kind, places }) => [kind, places.map(({ sheet }) => sheet)])).toEqual([
      ["consultationDays", ["Consultations"]],
    ]);
  });

  it("is no consultation where the profile asks for none", () => {
    const profile = { ...kazakhstanDigitalCode, minimumConsultations: 0 };
    const input = briefInput(review({ consultations: [], feedback: [], briefTexts: BRIEF }), { profile });
    expect(briefOutlook(input, composeBrief(input)).notes).toEqual([]);
  });

  it("is a text that is too long to be printed, with its cell, its letters and how many there is room for", () => {
    const addressee = "ы".repeat(301);
    const given = review({
      gaps: [{ addressee, headline: "ы".repeat(161) }],
      briefTexts: [
        long("title", 601),
        long("contact", 501),
        long("conclusion", 3001),
        { part: "key-message", text: "Short." },
        { part: "ask", text: "Delete it.", addressee, byWhen: "now" },
      ],
    });
    const notes = notesOn(given).filter(({ kind }) => kind === "tooLong");
    expect(notes.map(({ places: [at], size }) => `${at?.sheet}!${at?.cell} ${size?.letters}/${size?.most}`)).toEqual([
      expect.stringMatching(/^Gaps!.+ 161\/160$/u),
      expect.stringMatching(/^Gaps!.+ 301\/300$/u),
      "Brief!B4 601/600",
      "Brief!B6 3001/3000",
      "Brief!C8 301/300",
      "Brief!B5 501/500",
    ]);
  });

  it("is a gap that is told although its issue is blank, and one in a line that nothing else names", () => {
    expect(blankIn({})).toEqual(["B4"]);
    expect(blankIn({ issue: "Nobody is asked." })).toEqual([]);
    expect(blankIn({ status: "withdrawn" })).toEqual([]);
    expect(blankIn({}, "short")).toEqual(["B4"]);
    expect(blankIn({}, "headline")).toEqual([]);
    expect(blankIn({ headline: "" }, "headline")).toEqual(["B4"]);
    expect(blankIn({ headline: "" }, "counted")).toEqual([]);
  });

  it("does not say of a gap without an issue that nothing tells what is wrong, since its headline may", () => {
    for (const count of [1, 2]) {
      const { en, ru, kk } = READINESS_WORDS.blankIssues(count, false);
      expect(en).toMatch(/ stands in (?:its headline|their headlines) at most\.$/u);
      expect(ru).toContain("краткая суть");
      expect(kk).toContain("қысқаша мәнінде");
    }
  });

  it("is a gap that is told without a sentence of its issue or solution, since the first one is too long", () => {
    const told = (issue: string, solution: string) =>
      cellsOf(review({ gaps: [{ issue, solution }], briefTexts: BRIEF }), "untold");
    expect(told(words(800), words(800))).toEqual([]);
    expect(told(words(1000), "Ask a parent.")).toEqual(["Gaps!B4"]);
    expect(told("Nobody is asked.", `Add to Article 4: ${words(1000)}`)).toEqual(["Gaps!C4"]);
    expect(told(`It is so. ${words(1000)}`, `1) ${words(50)};\n2) ${words(1000)}`)).toEqual([]);
    expect(
      cellsOf(review({ gaps: [{ issue: words(1000), status: "withdrawn" }, {}], briefTexts: BRIEF }), "untold"),
    ).toEqual([]);
  });

  it("is no official name, title or thought at length: the brief prints them whole", () => {
    const texts = { title: 320, contact: 173, "key-message": 1600, conclusion: 1600, ask: 1600 };
    const addressee = `Ministry ${"of Education ".repeat(12)}`.trim();
    const given = review({
      briefTexts: Object.entries(texts).map(([part, letters]) => ({
        part: part as BriefTextPart,
        text: sentence(letters),
        ...(part === "ask" && { addressee, byWhen: "first reading" }),
      })),
    });
    expect(kinds(given)).toEqual([]);
    const { facts, blocks } = compose(given);
    expect([facts.title, facts.contact]).toEqual([sentence(320), sentence(173)]);
    const printed = linesOf(blocks).join("\n");
    expect(printed.split(sentence(1600))).toHaveLength(4);
    expect(printed).toContain(addressee);
  });

  it("is a gap that is told in another language, and no longer once it has texts in the second one", () => {
    const inRussian = BRIEF.map((row) => ({ ...row, language: "ru" as const }));
    const second = { otherHeadline: "Суть", otherIssue: "Проблема.", otherSolution: "Решение." };
    const given: ReviewParts = { details: { secondLanguage: "ru" }, briefTexts: inRussian };
    expect(kinds(review(given), "ru")).toEqual(["language"]);
    expect(kinds(review({ ...given, gaps: [second] }), "ru")).toEqual([]);
    expect(kinds(review({ ...given, gaps: [{ ...second, otherSolution: "" }] }), "ru")).toEqual(["language"]);
  });
});
