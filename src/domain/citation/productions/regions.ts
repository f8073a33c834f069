import { isOwn } from "../../instrument/own-instrument";
import type { Instrument } from "../../instrument/instrument";
import { FORMS_OF_REGION, PARTS, REGIONAL_BEGINNINGS, SHORT_FORMS_OF_REGION } from "../grammar/regions";
import { FORMS_OF_STATE } from "../grammar/states";
import { beginsAs, folded, isCapital, isWord, markAt, phraseBefore, phraseEnd, wordsIn, written } from "./look";
import type { Reading } from "./look";
import { LONGEST_STATE, partEnd, stateAt } from "./state-at";
import { hasOwningEnding } from "./word-endings";

/** "г" before its dot. */
export const isShortForm = (reading: Reading, at: number): boolean =>
  SHORT_FORMS_OF_REGION.has(written(reading, at).toLowerCase());

const isForm = (reading: Reading, at: number): boolean =>
  isWord(reading, at) &&
  (isShortForm(reading, at) || beginsAs(reading, at, FORMS_OF_REGION) || beginsAs(reading, at, FORMS_OF_STATE));

/** Whether a token is of a state's name. */
function isOfState(reading: Reading, at: number): boolean {
  for (let start = at; start > at - LONGEST_STATE; start--)
    if ((stateAt(reading, start, "forms")?.end ?? 0) > at) return true;
  return false;
}

/** Where a part of a state ends behind its act: "города Москвы", "Московской области", "(Scotland)"; 0 for none. */
export function regionEnd(reading: Reading, from: number): number {
  const isOpen = markAt(reading, from) === "(";
  const at = isOpen || LEADS.has(folded(reading, from)) ? from + 1 : from;
  const end = isCapital(reading, at) || at === from || isOpen ? endAt(reading, at) : 0;
  return isOpen && end > 0 ? (markAt(reading, end) === ")" ? end + 1 : 0) : end;
}

const LEADS: ReadonlySet<string> = new Set(["for", "of"]);

function endAt(reading: Reading, at: number): number {
  const known = isCapital(reading, at) ? partEnd(reading, at, phraseEnd(reading, at, "regions")) : 0;
  if (known > 0 || isOfState(reading, at)) return known;
  if (isForm(reading, at)) {
    const name = markAt(reading, at + 1) === "." ? at + 2 : at + 1;
    return isCapital(reading, name) && !isOfState(reading, name) ? name + 1 : 0;
  }
  return isCapital(reading, at) && isForm(reading, at + 1) && !isOfState(reading, at + 1) ? at + 2 : 0;
}

/** Where a part of a state begins right before an act: "Scottish", "Московский", "Алматы қаласының"; -1 for none. */
export function regionStart(reading: Reading, from: number, start: number): number {
  let end = start;
  while (end > from && markAt(reading, end - 1) === '"') end--;
  const known = phraseBefore(reading, from, end, "regions");
  if (known >= 0) return isOfState(reading, known) || isOfState(reading, end - 1) ? -1 : known;
  if (end > from && beginsAs(reading, end - 1, REGIONAL_BEGINNINGS)) return end - 1;
  const isNamed =
    hasOwningEnding(reading, end - 1) && end - 2 >= from && isForm(reading, end - 1) && isCapital(reading, end - 2);
  return isNamed && !isOfState(reading, end - 1) && !isOfState(reading, end - 2) ? end - 2 : -1;
}

/** Whether all instruments are of the part of a state that is said: own documents by their titles, others by state. */
export function isOfPartSaid(reading: Reading, from: number, to: number, instruments: readonly Instrument[]): boolean {
  const said = wordsIn(reading, from, to).toLowerCase();
  const part = PARTS.find(({ words }) => words.some((word) => said.includes(word)));
  if (!part) return false;
  return instruments.every((one) => {
    const title = one.title.en.toLowerCase();
    return isOwn(one) ? part.words.some((word) => title.includes(word)) : one.jurisdiction === part.state;
  });
}
