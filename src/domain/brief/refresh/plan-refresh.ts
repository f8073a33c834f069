import { idKey } from "../../gap/id-key";
import { activeGaps } from "../../review/row-ids";
import type { Brief } from "../brief";
import type { BriefInput } from "../brief-input";
import { compareBrief } from "../compare-brief";
import type { RowComparison } from "../compare-brief";
import { composeBrief, composeGaps } from "../compose-brief";
import type { ComposedGap } from "../compose-brief";
import { FIELDS_OF_DRAFT } from "../draft-quotes";
import type { FactName } from "../fact-texts";
import { wordsOf } from "../words/words-of";
import { asksTogether, matchAuthorRows } from "./author-rows";
import { cellTexts } from "./cell-texts";
import { changesDraft, compareDraft } from "./compare-draft";
import { OF_GAPS, OF_TABLE, hasOtherRows, isInOtherOrder } from "./compare-recommendations";
import { linkedBlocks } from "./linked-blocks";
import type { LinkedContent, LinkedMemory } from "./linked-text";
import { pageOutlook, pagesOf } from "./page-outlook";
import { themeFor, withHeading } from "./place-new-rows";
import { isAsToday } from "./refresh-plan";
import type { AroundComparison, LinkedBlock, NewRow, RefreshPlan, SectionComparison } from "./refresh-plan";
import { composeAsRemembered } from "./remembered-plan";
import { reviewLikeness } from "./review-likeness";
import { factsAsStamped, withMarkOf } from "./stamps";
import { textsOfToday } from "./texts-of-today";
import { titlesOfToday } from "./titles-of-today";
import { toldOutOfOrder } from "./told-in-order";

/** A plan, with the brief of today that it was made by. */
export interface PlannedRefresh {
  readonly plan: RefreshPlan;
  readonly today: Brief;
  /** What the brief remembers, once its box is that of today. */
  readonly memory: LinkedMemory;
  /** Whether a refresh leaves numbers, lists or gaps that are not those of today, as far as that is known. */
  readonly leavesOld: boolean;
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
  const standing = new Set(activeGaps(input.review).map(({ id }) => idKey(id)));
  const fresh = new Set(rows.filter((row) => row.state === "fresh").map(({ gap }) => idKey(gap)));
  const author = matchAuthorRows(texts, today.blocks, wordsOf(content.language));
  const stamped = factsAsStamped(today.facts, texts, wordsOf(content.language));
  const titles = titlesOfToday(content, today, input);
  const cellOf = cellTexts(input);
  const compareWith = (facts: Readonly<Record<FactName, string>>): readonly LinkedBlock[] => {
    const compared = linkedBlocks(content, {
      texts: textsOfToday(texts, facts, today.blocks, author, titles),
      insteadOf: titles.insteadOf,
      cellOf: (binding, said) => (titles.isUnsaid(binding) ? "" : cellOf(binding, said)),
      // A row's memory holds its cells and not the draft, of which another version may be here.
      isFresh: ({ gap, field }) => !FIELDS_OF_DRAFT.has(field) && fresh.has(idKey(gap)) && standing.has(idKey(gap)),
    });
    return asksTogether(compared);
  };
  const { memory: settled } = compareDraft(content, today, stamped.state, author.keepsOldTexts);
  const around = compareAround(settled, today, [...author.moved, ...movedSections(content, today, input)]);
  const unmarked = compareWith(stamped);
  const leavesOld = !isAsToday(around) || unmarked.some((block) => block.state === "gone");
  const facts = author.keepsOldTexts || leavesOld ? withMarkOf(texts, stamped) : stamped;
  const blocks = facts.state === stamped.state ? unmarked : compareWith(facts);
  const { draft } = compareDraft(content, today, facts.state, author.keepsOldTexts);
  const isFresh =
    state === "fresh" &&
    !changesDraft(draft) &&
    isAsToday(around) &&
    blocks.every((block) => ["fresh", "edited", "freed", "removed"].includes(block.state));
  const plan: RefreshPlan = {
    state: isFresh ? "fresh" : "stale",
    origin: content.origin,
    rows,
    parts,
    blocks,
    newRows: newRows(rows, content, today, input),
    around,
    draft,
    pages: pageOutlook(content.pages, blocks, input),
    likeness: reviewLikeness(blocks, parts),
  };
  const isUnknown = around === undefined && state === "stale";
  return { plan, today, memory: settled, leavesOld: leavesOld || isUnknown };
}

