import type { Span } from "../brief/brief";
import { isRepealing } from "../amendment/amendment";
import { draftTexts } from "../provision/draft-texts";
import { markedSpans } from "./changed-spans";
import { hasAlternative } from "./chosen-rows";
import { comparativeForm, formSpans } from "./comparative-form";
import type { ComparativeForm, FormPart } from "./comparative-form";
import type { ProposedChange } from "./proposed-change";
import type { TableInput } from "./table-input";
import { stacked, toSpanWriter } from "./table-spans";
import { inDraftOrder, lineWithoutPlace } from "./without-place";
import type { TextCell, TextTable } from "./word-table";
import type { TableWords } from "./words/table-words";
import { tableWordsOf } from "./words/table-words-of";

/**
 * The comparative table in the form of the country: in the order of the draft, below the names of the act and of its
 * chapters; behind all of it, below a line that says so, what has no place there, or none that is told. An alternative
 * text has a row of its own below the one it may stand for.
 */
export function comparativeTable(
  input: TableInput,
  changes: readonly ProposedChange[],
  words: TableWords,
): Pick<TextTable, "widths" | "heads" | "rows"> {
  const { language, review } = input;
  const writer = toSpanWriter(review.details.language, language);
  const form = comparativeForm(review.details.jurisdiction);
  const over = (spans: readonly Span[]): readonly TextCell[] => [{ spans, columns: form.columns.length }];
  const spanning = (text: string): readonly TextCell[] => over([writer.boldOfReview(text)]);
  const { nameOf } = draftTexts(review.provisions);
  const act = review.details.draftTitle.trim();
  const rows: (readonly TextCell[])[] = act === "" ? [] : [spanning(act)];
  const write = toRowWriter(input, form);
  const isHeaded = changes.some(({ within }) => within.length > 0);
  let number = 0;
  let above: readonly string[] = [];
  let lineAbove = "";
  for (const change of inDraftOrder(changes)) {
    const { within, amendment } = change;
    const entered = within.slice(within.findIndex((id, depth) => id !== above[depth]));
    if (within.some((id, depth) => id !== above[depth])) rows.push(...entered.map((id) => spanning(nameOf(id))));
    above = within;
    const spans = change.place === undefined && isHeaded ? lineWithoutPlace(change, form, language, writer) : [];
    const line = spans.map(({ text }) => text).join("");
    if (line !== "" && line !== lineAbove) rows.push(over(spans));
    lineAbove = line;
    rows.push(write(++number, change, amendment.newText, { text: amendment.justification, isOurs: false }));
    if (!hasAlternative(amendment)) continue;
    const reason = { text: words.alternativeTo(number), isOurs: true };
    rows.push(write(++number, change, amendment.alternativeText, reason));
  }
  return { widths: form.columns.map(({ width }) => width), heads: formHeads(form, input), rows };
}

/** The row of headings, and the one of numbers below it where the form has one. */
const formHeads = (form: ComparativeForm, { language }: TableInput): readonly (readonly TextCell[])[] => [
  form.columns.map(({ heading }) => ({ spans: formSpans(form, heading, language) })),
  ...(form.isNumbered ? [form.columns.map((_, at) => ({ spans: [{ text: String(at + 1) }] }))] : []),
];

type RowWriter = (
  number: number,
  change: ProposedChange,
  proposed: string,
  reason: { readonly text: string; readonly isOurs: boolean },
) => readonly TextCell[];

function toRowWriter({ review: { details }, language, redline }: TableInput, form: ComparativeForm): RowWriter {
  const { ofReview, boldOfReview } = toSpanWriter(details.language, language);
  const { ofDraft, addedTo } = tableWordsOf(details.language);
  const nameOf = (citation: string, { isAdded }: ProposedChange): string =>
    citation !== "" && isAdded ? addedTo(citation) : citation;
  const proposedSpans = (change: ProposedChange, text: string): readonly Span[] => {
    if (text === "" && !isRepealing(change.amendment)) return [];
    const marked = redline ? markedSpans(change, text) : undefined;
    if (marked) return marked.map((span) => ofReview(span.text, span));
    return text === "" ? formSpans(form, form.repealed, language) : [ofReview(change.wordingWith(text))];
  };
  return (number, change, proposed, reason) => {
    const { citation, isNew, heading, base } = change;
    const parts: Readonly<Record<FormPart, () => readonly Span[]>> = {
      number: () => [{ text: String(number) }],
      numberedName: () => [{ text: `${number}. `, bold: true }, boldOfReview(nameOf(citation, change))],
      nameInDraft: () => [boldOfReview(nameOf(citation === "" ? "" : ofDraft(citation), change))],
      heading: () => [ofReview(heading)],
      draft: () => (isNew && base === "" ? formSpans(form, form.absent, language) : [ofReview(base)]),
      proposed: () => proposedSpans(change, proposed),
      author: () => [boldOfReview(details.author.trim())],
      reason: () => [reason.isOurs ? { text: reason.text } : ofReview(reason.text)],
    };
    return form.columns.map(({ holds }) => ({ spans: stacked(holds.map((part) => parts[part]())) }));
  };
}
