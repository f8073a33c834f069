import type { Span } from "../../brief/brief";
import { splitValues } from "../../text/split-values";

/** An address in what was typed; a full stop or a bracket behind it belongs to the words. */
const ADDRESS = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/giu;

/** Nothing but an address whose last part, the name of a file, holds blanks: no ending of a file stands before them. */
const NAMED_FILE = /^https?:\/\/[^\s<>"]*\/[^\s<>"/?.]*(?: [^\s<>"/?.]+)+\.[\p{L}\d]{2,5}$/iu;

/**
 * Attachments as they were typed, one a line or parted by ";", each as the spans of a paragraph. Only what begins with
 * http:// or https:// leads anywhere; all else is text.
 */
export const attachmentSpans = (attachments: string): readonly (readonly Span[])[] =>
  splitValues(attachments).map((value) => {
    if (NAMED_FILE.test(value)) return [{ text: value, href: value.replaceAll(" ", "%20") }];
    const spans: Span[] = [];
    let end = 0;
    for (const { 0: href, index } of value.matchAll(ADDRESS)) {
      if (index > end) spans.push({ text: value.slice(end, index) });
      spans.push({ text: href, href });
      end = index + href.length;
    }
    if (end < value.length) spans.push({ text: value.slice(end) });
    return spans;
  });
