import type { DraftParagraph } from "./draft-paragraph";
import type { MarkReader } from "./read-marks";
import { isOfSignature } from "./signature";

/** The most lines that a head is broken into. */
const MOST = 6;

/**
 * The paragraphs with each head of an annex in one that is broken into several and ends with its mark, as Kazakh puts
 * it: "«…» Қазақстан Республикасының / Заңына / 1-қосымша".
 */
export function joinAnnexHeads(paragraphs: readonly DraftParagraph[], read: MarkReader): readonly DraftParagraph[] {
  const joined: DraftParagraph[] = [];
  for (const paragraph of paragraphs) {
    const start = isMarkAlone(paragraph, read) ? headAbove(joined, paragraph, read) : joined.length;
    if (start === joined.length) joined.push(paragraph);
    else joined.push(asOne([...joined.splice(start), paragraph]));
  }
  return joined;
}

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

const asOne = (lines: readonly DraftParagraph[]): DraftParagraph => ({
  ...lines[0],
  text: lines.map(({ text }) => text).join("\n"),
});