function newRows(
  rows: readonly RowComparison[],
  content: LinkedContent,
  today: Brief,
  input: BriefInput,
): readonly NewRow[] {
  const fingerprints = new Map(today.rows.map(({ gap, fingerprint }) => [gap, fingerprint]));
  const gone = new Set(rows.filter(({ state }) => state === "gone").map(({ gap }) => gap));
  const added = rows.filter(({ state }) => state === "new").map(({ gap }) => gap);
  const goneBy = new Map<string, readonly string[]>();
  for (const { gap, fingerprint } of content.memory.rows)
    if (gone.has(gap)) goneBy.set(fingerprint, [...(goneBy.get(fingerprint) ?? []), gap]);
  const known = new Map(input.review.gaps.map((row) => [row.id, row]));
  const composed = composeGaps(input, added);
  return added.map((gap): NewRow => {
    const [formerly, ...others] = goneBy.get(fingerprints.get(gap) ?? "") ?? [];
    const { blocks, theme: name } = composed.get(gap) ?? NO_BLOCKS;
    const theme = blocks.length === 0 ? undefined : themeFor(name, content);
    return {
      gap,
      headline: known.get(gap)?.headline ?? "",
      withdrawn: known.get(gap)?.status === "withdrawn",
      blocks,
      ...(theme && { theme }),
      pages: pagesOf(withHeading(blocks, theme), input.layout),
      ...(formerly !== undefined && others.length === 0 && { formerly }),
    };
  });
}

const NO_BLOCKS: ComposedGap = { blocks: [], theme: "" };

/** Sections that would tell other gaps today, or these in another order. */
function movedSections(content: LinkedContent, today: Brief, input: BriefInput): readonly string[] {
  const { headings } = wordsOf(content.language);
  const outOfOrder = toldOutOfOrder(content.memory, input);
  const isMoved = (fields: ReadonlySet<string>): boolean => isInOtherOrder(content, today, fields);
  const hasOthers = outOfOrder.recommendations || hasOtherRows(content, today.blocks);
  return [
    ...(outOfOrder.gaps || isMoved(OF_GAPS) ? [headings.gaps] : []),
    ...(hasOthers || isMoved(OF_TABLE) ? [headings.recommendations] : []),
    ...((outOfOrder.gaps || outOfOrder.recommendations) && listsOthers(today, input, headings.instruments)
      ? [headings.instruments]
      : []),
  ];
}

/** Whether a section has other words in a brief that chooses its gaps anew. */
function listsOthers(today: Brief, input: BriefInput, heading: string): boolean {
  const [remembered, anew] = [today, composeBrief(input)].map(
    ({ sections }) => sections.find(({ section }) => section === heading)?.fingerprint,
  );
  return remembered !== anew;
}

/**
 * What stands around the bound texts, compared with what would be written there today.
 *
 * @param moved sections whose rows are others, whatever stands around them
 */
function compareAround(memory: LinkedMemory, today: Brief, moved: readonly string[]): AroundComparison | undefined {
  if (memory.sections === undefined) return undefined;
  const now = new Map(today.sections.map(({ section, fingerprint }) => [section, fingerprint]));
  const before = new Set(memory.sections.map(({ section }) => section));
  const ofRow = new Map(today.rows.map(({ gap, around }) => [idKey(gap), around]));
  return {
    sections: [
      ...memory.sections.map(({ section, fingerprint }): SectionComparison => {
        const found = now.get(section);
        return {
          section,
          state: found === undefined ? "gone" : found === fingerprint && !moved.includes(section) ? "fresh" : "changed",
        };
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
