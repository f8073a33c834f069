import type { FeedbackStatus } from "../../domain/record/status-of";
import type { Feedback } from "../../domain/review/consultation";
import type { RecordWords } from "./words/record-words";

/** How far a remark has come, and on whom it waits: "Open, waits for L. Akhmetova". */
export function statusInWords(status: FeedbackStatus, { closedBy, closedHow }: Feedback, words: RecordWords): string {
  switch (status.kind) {
    case "open":
      return words.open(status.waitsFor);
    case "answered":
      return words.answered(status.waitsFor);
    case "deleted":
      return words.deleted;
    case "closed":
      return status.how === "resolved" ? words.resolved : words.confirmed(closedBy.trim(), closedHow.trim());
  }
}
