import type { BriefInput } from "../brief-input";
import { toPageEstimator } from "../estimate-pages";
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
  const { estimate } = toPageEstimator({ ...layout, titleHeight: 0 });
  const heightOf = (text: string): number => (text === "" ? 0 : estimate([paragraph("gapText", [plain(text)])]));
  const grown = blocks
    .filter(({ state }) => state === "changed")
    .reduce((sum, { text, now, controls }) => sum + controls.length * (heightOf(now) - heightOf(text)), 0);
  return { before: pages, after: Math.max(0, pages + grown), most };
}
