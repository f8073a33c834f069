import { PhraseTrieBuilder } from "../../../src/domain/text/phrase-trie-builder";
import { phraseWithTypo } from "../../../src/domain/text/phrase-with-typo";

const PHRASES = ["Charter on the Play of Pupils", "Хартия об играх", "No. 25 Playground Rules", "Play Act"];

const builder = new PhraseTrieBuilder();
PHRASES.forEach((phrase, index) => builder.add(phrase, index));
const suffixes = new PhraseTrieBuilder();
suffixes.add("ның", 0);
const trie = builder.toTrie();
const rules = {
  // The last phrase is too short to be known with a slip.
  allowed: Uint8Array.of(1, 1, 1, 0),
  suffixes: suffixes.toTrie(),
  takesSuffix: Uint8Array.of(1, 1, 1, 1),
};

/** The phrase a text begins with, and how much of the text it is. */
function near(text: string, beyond = 0): string | undefined {
  const match = { end: beyond, meaning: -1 };
  return phraseWithTypo(trie, text, 0, match, rules)
    ? `${PHRASES[match.meaning]} = ${text.slice(0, match.end)}`
    : undefined;
}

describe("a phrase with one slip of the pen", () => {
  it.each([
    ["a letter too many", "Charrter on the Play of Pupils"],
    ["a letter missing", "Chater on the Play of Pupils"],
    ["a wrong letter", "Charter on the Play of Pupals"],
    ["two letters changed round", "Charter on the Play of Puplis"],
    ["the last letter missing", "Charter on the Play of Pupil"],
    ["one more at the end", "Charter on the Play of Pupilss"],
    ["a blank missing", "Charteron the Play of Pupils"],
  ])("is found with %s", (_, text) => {
    expect(near(text)).toBe(`Charter on the Play of Pupils = ${text}`);
  });

  it("is found in any script, in small letters and with what follows left alone", () => {
    expect(near("хартия об игарх, ст. 1")).toBe("Хартия об играх = хартия об игарх");
  });

  it("may carry an ending", () => {
    expect(near("Хартиа об играхның")).toBe("Хартия об играх = Хартиа об играхның");
  });

  it.each([
    ["two slips", "Charrter on the Play of Puplis"],
    ["a slip in a short word", "Charter on tha Play of Pupils"],
    ["another number", "No. 26 Playground Rules"],
    ["another first letter", "Xharter on the Play of Pupils"],
    ["a phrase too short to be told with a slip", "Plaay Act"],
    ["a word that only begins alike", "Charter on the Play of Pupilage"],
  ])("is not found with %s", (_, text) => {
    expect(near(text)).toBeUndefined();
  });

  it("counts only where it is longer than what is written right", () => {
    expect(near("Charter on the Play of Pupil", 40)).toBeUndefined();
  });
});
