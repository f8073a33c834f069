import type { Cluster } from "../choice/clusters";
import type { Link } from "../choice/links";
import { weighOwners } from "../choice/weigh-owners";
import type { Owner, Owners } from "../choice/weigh-owners";
import type { Citation } from "../citation";
import { citationsOf, takeApart } from "../parse";
import type { Taken } from "../parse";
import type { Element } from "../productions/elements";
import type { Reading } from "../productions/look";
import { resolveCitations } from "../resolve/resolve-citations";
import type { Reason } from "../resolve/resolve-citations";
import type { TextContext } from "../resolve/text-context";
import { explainPart } from "./explain-part";
import { textOf } from "./explain-words";
import type { ExplainedOwner, ExplainedPart, Explanation, Unread, WhyUnread } from "./explanation";

/** Read a text once more, and say why each citation was read so and what was passed over. */
export function explainCitations(text: string, context: TextContext): Explanation {
  const taken = takeApart(text, context.lexicon);
  const clusterOf = new Map<Citation, Cluster>();
  const reasons = new Map<Citation, Reason>();
  resolveCitations(citationsOf(taken, clusterOf), context, reasons);
  const owners = weighOwners(taken.reading, taken.links);
  const read = [...clusterOf].filter(([citation]) => reasons.has(citation));
  return {
    citations: read.flatMap(([citation, cluster]) => {
      const reason = reasons.get(citation);
      const parts = [...unknownName(citation, cluster), ...partsOf(taken, cluster, owners)];
      return reason ? [{ citation: reason.resolved, parts, because: reason.because }] : [];
    }),
    unread: unreadOf(
      taken,
      read.map(([, cluster]) => cluster),
    ),
  };
}

/** A name that the catalogue doesn't hold and that only the place beside it told. */
function unknownName({ name, text, start }: Citation, cluster: Cluster): readonly ExplainedPart[] {
  if (cluster.name || name === "") return [];
  const at = start + text.indexOf(name);
  return [{ text: name, start: at, end: at + name.length, form: "unknown name", instruments: [], words: [] }];
}

/** The names and places that a cluster is made of. */
function partsOf(taken: Taken, cluster: Cluster, owners: ReadonlyMap<Link, Owners>): readonly ExplainedPart[] {
  const { reading, elements, links } = taken;
  return elements
    .filter((element) => isPartOf(element, cluster))
    .map((element) => {
      const at = links.findIndex(({ chain, start, end }) => chain && start <= element.start && element.end <= end);
      return explainPart(reading, element, ownersOf(taken, at, cluster, owners));
    });
}

const isPartOf = ({ kind, start, end }: Element, { name, chains }: Cluster): boolean =>
  kind === "name"
    ? name?.start === start && name.end === end
    : chains.some((chain) => chain.start <= start && end <= chain.end);

/** Whose a place may be, the one chosen first. */
function ownersOf(
  { reading, links }: Taken,
  at: number,
  { name }: Cluster,
  owners: ReadonlyMap<Link, Owners>,
): readonly ExplainedOwner[] | undefined {
  const link = links[at];
  const weights = link && owners.get(link);
  if (!weights) return undefined;
  const before = links
    .slice(0, at)
    .reverse()
    .find((one) => one.name);
  const after = links.slice(at).find((one) => one.name);
  const names: Readonly<Record<Owner, Pick<ExplainedOwner, "name" | "between">>> = {
    before: { name: nameOf(reading, before), between: before ? textBetween(reading, before.end, link.start) : "" },
    after: { name: nameOf(reading, after), between: after ? textBetween(reading, link.end, after.start) : "" },
    none: { name: "", between: "" },
  };
  const chosen: Owner = !name ? "none" : name.start < link.start ? "before" : "after";
  const sides = [chosen, ...(["before", "after", "none"] as const).filter((side) => side !== chosen)];
  return sides
    .filter((side) => side === "none" || names[side].name !== "")
    .map((side) => ({
      side,
      ...names[side],
      weight: Number.isFinite(weights[side]) ? weights[side] : undefined,
    }));
}

const nameOf = (reading: Reading, name: Link | undefined): string =>
  name ? textOf(reading, name.start, name.end) : "";

const textBetween = ({ tokens }: Reading, end: number, start: number): string =>
  tokens.text.slice(tokens.end[end - 1], tokens.start[start]);

const unreadOf = ({ reading, clusters }: Taken, read: readonly Cluster[]): readonly Unread[] =>
  clusters.flatMap((cluster): readonly Unread[] => {
    const text = textOf(reading, cluster.start, cluster.end);
    if (read.includes(cluster) || text === "") return [];
    return [{ text, ...offsetsOf(reading, cluster), why: whyUnread(cluster) }];
  });

const offsetsOf = ({ tokens }: Reading, { start, end }: Cluster): Pick<Unread, "start" | "end"> => ({
  start: tokens.start[start] ?? 0,
  end: tokens.end[end - 1] ?? 0,
});

function whyUnread({ name, chains }: Cluster): WhyUnread {
  if (name?.pointer === "draft" || name?.pointer === "this provision") return "draft";
  if (chains.length === 0) return name?.everyday === true ? "everyday name" : "pointer alone";
  if (!name && chains.every(({ bare }) => bare)) return "numbers alone";
  return chains.every(({ needsName }) => needsName) ? "everyday unit" : "read before";
}
