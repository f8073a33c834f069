import { formatPinpoint } from "../../instrument/pinpoint";
import { actNumberAt } from "../productions/act-numbers";
import type { Element, NameElement, PlacesElement } from "../productions/elements";
import type { Reading } from "../productions/look";
import { coreNameAt } from "../productions/names";
import { unitAt } from "../productions/units";
import { explainWords, textOf } from "./explain-words";
import type { ExplainedOwner, ExplainedPart, Form } from "./explanation";

/** A name or a place with the form it was read by and what is known of its words. */
export function explainPart(
  reading: Reading,
  element: Element,
  owners: readonly ExplainedOwner[] | undefined,
): ExplainedPart {
  const { start, end } = element;
  const { start: starts, end: ends } = reading.tokens;
  const span = {
    text: textOf(reading, start, end),
    start: starts[start] ?? 0,
    end: ends[end - 1] ?? 0,
    words: explainWords(reading, start, end),
  };
  if (element.kind === "name")
    return { ...span, form: formOfName(reading, element), instruments: element.instruments.map(({ id }) => id) };
  return {
    ...span,
    form: formOfPlaces(reading, element),
    unit: element.unit,
    places: element.items.map(formatPinpoint),
    ...(owners ? { owners } : {}),
  };
}

function formOfName(reading: Reading, name: NameElement): Form {
  if (name.defined !== undefined) return "defined words";
  if (name.pointer !== undefined) return "pointer";
  if (name.ofSeries === true) return "one of a series";
  if (name.instruments.length === 0) return "unknown name";
  return formOfKnown(reading, name);
}

/** By the first thing in it that alone tells an instrument. */
function formOfKnown(reading: Reading, { start, end, ofSeries, instruments }: NameElement): Form {
  if (ofSeries === false) return "one of a series";
  for (let at = start; at < end; at++) {
    const meaning = coreNameAt(reading, at)?.meaning;
    if (meaning?.kind === "pointer" && meaning.instrument) return "given words";
    if (meaning?.kind === "name" && meaning.instruments.some((one) => instruments.includes(one)))
      return meaning.title === true || actNumberAt(reading, at) ? "act by details" : "name";
  }
  return "act by details";
}

function formOfPlaces(reading: Reading, { start, bare, unit, items, numberFirst }: PlacesElement): Form {
  if (bare === true || unit === undefined) return "numbers alone";
  if (items.every(({ path }) => path[0] === unit)) return "unit alone";
  return numberFirst || !unitAt(reading, start) ? "numbers, then unit" : "unit, then numbers";
}
