import type { ResolvedCitation } from "../domain/citation/citation";
import type { Pointer } from "../domain/citation/grammar/grammar";
import { toReading } from "../domain/citation/productions/look";
import { unitsIn } from "../domain/citation/rewrite/known-words";
import { placeGrammar } from "../domain/lookup/place-grammar";

/** A value of a cell of sources, with what the cell's citations say there. */
export interface SourceValue {
  readonly text: string;
  /** Offsets in the cell in UTF-16 units: start included, end not. */
  readonly start: number;
  readonly end: number;
  readonly citations: readonly ResolvedCitation[];
}

/** A value that names an instrument, and those behind it whose places may be of it: the items of a list under it. */
export interface SourceGroup {
  readonly values: readonly [head: SourceValue, ...items: SourceValue[]];
}

/** The values of a cell, parted by ";" and line breaks; one citation that goes over several makes them one. */
export function valuesIn(cell: string, citations: readonly ResolvedCitation[]): readonly SourceValue[] {
  const values: { start: number; end: number }[] = [];
  for (const { index, 0: piece } of cell.matchAll(/[^;\n\r]+/gu)) {
    const text = piece.trim();
    if (text === "") continue;
    const start = index + piece.indexOf(text);
    const end = start + text.length;
    const last = values.at(-1);
    if (last && citations.some((one) => one.start < last.end && one.end > start)) last.end = end;
    else values.push({ start, end });
  }
  return values.map(({ start, end }) => ({
    text: cell.slice(start, end),
    start,
    end,
    citations: citations.filter((one) => one.start >= start && one.start < end),
  }));
}

/**
 * Values with those that hang on them; undefined where nobody can tell on what one hangs, since no instrument stands
 * before it, or something else between.
 */
export function groupsOf(values: readonly SourceValue[]): readonly SourceGroup[] | undefined {
  const groups: [SourceValue, ...SourceValue[]][] = [];
  for (const value of values) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (!hangs(value, group ?? [])) groups.push([value]);
    else if (!group || !before || (before.citations.length === 0 && !isNumber(before))) return undefined;
    else if (isOfAnother(value, group[0])) groups.push([value]);
    else group.push(value);
  }
  return groups.map((own) => ({ values: own }));
}

/** Words that point at an instrument which stands before. */
const POINTS_BACK: ReadonlySet<Pointer | undefined> = new Set<Pointer>([
  "the Convention",
  "the Covenant",
  "the Optional Protocol",
  "the general comment",
  "ibid.",
  "this provision",
]);

/** Whether a value names no instrument of its own, but places of one, or a number behind several of these. */
function hangs(value: SourceValue, before: readonly SourceValue[]): boolean {
  const [first] = value.citations;
  if (!first) return isNumber(value) && namesSeveral(before);
  return first.name === "" || first.pointsBy !== undefined || POINTS_BACK.has(first.pointer);
}

/** A number alone, or with what is said of it: "12 – views", but not "15 years in France". */
const isNumber = ({ text, citations }: SourceValue): boolean =>
  citations.length === 0 && /^\p{N}+(?:\s*[\p{Pd}(,]|$)/u.test(text);

/** Whether the last place is called by a plural, which the numbers behind hang on: "arts. 3 – best interests". */
function namesSeveral(values: readonly SourceValue[]): boolean {
  const last = values.flatMap(({ citations }) => citations).at(-1);
  const unit = last && unitsIn(toReading(last.text, placeGrammar())).at(-1);
  return unit !== undefined && (unit.plural || unit.orPlural !== undefined);
}

/** Whether a value that points back is known to be of another instrument than the one right before it. */
const isOfAnother = ({ citations: [first] }: SourceValue, head: SourceValue): boolean =>
  first?.instrument !== undefined && head.citations.every(({ instrument }) => instrument !== first.instrument);
