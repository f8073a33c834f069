import { CHANGING_WORDS } from "../../../../src/domain/citation/lexicon/changing-words";
import { CLAUSE_WORDS } from "../../../../src/domain/citation/lexicon/clause-words";
import { EXTRA } from "../../../../src/domain/citation/lexicon/extra-words";
import { SETS } from "../../../../src/domain/citation/lexicon/sets";

describe("the sets of words", () => {
  it("have each a name of their own", () => {
    expect(SETS.filter((name, at) => SETS.indexOf(name) !== at)).toEqual([]);
  });

  it("are made up in one place each, so that no file takes the words of another's from a text", () => {
    expect(EXTRA).toMatchObject({ ...CHANGING_WORDS });
    expect(EXTRA).toMatchObject({ ...CLAUSE_WORDS });
  });
});
