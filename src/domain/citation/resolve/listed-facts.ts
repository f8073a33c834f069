import type { Catalogue } from "../../instrument/catalogue";
import { isOwn } from "../../instrument/own-instrument";
import type { ListedFacts } from "../discourse/acts-that-agree";
import type { Lexicon } from "../lexicon/lexicon";
import { factsIn } from "../productions/act-facts";
import { toReading } from "../productions/look";

const known = new WeakMap<Catalogue, ListedFacts>();

/** What is said of each of the person's own documents in its title and the names that it is cited by; read once. */
export function listedFacts(catalogue: Catalogue, lexicon: Lexicon): ListedFacts {
  const before = known.get(catalogue);
  if (before) return before;
  const facts: ListedFacts = new Map(
    catalogue.instruments.filter(isOwn).map(({ id, aliases }) => {
      const reading = toReading(aliases.join("\n"), lexicon);
      return [id, factsIn(reading, 0, reading.tokens.length, true)];
    }),
  );
  known.set(catalogue, facts);
  return facts;
}
