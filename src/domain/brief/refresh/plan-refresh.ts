import { idKey } from "../../gap/id-key";
import type { Brief } from "../brief";
import type { BriefInput } from "../brief-input";
import { compareBrief } from "../compare-brief";
import type { RowComparison } from "../compare-brief";
import { linkedBlocks } from "./linked-blocks";
import type { LinkedContent, LinkedMemory } from "./linked-text";
import { pageOutlook } from "./page-outlook";
import type { AroundComparison, NewRow, RefreshPlan, SectionComparison } from "./refresh-plan";
import { composeAsRemembered } from "./remembered-plan";
import { factsAsStamped } from "./stamps";
import { textsOfToday } from "./texts-of-today";

/** A plan, with the brief of today that it was made by. */
export interface PlannedRefresh {
  readonly plan: RefreshPlan;
  readonly today: Brief;
}

/**
 * Compare a linked brief with the review of today, text by text.
 *
 * A text is fresh only when it says what the table says; nothing is decided here about those a person edited. The same
 * input gives the same plan. Never fails.
 */
export function planRefresh(content: LinkedContent, input: BriefInput): PlannedRefresh {
  const { memory, texts } = content;
  const today = composeAsRemembered(input, memory);
  const { rows, parts, state } = compareBrief(memory, input.review);
  const fresh = new Set(rows.filter((row) => row.state === "fresh").map(({ gap }) => idKey(gap)));
  const blocks = linkedBlocks(content, {
    texts: textsOfToday(texts, factsAsStamped(today.facts, texts), today.blocks),
    isFresh: (gap) => fresh.has(idKey(gap)),
  });
  const around = compareAround(memory, today);
  const isFresh =
    state === "fresh" &&
    (around === undefined ||
      (around.rows.length === 0 && around.sections.every((section) => section.state === "fresh"))) &&
    blocks.every((block) => ["fresh", "edited", "removed"].includes(block.state));
  const plan: RefreshPlan = {
    state: isFresh ? "fresh" : "stale",
    origin: content.origin,
    rows,
    parts,
    blocks,
    newRows: newRows(rows, memory, today, input),
    around,
    pages: pageOutlook(content.pages, blocks, input),
  };
  return { plan, today };
}

function newRows(
  rows: readonly RowComparison[],
  memory: LinkedMemory,
  today: Brief,
  { review }: BriefInput,
): readonly NewRow[] {
  const fingerprints = new Map(today.rows.map(({ gap, fingerprint }) => [gap, fingerprint]));
  const gone = new Set(rows.filter(({ state }) => state === "gone").map(({ gap }) => gap));
  return rows
    .filter(({ state }) => state === "new")
    .flatMap(({ gap }): readonly NewRow[] => {
      const row = review.gaps.find(({ id }) => id === gap);
      if (row === undefined) return [];
      const same = memory.rows.filter((known) => gone.has(known.gap) && known.fingerprint === fingerprints.get(gap));
      const formerly = same.length === 1 ? { formerly: same[0]!.gap } : {};
      return [{ gap, headline: row.headline, withdrawn: row.status === "withdrawn", ...formerly }];
    });
}

/** What stands around the bound texts, compared with what would be written there today. */
function compareAround(memory: LinkedMemory, today: Brief): AroundComparison | undefined {
  if (memory.sections === undefined) return undefined;
  const now = new Map(today.sections.map(({ section, fingerprint }) => [section, fingerprint]));
  const before = new Set(memory.sections.map(({ section }) => section));
  const ofRow = new Map(today.rows.map(({ gap, around }) => [idKey(gap), around]));
  return {
    sections: [
      ...memory.sections.map(({ section, fingerprint }): SectionComparison => {
        const found = now.get(section);
        return { section, state: found === undefined ? "gone" : found === fingerprint ? "fresh" : "changed" };
      }),
      ...today.sections
        .filter(({ section }) => !before.has(section))
        .map(({ section }): SectionComparison => ({ section, state: "new" })),
    ],
    rows: memory.rows
      .filter(({ gap, shown, around }) => shown && ofRow.has(idKey(gap)) && ofRow.get(idKey(gap)) !== around)
      .map(({ gap }) => gap),
  };
}
