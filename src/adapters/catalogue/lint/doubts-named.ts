import type { Instrument } from "../../../domain/instrument/instrument";
import { MARKABLE_FIELDS, unverifiedField } from "../../../domain/instrument/unverified-field";
import type { LintRule } from "./lint-rule";
import { eachInstrument } from "./lint-rule";

/** A doubt about a field that is none is shown to nobody. */
export const doubtsNamed: LintRule = {
  id: "doubts-named",
  summary:
    "unverifiedFields names fields by their names in the data, a remark in brackets behind (“inForce (day)”); titleUnchecked names languages that have a title.",
  examples: [
    {
      shows: "A field, and a field with a remark.",
      instruments: [{ unverifiedFields: ["symbol", "inForce (day)"] }],
      finds: [],
    },
    {
      shows: "No field of the data, a field twice, and a title that is not there.",
      instruments: [
        { id: "lamp-act", unverifiedFields: ["the date", "symbol", "symbol (annex)"], titleUnchecked: ["kk"] },
      ],
      finds: [
        `lamp-act: unexpected “the date” in unverifiedFields, expected one of ${MARKABLE_FIELDS.join(", ")}, with a remark in brackets or none`,
        "lamp-act: unexpected second mark of symbol in unverifiedFields, expected one with all remarks",
        "lamp-act: unexpected kk in titleUnchecked, expected a language that has a title",
      ],
    },
  ],
  check: eachInstrument((instrument) => [...strangeMarks(instrument), ...untitled(instrument)]),
};

function strangeMarks({ unverifiedFields }: Instrument): readonly (string | false)[] {
  const known = new Set<string>();
  return unverifiedFields.map((mark) => {
    const field = unverifiedField(mark)?.field;
    if (field === undefined)
      return `unexpected “${mark}” in unverifiedFields, expected one of ${MARKABLE_FIELDS.join(", ")}, with a remark in brackets or none`;
    const isThere = known.has(field);
    known.add(field);
    return isThere && `unexpected second mark of ${field} in unverifiedFields, expected one with all remarks`;
  });
}

const untitled = ({ title, titleUnchecked }: Instrument): readonly (string | false)[] =>
  titleUnchecked.map(
    (language) =>
      title[language] === undefined && `unexpected ${language} in titleUnchecked, expected a language that has a title`,
  );
