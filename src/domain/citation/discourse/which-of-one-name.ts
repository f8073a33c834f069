import type { Instrument } from "../../instrument/instrument";
import { isOwn } from "../../instrument/own-instrument";
import { fold } from "../../text/fold";
import type { Citation } from "../citation";
import { kindsIn, speakOf } from "../lexicon/act-kinds";
import { isOneAct, withoutYear } from "../lexicon/one-act";
import { isLettersOf, mayBeActIn, mayBeOfAnotherState, namesInEnglish } from "../lexicon/says-its-state";
import { DOUBTFUL } from "../productions/state-around";
import { meant } from "./because";
import type { Meant } from "./because";
import { onlyState } from "./earlier";
import type { Earlier } from "./earlier";

/**
 * Of the instruments that a name may mean the one that is meant: what the sentence says of a state or a date comes
 * first, then what the text named before by the same words, then the state under review, unless all else that the text
 * cites is of the state of another, then the state that the text speaks of. Undefined where none of these tells, or
 * where one is the person's own.
 */
export function whichOfOneName(
  { name, said, isDoubtful, isOfEither, notOf = [] }: Citation,
  known: readonly Instrument[],
  jurisdiction: string | undefined,
  earlier: Earlier,
): Meant | undefined {
  const [first, second] = known;
  const states = said?.states ?? [];
  if (isOfEither) return undefined;
  if (isDoubtful)
    return meant(
      only(known, (one) => one.jurisdiction === jurisdiction),
      "state reviewed",
    );
  if (!first || !second) {
    const state = onlyOne(states) ?? jurisdiction;
    return onlyName(name, first, notOf.includes(state ?? "") ? undefined : state, earlier);
  }
  const usual = known.filter((one) => !isOfAnother(name, one, jurisdiction));
  if (known.some(isOwn)) return meant(usual.length === 1 ? usual[0] : undefined, "state reviewed");
  const dates = said?.dates ?? [];
  const told =
    meant(
      only(known, (one) => one.adopted !== null && dates.includes(one.adopted)),
      "date",
    ) ??
    meant(
      only(known, (one) => states.includes(one.jurisdiction)),
      "state said",
    );
  const isOurs = (one: Instrument): boolean => one.jurisdiction === jurisdiction;
  // "The Online Safety Act was copied in Australia", in a review of British law.
  if (told?.because === "state said" && states.includes(DOUBTFUL) && !isOurs(told.instrument) && known.some(isOurs))
    return undefined;
  if (told ?? states.length > 0) return told;
  const [left, ...others] = usual;
  if (left && others.length === 0 && isSure(name, left, jurisdiction)) return meant(left, "state reviewed");
  const byLetters = known.every((one) => isLettersOf(name, one));
  const areOfOneState = known.every((one) => one.jurisdiction === first.jurisdiction);
  const named = only(known, (one) =>
    byLetters || (areOfOneState && /\p{L}/u.test(name)) ? earlier.instruments.has(one) : isNamedSo(name, one, earlier),
  );
  if (named) return meant(named, "only one before");
  const cited = onlyState(earlier);
  // Where acts are not named so, letters are those of the act that the catalogue lists by them.
  if (byLetters && !namesInEnglish(jurisdiction ?? ""))
    return meant(only(known, (one) => one.jurisdiction === cited) ?? first, "only name");
  const state = jurisdiction ?? cited;
  // "GDPR, art. 8; DSA, art. 28; AI Act, art. 5" in the review of another state's law: two witnesses that disagree.
  if (cited !== state && known.some((one) => one.jurisdiction === cited)) return undefined;
  const its = only(usual, (one) => one.jurisdiction === state);
  if (its && !isCalledSo(name, its) && known.some((one) => isCalledSo(name, one))) return undefined;
  if (its && jurisdiction === undefined && isOtherKind(name, earlier.names.get(its))) return undefined;
  return meant(its, jurisdiction === undefined ? "state of text" : "state reviewed");
}

/** An instrument that alone has a name, unless another state's law may have it as well. */
function onlyName(
  name: string,
  one: Instrument | undefined,
  state: string | undefined,
  earlier: Earlier,
): Meant | undefined {
  if (!one || !isOfAnother(name, one, state)) return meant(one, "only name");
  const isNamed = isLettersOf(name, one) ? earlier.instruments.has(one) : isNamedSo(name, one, earlier);
  return isNamed ? meant(one, "only one before") : undefined;
}

/** "AI Act" may as well be the Union's Act as the "Law on AI" of the state under review. */
function isCalledSo(name: string, { title: { en } }: Instrument): boolean {
  const kind = wordsOf(name).find(isOneAct);
  return kind !== undefined && wordsOf(en).includes(kind);
}

/** Whether an act was named before, and each time as one of another kind: «Регламент ЕС об ИИ», and now «Закон об ИИ». */
function isOtherKind(name: string, before: Iterable<string> = []): boolean {
  const [said, kinds] = [[...before], kindsIn(name)];
  return said.length > 0 && said.every((words) => kindsIn(words).size > 0 && !speakOf(words, kinds));
}

/**
 * Whether the one instrument that is left when those of other states are not counted is meant: it is of the state under
 * review, or what the name calls it is what it is.
 */
const isSure = (name: string, one: Instrument, jurisdiction: string | undefined): boolean =>
  one.jurisdiction === jurisdiction || isCalledSo(name, one);

const wordsOf = (text: string): readonly string[] => text.split(/\P{L}+/u);

/**
 * "EU AI Act … the AI Act", "Online Safety Act 2023 … the Online Safety Act": named before by words that end so, but for a
 * year. The number of a general comment alone may be a paragraph's.
 */
function isNamedSo(name: string, one: Instrument, { names }: Earlier): boolean {
  const words = fold(name).replace(/^the /u, "");
  const before = /\p{L}/u.test(words) ? [...(names.get(one) ?? [])] : [];
  return before.some((said) =>
    [fold(said), withoutYear(fold(said))].some((known) => ` ${known}`.endsWith(` ${words}`)),
  );
}

function only(instruments: readonly Instrument[], suits: (instrument: Instrument) => boolean): Instrument | undefined {
  const suiting = instruments.filter(suits);
  return suiting.length === 1 ? suiting[0] : undefined;
}

const onlyOne = ([first, second]: readonly string[]): string | undefined => (second === undefined ? first : undefined);

/** "Law on Education" in the review of another country's law is that country's, whichever the catalogue knows. */
export const isOfAnother = (name: string, instrument: Instrument, jurisdiction: string | undefined): boolean =>
  jurisdiction !== undefined &&
  jurisdiction !== instrument.jurisdiction &&
  (mayBeOfAnotherState(name, instrument) || mayBeActIn(jurisdiction, name, instrument));
