import type { ResolvedCitation } from "../citation/citation";
import { forms } from "../citation/grammar/forms";
import { kindsIn, mayBeCommon } from "../citation/lexicon/act-kinds";
import { toReading } from "../citation/productions/look";
import { stateAt, stateOf } from "../citation/productions/state-at";
import { areOver } from "../citation/read-lone-places";
import type { Stretch } from "../citation/read-lone-places";
import { isSameId } from "../gap/id-key";
import { findPlace, keysOf } from "../lookup/cited-provisions";
import { placeGrammar } from "../lookup/place-grammar";
import { provisionsMeant } from "../lookup/provisions-meant";
import { draftTexts } from "../provision/draft-texts";
import type { Provision } from "../provision/provision";
import { fold } from "../text/fold";
import { sentencesOf } from "../text/sentences";
import { draftPlaces } from "./draft-places";
import type { OwnDraft } from "./draft-places";

/** A draft with its provisions, and those that a gap names, as its cell has them. */
export interface NamedDraft extends OwnDraft {
  readonly provisions: readonly Provision[];
  readonly named: readonly string[];
}

/**
 * The citations of a text that name no law and are certainly of the draft, in reading order: the draft has each of their
 * places, and either the gap names it, or what it stands in, and nothing in the sentence may be what it is of, or the
 * sentence speaks of the draft and names nothing else that has places.
 */
export function certainlyDrafts(text: string, draft: NamedDraft): readonly ResolvedCitation[] {
  const citations = draft.citationsIn(text);
  const places = draftPlaces(text, draft);
  const has = toHas(draft.provisions);
  const isNamed = toIsNamed(draft);
  const isMeant = (citation: ResolvedCitation): boolean => {
    if (citation.name !== "" || !citation.problems.some(({ kind }) => kind === "unresolved")) return false;
    const own = places.filter((place) => areOver(place, citation));
    const isTheirs = own.every(({ place, isWhole, owner }) => isWhole && owner !== "another" && has(place));
    if (own.length === 0 || !isTheirs) return false;
    const sentence = sentenceAround(text, citation);
    if (speaksOfDraft(sentence) && !namesOther(sentence, without(sentence, citations.filter(isNameless)))) return true;
    const isPlaced = (one: ResolvedCitation): boolean => isNameless(one) || one.pinpoints.length > 0;
    return (
      own.every(({ place }) => isNamed(place)) && !namesOther(sentence, without(sentence, citations.filter(isPlaced)))
    );
  };
  return citations.filter(isMeant);
}

const isNameless = ({ name }: ResolvedCitation): boolean => name === "";

const toHas = (provisions: readonly Provision[]): ((place: string) => boolean) => {
  const keys = keysOf(provisions);
  return (place) => place !== "" && findPlace(place, keys).isExact;
};

/** Tells whether a gap names a place, or one that it stands in. */
function toIsNamed({ provisions, named }: NamedDraft): (place: string) => boolean {
  const ids = provisionsMeant(provisions).idsOf(named);
  const { insideOf } = draftTexts(provisions);
  return (place) => ids.some((id) => [{ id }, ...insideOf(id)].some((one) => isSameId(one.id, place)));
}

interface Sentence extends Stretch {
  readonly text: string;
}

function sentenceAround(text: string, { start }: Stretch): Sentence {
  let end = 0;
  for (const sentence of sentencesOf(text)) {
    const from = text.indexOf(sentence, end);
    end = from + sentence.length;
    if (start < end) return { text: sentence, start: from, end };
  }
  return { text, start: 0, end: text.length };
}

/** A sentence without some stretches of its text, and without what it calls the draft. */
function without({ text, start }: Sentence, stretches: readonly Stretch[]): string {
  let left = text;
  for (const one of stretches) {
    const [from, to] = [Math.max(0, one.start - start), one.end - start];
    if (to > 0 && from < left.length) left = left.slice(0, from) + " ".repeat(to - from) + left.slice(to);
  }
  return left.replace(DRAFT, (words) => " ".repeat(words.length));
}

/** Whether a text speaks of the draft under review. */
const speaksOfDraft = ({ text }: Sentence): boolean => text.search(DRAFT) >= 0;

/** What the text under review is called, with the kind of act that it is to be. */
const DRAFT =
  /(?<!\p{L})(?:(?:(?:the|this) )?(?:draft(?: (?:law|code|act|bill))?|bill)|(?:законо)?проект(?:а|у|е|ом)?(?: (?:закон|кодекс)а)?|(?:(?:заң|кодекс) )?жоба(?:сы)?(?:да|ға|дан|ның|дағы|ны|нда|на|нан|ндағы|н)?)(?!\p{L})/giu;

/**
 * Whether what is left of a sentence may name an act, a paper, a body or a state: by a word for one, or by a capital that
 * does not only begin the sentence.
 */
function namesOther({ text }: Sentence, left: string): boolean {
  const first = text.search(/\p{L}/u);
  const words = [...left.matchAll(/\p{L}[\p{L}\p{M}\p{N}’'-]*/gu)];
  return (
    words.some(({ 0: word, index }) => /\p{Lu}/u.test(index === first ? word.slice(1) : word) || isOther(word)) ||
    namesState(left)
  );
}

const isOther = (word: string): boolean =>
  (kindsIn(word).size > 0 && !mayBeCommon(word)) || OTHERS.some((beginning) => fold(word).startsWith(beginning));

/** Beginnings of words for what has places of its own, and for those who write it. */
const OTHERS: readonly string[] = [
  ...forms("treat agreement charter statute ordinance report comment observation standard guid"),
  ...forms("committee court rapporteur council commission ministry parliament government"),
  ...forms("договор соглашен харти статут устав доклад замечани комментари стандарт руководств руководящ"),
  ...forms("комитет суд совет комисси министерств парламент правительств"),
  ...forms("халықаралық хартия жарғы баяндама ескерту түсіндірме стандарт нұсқаулық"),
  ...forms("комитет сот кеңес комиссия министрлік парламент үкімет"),
];

function namesState(text: string): boolean {
  const reading = toReading(text, placeGrammar());
  return Array.from({ length: reading.tokens.length }, (_, at) => at).some(
    (at) => stateAt(reading, at, "forms") ?? stateOf(reading, at),
  );
}
