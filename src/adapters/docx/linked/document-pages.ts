import { toPageEstimator } from "../../../domain/brief/estimate-pages";
import { isFactName } from "../../../domain/brief/fact-texts";
import type { PageLayout } from "../../../domain/brief/page-layout";
import type { LinkedText } from "../../../domain/brief/refresh/linked-text";
import { titleHeightOf } from "../../../domain/brief/title-height";
import type { Element } from "../element-tree";
import { documentBlocks } from "./document-blocks";

/** How many pages a brief fills as it stands, by the estimate that it was composed with: what was edited in it counts. */
export function documentPages(document: Element, texts: readonly LinkedText[], layout: PageLayout): number {
  const facts = texts.filter(({ binding: { gap, field } }) => gap === "" && isFactName(field));
  const titleHeight = titleHeightOf(
    layout,
    Object.fromEntries(facts.map(({ binding, text }) => [binding.field, text])),
  );
  return toPageEstimator({ ...layout, titleHeight }).estimate(documentBlocks(document));
}
