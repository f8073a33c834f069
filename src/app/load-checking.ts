import type { Catalogue } from "../domain/instrument/catalogue";
import type { Review } from "../domain/review/review";
import type { CheckReport } from "../domain/rules/finding";
import { loadCatalogue } from "./load-catalogue";
import { sessionCatalogue } from "./review-catalogue";
import type { Checking, SessionContext } from "./session-context";

/** Rules and grammar with the catalogue: more than a pane should load before somebody asks for them. */
export async function loadChecking(
  context: SessionContext,
): Promise<{ readonly checking: Checking; readonly catalogue: Catalogue }> {
  const { memory } = context;
  const [{ toChecking }, catalogue] = await Promise.all([import("./checking"), loadCatalogue(context)]);
  memory.checking ??= toChecking();
  return { checking: memory.checking, catalogue };
}

/** The report on a review that changed, in the language of the pane; undefined while nothing is loaded for it. */
export function checkAgain(context: SessionContext, review: Review): CheckReport | undefined {
  const catalogue = sessionCatalogue(context, review);
  return catalogue && context.memory.checking?.reportOn(review, catalogue, context.store.get().language);
}
