import { longestPhrase } from "../../../src/domain/text/phrase-trie";
import { PhraseTrieBuilder } from "../../../src/domain/text/phrase-trie-builder";

const trieOf = (...phrases: readonly string[]) => {
  const builder = new PhraseTrieBuilder();
  phrases.forEach((phrase, index) => builder.add(phrase, index));
  return builder.toTrie();
};

const find = (trie: ReturnType<typeof trieOf>, text: string, start = 0): readonly [string, number] | undefined => {
  const match = { end: 0, meaning: -1 };
  return longestPhrase(trie, text, start, match) ? [text.slice(start, match.end), match.meaning] : undefined;
};

describe("the longest phrase at an offset", () => {
  const trie = trieOf("general comment", "general comment No. 2", "general comment No. 25", "art.", "art", "ст.");

  it.each([
    ["General Comment No. 25, para. 1", "General Comment No. 25", 2],
    ["general comment No. 251", "general comment", 0],
    ["general   comment no.\u00a02", "general   comment no.\u00a02", 1],
    ["art.5", "art.", 3],
    ["art 5", "art", 4],
    ["cт. 5", "cт.", 5],
    ["gene\u00adral comment", "gene\u00adral comment", 0],
  ])("of “%s” is “%s”", (text, expected, meaning) => {
    expect(find(trie, text)).toEqual([expected, meaning]);
  });

  it.each(["articles", "generally", "comment", "", " art."])("of “%s” is none", (text) => {
    expect(find(trie, text)).toBeUndefined();
  });

  it("is looked for at the offset given", () => {
    expect(find(trie, "see art. 5", 4)).toEqual(["art.", 3]);
  });
});

describe("phrases that begin with forms of a word", () => {
  const builder = new PhraseTrieBuilder();
  const law = ["закон", "закона", "законом"];
  builder.addForms("закон", law, " о связи", 0);
  builder.addForms("закон", law, " о рекламе", 1);
  builder.addForms("закон", law, "", 2);
  const trie = builder.toTrie();

  it.each([
    ["Закон о связи", 0],
    ["закона о связи", 0],
    ["Законом о рекламе", 1],
    ["закона", 2],
  ])("%s", (text, meaning) => {
    expect(find(trie, text)).toEqual([text, meaning]);
  });

  it("does not make up forms", () => {
    expect(find(trie, "законам о связи")).toBeUndefined();
  });
});

it("keeps the meaning a phrase was given first", () => {
  const builder = new PhraseTrieBuilder();
  expect(builder.add("CRC", 1)).toBe(1);
  expect(builder.add("crc", 2)).toBe(1);
});
