import type { LintRule } from "./lint-rule";
import { eachInstrument } from "./lint-rule";

/** Whether a treaty binds Kazakhstan is the first thing a reviewer must know of it. */
export const treatyPosition: LintRule = {
  id: "treaty-position",
  summary:
    "A treaty says how Kazakhstan stands to it; what is not known of that (the status, the date of deposit of a party) stands under unverifiedFields.",
  examples: [
    {
      shows: "A party with its date, and one whose date is marked as not confirmed.",
      instruments: [
        { kind: "treaty", kazakhstan: { status: "ratified", date: "2001-02-03" } },
        {
          kind: "treaty",
          kazakhstan: { status: "ratified", date: null },
          unverifiedFields: ["kazakhstan.date"],
        },
        { kind: "treaty", kazakhstan: { status: "not a party", date: null } },
      ],
      finds: [],
    },
    {
      shows: "A treaty that says nothing, and two that leave out what they don't know.",
      instruments: [
        { id: "lamp-treaty", kind: "treaty" },
        { id: "oil-treaty", kind: "treaty", kazakhstan: { status: "ratified", date: null } },
        { id: "wick-treaty", kind: "treaty", kazakhstan: { status: "unknown", date: null } },
      ],
      finds: [
        "lamp-treaty: missing kazakhstan, expected how Kazakhstan stands to the treaty (unknown where nobody could tell)",
        "oil-treaty: missing date of deposit, expected kazakhstan.date, or its name under unverifiedFields",
        "wick-treaty: unexpected unknown position, expected kazakhstan.status under unverifiedFields",
      ],
    },
  ],
  check: eachInstrument(({ kind, kazakhstan, unverifiedFields }) => {
    const marks = (field: string): boolean => unverifiedFields.some((mark) => mark.split(" ")[0] === field);
    if (!kazakhstan)
      return [
        kind === "treaty" &&
          "missing kazakhstan, expected how Kazakhstan stands to the treaty (unknown where nobody could tell)",
      ];
    return [
      kazakhstan.status === "ratified" &&
        kazakhstan.date === null &&
        !marks("kazakhstan.date") &&
        "missing date of deposit, expected kazakhstan.date, or its name under unverifiedFields",
      kazakhstan.status === "unknown" &&
        !marks("kazakhstan.status") &&
        "unexpected unknown position, expected kazakhstan.status under unverifiedFields",
    ];
  }),
};
