import type { LintRule } from "./lint-rule";

/** An id is how workbooks and rules find an instrument again. */
export const idsUnique: LintRule = {
  id: "ids-unique",
  summary: "Every instrument has an id of its own, which never changes.",
  examples: [
    {
      shows: "Two ids.",
      instruments: [{ id: "first-act" }, { id: "second-act", aliases: ["B"], short: "B" }],
      finds: [],
    },
    {
      shows: "One id twice.",
      instruments: [{ id: "first-act" }, { id: "first-act" }],
      finds: ["first-act: unexpected second instrument with this id, expected an id that no other has"],
    },
  ],
  check: (instruments) => {
    const known = new Set<string>();
    return instruments.flatMap(({ id }) => {
      if (known.has(id))
        return [
          { instrument: id, message: "unexpected second instrument with this id, expected an id that no other has" },
        ];
      known.add(id);
      return [];
    });
  },
};
