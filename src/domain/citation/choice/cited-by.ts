import type { Instrument } from "../../instrument/instrument";
import { isCalled, isUnitOf } from "../../instrument/is-unit-of";
import { isOwn } from "../../instrument/own-instrument";
import { UNKNOWN_UNIT } from "../../instrument/unlisted-instrument";
import type { Pointer } from "../grammar/grammar";
import { unitOfKind } from "../lexicon/act-kinds";
import type { NameElement } from "../productions/elements";

/** A place as it is written, by its unit and the first of its numbers. */
export interface CitedPlace {
  readonly unit: string;
  readonly words: string;
  readonly number: string;
}

/**
 * How well a unit fits what is named, by the catalogue or the kind of act: 2 where it is cited by it, 1 where it has such
 * parts, 0 where it has none; undefined where nothing tells.
 */
export function fitOf({ instruments, pointer }: NameElement, place: CitedPlace): number | undefined {
  const ofPointer = pointer && UNITS_OF_POINTERS[pointer];
  if (instruments.length === 0) return ofPointer === undefined ? undefined : ofPointer === place.unit ? 2 : 0;
  const fits = instruments.map((one) => (isOwn(one) ? fitOfKind(one, place) : fitOfListed(one, place)));
  return fits.reduce((most, fit) => (most === undefined || fit === undefined ? undefined : Math.max(most, fit)));
}

const UNITS_OF_POINTERS: Partial<Readonly<Record<Pointer, string>>> = {
  "the Convention": "article",
  "the Covenant": "article",
  "the Optional Protocol": "article",
  "the general comment": "paragraph",
};

function fitOfListed(one: Instrument, place: CitedPlace): number | undefined {
  const { unit } = one.pinpoint;
  if (unit === UNKNOWN_UNIT || unit === "page") return undefined;
  return fitOfUnit(place, unit) || (isUnitOf(place.unit, one, place.words, place.number) ? 1 : 0);
}

function fitOfKind({ title }: Instrument, place: CitedPlace): number | undefined {
  const unit = unitOfKind(title.en);
  return unit === undefined ? undefined : fitOfUnit(place, unit);
}

/** In Russian and Kazakh sections are called articles. */
function fitOfUnit({ unit, words }: CitedPlace, main: string): number {
  if (unit === main || (/[\u0400-\u04ff]/u.test(words) && isCalled(unit, main))) return 2;
  return unit === "schedule" && WITH_SCHEDULES.has(main) ? 1 : 0;
}

/** What acts of the common law are cited by. */
const WITH_SCHEDULES: ReadonlySet<string> = new Set(["section", "regulation", "rule"]);
