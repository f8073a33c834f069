import { isChanged } from "../amendment/is-changed";
import { isBareDeletion } from "../amendment/deletes-whole";
import { remarksBehind } from "../amendment/leaves-open";
import { mayBeNamed, namesAmong, namesAtLast, namesInFull, namesThere } from "../amendment/names-provision";
import { withRangesSpelt } from "../amendment/spelt-ranges";
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
  /** Ids of all that the gap names, where fewer are to be changed by now. */
  readonly ofGap?: readonly string[];
  readonly provisions: readonly Provision[];
}

/**
 * What a solution aims at: a replacement at the one provision it names, repeals at each of them where the gap names all,
 * an addition at the one that what it names is, or is to stand in. Where it names none, it aims at the only provision
 * there is, if it is.
 */
export function solutionAim({ solution, ids, ofGap = [], provisions, ...draft }: AimedSolution): SolutionAim {
  const beside = besideQuotations(solution, draft);
  const lead = withRangesSpelt(beside.frame.slice(0, beside.first));
  const text = `${lead}${beside.frame.slice(beside.first ?? beside.frame.length)}`;
  // What is said behind a text may be about what stays.
  const [firstSentence = ""] = text.split(/(?<=…)[.;]?\s+(?=\p{Lu})/u);
  const remarks = beside.quoted.length > 0 ? text.indexOf(remarksBehind(solution) || NOWHERE) : -1;
  const said = draftPlaces(text, draft).filter(
    ({ start, owner }) => remarks < 0 || start < remarks || owner !== "another",
  );
  const changed = said.filter((one) => one.owner === "another" && isChanged(text, stretchOf(one)));
  const isForOther = changed.some(({ start }) => beside.first !== undefined && start < lead.length);
  const places = placesNamed(said, changed);
  // Which of several texts is for which act nobody can tell.
  if (beside.quoted.length > 1 && places.some(({ isOther }) => isOther)) return (act) => act === undefined;
  const named = provisionsNamed({ text, places, article: articleOf(ids), ids, provisions });
  const exact = withoutLeading(named, provisions);
  const known = [...ids, ...ofGap];
  const isForMore = exact.some((id) => id !== undefined && !known.some((one) => isSameId(one, id)));
  const isBeside = said.some((one) => one.place !== "" && standsBeside(text, one));
  const before = ADDS_ARTICLE.test(text) ? articlesBefore(named, ids) : [];
  const beneath = new Set([...named.flatMap(({ provision }) => provision?.id ?? []), ...before]);
  const hosts = hostsOf(beneath, ids, provisions, isBeside || before.length > 0);
  const isOwn = articleOf(ids) !== undefined && places.every(({ isOther }) => !isOther);
  const isElsewhere = toIsElsewhere(named, ids, provisions);
  return (act, provision) => {
    if (act === undefined) return provision === undefined || !isElsewhere(provision);
    if (isForOther) return false;
    if (provision === undefined) return act !== "repeal" && (named.length === 0 || act === "insertion");
    if (act !== "insertion" && !mayBeNamed(firstSentence, provision, provisions)) return false;
    if (act === "repeal" && (isForMore || !mayGo(text, provision, known, provisions))) return false;
    if (act === "repeal" && isOwn && namesInFull(text, provision, provisions)) return true;
    if (named.length === 0) return ids.length < 2 && (act !== "repeal" || isBareDeletion(solution));
    const aims = act === "insertion" ? hosts : exact;
    return (act === "repeal" || aims.length === 1) && aims.some((id) => id !== undefined && isSameId(id, provision));
  };
}

/** Whether a deletion names a provision, and beside it nothing but what is known: what is said of others would be lost. */
const mayGo = (text: string, id: string, known: readonly string[], provisions: readonly Provision[]): boolean =>
  namesAtLast(text, id, provisions) && namesThere(text, id, provisions) && namesAmong(text, id, known, provisions);

/** No text has it. */
const NOWHERE = "\u0000";

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

/** Ids of what is named, without what only leads to it: "Section 22 be amended by deleting subsection (2)". */
function withoutLeading(
  named: readonly CitedProvision<Provision>[],
  provisions: readonly Provision[],
): readonly (string | undefined)[] {
  const { insideOf } = draftTexts(provisions);
  const exact = named.map(({ provision, isExact }) => (isExact ? provision?.id : undefined));
  const leads = (id: string): boolean =>
    insideOf(id).some((inner) => exact.some((other) => other !== undefined && isSameId(other, inner.id)));
  return exact.filter((id) => id === undefined || !leads(id));
}

/** A new article is what comes, and not where it goes: "дополнить статьей 6-1", "insert section 4A", "4-1-баппен". */
const ADDS_ARTICLE =
  /(?<!\p{L})(?:дополн\p{L}+(?:\s[^.:;…]{0,60})?\sстать(?:[её]й|ями)|(?:включ|добав|вв[её]?[сд])\p{L}+(?:\sнов\p{L}+)?\sстать[юи])\s\d|(?<!\p{L})(?:insert|add)(?:ing)?\s(?:(?:an?|the|new|following)\s)*(?:article|section|clause)s?\s\d|\d\p{L}?-бап(?:пен|тармен)/iu;

/** Those to be changed that articles which the draft lacks come behind by their numbers: 6 of 6-1, 4 of 4A. */
const articlesBefore = (named: readonly CitedProvision<Provision>[], ids: readonly string[]): readonly string[] =>
  named.flatMap(({ place, provision }) => {
    const [, number] = (provision === undefined && /^(\d+)(?:-\d+|\p{L})$/u.exec(place)) || [];
    return ids.filter((id) => number !== undefined && isSameId(id, number));
  });

/** Whether what comes is to stand next to a place: "after subsection (2)", "2-тармақтан кейін". */
const standsBeside = (text: string, { start, end }: Stretch): boolean =>
  /(?<!\p{L})(?:after|before|после|перед)(?: the)?\s*$/iu.test(text.slice(0, start)) ||
  /^\p{L}*\s*(?:кейін|соң|бұрын)(?!\p{L})/iu.test(text.slice(end));

/** What an addition stands beside: the place itself, or what is changed in it, next to it or around it. */
function hostsOf(
  named: ReadonlySet<string>,
  ids: readonly string[],
  provisions: readonly Provision[],
  isBeside: boolean,
): readonly string[] {
  const [place, ...others] = named;
  if (place === undefined || others.length > 0) return [];
  if (ids.some((id) => isSameId(id, place))) return [place];
  const { insideOf } = draftTexts(provisions);
  const isIn = (inner: string, outer: string): boolean => insideOf(outer).some((one) => isSameId(one.id, inner));
  return ids.filter((id) => isIn(id, place) || (isBeside && isIn(place, id)));
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
