import {
  BREAK,
  CAPITAL,
  CAPITALS,
  MARK,
  NUMBER,
  SPACED,
  tokenize,
  WORD,
} from "../../../../src/domain/citation/tokens/tokens";
import { WordTable } from "../../../../src/domain/citation/tokens/word-table";

describe("a text as tokens", () => {
  const words = new WordTable();
  const written = (text: string): readonly string[] => {
    const { start, end, length } = tokenize(text, words);
    return Array.from({ length }, (_, at) => text.slice(start[at], end[at]));
  };

  it("has one for every run of letters or digits, every mark and every line's end", () => {
    expect(written("CRC/C/GC/25, ¶12\n15-баптың")).toEqual([
      "CRC",
      "/",
      "C",
      "/",
      "GC",
      "/",
      "25",
      ",",
      "¶",
      "12",
      "\n",
      "15",
      "-",
      "баптың",
    ]);
    const { kind } = tokenize("Art. 3\n", words);
    expect([...kind.subarray(0, 4)]).toEqual([WORD, MARK, NUMBER, BREAK]);
  });

  it("gives a word one number whatever its case, its script's look-alikes and its soft hyphens", () => {
    const { word, length } = tokenize("закон Закон ЗАКОН за\u00adкон зaкон закона", words);
    expect(length).toBe(6);
    expect(new Set(word.subarray(0, 5)).size).toBe(1);
    expect(word[5]).not.toBe(word[0]);
  });

  it("says where a blank stands before, and which words have capitals", () => {
    const { flags } = tokenize("CRC (Art. 3) кпр", words);
    expect([...flags.subarray(0, 7)]).toEqual([SPACED | CAPITAL | CAPITALS, SPACED, CAPITAL, 0, SPACED, 0, SPACED]);
  });

  it("holds the mark that a token is, folded, a bracket of either kind as a round one", () => {
    const { mark, length } = tokenize("CRC [§ 3] «в» – 16;\n", words);
    expect([...mark.subarray(0, length)].map((code) => String.fromCharCode(code))).toEqual([
      "\0",
      "(",
      "§",
      "\0",
      ")",
      '"',
      "\0",
      '"',
      "-",
      "\0",
      ";",
      "\n",
    ]);
  });

  it("forgets what texts brought, and keeps what was there to stay", () => {
    const table = new WordTable();
    const stays = table.numberOf("статья");
    table.keep();
    table.numberOf("зебра");
    table.forget();
    expect(table.size).toBe(1);
    expect(table.numberOf("Статья")).toBe(stays);
  });
});
