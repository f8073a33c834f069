import { memoise } from "../memoise";
import { fold } from "../text/fold";
import type { GuidingDocument } from "./guidance";

/** What a row of the Documents sheet may call a guiding document, folded: its id, its titles, the names it is cited by. */
export const documentLabels = memoise(({ id, title, citedAs }: GuidingDocument): readonly string[] =>
  [id, ...Object.values(title), ...citedAs].map(fold),
);
