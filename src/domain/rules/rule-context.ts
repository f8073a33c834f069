import type { Catalogue } from "../instrument/catalogue";
import type { Profile } from "../profile/profile";
import type { RuleContext } from "./rule";

/**
 * What rules look at besides the review.
 *
 * @param citationsIn must remember what it read, as several rules ask for the same texts
 * @param today ISO day, for what is overdue; nothing is where it is left out
 */
export const toRuleContext = (
  catalogue: Catalogue,
  profile: Profile,
  citationsIn: RuleContext["citationsIn"],
  today = "",
): RuleContext => ({ catalogue, profile, citationsIn, today });
