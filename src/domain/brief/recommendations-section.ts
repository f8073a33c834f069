import type { Block } from "./brief";
import type { BriefContext } from "./brief-context";
import type { BriefGap } from "./brief-gap";
import type { BriefPlan, RecommendationDetail } from "./brief-plan";
import type { RecommendationBlock } from "./recommendation-block";
import { paragraph, plain } from "./spans";

/** Gives a recommendation's blocks; the same ones for the same gap and detail. */
export type RecommendationWriter = (gap: BriefGap, detail: RecommendationDetail) => RecommendationBlock;

/** The numbered recommendations in the order of the draft, and one to take up the rest. */
export function recommendationsSection(
  context: BriefContext,
  plan: BriefPlan,
  write: RecommendationWriter,
): readonly Block[] {
  const { words, gaps, inDraftOrder } = context;
  const written = inDraftOrder
    .map((gap) => write(gap, plan.recommendations.get(gap.id) ?? "none").blocks)
    .filter((own) => own.length > 0);
  const blocks = written.flat();
  if (blocks.length === 0) return [];
  const rest = gaps.length - written.length;
  return [
    { kind: "heading", level: 1, text: words.headings.recommendations },
    paragraph("body", [plain(words.recommendations.lead)], { keepWithNext: true }),
    ...blocks.map((block, at) => (at === 0 && block.kind === "paragraph" ? { ...block, restart: true } : block)),
    ...(rest > 0 ? [paragraph("listItem", [plain(words.recommendations.rest(rest))], { list: "number" })] : []),
  ];
}
