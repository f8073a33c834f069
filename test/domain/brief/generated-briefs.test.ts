import type { Span } from "../../../src/domain/brief/brief";
import { tidy } from "../../../src/domain/brief/fitting";
import { wordsOf } from "../../../src/domain/brief/words/words-of";
import { LANGUAGES } from "../../../src/domain/language";
import type { Language } from "../../../src/domain/language";
import type { Review } from "../../../src/domain/review/review";
import { generatedReview } from "../../support/generated-review";
import { onlyThreeColumns } from "../../support/only-three-columns";
import { compose, linesOf, spansOf } from "./composed";

interface Case {
  readonly language: Language;
  readonly gaps: number;
  readonly texts: "realistic" | "huge" | "three columns";
}

const SIZES: readonly (readonly [Case["texts"], readonly number[]])[] = [
  ["realistic", [1, 2, 5, 8, 15, 18, 30, 60, 150, 500]],
  ["huge", [1, 2, 5, 15, 30]],
  ["three columns", [1, 5, 8, 18, 30, 150]],
];
const CASES: readonly Case[] = LANGUAGES.flatMap((language) =>
  SIZES.flatMap(([texts, sizes]) => sizes.map((gaps) => ({ language, gaps, texts }))),
);

function reviewOf({ language, gaps, texts }: Case): Review {
  const made = generatedReview({ gaps, language, texts: texts === "three columns" ? "realistic" : texts });
  return texts === "three columns" ? onlyThreeColumns(made) : made;
}

describe.each(CASES)("a brief of $gaps gaps in $language, texts: $texts", (given) => {
  const review = reviewOf(given);
  const brief = compose(review);
  const lines = linesOf(brief.blocks);
  const words = wordsOf(given.language);

  it("has at most five pages and 2,300 words, and fills them where there is enough to say", () => {
    expect(brief.estimatedPages).toBeLessThanOrEqual(5);
    expect(brief.words).toBeLessThanOrEqual(2300);
    const isFilled = brief.estimatedPages >= 4.6 || brief.words >= 2100;
    if (given.gaps >= 20) expect(isFilled).toBe(true);
  });

  it("does not end on a page that is nearly empty", () => {
    const pages = Math.ceil(brief.estimatedPages);
    const last = brief.estimatedPages - (pages - 1);
    if (pages > 1) expect(last).toBeGreaterThanOrEqual(given.gaps >= 20 ? 2 / 3 : 1 / 3);
  });

  it("cuts no law, ends no prose but at the end of a sentence, and has no dots where words are missing", () => {
    expect(lines.filter((line) => line.includes("…"))).toEqual([]);
    const cells = cellsOf(review);
    const faults = spansOf(brief.blocks).flatMap((span) => (isWholly(span, cells) ? [] : [span]));
    expect(faults).toEqual([]);
  });

  it("tells, names or counts every gap that is final or of high priority", () => {
    const owed = review.gaps.filter(
      ({ status, priority }) => status !== "withdrawn" && (status === "final" || priority === "high"),
    );
    const text = lines.join("\n");
    const shown = new Set(brief.rows.filter((row) => row.shown).map(({ gap }) => gap));
    expect(owed.filter(({ id }) => shown.has(id) && !text.includes(id))).toEqual([]);
    const left = review.gaps.filter(({ id, status }) => status !== "withdrawn" && !shown.has(id));
    const said = words.leftOut(
      left.length,
      left.filter(({ status }) => status === "final").length,
      left.filter(({ priority }) => priority === "high").length,
    );
    if (left.length > 0) expect(lines).toContain(said);
    else expect(text).not.toContain(said);
  });

  it("has what the draft does well and what the consultations changed whenever the table says anything of it", () => {
    const hasEffects = review.aspects.some(({ positiveEffects }) => positiveEffects !== "");
    const hasOutcome = review.consultations.length + review.feedback.length > 0;
    expect(lines.includes(words.headings.opportunities)).toBe(hasEffects);
    expect(lines.includes(words.headings.consultations) || lines.includes(words.headings.changes)).toBe(hasOutcome);
  });

  it("is a draft while nobody wrote for it, and counts nothing that nobody filled in", () => {
    expect(brief.facts.state).toBe(words.draft.mark);
    expect(lines.find((line) => line.includes(words.draft.parts.keyMessages))).toBeDefined();
    if (given.texts !== "three columns") return;
    const text = lines.join("\n");
    for (const priority of ["high", "medium", "low"] as const)
      expect(text).not.toContain(words.figure.priorities[priority]);
    expect(text).toContain(words.draft.parts.ranking);
    expect(text).not.toMatch(/(?:^|[\s(])0(?:[\s),.]|$)/mu);
  });
});

/** Fields that are legal text, by the cells they may show. */
const LAW = ["newText", "draftText"];
const PROSE: Readonly<Record<string, string>> = {
  issue: "issue",
  recommendation: "solution",
  solutionNow: "solution",
  headline: "headline",
  firstSentence: "issue",
};

type Cells = ReadonlyMap<string, readonly string[]>;

/** What the cells of the workbook say, by gap and column. */
function cellsOf({ gaps, amendments, provisions }: Review): Cells {
  const cells = new Map<string, string[]>();
  const add = (key: string, text: string) => cells.set(key, [...(cells.get(key) ?? []), tidy(text)]);
  for (const { id, issue, solution, headline, provisions: named } of gaps) {
    add(`${id} issue`, issue);
    add(`${id} solution`, solution);
    add(`${id} headline`, headline);
    for (const provision of provisions) if (named.includes(provision.id)) add(`${id} draftText`, provision.text);
  }
  for (const { gap, newText, draftText } of amendments) {
    add(`${gap} newText`, newText);
    add(`${gap} draftText`, draftText);
  }
  return cells;
}

function isWholly({ text, bound }: Span, cells: Cells): boolean {
  if (bound === undefined) return true;
  const { gap, field } = bound;
  const own = cells.get(`${gap} ${PROSE[field] ?? field}`) ?? [];
  if (LAW.includes(field)) return own.includes(text);
  return PROSE[field] === undefined || own.some((cell) => isWholeSentencesOf(text, cell));
}

/** Whether the text is the cell, or sentences of it one after another. */
function isWholeSentencesOf(text: string, cell: string): boolean {
  const at = cell.indexOf(text);
  const [before, behind] = [cell.slice(0, at), cell.slice(at + text.length)];
  return at >= 0 && (before === "" || /[.!?]\s$/u.test(before)) && (behind === "" || /[.!?][»”")]*$/u.test(text));
}
