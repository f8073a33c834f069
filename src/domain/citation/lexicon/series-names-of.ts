import { childCommentNumber } from "../../instrument/general-comment";
import type { Instrument } from "../../instrument/instrument";
import { SERIES_NAMES } from "../grammar/series-names";

/** A general comment of the Committee on the Rights of the Child goes by its number, in each language; other instruments do not. */
export function seriesNamesOf(instrument: Instrument): readonly string[] {
  const number = childCommentNumber(instrument);
  if (number === undefined) return [];
  return Object.values(SERIES_NAMES).flatMap((names) => names.map((name) => name.replace("{n}", number)));
}
