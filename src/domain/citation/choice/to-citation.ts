import { formatPinpoint } from "../../instrument/pinpoint";
import type { Pinpoint } from "../../instrument/pinpoint";
import type { Instrument } from "../../instrument/instrument";
import { isOwn } from "../../instrument/own-instrument";
import { isNumberedByChapter, romanNumber } from "../../instrument/roman-number";
import type { Citation, Said } from "../citation";
import type { Pointer } from "../grammar/grammar";
import { memoise } from "../../memoise";
import { isDefined } from "../lexicon/is-defined";
import { isTitledByWords } from "../lexicon/one-act";
import { isActOfAnyState, mayBeOfAnotherState } from "../lexicon/says-its-state";
import { mainUnitOf, placesOf } from "./places-of-chains";
import { nameOfPlace } from "../productions/elements";
import type { NameElement } from "../productions/elements";
import { markAt, wordsIn } from "../productions/look";
import type { Reading } from "../productions/look";
import { ofOtherYears } from "../productions/other-years";
import { saidAround } from "../productions/said-around";
import { stateInStead } from "../productions/state-in-stead";
import { DOUBTFUL } from "../productions/state-around";
import { ofStateBehind } from "../productions/states";
import { factsOf } from "../productions/act-facts";
import { actOfBracket } from "../productions/act-of-bracket";
import { paperBefore } from "../productions/papers";
import { titleOfUnit } from "../productions/titles-of-units";
import { nameBefore } from "../productions/unknown";
import { beforeBracket, goingOn } from "./behind-bracket";
import type { BeforeBracket, Told } from "./behind-bracket";
import { withoutContainers } from "./containers";
import type { Cluster } from "./clusters";
import { hasSentenceEnd } from "./has-sentence-end";
import { namedBefore, withoutEveryday } from "./everyday-units";
import { insideOut } from "./inside-out";
import { mayMeanAnother, mayMeanUnread } from "./other-acts";
import type { Before } from "./other-acts";
import type { LinkedChain } from "./links";
import { fullName } from "./full-name";
import { withRecitals } from "./numbered-recitals";

