import type { Instrument } from "../../instrument/instrument";
import { UNKNOWN_UNIT } from "../../instrument/unlisted-instrument";
import type { Citation } from "../citation";
import type { Pointer } from "../grammar/grammar";
import type { TextContext } from "../resolve/text-context";
import { areOfOneKind } from "../lexicon/act-kinds";
import { meant } from "./because";
import type { Meant } from "./because";
import { mayBeInner } from "./inner-places";
import { onlyEarlier } from "./earlier";
import type { Earlier } from "./earlier";
import { isDefined } from "../lexicon/is-defined";
import { whichOfOneName } from "./which-of-one-name";

/** What has to be known to tell what is meant. */
export type Known = Pick<TextContext, "catalogue" | "jurisdiction" | "pointed" | "listed">;

/** The instrument that a citation means, by its name, by what the text said before or by its context; never a guess. */
export function whatIsMeant(citation: Citation, earlier: Earlier, known: Known): Meant | undefined {
  const { name, candidates, pointer } = citation;
  if (citation.listHead !== undefined) return meant(earlier.named.get(citation.listHead), "goes on");
  if (candidates.length > 0)
    return whichOfOneName(citation, instrumentsOf(candidates, known), known.jurisdiction, earlier);
  if (citation.pointsBy === "last") return meant(lastNamed(earlier, known), "named last");
  if (citation.pointsBy === "same") return namedBefore(citation, earlier, known) ?? pointedAt(citation, earlier, known);
  if (pointer) return pointedAt(citation, earlier, known);
  return name === "" ? withoutName(citation, earlier, known) : undefined;
}

// Without flatMap, which takes a good part of the time of a check.
function instrumentsOf(ids: readonly string[], { catalogue: { byId } }: Known): readonly Instrument[] {
  const instruments: Instrument[] = [];
  for (const id of ids) {
    const one = byId.get(id);
    if (one) instruments.push(one);
  }
  return instruments;
}

const lastNamed = ({ last }: Earlier, { catalogue: { byId } }: Known): Instrument | undefined =>
  last?.instrument === undefined ? undefined : byId.get(last.instrument);

function pointedAt(citation: Citation, earlier: Earlier, known: Known): Meant | undefined {
  const { pointer } = citation;
  const { pointed } = known;
  if (pointer === "ibid." && (citation.isBehindUnread || earlier.isLeftOut)) return undefined;
  if (pointer === "ibid.")
    return earlier.last
      ? meant(lastNamed(earlier, known), "named last")
      : meant(pointed.get("current instrument"), "context");
  if (pointer === "draft" || citation.ofAnother) return undefined;
  const defined = definedAs(citation, earlier);
  if (defined) return meant(defined, "defined");
  if (citation.pointsBy === "kind") return meant(currentOfKind(citation, earlier, known), "current of kind");
  if (pointer === undefined || pointer === "unknown") return undefined;
  return (
    meant(pointed.get(pointer), "context") ??
    meant(
      citation.isBehindUnread ? undefined : onlyEarlier(earlier, (one) => isCalled(one, pointer)),
      "only one before",
    )
  );
}

/** "того же Кодекса", unless an act of the kind that was not read may be meant. */
function namedBefore(citation: Citation, earlier: Earlier, known: Known): Meant | undefined {
  if (citation.isBehindUnread) return undefined;
  return (
    meant(onlyEarlier(earlier, isOfKind(citation.name)), "only one before") ??
    meant(lastOfKind(citation, earlier, known), "named last")
  );
}

/** Whether an instrument is what a word for a kind of act says: "the same Regulation". */
const isOfKind =
  (words: string): ((one: Instrument) => boolean) =>
  (one) =>
    areOfOneKind(words, one.title.en);

/** "того же Кодекса" behind two codes is the one that was named last. */
function lastOfKind({ name }: Citation, earlier: Earlier, known: Known): Instrument | undefined {
  const last = lastNamed(earlier, known);
  return last && isOfKind(name)(last) ? last : undefined;
}

function definedAs({ name, defined: own }: Citation, { defined }: Earlier): Instrument | undefined {
  if (name === "") return undefined;
  const suiting = defined.filter(([words]) => (own === undefined ? isDefined(name, words) : words === own));
  return suiting.length === 1 ? suiting[0]?.[1] : undefined;
}

/** "Article 8 of the Law": the current act, where it is of this kind and no other act of the kind was named. */
function currentOfKind({ name }: Citation, earlier: Earlier, { pointed }: Known): Instrument | undefined {
  const current = pointed.get("current instrument");
  if (!current || earlier.doubtful || !areOfOneKind(name, current.title.en)) return undefined;
  const others = [...earlier.instruments].filter((one) => one !== current && areOfOneKind(name, one.title.en));
  return others.length === 0 ? current : undefined;
}

/** Places alone: of what the context says, or in a bracket or a list of the one instrument that has such places. */
function withoutName(citation: Citation, earlier: Earlier, known: Known): Meant | undefined {
  const { unit, text, dependence } = citation;
  const { pointed } = known;
  const onlyFitting = (): Instrument | undefined => onlyEarlier(earlier, (one) => fits(one, unit));
  if (dependence === "unclear" || dependence === "of either") return undefined;
  // "GDPR, Article 8. Our proposal: Article 15; Article 16": what goes on with a place of nobody knows what is no more known.
  const isNobodys = dependence === "list" && earlier.last !== undefined && !earlier.last.instrument;
  // Drafts and treaties have no recitals and no "¶", so the one instrument that has them is meant wherever it was named.
  if ((unit === "recital" || (text.startsWith("¶") && !isNobodys)) && earlier.instruments.size > 0)
    return meant(onlyFitting(), "only one before");
  if (isNobodys) return undefined;
  const usual = [pointed.get("current instrument"), pointed.get("the Convention")].find(
    (one) => one && fits(one, unit) && !earlier.beside.includes(one.id),
  );
  if (dependence === "owner") return meant(usual, "usual") ?? meant(ownerBefore(earlier, known, unit), "goes on");
  if (dependence !== "bracket" && dependence !== "list") return meant(usual, "usual");
  const before = onlyFitting();
  if (dependence === "list" && mayBeInner(citation, earlier.last, known.catalogue)) return undefined;
  return before && usual && before !== usual ? undefined : (meant(before, "goes on") ?? meant(usual, "usual"));
}

/** The owner of the places that the sentence cited last. */
function ownerBefore(earlier: Earlier, known: Known, unit: string | undefined): Instrument | undefined {
  const owner = earlier.last?.pinpoints.length ? lastNamed(earlier, known) : undefined;
  return owner && fits(owner, unit) ? owner : undefined;
}

const fits = ({ pinpoint, parts }: Instrument, unit: string | undefined): boolean =>
  pinpoint.unit === unit ||
  (pinpoint.unit === UNKNOWN_UNIT && unit === "article") ||
  (unit === "sign" && (pinpoint.unit === "section" || pinpoint.unit === "paragraph")) ||
  (unit === "recital" && parts.some((part) => part.unit === unit));

function isCalled({ title: { en: title } }: Instrument, pointer: Pointer): boolean {
  switch (pointer) {
    case "the Convention":
      return title.includes("Convention") && !title.includes("Protocol") && !title.includes("comment");
    case "the Covenant":
      return title.includes("Covenant");
    case "the Optional Protocol":
      return title.includes("Optional Protocol");
    case "the general comment":
      return title.startsWith("General comment");
    default:
      return false;
  }
}
