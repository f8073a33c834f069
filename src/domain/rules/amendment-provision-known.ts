import { toNewProvisions } from "../lookup/new-provision";
import { provisionsMeant } from "../lookup/provisions-meant";
import { memoise } from "../memoise";
import type { Provision } from "../provision/provision";
import { splitValues } from "../text/split-values";
import type { Problem, Rule } from "./rule";
import { severalProvisions, unknownProvision } from "./unknown-provision";

/** An amendment changes a provision of the draft. */
export const amendmentProvisionKnown: Rule = {
  id: "amendment-provision-known",
  severity: "error",
  summary: {
    en: "Each amendment names the provision of the draft it changes.",
    ru: "В каждой поправке указано положение проекта, которое она меняет.",
    kk: "Әр түзетуде ол өзгертетін жоба ережесі көрсетілген.",
  },
  examples: [
    { shows: "A provision of the draft.", review: { amendments: [{ provision: "14(2)" }] }, finds: [] },
    {
      shows: "Several provisions of the draft.",
      review: { provisions: [{ id: "4(1)" }, { id: "5(1)" }], gaps: [], amendments: [{ provision: "4(1); 5(1)" }] },
      finds: [],
    },
    {
      shows: "A provision the draft lacks.",
      review: { amendments: [{ provision: "140" }] },
      finds: ["The Provisions sheet has no “140”. Choose a provision that stands there, or add this one."],
    },
    {
      shows: "The same provision, typed with a blank.",
      review: { amendments: [{ provision: "14 (2)" }] },
      finds: ["On the Provisions sheet “14 (2)” is written “14(2)”. Write it the same way."],
    },
    {
      shows: "The same provision, cited with abbreviations.",
      review: { amendments: [{ provision: "п. 2 ст. 14" }] },
      finds: ["On the Provisions sheet “п. 2 ст. 14” is written “14(2)”. Write it the same way."],
    },
    {
      shows: "Several provisions, of which the draft lacks one.",
      review: { amendments: [{ provision: "п. 2 ст. 14; ст. 140" }] },
      finds: [
        "On the Provisions sheet “п. 2 ст. 14” is written “14(2)”. Write it the same way.",
        "The Provisions sheet has no “ст. 140”. Choose a provision that stands there, or add this one.",
      ],
    },
    {
      shows: "A section of a draft whose sections count anew below each Part.",
      review: {
        provisions: [
          { id: "part 1", citation: "Part 1" },
          { id: "1", citation: "Part 1, section 1" },
          { id: "part 2", citation: "Part 2" },
          { id: "1[2]", citation: "Part 2, section 1" },
        ],
        gaps: [],
        amendments: [{ provision: "section 1" }],
      },
      finds: [
        "The draft has several provisions that “section 1” may mean: “1” (Part 1, section 1), “1[2]” (Part 2, section 1). Write the one that is meant.",
      ],
    },
    {
      shows: "A new number next to those that the draft has, of an insertion.",
      review: {
        provisions: [
          { id: "3", citation: "section 3" },
          { id: "3(1)", citation: "section 3(1)" },
          { id: "3(2)", citation: "section 3(2)" },
        ],
        gaps: [],
        amendments: [
          { provision: "3(3)", kind: "insertion" },
          { id: "A-002", provision: "3(2A)", kind: "insertion" },
          { id: "A-003", provision: "section 4", kind: "insertion" },
        ],
      },
      finds: [],
    },
    {
      shows: "The same number of a replacement, and one far from all that the draft has.",
      review: {
        provisions: [{ id: "3(1)" }, { id: "3(2)" }],
        gaps: [],
        amendments: [
          { provision: "3(3)", kind: "replacement" },
          { id: "A-002", provision: "3(33)", kind: "insertion" },
        ],
      },
      finds: [
        "The Provisions sheet has no “3(3)”. Choose a provision that stands there, or add this one.",
        "The Provisions sheet has no “3(33)”. Choose a provision that stands there, or add this one.",
      ],
    },
    {
      shows: "No provision.",
      review: { amendments: [{ provision: "" }] },
      finds: ["The amendment names no provision. Give the one that it changes or follows."],
    },
  ],
  byRow: ["amendments"],
  besides: ["provisions"],
  check: (review) => {
    const { ids, meant, read, mayBe } = knownIds(review.provisions);
    const newAs = toNewProvisions(review.provisions);
    return review.amendments.flatMap(({ place, id, gap, provision, kind }): readonly Problem[] => {
      const where = { place, column: "provision", rowId: id, gap };
      if (provision === "" || meant(provision)?.length === 0) return [{ ...where, message: MISSING }];
      const names = splitValues(provision);
      return names
        .filter((named) => !ids.has(named) && (kind !== "insertion" || newAs(named) === undefined))
        .map((named) => {
          const several = mayBe(named);
          if (several.length > 0) return { ...where, about: named, message: severalProvisions(named, several) };
          const written = meant(named)?.join("; ");
          if (written === undefined)
            return { ...where, about: named, message: unknownProvision(read(named).missing.join("; ")) };
          const after = names.map((one) => (one === named ? written : one)).join("; ");
          const message = unknownProvision(named, written);
          return { ...where, about: named, message, fix: { before: provision, after } };
        });
    });
  },
};

const knownIds = memoise((provisions: readonly Provision[]) => ({
  ids: new Set(provisions.map(({ id }) => id)),
  ...provisionsMeant(provisions),
}));

const MISSING = {
  en: "The amendment names no provision. Give the one that it changes or follows.",
  ru: "У поправки не указано положение. Укажите то, которое она меняет или дополняет.",
  kk: "Түзетуде ереже көрсетілмеген. Ол өзгертетін не толықтыратын ережені көрсетіңіз.",
};
