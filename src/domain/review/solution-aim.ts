import { isChanged } from "../amendment/is-changed";
import { isBareDeletion } from "../amendment/solution-act";
import type { SolutionAim } from "../amendment/start-amendment";
import type { Stretch } from "../citation/read-lone-places";
import { isSameId } from "../gap/id-key";
import type { CitedProvision } from "../lookup/cited-provisions";
import { provisionsNamed } from "../lookup/provisions-named";
import type { NamedPlace } from "../lookup/provisions-named";
import { draftTexts } from "../provision/draft-texts";
import type { Provision } from "../provision/provision";
import { besideQuotations } from "./beside-quotations";
import { draftPlaces } from "./draft-places";
import type { DraftPlace, OwnDraft } from "./draft-places";

/** What a solution is aimed at: everything is read beside its quotations and the places of other acts. */
export interface AimedSolution extends OwnDraft {
  readonly solution: string;
  /** Ids of the provisions that are to be changed for it. */
  readonly ids: readonly string[];
  readonly provisions: readonly Provision[];
}

/**
 * What a solution aims at: a replacement at the one provision it names, repeals at each of them, an addition at the one
 * that what it names is, or is to stand in. Where it names none, it aims at the only provision there is, if it is.
 */
export function solutionAim({ solution, ids, provisions, ...draft }: AimedSolution): SolutionAim {
  const { frame: text, quoted, first = 0 } = besideQuotations(solution, draft);
  const said = draftPlaces(text, draft);
  const changed = said.filter((one) => one.owner === "another" && isChanged(text, stretchOf(one)));
  const isForOther = changed.some(({ start }) => start < first);
  const places = placesNamed(said, changed);
  // Which of several texts is for which act nobody can tell.
  if (quoted.length > 1 && places.some(({ isOther }) => isOther)) return (act) => act === undefined;
  const named = provisionsNamed({ text, places, article: articleOf(ids), ids, provisions });
  const exact = named.map(({ provision, isExact }) => (isExact ? provision?.id : undefined));
  const hosts = hostsOf(new Set(named.flatMap(({ provision }) => provision?.id ?? [])), ids, provisions);
  const isElsewhere = toIsElsewhere(named, ids, provisions);
  return (act, provision) => {
    if (act === undefined) return provision === undefined || !isElsewhere(provision);
    if (isForOther) return false;
    if (provision === undefined) return act !== "repeal" && (named.length === 0 || act === "insertion");
    if (named.length === 0) return ids.length < 2 && (act !== "repeal" || isBareDeletion(solution));
    const aims = act === "insertion" ? hosts : exact;
    return (act === "repeal" || aims.length === 1) && aims.some((id) => id !== undefined && isSameId(id, provision));
  };
}

/** Tells whether a solution tells some of the provisions to be changed from this one, or names nothing of the draft. */
function toIsElsewhere(
  named: readonly CitedProvision<Provision>[],
  ids: readonly string[],
  provisions: readonly Provision[],
): (id: string) => boolean {
  const texts = draftTexts(provisions);
  const isIn = (id: string, outer: string): boolean =>
    isSameId(id, outer) || texts.insideOf(outer).some((inner) => isSameId(inner.id, id));
  const places = named.flatMap(({ provision, isExact }) => (provision && isExact ? [provision.id] : []));
  const tells =
    places.some((place) => ids.some((id) => isSameId(id, place))) ||
    (named.length > 0 && named.every(({ provision }) => provision === undefined));
  return (id) => tells && !places.some((place) => isIn(id, place) || isIn(place, id));
}

/** What an addition to a place stands beside: the place, or what of those to be changed is inside of it. */
function hostsOf(
  named: ReadonlySet<string>,
  ids: readonly string[],
  provisions: readonly Provision[],
): readonly string[] {
  const [place, ...others] = named;
  if (place === undefined || others.length > 0) return [];
  if (ids.some((id) => isSameId(id, place))) return [place];
  const inside = draftTexts(provisions).insideOf(place);
  return ids.filter((id) => inside.some((one) => isSameId(one.id, id)));
}

/** The article that all ids are of, so that "paragraph 2" alone is one of it. */
function articleOf(ids: readonly string[]): string | undefined {
  const [article, ...others] = new Set(ids.map((id) => id.replace(/\s*\(.*$/su, "")));
  return others.length === 0 ? article : undefined;
}

/** What is named of the draft and of others: without an owner it is of an act that is to be changed and stands before it. */
function placesNamed(said: readonly DraftPlace[], changed: readonly DraftPlace[]): readonly NamedPlace[] {
  const around = changed.find(({ place }) => place === "");
  return said
    .filter((one) => one.place !== "" || one === around)
    .map(({ place, isWhole, owner, start }) => {
      const isAround = around !== undefined && around.start <= start && owner !== "draft";
      return { place, isWhole, isOther: owner === "another" || isAround };
    });
}

/** A place with the act that it is of. */
const stretchOf = ({ start, end, act }: DraftPlace): Stretch => ({
  start: Math.min(start, act?.start ?? start),
  end: Math.max(end, act?.end ?? end),
});
