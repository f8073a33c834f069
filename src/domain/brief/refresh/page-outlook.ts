import type { Block } from "../brief";
import type { BriefInput } from "../brief-input";
import { toPageEstimator } from "../estimate-pages";
import type { PageLayout } from "../page-layout";
import { paragraph, plain } from "../spans";
import type { LinkedBlock, PageOutlook } from "./refresh-plan";

/**
 * The page budget before the refresh and after it, if every text that changed in the table alone is brought up to date.
 * What comes after is reckoned from the lines that the changed texts take.
 */
export function pageOutlook(
  pages: number | undefined,
  blocks: readonly LinkedBlock[],
  { layout, profile }: Pick<BriefInput, "layout" | "profile">,
): PageOutlook {
  const most = profile.maximumPages;
  if (pages === undefined) return { before: undefined, after: undefined, most };
  const heightOf = (text: string): number => pagesOf([paragraph("gapText", [plain(text)])], layout);
  const grown = blocks
    .filter(({ state }) => state === "changed")
    .reduce((sum, { text, now, controls }) => sum + controls.length * (heightOf(now) - heightOf(text)), 0);
  return { before: pages, after: Math.max(0, pages + grown), most };
}

/** How much of a page blocks take, by themselves. */
export const pagesOf = (blocks: readonly Block[], layout: PageLayout): number =>
  toPageEstimator({ ...layout, titleHeight: 0 }).estimate(blocks);
