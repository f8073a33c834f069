import { cleanText } from "../../domain/text/clean-text";
import { escapeText } from "./xml-text";

/** How a run of text looks, beyond the style of its paragraph. */
export interface RunLook {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  /** Tag of a language other than the document's, e.g. `"en-GB"`. */
  readonly language?: string | undefined;
  /** Id of a character style. */
  readonly style?: string | undefined;
}

/** The properties of a run; `""` when it looks as its paragraph does. */
export function runProperties(look: RunLook): string {
  const parts = [
    look.style === undefined ? "" : `<w:rStyle w:val="${look.style}"/>`,
    look.bold ? "<w:b/><w:bCs/>" : "",
    look.italic ? "<w:i/><w:iCs/>" : "",
    look.language === undefined ? "" : `<w:lang w:val="${look.language}"/>`,
  ].join("");
  return parts === "" ? "" : `<w:rPr>${parts}</w:rPr>`;
}

/**
 * One run. Line ends and tabs of the text become Word's own. Takes `w:rPr` ready-made; `""` for no text.
 *
 * @param element `"delText"` inside of `w:del`
 */
export function toRun(text: string, properties = "", element: "t" | "delText" = "t"): string {
  const clean = cleanText(text);
  if (clean === "") return "";
  const pieces = clean.split(/([\n\t])/).filter((piece) => piece !== "");
  return `<w:r>${properties}${pieces.map((piece) => toPiece(piece, element)).join("")}</w:r>`;
}

function toPiece(piece: string, element: "t" | "delText"): string {
  if (piece === "\n") return "<w:br/>";
  if (piece === "\t") return "<w:tab/>";
  return `<w:${element} xml:space="preserve">${escapeText(piece)}</w:${element}>`;
}

/** A field that Word works out, such as `PAGE`, with the result to show until then. */
export function toField(instruction: string, result: string, properties = ""): string {
  const run = (content: string): string => `<w:r>${properties}${content}</w:r>`;
  const mark = (kind: string): string => run(`<w:fldChar w:fldCharType="${kind}"/>`);
  return [
    mark("begin"),
    run(`<w:instrText xml:space="preserve"> ${instruction} </w:instrText>`),
    mark("separate"),
    toRun(result, properties),
    mark("end"),
  ].join("");
}

/** "Page {page} of {pages}" with Word's own fields in the gaps. */
export function toPageNumber(pattern: string, pages: number, look = ""): string {
  return pattern
    .split(/(\{pages?\})/)
    .map((piece) => {
      if (piece === "{page}") return toField("PAGE", "1", look);
      return piece === "{pages}" ? toField("NUMPAGES", String(pages), look) : toRun(piece, look);
    })
    .join("");
}
