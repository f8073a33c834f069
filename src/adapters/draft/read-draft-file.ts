import type { DraftSource } from "../../domain/draft/draft-paragraph";
import { readLines } from "../../domain/draft/read-lines";
import { readMarkdown } from "../../domain/draft/read-markdown";
import { readDraftDocument } from "../docx/draft/read-draft-document";
import { decodeDraft } from "./decode-draft";
import { readHtml } from "./read-html";
import { otherFormat } from "./refusals";

/**
 * The paragraphs of a draft in a file: a Word document, a page, Markdown or plain text. What the bytes show counts
 * before what the name says.
 *
 * @throws UnusableInput for what is none of these, with what to do about it
 */
export function readDraftFile(bytes: Uint8Array, name: string): DraftSource {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (start.startsWith("PK") || start.startsWith("\u00d0\u00cf\u0011\u00e0") || /\.docx$/iu.test(name))
    return readDraftDocument(bytes);
  if (start.startsWith("%PDF")) throw otherFormat("PDF");
  if (start.startsWith("{\\rtf")) throw otherFormat("RTF");
  const { text, ...letters } = decodeDraft(bytes);
  if (/\.x?html?$/iu.test(name) || /^\s*<(?:!doctype html|html|body|div|p|h\d)\b/iu.test(text.slice(0, 500)))
    return { paragraphs: readHtml(text), ...letters };
  return { ...(/\.(?:md|markdown)$/iu.test(name) ? readMarkdown(text) : readLines(text)), ...letters };
}
