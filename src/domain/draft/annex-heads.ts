import type { DraftParagraph } from "./draft-paragraph";
import type { MarkReader } from "./read-marks";
import { isOfSignature } from "./signature";

/** The most lines that a head is broken into. */
const MOST = 6;

/**
 * The paragraphs with each head of an annex in one that is broken into several: one that ends with its mark, as Kazakh
 * puts it, "«…» Қазақстан Республикасының / Заңына / 1-қосымша", or begins with it, "Приложение 1 / к Закону / «…»".
 */
export function joinAnnexHeads(paragraphs: readonly DraftParagraph[], read: MarkReader): readonly DraftParagraph[] {
  const joined: DraftParagraph[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at] as DraftParagraph;
    const isHead = isMarkAlone(paragraph, read);
    const start = isHead ? headAbove(joined, paragraph, read) : joined.length;
    const below = isHead && start === joined.length ? headBelow(paragraphs, at, read) : 0;
    joined.push(asOne([...joined.splice(start), ...paragraphs.slice(at, at + 1 + below)]));
    at += below;
  }
  return joined;
}

/** How many lines below a mark name the act that the annex is to: all of them, read as one, are its mark. */
function headBelow(paragraphs: readonly DraftParagraph[], at: number, read: MarkReader): number {
  let found = 0;
  // A line that may only speak of an annex takes none along: they would be no lines of their own any more.
  if (read(paragraphs[at] as DraftParagraph).some(({ act }) => act === "plainly")) return found;
  for (let count = 1; count <= MOST; count++) {
    const line = paragraphs[at + count];
    if (!line || !isPlain(line) || !mayGoOn(line, count) || read(line).length > 0) break;
    const head = asOne(paragraphs.slice(at, at + 1 + count));
    if (read(head).some(({ spec, end }) => spec.ofAct && end === head.text.length)) found = count;
    if (/[»”"]\s*$/u.test(line.text)) break;
  }
  return found;
}

/**
 * The name of an act goes on in small letters, in quotes or with names of several words; capitals alone are a title.
 */
const mayGoOn = ({ text, afterBlank }: DraftParagraph, count: number): boolean => {
  if (afterBlank === true) return count === 1 && /^\s*\p{Ll}/u.test(text);
  return /^\s*[\p{Ll}«“„"]/u.test(text) || (count > 1 && /\S\s+\S/u.test(text.trim()) && /\p{Ll}/u.test(text));
};

/** Whether a line is nothing but the mark of a level whose marks may also end a line. */
const isMarkAlone = (paragraph: DraftParagraph, read: MarkReader): boolean =>
  read(paragraph).some(({ spec, end }) => spec.endMarks !== undefined && end === paragraph.text.length);

/** Where the head begins that a mark ends: where something above it is over; the number of lines for none. */
function headAbove(above: readonly DraftParagraph[], mark: DraftParagraph, read: MarkReader): number {
  let start = above.length;
  for (let below = mark; !below.afterBlank && start > 0; start--) {
    const line = above[start - 1];
    if (!line || above.length - start === MOST || !isPlain(line) || isOfSignature(line.text)) break;
    if (/[.;:!?][»”"]?\s*$/u.test(line.text) || read(line).length > 0) break;
    below = line;
  }
  return read(asOne([...above.slice(start), mark])).some(({ spec }) => spec.endMarks !== undefined)
    ? start
    : above.length;
}

const isPlain = ({ kind, leftOut }: DraftParagraph): boolean => kind === undefined && leftOut === undefined;

const asOne = (lines: readonly DraftParagraph[]): DraftParagraph => {
  const [first] = lines;
  return first && lines.length === 1 ? first : { ...first, text: lines.map(({ text }) => text).join("\n") };
};
