import { namesOf } from "../../../domain/citation/lexicon/name-forms";
import type { Instrument } from "../../../domain/instrument/instrument";
import { fold } from "../../../domain/text/fold";
import type { LintRule } from "./lint-rule";

/** A name that two instruments have must be asked about, so both must say so. */
export const namesUnique: LintRule = {
  id: "names-unique",
  summary:
    "A name (short title, title in any language, alias, symbol; in any case) belongs to one instrument, or each of its owners lists it under ambiguousAliases.",
  examples: [
    {
      shows: "A shared name that both list as ambiguous.",
      instruments: [
        {
          id: "first-act",
          short: "A1",
          title: { en: "Act A" },
          aliases: ["Lamp Act"],
          ambiguousAliases: { "Lamp Act": "the second" },
        },
        {
          id: "second-act",
          short: "B1",
          title: { en: "Act B" },
          aliases: ["lamp act"],
          ambiguousAliases: { "lamp act": "the first" },
        },
      ],
      finds: [],
    },
    {
      shows: "A name of one instrument that is the Russian title of another.",
      instruments: [
        { id: "first-act", short: "A1", title: { en: "Act A", ru: "Закон о лампах" }, aliases: ["A1"] },
        { id: "second-act", short: "B1", title: { en: "Act B" }, aliases: ["закон о лампах"] },
      ],
      finds: [
        "first-act: unexpected name “Закон о лампах”, which second-act has too, expected a name of its own, or the name under ambiguousAliases of each",
        "second-act: unexpected name “закон о лампах”, which first-act has too, expected a name of its own, or the name under ambiguousAliases of each",
      ],
    },
  ],
  check: (instruments) => {
    const owners = new Map<string, Instrument[]>();
    for (const instrument of instruments)
      for (const name of foldedNames(instrument).keys()) owners.set(name, [...(owners.get(name) ?? []), instrument]);
    return instruments.flatMap((instrument) =>
      [...foldedNames(instrument)].flatMap(([name, written]) => {
        const all = owners.get(name) ?? [];
        if (all.length < 2 || all.every((one) => listsAsAmbiguous(one, name))) return [];
        const others = all.filter((one) => one !== instrument).map(({ id }) => id);
        return [
          {
            instrument: instrument.id,
            message: `unexpected name “${written}”, which ${others.join(" and ")} has too, expected a name of its own, or the name under ambiguousAliases of each`,
          },
        ];
      }),
    );
  },
};

/** Names as written, by their folded form. */
const foldedNames = (instrument: Instrument): ReadonlyMap<string, string> =>
  new Map([...namesOf(instrument)].reverse().map((name) => [fold(name), name]));

const listsAsAmbiguous = ({ ambiguousAliases }: Instrument, name: string): boolean =>
  Object.keys(ambiguousAliases).some((alias) => fold(alias) === name);
