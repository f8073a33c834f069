import { BRIEF_STYLES } from "../../domain/brief/brief";
import type { BoxBlock, BriefStyle } from "../../domain/brief/brief";
import { countLines } from "../../domain/brief/measure-text";
import type { PageLayout, StyleMeasure, TitleText } from "../../domain/brief/page-layout";
import { SPACE_AFTER_TABLE } from "./block-xml";
import { boxStyle, styleId } from "./document-styles";
import { child, descendants } from "./element-tree";
import type { Element } from "./element-tree";
import { resolveStyle } from "./style-sheet";
import type { ResolvedStyle } from "./style-sheet";
import { blocksOf } from "./template";
import type { Template } from "./template";
import { BODY_TAG, FACT_TAG, tagOf } from "./template-control";

/** Distance of two lines as a multiple of the font's size, from the fonts' own tables. */
const LINE_OF_FONT: Readonly<Record<string, number>> = {
  Arial: 1.15,
  "Liberation Sans": 1.15,
  "Times New Roman": 1.15,
  "Liberation Serif": 1.15,
  Calibri: 1.22,
  Carlito: 1.22,
  Cambria: 1.17,
  Georgia: 1.14,
  Verdana: 1.22,
  Tahoma: 1.21,
  "Segoe UI": 1.33,
};
const LINE_OF_OTHER_FONTS = 1.25;

/** Lines a title or subtitle gets at least: those of real briefs are longer than the template's sample. */
const LEAST_LINES: Readonly<Record<string, number>> = { Title: 3, Subtitle: 2 };

/** The measures of the template, in points. */
export function toPageLayout(template: Template): PageLayout {
  const { section } = template;
  const styles = template.styles.root;
  const size = child(section, "pgSz")?.attributes ?? {};
  const margin = child(section, "pgMar")?.attributes ?? {};
  const measure = (id: string): StyleMeasure => toMeasure(resolveStyle(styles, template.theme?.root, id));
  const looks = BRIEF_STYLES.map((style) => [style, measure(styleId(style))] as const);
  return {
    pageWidth: points(size["w:w"]),
    pageHeight: points(size["w:h"]),
    margins: {
      top: points(margin["w:top"]),
      right: points(margin["w:right"]),
      bottom: points(margin["w:bottom"]),
      left: points(margin["w:left"]),
    },
    titleHeight: titleHeight(template),
    titleTexts: titleTexts(template),
    bullet: measure("BriefBullet"),
    cellPadding: cellPadding(styles),
    spaceBelowTable: SPACE_AFTER_TABLE / 20,
    styles: {
      ...(Object.fromEntries(looks) as Record<BriefStyle, StyleMeasure>),
      listItem: widest([measure("BriefListItem"), measure("BriefBullet"), measure("BriefNumber")]),
      heading1: measure("Heading1"),
      heading2: measure("Heading2"),
    },
    boxes: mapTones((tone) => ({
      title: measure(boxStyle(tone, "Title")),
      text: measure(boxStyle(tone, "Text")),
    })),
  };
}

const mapTones = <Value>(toValue: (tone: BoxBlock["tone"]) => Value): Record<BoxBlock["tone"], Value> => ({
  key: toValue("key"),
  draft: toValue("draft"),
  method: toValue("method"),
});

/** Bullets and numbers stand in one list for the page budget: the one that leaves the least room counts. */
const widest = (measures: readonly [StyleMeasure, ...StyleMeasure[]]): StyleMeasure =>
  measures.reduce((most, measure) => (measure.indent > most.indent ? measure : most));

const points = (value: string | undefined): number => Math.abs(Number(value ?? "0")) / 20;

/** Width between the margins, in twentieths of a point. */
export function textWidth(section: Element): number {
  const width = Number(child(section, "pgSz")?.attributes["w:w"] ?? "0");
  const margin = child(section, "pgMar")?.attributes ?? {};
  return width - Number(margin["w:left"] ?? "0") - Number(margin["w:right"] ?? "0") - Number(margin["w:gutter"] ?? "0");
}

function toMeasure(style: ResolvedStyle): StyleMeasure {
  return {
    fontSize: style.fontSize,
    font: style.font,
    bold: style.bold,
    lineHeight: lineHeight(style),
    before: style.before,
    after: style.after + style.borders,
    indent: style.left + style.right,
    frame: style.borders,
  };
}

/** Distance of two lines of a style, in points. */
export function lineHeight({ fontSize, font, line, lineRule }: ResolvedStyle): number {
  const natural = fontSize * (LINE_OF_FONT[font] ?? LINE_OF_OTHER_FONTS);
  if (lineRule === "exact") return line / 20;
  return lineRule === "atLeast" ? Math.max(natural, line / 20) : (natural * line) / 240;
}

/** Of the style Brief Table. */
function cellPadding(styles: Element): { readonly sides: number; readonly ends: number } {
  const table = styles.children.find((style) => style.attributes["w:styleId"] === "BriefTable");
  const edges = child(table, "tblPr", "tblCellMar");
  const edge = (side: string, otherwise: string): number => points(child(edges, side)?.attributes["w:w"] ?? otherwise);
  return {
    sides: (edge("left", "108") + edge("right", "108")) / 2,
    ends: (edge("top", "0") + edge("bottom", "0")) / 2,
  };
}

interface TitleParagraph {
  readonly style: ResolvedStyle;
  /** The name of the fact it shows; undefined where it shows several, or none. */
  readonly fact: string | undefined;
  readonly lines: number;
}

/** Everything that stands above the text of the brief. */
function titleParagraphs({ document, styles, theme, section }: Template): readonly TitleParagraph[] {
  const blocks = blocksOf(child(document.root, "body"));
  const body = blocks.findIndex((block) => tagOf(block) === BODY_TAG);
  return blocks
    .slice(0, Math.max(0, body))
    .flatMap((block) => (block.name === "tbl" ? descendants(block, "p") : block.name === "p" ? [block] : []))
    .map((paragraph) => {
      const id = child(paragraph, "pPr", "pStyle")?.attributes["w:val"] ?? "";
      const style = resolveStyle(styles.root, theme?.root, id);
      const text = descendants(paragraph, "t")
        .map((piece) => piece.text)
        .join("");
      const face = { font: style.font, bold: style.bold, size: style.fontSize };
      const width = textWidth(section) / 20 - style.left - style.right;
      const [control, ...others] = descendants(paragraph, "sdt");
      const isFact = control !== undefined && others.length === 0 && tagOf(control).startsWith(FACT_TAG);
      return {
        style,
        fact: isFact ? tagOf(control).slice(FACT_TAG.length) : undefined,
        lines: Math.max(LEAST_LINES[id] ?? 1, countLines([{ text, face }], width)),
      };
    });
}

function titleHeight(template: Template): number {
  const paragraphs = titleParagraphs(template);
  return paragraphs.reduce((sum, { style, lines }, index) => {
    const frame = sharesFrame(paragraphs[index - 1]?.style, style) ? 0 : style.borders;
    return sum + style.before + style.after + frame + lines * lineHeight(style);
  }, 0);
}

const titleTexts = (template: Template): readonly TitleText[] =>
  titleParagraphs(template).flatMap(({ style, fact, lines }) =>
    fact === undefined ? [] : [{ fact, style: toMeasure(style), lines }],
  );

/** Paragraphs with the same borders stand in one box. */
const sharesFrame = (above: ResolvedStyle | undefined, style: ResolvedStyle): boolean =>
  above !== undefined && above.borders === style.borders && above.left === style.left && above.right === style.right;
