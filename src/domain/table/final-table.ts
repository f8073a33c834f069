import { isRepealing } from "../amendment/amendment";
import type { Span } from "../brief/brief";
import { columnOf } from "../review/tables";
import { markedSpans } from "./changed-spans";
import type { ProposedChange } from "./proposed-change";
import type { TableInput } from "./table-input";
import { stacked, toSpanWriter } from "./table-spans";
import type { TextCell, TextTable } from "./word-table";
import type { TableWords } from "./words/table-words";
import { tableWordsOf } from "./words/table-words-of";

const BLANK: TextCell = { spans: [] };

/** The final table: a provision with its heading, the draft's text, the new one, the alternative, and why. */
export function finalTable(
  { review, language, redline }: TableInput,
  changes: readonly ProposedChange[],
  words: TableWords,
): Pick<TextTable, "widths" | "heads" | "rows"> {
  const { ofReview, boldOfReview } = toSpanWriter(review.details.language, language);
  const { addedTo } = tableWordsOf(review.details.language);
  const heading = (key: string): string => columnOf("Amendments", key)?.header[language] ?? "";
  const heads = [words.provision, ...["draftText", "newText", "alternativeText", "justification"].map(heading)];
  return {
    widths: [0.12, 0.22, 0.24, 0.19, 0.23],
    heads: [heads.map((text) => ({ spans: [{ text }] }))],
    rows: changes.map((change) => {
      const { amendment, citation, base, isNew, wordingWith } = change;
      const { id, newText, alternativeText, justification } = amendment;
      const name = [id, change.isAdded ? addedTo(citation) : citation].filter((part) => part !== "").join(" · ");
      const plain = (text: string): Span => (text === "" ? { text: words.repealed } : ofReview(wordingWith(text)));
      const proposed = (text: string): TextCell => {
        const marked = redline ? markedSpans(change, text) : undefined;
        return { spans: marked?.map((span) => ofReview(span.text, span)) ?? [plain(text)] };
      };
      return [
        { spans: stacked([[boldOfReview(name)], [ofReview(change.heading)]]) },
        { spans: isNew && base === "" ? [{ text: words.absent }] : [ofReview(base)] },
        newText !== "" || isRepealing(amendment) ? proposed(newText) : BLANK,
        alternativeText === "" ? BLANK : proposed(alternativeText),
        { spans: [ofReview(justification)] },
      ];
    }),
  };
}
