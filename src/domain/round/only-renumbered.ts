import { sameWords } from "../review/fingerprint";
import type { ColumnChange, RowChange } from "./changes";

/**
 * Tells of the texts of a row whether all that became another in them are numbers of its own provisions, as where these
 * stand under other numbers in a new version of the draft.
 */
export function toOnlyRenumbered({ columns }: Pick<RowChange, "columns">): (change: ColumnChange) => boolean {
  const moved = columns.find(({ column }) => column === "provisions");
  const [from, to] = [moved?.before, moved?.after].map((text = "") => new Set(text.match(NUMBER)));
  return ({ before, after }) => {
    if (!sameWords(before.replace(NUMBER, "#"), after.replace(NUMBER, "#"))) return false;
    const [old, now] = [before, after].map((text) => text.match(NUMBER) ?? []);
    return old?.every((one, at) => one === now?.[at] || (from?.has(one) && to?.has(now?.[at] ?? ""))) ?? false;
  };
}

const NUMBER = /\d+(?:[-.]\d+)*/gu;
