import type { Gap } from "../../gap/gap";
import { idKey } from "../../gap/id-key";
import { fold } from "../../text/fold";
import type { Block } from "../brief";
import { rankOf } from "../brief-gap";
import type { BriefInput } from "../brief-input";
import type { PlacedBlocks } from "./brief-changes";
import type { LinkedContent, ToldTheme } from "./linked-text";
import type { NewRow, RowTheme } from "./refresh-plan";

/** The theme that a new row goes to; undefined where the brief tells its gaps under no themes, or that is not known. */
export function themeFor(name: string, { themes = [] }: Pick<LinkedContent, "themes">): RowTheme | undefined {
  if (themes.every(({ heading }) => heading === "")) return undefined;
  return { name, isTold: toldAs(name, themes) !== undefined };
}

const toldAs = (name: string, themes: readonly ToldTheme[]): ToldTheme | undefined =>
  themes.find(({ heading }) => fold(heading) === fold(name));

/** What a row brings where its theme has no heading yet. */
export const withHeading = (blocks: readonly Block[], theme: RowTheme | undefined): readonly Block[] =>
  theme === undefined || theme.isTold || blocks.length === 0
    ? blocks
    : [{ kind: "heading", level: 2, text: theme.name }, ...blocks];

/**
 * The blocks of new rows, the most important first: under their theme, behind the gaps of the same rank and priority, else
 * behind more important ones, the nearest first, else right below the heading. Themes that have no heading stand behind
 * the last gap, each once under one of its own.
 */
export function placedBlocks(
  rows: readonly NewRow[],
  { memory, themes = [] }: LinkedContent,
  { review }: BriefInput,
): readonly PlacedBlocks[] {
  const known = new Map(review.gaps.map((gap) => [idKey(gap.id), gap]));
  const compare = (a: string, b: string): number => byImportance(known.get(idKey(a)), known.get(idKey(b)));
  const above = (gaps: readonly string[], own: string): readonly string[] =>
    gaps
      .filter((gap) => compare(gap, own) <= 0)
      .reverse()
      .sort((a, b) => compare(b, a));
  const begun = new Set<string>();
  const last = themes.at(-1)?.gaps.at(-1);
  return byTheme([...rows].sort((a, b) => compare(a.gap, b.gap)))
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ gap, blocks, theme }): PlacedBlocks => {
      if (theme === undefined) {
        const shown = memory.rows.filter((row) => row.shown).map((row) => row.gap);
        return { gap, blocks, after: above(shown, gap) };
      }
      const told = toldAs(theme.name, themes);
      if (told !== undefined) return { gap, blocks, after: above(told.gaps, gap), below: told.heading };
      const headed = begun.has(theme.name) ? blocks : withHeading(blocks, theme);
      begun.add(theme.name);
      return { gap, blocks: headed, after: last === undefined ? [] : [last] };
    });
}

/** As a brief ranks gaps, but for their place in the draft; what the review lacks comes last. */
const byImportance = (a: Ranked | undefined, b: Ranked | undefined): number =>
  (a?.rank ?? UNRANKED) - (b?.rank ?? UNRANKED) || priorityOf(a) - priorityOf(b);

type Ranked = Pick<Gap, "rank" | "priority">;

const UNRANKED = Number.MAX_SAFE_INTEGER;

const priorityOf = (gap: Ranked | undefined): number => (gap ? rankOf(gap.priority ?? "none") : UNRANKED);

/** Rows of one theme next to each other. */
function byTheme(rows: readonly NewRow[]): readonly NewRow[] {
  const names = [...new Set(rows.map(({ theme }) => theme?.name))];
  return names.flatMap((name) => rows.filter(({ theme }) => theme?.name === name));
}
