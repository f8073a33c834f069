import type { BriefStyle } from "./brief";

/** The measures of the template that decide how much fits on a page. Lengths in points. */
export interface PageLayout {
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Height of the title block on the first page. */
  readonly titleHeight: number;
  readonly styles: Readonly<Record<BriefStyle | "heading1" | "heading2", StyleMeasure>>;
}

export interface StyleMeasure {
  readonly fontSize: number;
  /** Name of the font, as in the template. */
  readonly font: string;
  readonly bold: boolean;
  /** Distance of two baselines in points. */
  readonly lineHeight: number;
  readonly before: number;
  readonly after: number;
  readonly indent: number;
}
