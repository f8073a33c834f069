import { foldHeader, namesOf } from "../review/headers";
import { TABLES } from "../review/tables";
import type { Language, Localised } from "../language";
import type { AdoptedRow, ExtraColumn } from "./adoption";

/** Keys of the extras that no column of theirs gives. */
export const HEADING = "heading";
export const STRUCK = "struck";

const OURS: Readonly<Record<typeof HEADING | typeof STRUCK, Localised>> = {
  [HEADING]: { en: "Heading above the row", ru: "Заголовок над строкой", kk: "Жол үстіндегі тақырып" },
  [STRUCK]: { en: "Struck through", ru: "Зачеркнуто", kk: "Сызып тасталған" },
};
const ORIGINAL: Localised = { en: "original", ru: "исходный столбец", kk: "бастапқы баған" };

/** Excel holds no longer header of a table. */
const LONGEST_HEADER = 200;

/** Columns of the review beside ours: each header once, and none that would be taken for one of ours. */
export class ExtraColumns {
  readonly #columns: ExtraColumn[] = [];
  readonly #byHeader = new Map<string, string>();
  readonly #taken: Set<string>;

  constructor(readonly language: Language) {
    const reserved = [HEADING, STRUCK] as const;
    this.#taken = new Set([
      ...TABLES.Gaps.columns.flatMap(namesOf),
      ...reserved.map((key) => foldHeader(OURS[key][language])),
    ]);
  }

  /** The key of a column of theirs; columns of several tables under one header are one. */
  keyFor(header: string): string {
    const folded = foldHeader(header);
    const known = this.#byHeader.get(folded);
    if (known !== undefined) return known;
    const key = `own-${this.#columns.length + 1}`;
    this.#byHeader.set(folded, key);
    this.#columns.push({ key, header: this.#free(header) });
    return key;
  }

  /** Those that some row fills, or has a comment in, what the program adds at the end. */
  filledIn(rows: readonly Pick<AdoptedRow, "cells" | "comments">[]): readonly ExtraColumn[] {
    const filled = new Set(
      rows.flatMap(({ cells, comments }) => [
        ...Object.keys(cells).filter((key) => cells[key]?.trim() !== ""),
        ...comments.map(({ column }) => column),
      ]),
    );
    const added = ([HEADING, STRUCK] as const).map((key) => ({ key, header: OURS[key][this.language] }));
    return [...this.#columns, ...added].filter(({ key }) => filled.has(key));
  }

  #free(header: string): string {
    const short = header.length > LONGEST_HEADER ? `${header.slice(0, LONGEST_HEADER - 1)}…` : header;
    let free = short;
    for (let times = 1; this.#taken.has(foldHeader(free)); times++) {
      free = `${short} (${ORIGINAL[this.language]}${times > 1 ? ` ${times}` : ""})`;
    }
    this.#taken.add(foldHeader(free));
    return free;
  }
}
