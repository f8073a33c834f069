import type { Gap } from "../gap/gap";
import { idKey } from "../gap/id-key";
import { memoise } from "../memoise";
import { onOneLine } from "../text/on-one-line";
import type { Round } from "./round";

/** The gaps of a round. */
export interface FrozenTexts {
  /** Their numbers, as they were frozen. */
  readonly ids: readonly string[];
  /** Issue and solution, as `textsOf` has them, by the keys of the numbers; none of a gap without an issue. */
  readonly textsById: ReadonlyMap<string, string>;
  /** The numbers, as they were frozen, by the texts. */
  readonly ownersOf: ReadonlyMap<string, readonly string[]>;
}

/** Issue and solution made comparable: both, since an issue alone may be put into another row on purpose. */
export const textsOf = ({ issue, solution }: Pick<Gap, "issue" | "solution">): string =>
  `${onOneLine(issue)}\n${onOneLine(solution)}`;

/** What a round froze of gaps, by number, and the numbers by it. */
export const frozenTexts = memoise(({ rows }: Pick<Round, "rows">): FrozenTexts => {
  const ids: string[] = [];
  const textsById = new Map<string, string>();
  const ownersOf = new Map<string, string[]>();
  for (const { table, id, cells } of rows) {
    if (table !== "Gaps") continue;
    ids.push(id);
    const { issue = "", solution = "" } = cells;
    if (issue.trim() === "") continue;
    const texts = textsOf({ issue, solution });
    textsById.set(idKey(id), texts);
    ownersOf.set(texts, [...(ownersOf.get(texts) ?? []), id]);
  }
  return { ids, textsById, ownersOf };
});
