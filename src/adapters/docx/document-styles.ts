import { BRIEF_STYLES } from "../../domain/brief/brief";
import type { BoxBlock, BriefStyle, ParagraphBlock, Span } from "../../domain/brief/brief";
import { child } from "./element-tree";
import type { Element } from "./element-tree";
import { runProperties } from "./run";
import type { RunLook } from "./run";
import { capitalised } from "../../domain/text/capitalised";

/** Looks that Word has a style of its own for, so that gaps stand in its navigation pane and tables in its lists of them. */
const BUILT_IN: Partial<Record<BriefStyle, string>> = { gapTitle: "Heading3", caption: "Caption" };

const briefId = (look: BriefStyle): string => `Brief${capitalised(look)}`;

/** The id of a look's paragraph style in the template: `gapText` is `BriefGapText`. */
export const styleId = (look: BriefStyle): string => BUILT_IN[look] ?? briefId(look);

const LOOKS: ReadonlyMap<string, BriefStyle> = new Map([
  ...BRIEF_STYLES.flatMap((look) => [styleId(look), briefId(look)].map((id) => [id, look] as const)),
  ["BriefBullet", "listItem"],
  ["BriefNumber", "listItem"],
  ...(["Box", "Draft", "Method"] as const).flatMap((box) => [
    [`Brief${box}Title`, "boxTitle"] as const,
    ...["Text", "Bullet", "Number"].map((part) => [`Brief${box}${part}`, "boxText"] as const),
  ]),
  ["BriefCellCentre", "cell"],
  ["BriefCellHeadCentre", "cellHead"],
]);

/** The look of a paragraph style, also as earlier briefs named it; undefined for a style that is not ours. */
export const lookOf = (id: string): BriefStyle | undefined => LOOKS.get(id);

/** The list that a paragraph's style makes it an item of. */
export const listOf = (id: string): ParagraphBlock["list"] =>
  id.endsWith("Bullet") ? "bullet" : id.endsWith("Number") ? "number" : undefined;

const LISTS = { bullet: "Bullet", number: "Number" } as const;

/** What the styles of a box begin with. */
const BOXES: Readonly<Record<BoxBlock["tone"], string>> = {
  key: "BriefBox",
  draft: "BriefDraft",
  method: "BriefMethod",
};

/** Id of the style of a paragraph in a box. */
export const boxStyle = (tone: BoxBlock["tone"], part: "Title" | "Text" | "Bullet" | "Number"): string =>
  `${BOXES[tone]}${part}`;

/** The box that a paragraph of a style stands in; undefined for one that stands in none. */
export function boxPartOf(id: string): { readonly tone: BoxBlock["tone"]; readonly isTitle: boolean } | undefined {
  const tone = (Object.keys(BOXES) as BoxBlock["tone"][]).find((one) => id.startsWith(BOXES[one]));
  return tone && { tone, isTitle: id === boxStyle(tone, "Title") };
}

/** The styles that the text of a document is written in. */
export interface DocumentStyles {
  /** Id of the style of a paragraph. */
  ofParagraph(block: Pick<ParagraphBlock, "style" | "list">): string;
  /** The same inside a box, whose frame is drawn by the styles of its paragraphs. */
  ofBox(tone: BoxBlock["tone"], block: Pick<ParagraphBlock, "style" | "list">): string;
  /** Id of the style of a cell's paragraph, and what its alignment still needs beside it. */
  ofCell(look: "cell" | "cellHead", centred: boolean): { readonly id: string; readonly alignment: string };
  /** The `w:rPr` of a run that shows a span; `""` when it looks as its paragraph does. */
  ofRun(span: Pick<Span, "bold" | "italic" | "chip" | "bound">, more: Pick<RunLook, "style" | "language">): string;
}

/** What a document offers; a brief that an earlier version made lacks some, and a person's template may, too. */
export function documentStyles(part: { readonly xml: string; readonly root: Element }): DocumentStyles {
  const ids = new Set(part.root.children.map((style) => style.attributes["w:styleId"] ?? ""));
  const chip = chipLook(part);
  return {
    ofParagraph: ({ style, list }) => {
      if (style === "listItem" && list !== undefined) return `Brief${LISTS[list]}`;
      const id = styleId(style);
      return ids.has(id) || !ids.has(briefId(style)) ? id : briefId(style);
    },
    ofBox: (tone, { style, list }) => {
      if (style === "boxTitle") return boxStyle(tone, "Title");
      return boxStyle(tone, list === undefined ? "Text" : LISTS[list]);
    },
    ofCell: (look, centred) => {
      const id = `${briefId(look)}Centre`;
      if (centred && ids.has(id)) return { id, alignment: "" };
      return { id: briefId(look), alignment: centred ? '<w:jc w:val="center"/>' : "" };
    },
    ofRun: ({ bold, italic, chip: isChip, bound }, { style, language }) => {
      if (isChip) return bound === undefined && ids.has("BriefChip") ? runProperties({ style: "BriefChip" }) : chip;
      const named = bold ? "Strong" : "Emphasis";
      // LibreOffice drops character styles inside a bound control.
      const isNamed = bound === undefined && style === undefined && Boolean(bold) !== Boolean(italic) && ids.has(named);
      return runProperties(isNamed ? { style: named, language } : { bold, italic, style, language });
    },
  };
}

/**
 * The look of the style Brief Chip, said again on the run: LibreOffice drops
 * character styles inside a bound control, and keeps what the run says.
 */
function chipLook({ xml, root }: { readonly xml: string; readonly root: Element }): string {
  const style = root.children.find((element) => element.attributes["w:styleId"] === "BriefChip");
  const look = child(style, "rPr");
  if (look === undefined) return runProperties({ bold: true });
  // What later versions of Word added has prefixes that the document need not know.
  const known = look.children.filter(({ qualified }) => qualified.startsWith("w:"));
  return `<w:rPr><w:rStyle w:val="BriefChip"/>${known.map(({ start, end }) => xml.slice(start, end)).join("")}</w:rPr>`;
}
