import { isFactName } from "./fact-texts";
import type { FactName } from "./fact-texts";
import { countLines } from "./measure-text";
import type { PageLayout } from "./page-layout";

/** The height of the title block, in points, with what these facts say in it; a paragraph without any is not there. */
export function titleHeightOf(layout: PageLayout, texts: Readonly<Partial<Record<FactName, string>>>): number {
  const { pageWidth, margins, titleTexts = [], titleHeight } = layout;
  return titleTexts.reduce((height, { fact, style, lines }) => {
    const text = isFactName(fact) ? (texts[fact] ?? "") : "";
    const face = { font: style.font, bold: style.bold, size: style.fontSize };
    const width = pageWidth - margins.left - margins.right - style.indent;
    const taken = text === "" ? 0 : countLines([{ text, face }], width);
    return height + (taken - lines) * style.lineHeight;
  }, titleHeight);
}
