import type { Block } from "./brief";
import type { BriefContext } from "./brief-context";
import type { BriefGap } from "./brief-gap";
import type { BriefPlan, GapDetail } from "./brief-plan";
import { isTold } from "./brief-plan";
import { paragraph, plain } from "./spans";

/** The parts of the section that are written elsewhere; the same ones for the same gap and detail. */
export interface GapsSectionParts {
  readonly figure: readonly Block[];
  readonly write: (gap: BriefGap, detail: GapDetail) => readonly Block[];
}

/**
 * The figure and the gaps by theme: the theme of the most important gap first, the gaps of a theme by their importance.
 * Those with a line of their own come behind, and what no line is left for is counted.
 */
export function gapsSection(
  context: BriefContext,
  plan: BriefPlan,
  { figure, write }: GapsSectionParts,
): readonly Block[] {
  const { words, gaps, numbers, input } = context;
  if (gaps.length === 0) return [];
  const detailOf = ({ id }: BriefGap): GapDetail => plan.gaps.get(id) ?? "counted";
  const told = gaps.filter((gap) => isTold(detailOf(gap)));
  const lines = gaps.filter((gap) => detailOf(gap) === "headline");
  const left = gaps.filter((gap) => detailOf(gap) === "counted");
  const nameOf = (aspect: number): string => numbers.aspects[aspect]?.aspect.name[input.language] ?? words.otherAspect;
  const themes = [...new Set(told.map(({ aspect }) => aspect))];
  const isOneTheme = themes.length === 1 && themes[0] === numbers.aspects.length;
  return [
    { kind: "heading", level: 1, text: words.headings.gaps },
    ...figure,
    ...themes.flatMap((theme): readonly Block[] => [
      ...(isOneTheme ? [] : [{ kind: "heading", level: 2, text: nameOf(theme) } as const]),
      ...told.filter(({ aspect }) => aspect === theme).flatMap((gap) => write(gap, detailOf(gap))),
    ]),
    ...(lines.length > 0 && told.length > 0
      ? [{ kind: "heading", level: 2, text: words.headings.otherGaps } as const]
      : []),
    ...lines.flatMap((gap) => write(gap, "headline")),
    ...(left.length > 0 ? [leftOut(context, left)] : []),
  ];
}

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
