import type { BriefFacts } from "./brief";
import { factTexts, isFactName } from "./fact-texts";
import { countLines } from "./measure-text";
import type { PageLayout } from "./page-layout";

/** The height of the title block, in points, with what these facts say in it; a paragraph without any is not there. */
export function titleHeightOf(layout: PageLayout, facts: BriefFacts): number {
  const { pageWidth, margins, titleTexts = [], titleHeight } = layout;
  const texts = factTexts(facts);
  return titleTexts.reduce((height, { fact, style, lines }) => {
    const text = isFactName(fact) ? texts[fact] : "";
    const face = { font: style.font, bold: style.bold, size: style.fontSize };
    const width = pageWidth - margins.left - margins.right - style.indent;
    const taken = text === "" ? 0 : countLines([{ text, face }], width);
    return height + (taken - lines) * style.lineHeight;
  }, titleHeight);
}
