import type { LintRule } from "./lint-rule";
import { eachInstrument } from "./lint-rule";

/** What is said of a name that nobody can type is never read. */
export const ambiguousNamesListed: LintRule = {
  id: "ambiguous-names-listed",
  summary: "What stands under ambiguousAliases stands among the aliases, letter for letter.",
  examples: [
    { shows: "An alias.", instruments: [{ aliases: ["Act"], ambiguousAliases: { Act: "the Bill" } }], finds: [] },
    {
      shows: "A name that is no alias.",
      instruments: [{ id: "lamp-act", aliases: ["Lamp Act"], ambiguousAliases: { Act: "the Bill" } }],
      finds: ["lamp-act: unexpected ambiguous name “Act”, expected one of the aliases, letter for letter"],
    },
  ],
  check: eachInstrument(({ aliases, ambiguousAliases }) =>
    Object.keys(ambiguousAliases)
      .filter((alias) => !aliases.includes(alias))
      .map((alias) => `unexpected ambiguous name “${alias}”, expected one of the aliases, letter for letter`),
  ),
};
