import type { BoxBlock, BriefStyle } from "./brief";

/** The measures of the template that decide how much fits on a page. Lengths in points. */
export interface PageLayout {
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Height of the title block on the first page. */
  readonly titleHeight: number;
  /** Paragraphs of the title block that show a fact, with the lines that `titleHeight` counts for each; none when left out. */
  readonly titleTexts?: readonly TitleText[];
  /** An item of a list with bullets, where it is set otherwise than one with numbers. */
  readonly bullet?: StyleMeasure;
  /** Padding of a table cell: at its sides, and above and below its text. 5.4 and 0 when left out. */
  readonly cellPadding?: { readonly sides: number; readonly ends: number };
  /** Space above a paragraph that follows a table. 0 when left out. */
  readonly spaceBelowTable?: number;
  readonly styles: Readonly<Record<BriefStyle | "heading1" | "heading2", StyleMeasure>>;
  /** The looks of boxes; those of `styles` when left out. */
  readonly boxes?: Readonly<Record<BoxBlock["tone"], BoxMeasures>>;
}

/** The looks of a box: its title and its paragraphs. */
export interface BoxMeasures {
  readonly title: StyleMeasure;
  readonly text: StyleMeasure;
}

/** The measures of one paragraph style, in points; `indent` is what the lines lack of the text width, on both sides together. */
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
  /** How much of `after` a frame around the paragraph takes; paragraphs in one box share it. 0 when left out. */
  readonly frame?: number;
}

/** A paragraph of the title block: the name of the fact it shows, how it is set, and the lines it is taken to have. */
export interface TitleText {
  readonly fact: string;
  readonly style: StyleMeasure;
  readonly lines: number;
}
