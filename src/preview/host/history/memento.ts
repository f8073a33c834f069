import type { Area } from "../state/area";
import type { Book } from "../state/book";
import { CellGrid } from "../state/cell-grid";
import { isPlain, same } from "../state/same";
import type { Sheet } from "../state/sheet";

type Fields = Readonly<Record<string, unknown>>;

/** What every object of a workbook held at a moment. The objects themselves stay who they are, whatever is restored. */
export interface Memento {
  readonly sheets: Book["sheets"];
  readonly tables: Book["tables"];
  readonly threads: Book["threads"];
  readonly names: Book["names"];
  readonly active: Sheet;
  readonly selected: Area;
  readonly held: ReadonlyMap<object, Fields>;
  /** Ranges that the add-in kept; they follow their cells back, but are no part of the workbook. */
  readonly ranges: ReadonlyMap<object, Fields>;
}

/**
 * Remember the workbook's sheets, cells, tables, threads and names as they are now.
 *
 * What an add-in or a file keeps beside them (settings, properties, custom XML) is left out: that a brief was made stays
 * true when a person takes back a cell.
 *
 * @param last what was remembered before: as long as nothing changed since, it is not copied again
 */
export function remember(book: Book, last?: Memento): Memento {
  const { active, selected, keptAreas } = book;
  const kept = last && isUnchanged(last, book) ? last : copyHeld(book);
  return { ...kept, active, selected, ranges: fieldsOf(keptAreas) };
}

function copyHeld({ sheets, tables, threads, names }: Book): Pick<Memento, (typeof LISTS)[number] | "held"> {
  return {
    sheets: [...sheets],
    tables: [...tables],
    threads: [...threads],
    names: [...names],
    held: fieldsOf([...sheets, ...tables, ...threads, ...names]),
  };
}

/** Make the workbook what it was. Nobody is told; the selection stays where that sheet still exists. */
export function restore(book: Book, memento: Memento): void {
  const { sheets, tables, threads, names, held, ranges } = memento;
  Object.assign(book, { sheets: [...sheets], tables: [...tables], threads: [...threads], names: [...names] });
  for (const [object, fields] of [...held, ...ranges]) Object.assign(object, copyOf(fields));
  if (!sheets.includes(book.active)) book.setSelection(memento.active, memento.selected);
}

const LISTS = ["sheets", "tables", "threads", "names"] as const;

/** Whether nothing of the workbook changed since; where the cursor was does not matter. */
export const isUnchanged = (then: Memento, book: Book): boolean =>
  LISTS.every((list) => same(then[list], book[list])) &&
  [...then.held].every(([object, fields]) => hasSame(fields, object as Fields));

const hasSame = (then: Fields, now: Fields): boolean =>
  Object.entries(then).every(([name, value]) =>
    value instanceof CellGrid && now[name] instanceof CellGrid
      ? value.differing(now[name]) === undefined
      : same(value, now[name]),
  );

const fieldsOf = (objects: Iterable<object>): ReadonlyMap<object, Fields> =>
  new Map([...objects].map((object) => [object, copyOf({ ...object }) as Fields]));

/** A value that no later change of the workbook reaches; sheets and the like are meant, not copied. */
function copyOf(value: unknown): unknown {
  if (value instanceof CellGrid) return value.copy();
  if (value instanceof Set) return new Set(value);
  if (value instanceof Map) return new Map(value);
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, copyOf(inner)]));
}
