import type { ResolvedCitation } from "../citation/citation";
import { areOver, noPlace, readPlacesAndPoints } from "../citation/read-lone-places";
import type { LonePlace, Stretch } from "../citation/read-lone-places";
import { placeGrammar } from "../lookup/place-grammar";
import { quotations } from "../text/quotations";

/** By what the places of the draft under review are told from others. */
export interface OwnDraft {
  readonly draftTitle: string;
  readonly citationsIn: (text: string) => readonly ResolvedCitation[];
}

/** A place, a point or an act that a text names, and whose it is: undefined where nothing is said of that. */
export interface DraftPlace extends Omit<LonePlace, "isDrafts"> {
  readonly owner: "draft" | "another" | undefined;
}

/**
 * What a text names, in reading order, with whose it is: by a name beside it, which is not the draft's title, or as the
 * catalogue knows it, "CRC, art. 12".
 */
export function draftPlaces(text: string, { draftTitle, citationsIn }: OwnDraft): readonly DraftPlace[] {
  const drafts = new Set(citationsIn(draftTitle).map(({ instrument }) => instrument));
  const known = citationsIn(text).filter(({ name, instrument }) => name !== "" && instrument !== undefined);
  const read = readPlacesAndPoints(text, placeGrammar());
  const acts = known.filter((act) => !read.some((place) => areOver(place, act)));
  const ownerOf = (place: LonePlace): DraftPlace["owner"] => {
    const { act, isDrafts } = place;
    const citation = known.find((one) => areOver(one, place));
    if (citation) return drafts.has(citation.instrument) ? "draft" : "another";
    if (act) return isTitle(text, act, draftTitle.toLowerCase()) ? "draft" : "another";
    return isDrafts ? "draft" : undefined;
  };
  const places = [...read, ...acts.map(({ start, end }) => noPlace({ start, end }))].sort((a, b) => a.start - b.start);
  return places.map((place) => ({ ...place, owner: ownerOf(place) }));
}

/**
 * Whether a text gives the title of the draft at some words: before them, from them on, or in their quotation marks. A
 * title that names other acts, "On amending the Law “On Communications”", is its own as a whole only.
 */
function isTitle(text: string, act: Stretch, title: string): boolean {
  const name = text.slice(act.start, act.end).toLowerCase();
  const own = quotations(title)[0]?.text ?? title;
  const [quoted] = quotations(name);
  if (quoted) return unled(quoted.text) === unled(own);
  if (own !== "" && text.slice(0, act.start).toLowerCase().trimEnd().endsWith(own)) return true;
  return own === title && title !== "" && unled(text.slice(act.start).toLowerCase()).startsWith(unled(title));
}

/** Without what only leads to a name, or says that it is a draft. */
const unled = (name: string): string => name.replace(/^(?:(?:the|draft|проекта?)\s+)*/u, "");
