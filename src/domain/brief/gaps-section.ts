import type { Block } from "./brief";
import type { BriefContext } from "./brief-context";
import type { BriefGap } from "./brief-gap";
import type { BriefPlan, GapDetail } from "./brief-plan";
import { isTold } from "./brief-plan";
import { paragraph, plain } from "./spans";

/** Gives the blocks of a gap; the same ones for the same gap and detail. */
export type GapWriter = (gap: BriefGap, detail: GapDetail) => readonly Block[];

/**
 * The gaps by theme and the figure: the theme of the most important gap first, the gaps of a theme by their importance.
 * Those with a line of their own come behind, and what no line is left for is counted.
 *
 * @returns the stretches of the section, between which the figure may stand: it belongs to all of them
 */
export function gapsSection(context: BriefContext, plan: BriefPlan, write: GapWriter): readonly (readonly Block[])[] {
  const { words, gaps, numbers } = context;
  if (gaps.length === 0) return [];
  const detailOf = ({ id }: BriefGap): GapDetail => plan.gaps.get(id) ?? "counted";
  const told = gaps.filter((gap) => isTold(detailOf(gap)));
  const lines = gaps.filter((gap) => detailOf(gap) === "headline");
  const left = gaps.filter((gap) => detailOf(gap) === "counted");
  const themes = [...new Set(told.map(({ aspect }) => aspect))];
  const isOneTheme = themes.length === 1 && themes[0] === numbers.aspects.length;
  const ofThemes = themes.map((theme): readonly Block[] => [
    ...(isOneTheme ? [] : [{ kind: "heading", level: 2, text: themeName(context, theme) } as const]),
    ...told.filter(({ aspect }) => aspect === theme).flatMap((gap) => write(gap, detailOf(gap))),
  ]);
  const further: readonly Block[] = [
    ...(lines.length > 0 && told.length > 0
      ? [{ kind: "heading", level: 2, text: words.headings.otherGaps } as const]
      : []),
    ...lines.flatMap((gap) => write(gap, "headline")),
    ...(left.length > 0 ? [leftOut(context, left)] : []),
  ];
  const [first = [], ...others] = [...ofThemes, further].filter((blocks) => blocks.length > 0);
  return [[{ kind: "heading", level: 1, text: words.headings.gaps }, ...first], ...others];
}

/** What gaps are told under, by the place of their first aspect. */
export const themeName = ({ numbers, words, input }: BriefContext, aspect: number): string =>
  numbers.aspects[aspect]?.aspect.name[input.language] ?? words.otherAspect;

const leftOut = ({ words }: BriefContext, left: readonly BriefGap[]): Block =>
  paragraph("note", [
    plain(
      words.leftOut(
        left.length,
        left.filter(({ gap }) => gap.status === "final").length,
        left.filter(({ priority }) => priority === "high").length,
      ),
    ),
  ]);
