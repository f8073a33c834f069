import type { Review } from "../../domain/review/review";
import type { CheckReport } from "../../domain/rules/finding";
import type { SessionContext } from "./session-context";

/** The report on a review that changed, in the language of the pane; undefined while nothing is loaded for it. */
export function checkAgain({ memory, store, ports }: SessionContext, review: Review): CheckReport | undefined {
  const catalogue = memory.catalogueFor?.(review);
  return catalogue && memory.checking?.reportOn(review, catalogue, store.get().language, ports.today());
}
