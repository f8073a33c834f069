import type { Span } from "../../domain/brief/brief";
import { toControl } from "./content-control";
import { boundControlName } from "./control-names";
import { spanTag } from "./control-tag";
import { LANGUAGE_TAGS } from "./document-properties";
import { toRun } from "./run";
import { cleanText } from "../../domain/text/clean-text";
import type { Writing } from "./writing";
import { escapeAttribute } from "./xml-text";

/** Declared on each link, since a template need not use the prefix for it. */
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Word shows no more of what a link says of itself. */
const LONGEST_TOOLTIP = 255;

/** Room left and right of a chip's text, in the chip's own colour. */
const CHIP_EDGE = "\u00A0";

/** The runs of a paragraph: plain text, links, and a content control for every value of the workbook. */
export function toRuns(spans: readonly Span[], writing: Writing): string {
  return spans
    .flatMap((span, index) => beforeControl(span, spans[index + 1]))
    .map((span) => toSpan(span, writing))
    .join("");
}

/**
 * LibreOffice gives the text of a plain control the look of the run before
 * it. So the space between a bold label and a control is a plain run.
 */
function beforeControl(span: Span, next: Span | undefined): readonly Span[] {
  const words = span.text.trimEnd();
  if (next?.bound === undefined || span.bound !== undefined || !isFormatted(span) || words === span.text) return [span];
  return [{ ...span, text: words }, { text: span.text.slice(words.length) }];
}

const isFormatted = ({ bold, italic, chip }: Span): boolean => Boolean(bold || italic || chip);

function toSpan(span: Span, writing: Writing): string {
  if (cleanText(span.text) === "") return "";
  const link = span.href !== undefined && isSafe(span.href, writing) ? span.href : undefined;
  const style = link === undefined ? undefined : "Hyperlink";
  const language = span.language && LANGUAGE_TAGS[span.language];
  const properties = writing.styles.ofRun(span, { style, language });
  if (span.change !== undefined) return toChange(span, span.change, properties, writing);
  const edge = span.chip ? toRun(CHIP_EDGE, properties) : "";
  const content = `${edge}${toContent(span, properties, writing)}${edge}`;
  return link === undefined
    ? content
    : `<w:hyperlink xmlns:r="${RELATIONSHIPS}" r:id="${writing.linkTo(link)}" w:tooltip="${escapeAttribute(link.slice(0, LONGEST_TOOLTIP))}">${content}</w:hyperlink>`;
}

function toContent({ text, bound }: Span, properties: string, writing: Writing): string {
  const run = toRun(text, properties);
  if (bound === undefined || writing.link === undefined) return run;
  const { data, store } = writing.link;
  const control = {
    id: writing.nextId(),
    tag: spanTag(bound),
    alias: boundControlName(bound, writing.language),
    path: data.valuePath(bound, text),
    store,
    properties,
  };
  return toControl(control, run);
}

/** Text that is tracked as inserted or deleted. */
function toChange({ text }: Span, change: ChangeKind, properties: string, writing: Writing): string {
  const [open, close] = changeTags(change, writing);
  return `${open}>${toRun(text, properties, change === "deleted" ? "delText" : "t")}${close}`;
}

export type ChangeKind = NonNullable<Span["change"]>;

/** The tag of a tracked change, open for `>` or `/>`, and the one that closes it. */
export function changeTags(change: ChangeKind, { changes, nextId }: Writing): readonly [open: string, close: string] {
  const name = change === "deleted" ? "w:del" : "w:ins";
  const author = escapeAttribute(changes?.author || "Gap Table");
  return [
    `<${name} w:id="${nextId()}" w:author="${author}" w:date="${escapeAttribute(changes?.time ?? "")}"`,
    `</${name}>`,
  ];
}

function isSafe(address: string, { allowsHttp = false }: Writing): boolean {
  try {
    return (allowsHttp ? /^https?:\/\//iu : /^https:\/\//u).test(address) && Boolean(new URL(address));
  } catch {
    return false;
  }
}
