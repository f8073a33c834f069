import type { Draft } from "../../../src/app/draft";
import { toDraftBook } from "../../../src/app/session/draft-book";

const CELL = ["cell", "G-001", "issue"] as const;
const OTHER = ["cell", "G-001", "solution"] as const;

const book = (kept: readonly Draft[] = []) => {
  const stored = { drafts: kept };
  const store = { read: () => stored.drafts, write: (next: readonly Draft[]) => void (stored.drafts = next) };
  return { ...toDraftBook(store, () => "2026-11-25T09:30:00Z"), stored };
};

describe("the drafts of a workbook", () => {
  it("are stored as they are typed, one for each place", () => {
    const { keep, of, stored } = book();
    keep(CELL, "Before.", "Before. A");
    keep(OTHER, "", "x");
    keep(CELL, "Before.", "Before. All");
    const drafts = [
      { place: OTHER, before: "", text: "x", time: "2026-11-25T09:30:00Z" },
      { place: CELL, before: "Before.", text: "Before. All", time: "2026-11-25T09:30:00Z" },
    ];
    expect(stored.drafts).toEqual(drafts);
    expect(of(CELL)).toEqual(drafts[1]);
    expect(book(stored.drafts).of(["cell", "G-001", "issue"])?.text).toBe("Before. All");
  });

  it("have none for a text that is as it was", () => {
    const { keep, all } = book();
    keep(CELL, "Before.", "Before. A");
    keep(CELL, "Before.", "Before.");
    expect(all()).toEqual([]);
  });

  it("lose the one that was written, not what was typed since", () => {
    const { keep, drop, of } = book();
    keep(CELL, "", "Sent, and more");
    drop(CELL, "Sent");
    expect(of(CELL)?.text).toBe("Sent, and more");
    drop(CELL, " Sent, and more ");
    expect(of(CELL)).toBeUndefined();
  });

  it("tell of every change, and give the same value until then", () => {
    const { keep, of, subscribe } = book();
    let told = 0;
    const stop = subscribe(() => (told += 1));
    keep(CELL, "", "a");
    expect(of(CELL)).toBe(of(CELL));
    stop();
    keep(CELL, "", "ab");
    expect(told).toBe(1);
  });
});
