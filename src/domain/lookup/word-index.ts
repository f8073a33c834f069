/** Terms and the entries they stand in, each with what it adds to the entry's score. */
export interface WordIndex {
  /** In the order of their code units, so that the terms with one beginning are neighbours. */
  readonly terms: readonly string[];
  /** Term `t` stands in `entries[starts[t]]` up to, not including, `entries[starts[t + 1]]`. */
  readonly starts: Uint32Array;
  /** Numbers of entries. */
  readonly entries: Uint32Array;
  /** What the term adds in the entry of the same place. */
  readonly weights: Float32Array;
}

/** A field of an entry: its terms, and how much more than others they count. */
export interface IndexedField<T> {
  readonly boost: number;
  readonly terms: (entry: T) => readonly string[];
}

/** How soon another occurrence adds nothing, how much a long field takes off, and what any occurrence is worth. */
const SATURATION = 1.2;
const LENGTH = 0.4;
const FLOOR = 0.5;

/**
 * Index entries by the terms of their fields. A term weighs by BM25+ in each field, and the fields of an entry add up;
 * all of it is known beforehand, so that a search only looks weights up.
 */
export function toWordIndex<T>(items: readonly T[], fields: readonly IndexedField<T>[]): WordIndex {
  const rows = countTerms(items, fields);
  const terms = [...rows.ids.keys()].sort(compareCodes);
  const weigh = toWeigher(rows, items.length, fields);
  const rowsOf = rowsByTerm(rows);
  const starts = new Uint32Array(terms.length + 1);
  const entries = new Uint32Array(rows.terms.length);
  const weights = new Float32Array(rows.terms.length);
  let end = 0;
  for (let term = 0; term < terms.length; term++) {
    const start = end;
    for (const row of rowsOf(rows.ids.get(terms[term] ?? "") ?? 0)) {
      const entry = rows.entries[row] ?? 0;
      if (end === start || entries[end - 1] !== entry) entries[end++] = entry;
      weights[end - 1] = (weights[end - 1] ?? 0) + weigh(row);
    }
    starts[term + 1] = end;
  }
  return { terms, starts, entries: entries.slice(0, end), weights: weights.slice(0, end) };
}

/** The number of a term; undefined when no entry has it. */
export function termNumber({ terms }: Pick<WordIndex, "terms">, term: string): number | undefined {
  const place = firstAtLeast(terms, term);
  return terms[place] === term ? place : undefined;
}

/** The numbers of the terms that begin with a word: from the first up to, not including, the second. */
export function termsFrom({ terms }: Pick<WordIndex, "terms">, beginning: string): readonly [number, number] {
  return [firstAtLeast(terms, beginning), firstAtLeast(terms, `${beginning}\uffff`)];
}

interface Rows {
  readonly ids: ReadonlyMap<string, number>;
  /** One row for each term of each field of each entry, in the order of the entries. */
  readonly terms: readonly number[];
  readonly entries: readonly number[];
  readonly fields: readonly number[];
  readonly counts: readonly number[];
  readonly lengths: readonly number[];
}

function countTerms<T>(items: readonly T[], fields: readonly IndexedField<T>[]): Rows {
  const ids = new Map<string, number>();
  const terms: number[] = [];
  const entries: number[] = [];
  const inFields: number[] = [];
  const counts: number[] = [];
  const lengths: number[] = [];
  /** The last row of each term: it is this field's when it is not before the field's first. */
  const last: number[] = [];
  for (let entry = 0; entry < items.length; entry++)
    for (let field = 0; field < fields.length; field++) {
      const found = fields[field]?.terms(items[entry] as T) ?? [];
      const first = terms.length;
      for (const term of found) {
        let id = ids.get(term);
        if (id === undefined) ids.set(term, (id = ids.size));
        const known = last[id] ?? -1;
        if (known >= first) {
          counts[known] = (counts[known] ?? 0) + 1;
          continue;
        }
        last[id] = terms.length;
        terms.push(id);
        entries.push(entry);
        inFields.push(field);
        counts.push(1);
        lengths.push(found.length);
      }
    }
  return { ids, terms, entries, fields: inFields, counts, lengths };
}

function toWeigher<T>(rows: Rows, size: number, fields: readonly IndexedField<T>[]): (row: number) => number {
  const holders = new Uint32Array(rows.ids.size * fields.length);
  const sums = new Float64Array(fields.length);
  for (let row = 0; row < rows.terms.length; row++) {
    const field = rows.fields[row] ?? 0;
    const place = (rows.terms[row] ?? 0) * fields.length + field;
    holders[place] = (holders[place] ?? 0) + 1;
    sums[field] = (sums[field] ?? 0) + (rows.counts[row] ?? 0);
  }
  return (row) => {
    const field = rows.fields[row] ?? 0;
    const count = rows.counts[row] ?? 0;
    const held = holders[(rows.terms[row] ?? 0) * fields.length + field] ?? 0;
    const rarity = Math.log(1 + (size - held + 0.5) / (held + 0.5));
    const length = (rows.lengths[row] ?? 0) / ((sums[field] ?? 0) / size);
    const often = (count * (SATURATION + 1)) / (count + SATURATION * (1 - LENGTH + LENGTH * length));
    return (fields[field]?.boost ?? 0) * rarity * (FLOOR + often);
  };
}

function rowsByTerm({ ids, terms }: Rows): (term: number) => Uint32Array {
  const starts = new Uint32Array(ids.size + 1);
  for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < ids.size; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice();
  const rows = new Uint32Array(terms.length);
  for (let row = 0; row < terms.length; row++) {
    const term = terms[row] ?? 0;
    const place = next[term] ?? 0;
    rows[place] = row;
    next[term] = place + 1;
  }
  return (term) => rows.subarray(starts[term], starts[term + 1]);
}

/** Orders words by their code units. */
export const compareCodes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function firstAtLeast(terms: readonly string[], term: string): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? "") < term) low = middle + 1;
    else high = middle;
  }
  return low;
}
