import { givenTexts } from "../amendment/given-texts";
import { readPlacesAndPoints } from "../citation/read-lone-places";
import { placeGrammar } from "../lookup/place-grammar";
import { isTitleQuoted } from "./draft-places";
import type { OwnDraft } from "./draft-places";

/** A text, and what it quotes, to be read each by itself. */
export interface QuotingText {
  /** The text with a mark in place of each quotation, so that what was around one is not read as one sentence. */
  readonly frame: string;
  /** Texts of the quotations, without their marks. */
  readonly quoted: readonly string[];
  /** Where the first of them stands in the frame. */
  readonly first: number | undefined;
}

/** Tells a text from what it quotes, or gives as a wording without marks. Quoted titles of acts stay where they are. */
export function besideQuotations(text: string, { citationsIn, draftTitle }: OwnDraft): QuotingText {
  const all = givenTexts(text);
  if (all.length === 0) return { frame: text, quoted: [], first: undefined };
  const acts = [
    ...readPlacesAndPoints(text, placeGrammar()).flatMap(({ act }) => act ?? []),
    ...citationsIn(text).filter(({ name }) => name !== ""),
  ];
  const own = all.filter(
    ({ start, end, text: quoted }) =>
      !isTitleQuoted(quoted, draftTitle) && !acts.some((act) => act.start <= start && end <= act.end),
  );
  let frame = "";
  let at = 0;
  for (const { start, end } of own) {
    frame += `${text.slice(at, start)}…`;
    at = end;
  }
  return { frame: frame + text.slice(at), quoted: own.map((one) => one.text), first: own[0]?.start };
}
