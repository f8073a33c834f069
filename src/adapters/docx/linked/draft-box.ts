import type { BoxBlock } from "../../../domain/brief/brief";
import type { DraftChange } from "../../../domain/brief/refresh/brief-changes";
import type { NoticeText } from "../../../domain/brief/refresh/linked-text";
import { paragraph, plain } from "../../../domain/brief/spans";
import type { Splice } from "../../opc/splice";
import { toBody } from "../block-xml";
import { boxStyle } from "../document-styles";
import { child, descendants } from "../element-tree";
import type { Element } from "../element-tree";
import type { Writing } from "../writing";
import { paragraphText } from "./control-text";
import { textOfBrief } from "./text-of-brief";

/** Styles of the paragraphs of a draft's box, by what they hold. */
const STYLES: Readonly<Record<string, keyof NoticeText>> = {
  [boxStyle("draft", "Title")]: "title",
  [boxStyle("draft", "Text")]: "text",
};

/** The box of a draft as a document shows it. */
export function readNotice(document: Element): NoticeText {
  const paragraphs = boxParagraphs(document);
  const said = (part: keyof NoticeText): string =>
    paragraphs
      .filter((one) => STYLES[styleOf(one)] === part)
      .map(paragraphText)
      .join("\n");
  return { title: said("title"), text: said("text") };
}

/** The splices that make the box what it is to be; undefined where it says something else than it did. */
export function changeBox(
  document: Element,
  { before, now }: NonNullable<DraftChange["box"]>,
  writing: Writing,
): readonly Splice[] | undefined {
  const seen = readNotice(document);
  if (seen.title !== before.title || seen.text !== before.text) return undefined;
  const paragraphs = boxParagraphs(document);
  if (paragraphs.some(holdsWhatIsTheirs)) return undefined;
  const at = paragraphs[0]?.start ?? textOfBrief(document)?.contentStart ?? child(document, "body")?.contentStart ?? 0;
  const box: BoxBlock = {
    kind: "box",
    tone: "draft",
    title: now.title,
    blocks: [paragraph("boxText", [plain(now.text)])],
  };
  const xml = now.text === "" ? "" : toBody([box], writing);
  return [{ start: at, end: at, text: xml }, ...paragraphs.map(({ start, end }) => ({ start, end, text: "" }))];
}

/** A comment, a footnote, a picture or a tracked change in the box is somebody's, and would go with it. */
const holdsWhatIsTheirs = (one: Element): boolean => THEIRS.some((name) => descendants(one, name).length > 0);

const THEIRS: readonly string[] = [
  "commentRangeStart",
  "commentRangeEnd",
  "commentReference",
  "footnoteReference",
  "endnoteReference",
  "drawing",
  "pict",
  "object",
  "ins",
  "del",
  "moveFrom",
  "moveTo",
  "sectPr",
];

const boxParagraphs = (document: Element): readonly Element[] =>
  descendants(document, "p").filter((one) => styleOf(one) in STYLES);

const styleOf = (one: Element): string => child(one, "pPr", "pStyle")?.attributes["w:val"] ?? "";