/** The citation that a cluster is; undefined where it cites nothing. */
export function toCitation(reading: Reading, cluster: Cluster, before: Before): Citation | undefined {
  const [place] = cluster.chains;
  const { isUnclear = false } = cluster;
  const behind = cluster.name || isUnclear ? undefined : beforeBracket(reading, cluster, before.told);
  const goesOn = behind && place ? goingOn(behind, place) : undefined;
  const explained = place?.ofExplained === "either" ? undefined : place?.ofExplained;
  const ofList = cluster.ofList && nameOfPlace(cluster.ofList, cluster.start);
  const found =
    cluster.name ??
    goesOn ??
    (isUnclear ? undefined : (explained ?? unknownNameOf(reading, cluster, before) ?? ofList));
  const isNamed = found !== undefined && (found.end > found.start || [goesOn, explained, ofList].includes(found));
  const spokenOf = before.told.at(-1);
  const ofCurrent = isCurrentAlone(spokenOf) && !hasSentenceEnd(reading, cluster.from, cluster.start);
  const own = withRecitals(reading, cluster.chains, found);
  const named = isNamed ? undefined : namedBefore(reading, cluster, { name: lastNamed(before), told: spokenOf });
  const chains = isNamed || ofCurrent ? own : withoutEveryday(reading, own, found !== undefined, named, before.told);
  const goesOnOpen = behind ? isUnknown(behind) : cluster.inList && spokenOf?.isOpen === true;
  const isOpen = isUnclear || (!found && (goesOnOpen || chains.length === 0));
  before.told.push({
    start: cluster.start,
    end: cluster.end,
    chains: cluster.chains,
    name: found,
    isOpen,
    spokenOf: found ?? named,
  });
  if (AT_HAND.has(found?.pointer) || isNoCitation(found, chains, behind !== undefined)) return undefined;
  const { start: starts, end: ends, text } = reading.tokens;
  const first = Math.min(found?.start ?? cluster.start, chains[0]?.start ?? cluster.start);
  // More places than a function takes arguments may follow one name.
  const furthest = chains.reduce((most, { end: at }) => Math.max(most, at), found?.end ?? 0);
  const last = withBracket(reading, first, furthest);
  const [start, end] = [starts[first] ?? 0, ends[last - 1] ?? 0];
  const unit = mainUnitOf(chains);
  const words = found && isNamed ? wordsIn(reading, found.start, found.end) : "";
  const told = found && ofStateBehind(reading, last, found);
  const instruments = told?.instruments ?? [];
  return {
    text: text.slice(start, end),
    start,
    end,
    name: words,
    candidates: instruments.map(({ id }) => id),
    pointer: found?.pointer,
    pointsBy: mayMeanAnother(reading, cluster, before) || isOfDraft(cluster) ? undefined : found?.pointsBy,
    ofAnother: found?.ofAnother === true || isCalledSo(found, words, before),
    defined: found?.defined,
    said:
      found && mayBeSeveral(words, instruments)
        ? withStates(saidAround(reading, found.start, found.end, instruments.length === 1), told?.states)
        : undefined,
    defines: found?.defines,
    unit,
    pinpoints: distinct(insideOut(reading, chains) ?? placesOf(withoutContainers(reading, chains), unit)),
    ambiguousUnit: chains.find((chain) => chain.ambiguousUnit !== undefined)?.ambiguousUnit,
    dependence: isOpen
      ? "unclear"
      : found || behind
        ? undefined
        : place?.ofExplained
          ? "of either"
          : dependence(reading, cluster, first),
    // What few citations have stands last: an object that is spread into grows by each property behind that.
    ...(isNamed &&
      isNotHeld(found) && {
        fullName: fullName(reading, endBefore(chains, found, before.told.at(-2)?.end ?? 0), found),
      }),
    ...(told?.ruledOut && { ruledOut: told.ruledOut.id }),
    ...(told?.isDoubtful && { isDoubtful: true, isOfEither: told.isOfEither }),
    ...(found && isOneOfAnyState(words, instruments) && { notOf: statesOfOtherYears(reading, found) }),
    ...(found && instruments.some(hasFacts) && { facts: factsOf(reading, found, last) }),
    ...(cluster.ofList && found === ofList && { listHead: starts[cluster.ofList.start] }),
    ...(found?.isPaper && { isPaper: true }),
    ...(mayMeanUnread(reading, cluster, before) && { isBehindUnread: true }),
  };
}

/** Where what stands before a name ends, with the places of it: "Annex B to ISO/IEC 27001". */
const endBefore = (chains: readonly LinkedChain[], { start }: NameElement, from: number): number =>
  chains.reduce((last, { end }) => (end <= start ? Math.max(last, end) : last), from);

/** Words for the text under review or a part of it: what is cited of them is no citation. */
const AT_HAND: ReadonlySet<Pointer | undefined> = new Set<Pointer>(["draft", "this provision"]);

/** An act of a name that the catalogue doesn't have. */
const isNotHeld = ({ instruments, pointer }: NameElement): boolean =>
  instruments.length === 0 && (pointer === undefined || pointer === "unknown");

/** The name of the catalogue before a place, or the act it doesn't hold that was spoken of last. */
function lastNamed({ told, names }: Before): NameElement | undefined {
  const last = told.at(-1)?.spokenOf;
  return last?.pointer === undefined && last?.isPaper !== true ? (last ?? names.at(-1)) : names.at(-1);
}

/** What was spoken of last is the current act: "осы Заңның күшіне ену тәртібін 31-б. қараңыз". */
const isCurrentAlone = (told: Told | undefined): boolean =>
  told?.name?.pointer === "current instrument" && told.chains.length === 0;

