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
 * The blocks of new rows: under their theme, behind the gaps of the same priority, else behind those of a higher one, the
 * nearest first, else right below the heading. Themes that have no heading stand behind the last gap, each once under one
 * of its own.
 */
export function placedBlocks(
  rows: readonly NewRow[],
  { memory, themes = [] }: LinkedContent,
  { review }: BriefInput,
): readonly PlacedBlocks[] {
  const ranks = new Map(review.gaps.map(({ id, priority }) => [idKey(id), rankOf(priority ?? "none")]));
  const rank = (gap: string): number => ranks.get(idKey(gap)) ?? Number.MAX_SAFE_INTEGER;
  const above = (gaps: readonly string[], own: number): readonly string[] =>
    gaps
      .filter((gap) => rank(gap) <= own)
      .reverse()
      .sort((a, b) => rank(b) - rank(a));
  const begun = new Set<string>();
  const last = themes.at(-1)?.gaps.at(-1);
  return byTheme(rows)
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ gap, blocks, theme }): PlacedBlocks => {
      if (theme === undefined) {
        const shown = memory.rows.filter((row) => row.shown).map((row) => row.gap);
        return { gap, blocks, after: above(shown, rank(gap)) };
      }
      const told = toldAs(theme.name, themes);
      if (told !== undefined) return { gap, blocks, after: above(told.gaps, rank(gap)), below: told.heading };
      const headed = begun.has(theme.name) ? blocks : withHeading(blocks, theme);
      begun.add(theme.name);
      return { gap, blocks: headed, after: last === undefined ? [] : [last] };
    });
}

/** Rows of one theme next to each other. */
function byTheme(rows: readonly NewRow[]): readonly NewRow[] {
  const names = [...new Set(rows.map(({ theme }) => theme?.name))];
  return names.flatMap((name) => rows.filter(({ theme }) => theme?.name === name));
}
