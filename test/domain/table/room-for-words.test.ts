import { roomForWords } from "../../../src/domain/table/room-for-words";

const row = (...texts: readonly string[]) => texts.map((text) => ({ spans: [{ text }] }));

const first = (heads: string, cell: string, page: "landscape" | "portrait") =>
  roomForWords([0.05, 0.95], { heads: [row(heads, "")], rows: [row(cell, "")] }, page)[0] ?? 0;

describe("the columns of a table", () => {
  it("take room for their longest word from those that have it to spare, and stay as wide together", () => {
    const shares = [0.095, 0.11, 0.795];
    const table = { heads: [row("Шешім", "Ұйым", "Пікір")], rows: [row("Қабылданбады", "", "Бір екі үш")] };
    const widths = roomForWords(shares, table, "landscape");
    expect(widths[0]).toBeGreaterThan(0.106);
    expect(widths[1]).toBeLessThan(0.11);
    expect(widths[2]).toBeLessThan(0.795);
    expect(widths.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 6);
  });

  it("take more of an upright page, and more for a heading, which is bold", () => {
    expect(first("", "Commissioner", "portrait")).toBeGreaterThan(first("", "Commissioner", "landscape") * 1.5);
    expect(first("Commissioner", "", "portrait")).toBeGreaterThan(first("", "Commissioner", "portrait"));
  });

  it("stay as they are where every word has room, and where none has any to spare", () => {
    const two = { heads: [], rows: [row("One", "two words")] };
    expect(roomForWords([0.5, 0.5], two, "portrait")).toEqual([0.5, 0.5]);
    const long = "w".repeat(40);
    expect(roomForWords([0.1, 0.1], { heads: [], rows: [row(long, long)] }, "landscape")).toEqual([0.1, 0.1]);
  });
});
