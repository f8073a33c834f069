import type { CellAddress } from "../../app/ports";

/**
 * What was heard of changes since the last reading, as far as threads may hang elsewhere now.
 *
 * Asking where each of them hangs is slow in Excel on the web. After plain edits of cells on which none hangs, they are
 * where they were; after anything else, or when nothing was heard at all, they are asked for again.
 */
export interface HeardChanges {
  /** A change of these cells, `"B5"` or `"B5:C9,E1"`; undefined where anything may have moved. "" moves nothing. */
  readonly hear: (cells: string | undefined) => void;
  /** What was heard up to now; from here on it is gathered anew. */
  readonly take: () => Heard;
  /** Whether anything may have moved since then. */
  readonly hasMoved: () => boolean;
}

/** Whether threads that hung on these cells hang there still. */
export type Heard = (places: Iterable<CellAddress | undefined>) => boolean;

export function toHeardChanges(): HeardChanges {
  let changes: (string | undefined)[] = [];
  return {
    hear: (cells) => void changes.push(cells),
    hasMoved: () => changes.includes(undefined),
    take: () => {
      const taken = changes.map((cells) => (cells === undefined ? undefined : toAreas(cells)));
      changes = [];
      return (places) =>
        taken.length > 0 &&
        [...places].every((place) => place && taken.every((areas) => areas && !touch(areas, place)));
    },
  };
}

interface Area {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

/** Undefined for what is no address. Whole rows and columns reach to the end. */
function toAreas(cells: string): readonly Area[] | undefined {
  const areas = cells === "" ? [] : cells.split(",").map(toArea);
  return areas.includes(undefined) ? undefined : (areas as readonly Area[]);
}

function toArea(range: string): Area | undefined {
  const cells = range.slice(range.lastIndexOf("!") + 1).replaceAll("$", "");
  const [, left = "", top = "", right = left, bottom = top] = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/u.exec(cells) ?? [];
  if (left === "" && top === "") return undefined;
  return {
    rows: top === "" ? [1, Infinity] : [Number(top), Number(bottom)],
    columns: left === "" ? [1, Infinity] : [columnNumber(left), columnNumber(right)],
  };
}

/** On whichever sheet: an event names its sheet by an id. */
function touch(areas: readonly Area[], { cell }: CellAddress): boolean {
  const at = toArea(cell);
  return at === undefined || areas.some(({ rows, columns }) => meet(rows, at.rows) && meet(columns, at.columns));
}

const meet = ([first, last]: readonly [number, number], [from, to]: readonly [number, number]): boolean =>
  first <= to && from <= last;

const columnNumber = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
