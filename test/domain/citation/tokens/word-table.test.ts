import { WordTable } from "../../../../src/domain/citation/tokens/word-table";
import type { PackedWords } from "../../../../src/domain/citation/tokens/word-table";

const WORDS = ["Convention", "rights", "child's", "права", "ребёнка", "мына", "article", "12-1", "тому"];
/** More than a table first has room for. */
const MANY = Array.from({ length: 20_000 }, (_, at) => `word${at}`);

function tableOf(words: readonly string[]): WordTable {
  const table = new WordTable();
  for (const word of words) table.numberOf(word);
  return table;
}

const packedAndRead = (table: WordTable): WordTable =>
  WordTable.read(JSON.parse(JSON.stringify(table.pack())) as PackedWords);

describe("a table of words that was packed", () => {
  it.each([
    ["a few words", WORDS],
    ["many words", [...WORDS, ...MANY]],
  ])("is read as the same table: %s", (_, words) => {
    const table = tableOf(words);
    const read = packedAndRead(table);
    expect(read.size).toBe(table.size);
    const say = (one: WordTable) =>
      words.map((word) => [one.numberOf(word), one.word(one.numberOf(word)), one.isCyrillic(one.numberOf(word))]);
    expect(say(read)).toEqual(say(table));
    expect(read.pack()).toEqual(table.pack());
  });

  it("goes on with new words, and forgets those alone", () => {
    const read = packedAndRead(tableOf(WORDS));
    expect(read.numberOf("закон")).toBe(WORDS.length);
    expect(read.isCyrillic(WORDS.length)).toBe(true);
    read.forget();
    expect(read.size).toBe(WORDS.length);
    expect(read.numberOf("ПРАВА")).toBe(WORDS.indexOf("права"));
    expect(read.numberOf("law")).toBe(WORDS.length);
    expect(read.isCyrillic(WORDS.length)).toBe(false);
  });

  it("is read without looking for a word in it", () => {
    const packed = tableOf(MANY).pack();
    const find = jest.spyOn(WordTable.prototype, "find");
    expect(WordTable.read(packed).size).toBe(MANY.length);
    expect(find).not.toHaveBeenCalled();
    find.mockRestore();
  });
});
