import type { ListDefinition, ListLevel } from "./list-definitions";
import { formatListNumber } from "./number-format";

/** Counts the paragraphs of lists as Word does, in the order of the document. */
export class ListCounters {
  /** Numbers reached, by abstract list and level: lists on one abstract list go on counting each other. */
  readonly #reached = new Map<string, Map<number, number>>();
  readonly #used = new Set<string>();

  constructor(readonly lists: ReadonlyMap<string, ListDefinition>) {}

  /** The number of the next paragraph of a list, as it is seen; "" for none, `"•"` for a bullet. */
  next(id: string, level: number): string {
    const list = this.lists.get(id);
    const definition = list?.levels.get(level);
    if (!list || !definition) return "";
    const reached = this.#reached.get(list.abstract) ?? new Map<number, number>();
    this.#reached.set(list.abstract, reached);
    this.#startAgain(id, list, level, reached);
    // An outer level that is shown without a paragraph of its own counts as begun.
    for (const [outer, { start }] of list.levels) if (outer < level && !reached.has(outer)) reached.set(outer, start);
    reached.set(level, (reached.get(level) ?? definition.start - 1) + 1);
    for (const deeper of reached.keys()) {
      if (deeper > level && restartsBehind(list.levels.get(deeper), deeper, level)) reached.delete(deeper);
    }
    if (definition.format === "bullet") return "•";
    return definition.text.replace(/%(\d)/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = list.levels.get(at);
      if (!shown) return "";
      return formatListNumber(reached.get(at) ?? shown.start, definition.isLegal ? "decimal" : shown.format);
    });
  }

  /** A list that says where it begins does so when a level is used for the first time. */
  #startAgain(id: string, { starts }: ListDefinition, level: number, reached: Map<number, number>): void {
    const start = starts.get(level);
    const key = `${id}/${level}`;
    if (start === undefined || this.#used.has(key)) return;
    this.#used.add(key);
    reached.set(level, start - 1);
  }
}

function restartsBehind(definition: ListLevel | undefined, deeper: number, level: number): boolean {
  const restart = definition?.restart;
  return restart === undefined ? deeper > level : restart !== 0 && level < restart;
}
