import { roomForWords } from "../../../src/domain/table/room-for-words";

const row = (...texts: readonly string[]) => texts.map((text) => ({ spans: [{ text }] }));

describe("the columns of a table", () => {
  it("take room for their longest word from those that have it to spare, and stay as wide together", () => {
    const shares = [0.095, 0.11, 0.795];
    const widths = roomForWords(shares, [row("Шешім", "Ұйым", "Пікір"), row("Қабылданбады", "", "Бір екі үш")]);
    expect(widths[0]).toBeGreaterThan(0.108);
    expect(widths[1]).toBeLessThan(0.11);
    expect(widths[2]).toBeLessThan(0.795);
    expect(widths.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 6);
  });

  it("stay as they are where every word has room, and where none has any to spare", () => {
    expect(roomForWords([0.5, 0.5], [row("One", "two words")])).toEqual([0.5, 0.5]);
    const long = "w".repeat(40);
    expect(roomForWords([0.1, 0.1], [row(long, long)])).toEqual([0.1, 0.1]);
  });
});