/** Whether "this Law" may be the draft that was spoken of right before. */
const isOfDraft = ({ name, afterDraft }: Cluster): boolean => name?.pointsBy === "same" && afterDraft;

/** Whether something is known of an act that a text may say otherwise. */
const hasFacts = memoise(
  (one: Instrument): boolean =>
    isOwn(one) || romanNumber(one) !== undefined || isNumberedByChapter(one) || isTitledByWords(one.title.en),
);

/** The states beside a name tell where the sentence says none, and go with those that it says where they leave doubt. */
const withStates = (said: Said, beside: readonly string[] = []): Said =>
  said.states.length === 0 || beside.includes(DOUBTFUL)
    ? { ...said, states: [...new Set([...said.states, ...beside])] }
    : said;

/** Whether a pointer is what the text calls an act that the catalogue doesn't hold. */
const isCalledSo = (name: NameElement | undefined, words: string, { called }: Before): boolean =>
  name?.pointer !== undefined &&
  called.some((one) => (name.defined === undefined ? isDefined(words, one) : name.defined === one));

const isOneOfAnyState = (name: string, [one, other]: readonly Instrument[]): boolean =>
  one !== undefined && other === undefined && isActOfAnyState(name, one);

const statesOfOtherYears = (reading: Reading, name: NameElement): readonly string[] =>
  ofOtherYears(reading, name).map(({ jurisdiction }) => jurisdiction);

/** Whether a state that the sentence names would tell which instrument is meant. */
const mayBeSeveral = (name: string, [first, second]: readonly Instrument[]): boolean =>
  first !== undefined && (second !== undefined || mayBeOfAnotherState(name, first) || isActOfAnyState(name, first));

/** A place that stands alone as the one before the bracket does is of what that is of. */
const isUnknown = ({ outer }: BeforeBracket): boolean => !outer || outer.name !== undefined || outer.isOpen;

function dependence(
  reading: Reading,
  { chains, from, inList, afterDraft }: Cluster,
  start: number,
): Citation["dependence"] {
  if (afterDraft || chains.some(({ ofThisText }) => ofThisText)) return undefined;
  if (inList) return "list";
  if (markAt(reading, start - 1) === "(") return "bracket";
  if (from === 0 || hasSentenceEnd(reading, from, start)) return undefined;
  return chains[0]?.owned ? "owner" : "sentence";
}

const unknownNameOf = (reading: Reading, { chains, from }: Cluster, { names }: Before): NameElement | undefined => {
  const [place] = chains;
  if (!place) return undefined;
  const first = place.start;
  const last = names.at(-1);
  return (
    nameBefore(reading, from, first) ??
    actOfBracket(reading, from, first) ??
    titleOfUnit(reading, from, place) ??
    (last ? paperBefore(reading, from, first, place.unit, last.end) : undefined) ??
    stateInStead(reading, from, first, last)
  );
};

function isNoCitation(name: NameElement | undefined, chains: readonly LinkedChain[], goesOn: boolean): boolean {
  if (!name && !goesOn && chains.every(({ bare }) => bare)) return true;
  if (chains.length > 0) return false;
  return (
    !name ||
    (name.everyday && name.defines === undefined) ||
    name.pointer === "unknown" ||
    name.pointer === "current instrument"
  );
}

function distinct(pinpoints: readonly Pinpoint[]): readonly Pinpoint[] {
  return pinpoints.length < 2
    ? pinpoints
    : [...new Map(pinpoints.map((pinpoint) => [formatPinpoint(pinpoint), pinpoint])).values()];
}

/** A citation that opened a bracket takes its end: "Act (UK)", "general comment No. 8 (para. 53)". */
function withBracket(reading: Reading, start: number, end: number): number {
  if (markAt(reading, end) !== ")") return end;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const mark = markAt(reading, at);
    if (mark === "(") depth++;
    else if (mark === ")" && depth > 0) depth--;
  }
  return depth > 0 ? end + 1 : end;
}
