import { assignRespectively } from "./choice/respectively";
import { belowNames } from "./choice/below-names";
import { unclearBehindNames } from "./choice/behind-named";
import { chooseClusters } from "./choice/choose";
import type { Cluster } from "./choice/clusters";
import { explainedApart } from "./choice/explained-apart";
import { toLinks } from "./choice/links";
import type { Link } from "./choice/links";
import { ofLists } from "./choice/of-lists";
import { ownedBehind } from "./choice/owned-behind";
import { namedBeside } from "./choice/named-beside";
import { withoutOthersParagraphs } from "./choice/paragraphs-of-others";
import { withoutOthersRecitals } from "./choice/recitals-of-others";
import { unclearApart } from "./choice/unclear-places";
import { toCitation } from "./choice/to-citation";
import { nothingBefore } from "./choice/other-acts";
import type { Citation } from "./citation";
import type { Lexicon } from "./lexicon/lexicon";
import { withDefinitions } from "./lexicon/own-phrases";
import type { Element, NameElement } from "./productions/elements";
import { toReading } from "./productions/look";
import type { Reading } from "./productions/look";
import { readElements } from "./productions/read-elements";

/**
 * Find the citations in a text, in reading order and not overlapping.
 *
 * Text that is not a citation is skipped, so this never fails: whether a citation names a real provision is for
 * `resolveCitations` to say. Takes time in proportion to the length of the text, whatever it holds.
 */
export const parse = (text: string, lexicon: Lexicon): readonly Citation[] => citationsOf(takeApart(text, lexicon));

/** A text taken apart: what was read in it, and what belongs together. Good until the next text is read. */
export interface Taken {
  readonly reading: Reading;
  readonly elements: readonly Element[];
  readonly links: readonly Link[];
  readonly clusters: readonly Cluster[];
}

/** Read the names and places of a text, and choose which belong together. */
export function takeApart(text: string, lexicon: Lexicon): Taken {
  const reading = toReading(text, lexicon);
  const elements = withOwnWords(reading, readElements(reading));
  if (elements.length === 0) return { reading, elements, links: NONE, clusters: NONE };
  const links = unclearBehindNames(reading, ownedBehind(reading, toLinks(reading, elements)));
  const listed = ofLists(reading, assignRespectively(reading, chooseClusters(reading, links)));
  const chosen = explainedApart(reading, belowNames(reading, listed));
  return {
    reading,
    elements,
    links,
    clusters: unclearApart(withoutOthersRecitals(withoutOthersParagraphs(reading, chosen))),
  };
}

/**
 * The citations that a text's clusters are.
 *
 * @param clustersOf takes the cluster of each citation, where somebody asks
 */
export function citationsOf({ reading, clusters }: Taken, clustersOf?: Map<Citation, Cluster>): readonly Citation[] {
  if (clusters.length === 0) return NONE;
  const citations: Citation[] = [];
  const before = nothingBefore();
  for (let index = 0; index < clusters.length; index++) {
    const cluster = clusters[index];
    if (!cluster) break;
    const { name } = cluster;
    if (name?.defines !== undefined) before.called = calledNow(before.called, name, name.defines);
    const citation = toCitation(reading, cluster, before);
    if (citation && citation.start >= (citations.at(-1)?.end ?? 0)) {
      const beside = namedBeside(reading, cluster, clusters[index + 1]);
      citations.push(beside ? { ...citation, namedBeside: beside.id } : citation);
      before.cited = cluster.end;
      clustersOf?.set(citations.at(-1) ?? citation, cluster);
    }
    before.others ||= isOther(cluster);
    if (name?.instruments.length) before.names.push(name);
  }
  return citations;
}

/** What acts that are not known are called, once a name is said to be called so too. */
const calledNow = (called: readonly string[], { pointer }: NameElement, words: string): readonly string[] =>
  pointer === undefined ? called.filter((one) => one !== words) : [...called, words];

/** Read again with the words that the text itself gives to instruments: "(hereinafter the “Platforms Law”)". */
function withOwnWords(reading: Reading, elements: readonly Element[]): readonly Element[] {
  if (!elements.some((one) => one.kind === "name" && one.newWords)) return elements;
  const defined = elements.flatMap((one) =>
    one.kind === "name" && one.newWords ? [{ defines: one.defines ?? "", words: one.newWords }] : [],
  );
  return readElements({ ...reading, lexicon: withDefinitions(reading.lexicon, defined), names: [] });
}

/** An act that is named and not known. */
const isOther = ({ name }: Cluster): boolean =>
  name !== undefined &&
  !name.isPaper &&
  name.instruments.length === 0 &&
  name.pointsBy === undefined &&
  (name.pointer === undefined || name.pointer === "unknown");

/** Most cells of prose cite nothing. */
const NONE: readonly never[] = [];
