import * as fc from "fast-check";

import { packTrie, readTrie } from "../../../src/domain/text/packed-trie";
import { PhraseTrieBuilder } from "../../../src/domain/text/phrase-trie-builder";
import type { PhraseTrie } from "../../../src/domain/text/phrase-trie";
import { bytesOf } from "../../support/bytes-of-trie";

const letters = fc.constantFrom("а", "b", "C", "Ә", " ", "-", "«", "7", "é", "\u00ad");
const phrase = fc.string({ unit: letters, minLength: 1, maxLength: 8 });

const again = (trie: PhraseTrie): PhraseTrie =>
  readTrie(JSON.parse(JSON.stringify(packTrie(trie))) as ReturnType<typeof packTrie>);

describe("a packed trie", () => {
  it("is the same trie again, also after JSON", () => {
    const withHeads = fc.record({ heads: fc.uniqueArray(phrase, { minLength: 2, maxLength: 4 }), tail: phrase });
    fc.assert(
      fc.property(fc.array(phrase), fc.array(withHeads), (phrases, families) => {
        const builder = new PhraseTrieBuilder();
        phrases.forEach((one, index) => builder.add(one, index));
        families.forEach(({ heads, tail }, index) =>
          builder.addForms(heads.join(), heads, ` ${tail}`, phrases.length + index),
        );
        const trie = builder.toTrie();
        expect(bytesOf(again(trie))).toEqual(bytesOf(trie));
      }),
      { numRuns: 100 },
    );
  });

  it("may be empty", () => {
    const empty = new PhraseTrieBuilder().toTrie();
    expect(bytesOf(again(empty))).toEqual(bytesOf(empty));
  });
});
