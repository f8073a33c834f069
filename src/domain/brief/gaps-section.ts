import { PRIORITIES } from "../gap/gap";
import type { Block } from "./brief";
import type { BriefContext } from "./brief-context";
import type { BriefGap } from "./brief-gap";
import type { BriefPlan, GapDetail } from "./brief-plan";
import type { GapBlocks } from "./gap-blocks";
import { formatIds } from "./id-list";
import { bound, fillIn, paragraph, plain } from "./spans";

/** The parts of the section that are written elsewhere; the same ones for the same gap and detail. */
export interface GapsSectionParts {
  readonly coverage: Block;
  readonly write: (gap: BriefGap, detail: GapDetail) => GapBlocks;
  /** Whether text of the gap's recommendation was left to the table. */
  readonly isRecommendationCut: (gap: BriefGap) => boolean;
}

/** The coverage table and the gaps, by priority and then by aspect, with a word on what was left to the table. */
export function gapsSection(
  context: BriefContext,
  plan: BriefPlan,
  { coverage, write, isRecommendationCut }: GapsSectionParts,
): readonly Block[] {
  const { words, gaps, byAspect } = context;
  const detailOf = (gap: BriefGap): GapDetail => plan.gaps.get(gap.id) ?? "counted";
  const groups = [...PRIORITIES, "none" as const].map((priority) => {
    const own = byAspect.filter((gap) => gap.priority === priority);
    const headlines = own.filter((gap) => detailOf(gap) === "headline");
    const told = own.filter((gap) => detailOf(gap) !== "headline" && detailOf(gap) !== "counted");
    if (headlines.length + told.length === 0) return [];
    return [
      { kind: "heading", level: 2, text: words.priorityHeadings[priority] } satisfies Block,
      ...told.flatMap((gap) => write(gap, detailOf(gap)).blocks),
      ...(headlines.length > 0 && told.length > 0
        ? [paragraph("body", [plain(words.alsoRecorded)], { keepWithNext: true })]
        : []),
      ...headlines.flatMap((gap) => write(gap, "headline").blocks),
    ];
  });
  return [
    { kind: "heading", level: 1, text: words.headings.gaps },
    coverage,
    ...(gaps.length === 0 ? [paragraph("body", [plain(words.noGaps)])] : []),
    ...groups.flat(),
    ...remainder(context, detailOf, (gap) => write(gap, detailOf(gap)).cut || isRecommendationCut(gap)),
  ];
}

/** More ids than this are counted. */
const IDS_NAMED = 12;

function remainder(
  { words, input, inTableOrder }: BriefContext,
  detailOf: (gap: BriefGap) => GapDetail,
  isCut: (gap: BriefGap) => boolean,
): readonly Block[] {
  const left = inTableOrder.filter((gap) => detailOf(gap) === "counted");
  const short = inTableOrder.filter((gap) => !["counted", "headline"].includes(detailOf(gap)) && isCut(gap));
  const ids = (some: readonly BriefGap[]) => [
    plain(
      formatIds(
        some.map(({ label }) => label),
        IDS_NAMED,
        words.andOthers,
      ),
    ),
  ];
  const name = input.workbook === "" ? [] : [plain(" ("), bound(input.workbook, "", "workbook"), plain(")")];
  const sentences = [
    ...(left.length > 0 ? [fillIn(words.leftOut(left.length), { ids: ids(left), workbook: name })] : []),
    ...(short.length > 0
      ? [fillIn(words.shortened(short.length, left.length === 0), { ids: ids(short), workbook: name })]
      : []),
  ];
  return sentences.length === 0
    ? []
    : [
        paragraph(
          "note",
          sentences.flatMap((spans, at) => (at === 0 ? spans : [plain(" "), ...spans])),
        ),
      ];
}
