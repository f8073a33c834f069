import type { Draft } from "../../../src/app/draft";
import { toDraftBook } from "../../../src/app/session/draft-book";
import { draftStore } from "../../support/draft-book";

const CELL = ["cell", "G-001", "issue"] as const;
const OTHER = ["cell", "G-001", "solution"] as const;

const book = (kept: readonly Draft[] = []) => {
  const stored = draftStore(kept);
  return { ...toDraftBook(stored, () => "2026-11-25T09:30:00Z"), stored };
};

/** Two on one device; the second one counts its times on. */
const windows = () => {
  const stored = draftStore();
  let second = 0;
  const now = () => new Date(Date.UTC(2026, 10, 25, 9, 30, second++)).toISOString();
  const texts = () => stored.drafts.map(({ text }) => text);
  return { one: toDraftBook(stored, now), two: toDraftBook(stored, now), texts };
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

describe("two windows on one workbook", () => {
  it("keep what is typed in each, and drop only what they wrote themselves", () => {
    const { one, two, texts } = windows();
    one.keep(CELL, "", "First window");
    two.keep(OTHER, "", "Second window");
    expect(texts()).toEqual(["First window", "Second window"]);
    two.drop(OTHER, "Second window");
    expect(texts()).toEqual(["First window"]);
    expect(one.of(CELL)?.text).toBe("First window");
  });

  it("see what the other keeps and drops when they look again, and tell of it once", () => {
    const { one, two } = windows();
    const told = jest.fn();
    two.subscribe(told);
    one.keep(CELL, "", "First window");
    two.lookAgain();
    two.lookAgain();
    expect(told).toHaveBeenCalledTimes(1);
    expect(two.of(CELL)?.text).toBe("First window");
    expect(two.of(CELL)).toBe(two.all()[0]);
    one.drop(CELL);
    two.lookAgain();
    expect(two.all()).toEqual([]);
  });

  it("keep both of two texts for one place, each its own in sight, and the other one after that", () => {
    const { one, two, texts } = windows();
    one.keep(CELL, "", "Of the first");
    two.keep(CELL, "", "Of the second");
    one.keep(CELL, "", "Of the first, longer");
    two.lookAgain();
    expect([one.of(CELL)?.text, two.of(CELL)?.text]).toEqual(["Of the first, longer", "Of the second"]);
    expect(one.all()).toHaveLength(1);
    two.drop(CELL, "Of the second");
    expect(texts()).toEqual(["Of the first, longer"]);
    expect(two.of(CELL)?.text).toBe("Of the first, longer");
  });

  it("do not take for their own what the other types in a field that they have open, too", () => {
    const { one, two, texts } = windows();
    expect(two.take(CELL)).toBeUndefined();
    one.keep(CELL, "", "Of the first");
    two.lookAgain();
    two.keep(CELL, "", "Of the second");
    two.keep(CELL, "", "");
    expect(texts()).toEqual(["Of the first"]);
  });

  it("go on with the other's text where a person takes it up, and what is typed on there stays", () => {
    const { one, two, texts } = windows();
    one.keep(CELL, "", "Of the first");
    two.lookAgain();
    expect(two.take(CELL)?.text).toBe("Of the first");
    two.keep(CELL, "", "Of the first and the second");
    expect(texts()).toEqual(["Of the first and the second"]);
    one.keep(CELL, "", "Of the first still");
    expect(texts()).toEqual(["Of the first and the second", "Of the first still"]);
    two.drop(CELL, "Of the first and the second");
    expect(texts()).toEqual(["Of the first still"]);
  });

  it("throw away what is shown, whichever of them typed it", () => {
    const { one, two, texts } = windows();
    one.keep(CELL, "", "Of the first");
    two.lookAgain();
    two.drop(CELL);
    expect(texts()).toEqual(["Of the first"]);
    two.drop(CELL, "Of the first");
    expect(texts()).toEqual([]);
  });
});
