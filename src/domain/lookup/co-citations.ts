import { formatPinpoint } from "../instrument/pinpoint";
import type { Catalogue } from "../instrument/catalogue";
import type { CitedEntries } from "./cited-entries";
import { COMPANION_PARTS } from "./companion-parts";
import type { Instrument, Part } from "../instrument/instrument";
import { partPinpoint } from "../instrument/part-pinpoint";
import type { Entry } from "./text-index";

/** What speaks for an entry because it is cited beside what the row cites. */
export interface CoCitation {
  /** From 0, rising with the number of rows, below 1. */
  readonly strength: number;
  /** The place of the row that most rows cite it with. */
  readonly beside: Entry;
  /** In how many other rows; 0 where it is by custom alone. */
  readonly rows: number;
}

interface Beside {
  readonly place: Entry;
  readonly rows: number;
  readonly isCustom: boolean;
}

/** How much custom counts for, in rows; and the weight at which the strength is a half. */
const CUSTOM = 1.5;
const HALF = 1.5;

/**
 * What is cited beside the places of a row: in the other rows of the review, and by custom.
 *
 * @returns undefined for an entry that nothing is known of
 */
export function coCitations(
  byId: Catalogue["byId"],
  row: CitedEntries,
  others: readonly CitedEntries[],
): (entry: Entry) => CoCitation | undefined {
  const found = new Map<Instrument | Part, Beside[]>();
  const note = (entry: Entry, beside: Beside): void => {
    const known = found.get(subject(entry));
    if (known) known.push(beside);
    else found.set(subject(entry), [beside]);
  };
  for (const place of row.entries) {
    for (const [entry, rows] of countBeside(place, others)) note(entry, { place, rows, isCustom: false });
    for (const entry of companionsOf(byId, place)) note(entry, { place, rows: 0, isCustom: true });
  }
  return (entry) => {
    const [first, ...more] = found.get(subject(entry)) ?? [];
    if (!first) return undefined;
    const best = more.reduce((most, one) => (one.rows > most.rows ? one : most), first);
    const weight = [first, ...more].reduce((sum, { rows, isCustom }) => sum + (isCustom ? CUSTOM : rows), 0);
    return { strength: weight / (weight + HALF), beside: best.place, rows: best.rows };
  };
}

function countBeside(place: Entry, others: readonly CitedEntries[]): ReadonlyMap<Entry, number> {
  const counts = new Map<Instrument | Part, { entry: Entry; rows: number }>();
  for (const { entries } of others) {
    if (!entries.some((entry) => subject(entry) === subject(place))) continue;
    for (const entry of entries) {
      if (subject(entry) === subject(place)) continue;
      counts.set(subject(entry), { entry, rows: (counts.get(subject(entry))?.rows ?? 0) + 1 });
    }
  }
  return new Map([...counts.values()].map(({ entry, rows }) => [entry, rows]));
}

function companionsOf(byId: Catalogue["byId"], place: Entry): readonly Entry[] {
  const name = nameOf(place);
  return COMPANION_PARTS.filter((names) => names.includes(name))
    .flat()
    .filter((other) => other !== name)
    .flatMap((other) => {
      const instrument = byId.get(other.split(" ")[0] ?? "");
      const part = instrument?.parts.find((one) => nameOf({ instrument, part: one }) === other);
      return instrument && part ? [{ instrument, part }] : [];
    });
}

const subject = ({ instrument, part }: Entry): Instrument | Part => part ?? instrument;

/** `"crc-gc-25 67-78"`, or the instrument's id alone for the whole and for a part without a number. */
export function nameOf({ instrument, part }: Entry): string {
  const place = part && partPinpoint(part);
  return place ? `${instrument.id} ${formatPinpoint(place)}` : instrument.id;
}
