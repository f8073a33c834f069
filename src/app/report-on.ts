import type { Catalogue } from "../domain/instrument/catalogue";
import { profileFor } from "../domain/profile/profiles";
import type { Review } from "../domain/review/review";
import { checkReview, toRuleContext } from "../domain/rules/check-review";
import type { CheckReport } from "../domain/rules/finding";
import { toCitationReader } from "./citation-reader";
import type { CitationReader } from "./citation-reader";
import type { SessionContext } from "./session-context";

/** The report of a check in the language of the pane; undefined until the catalogue is loaded. */
export function reportOn(context: SessionContext, review: Review): CheckReport | undefined {
  const { catalogue, language } = context.store.get();
  if (!catalogue) return undefined;
  const { profile, jurisdiction } = review.details;
  const citationsIn = citationsOf(context, catalogue, jurisdiction);
  return checkReview(review, toRuleContext(catalogue, profileFor(profile), citationsIn), { language });
}

/** A reader that remembers what it read in earlier checks. */
export function citationsOf({ memory }: SessionContext, catalogue: Catalogue, jurisdiction: string): CitationReader {
  const known = memory.citations;
  if (known && known.catalogue === catalogue && known.jurisdiction === jurisdiction) return known.read;
  const read = toCitationReader(catalogue, { jurisdiction });
  memory.citations = { catalogue, jurisdiction, read };
  return read;
}
