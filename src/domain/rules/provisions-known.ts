import type { Gap } from "../gap/gap";
import { memoise } from "../memoise";
import type { HeadedProvision } from "../lookup/provisions-meant";
import { provisionsMeant } from "../lookup/provisions-meant";
import type { Provision } from "../provision/provision";
import type { Review } from "../review/review";
import { headerPlace } from "./places";
import { isActive } from "../review/row-ids";
import { overBlocks } from "../over-blocks";
import { eachBlock } from "../rows-in-blocks";
import type { Block } from "../rows-in-blocks";
import type { Problem, Rule } from "./rule";
import { severalProvisions, unknownProvision } from "./unknown-provision";

/** A gap names provisions that the draft has. */
export const provisionsKnown: Rule = {
  id: "provisions-known",
  severity: "error",
  summary: {
    en: "A provision named by a gap is listed on the Provisions sheet.",
    ru: "Положение, названное в пробеле, есть на листе «Положения».",
    kk: "Олқылықта аталған ереже «Ережелер» парағында бар.",
  },
  examples: [
    { shows: "A provision of the draft.", review: { gaps: [{ provisions: ["14(2)"] }] }, finds: [] },
    {
      shows: "A provision the draft lacks.",
      review: { gaps: [{ provisions: ["14(2)", "140"] }] },
      finds: ["The Provisions sheet has no “140”. Choose a provision that stands there, or add this one."],
    },
    {
      shows: "The same provision, typed with a blank.",
      review: { gaps: [{ provisions: ["14 (2)"] }] },
      finds: ["On the Provisions sheet “14 (2)” is written “14(2)”. Write it the same way."],
    },
    {
      shows: "The same provision by its full citation.",
      review: { gaps: [{ provisions: ["Article 14, paragraph 2."] }] },
      finds: ["On the Provisions sheet “Article 14, paragraph 2.” is written “14(2)”. Write it the same way."],
    },
    {
      shows: "Provisions as a law in any of the three languages cites them, with abbreviations.",
      review: { gaps: [{ provisions: ["Art. 14, para. 2", "п. 2 ст. 14", "14-б. 2-т."] }] },
      finds: [
        "On the Provisions sheet “Art. 14, para. 2” is written “14(2)”. Write it the same way.",
        "On the Provisions sheet “п. 2 ст. 14” is written “14(2)”. Write it the same way.",
        "On the Provisions sheet “14-б. 2-т.” is written “14(2)”. Write it the same way.",
      ],
    },
    {
      shows: "A provision of another act.",
      review: { gaps: [{ provisions: ["п. 2 ст. 14 Закона «О связи»"] }] },
      finds: [
        "The Provisions sheet has no “п. 2 ст. 14 Закона «О связи»”. Choose a provision that stands there, or add this one.",
      ],
    },
    {
      shows: "Several provisions, of which the draft lacks one.",
      review: { gaps: [{ provisions: ["ст. 14, 140"] }], provisions: [{ id: "14" }], amendments: [] },
      finds: ["The Provisions sheet has no “140”. Choose a provision that stands there, or add this one."],
    },
    {
      shows: "A section of a draft whose sections count anew below each Part.",
      review: {
        gaps: [{ provisions: ["section 1", "Part 2, section 1"] }],
        provisions: [
          { id: "part 1", citation: "Part 1" },
          { id: "1", citation: "Part 1, section 1" },
          { id: "part 2", citation: "Part 2" },
          { id: "1[2]", citation: "Part 2, section 1" },
        ],
        amendments: [],
      },
      finds: [
        "The draft has several provisions that “section 1” may mean: “1” (Part 1, section 1), “1[2]” (Part 2, section 1). Write the one that is meant.",
        "On the Provisions sheet “Part 2, section 1” is written “1[2]”. Write it the same way.",
      ],
    },
    {
      shows: "A cell that says there is none.",
      review: { gaps: [{ provisions: ["n/a"] }] },
      finds: [],
    },
    {
      shows: "No provisions listed at all.",
      review: { gaps: [{}], provisions: [], amendments: [] },
      finds: [
        "The gaps name provisions, and the Provisions sheet is empty. Take over the draft law, or list every provision that the gaps name.",
      ],
    },
  ],
  check: (review) => {
    if (review.provisions.length > 0) return unknownTo(placesOf(review.provisions))(review.gaps);
    return namesAny(review.gaps) ? [noProvisions(review)] : [];
  },
};

const namesAny = overBlocks(
  (block: Block<Gap>) => (block.some((gap) => isActive(gap) && gap.provisions.length > 0) ? [true] : []),
  (some) => some.length > 0,
);

/** The very list it was while provisions go by the same names. */
const placesOf = overBlocks(
  (block: Block<Provision>) => block.map(({ id, citation, heading, text }) => ({ id, citation, heading, text })),
  (provisions) => provisions,
);

/** What gaps name that is none of some provisions. */
const unknownTo = memoise((provisions: readonly HeadedProvision[]) => {
  const ids = new Set(provisions.map(({ id }) => id));
  const { read, mayBe } = provisionsMeant(provisions);
  return eachBlock((block: Block<Gap>) =>
    block.filter(isActive).flatMap(({ place, id, provisions: named }) =>
      named
        .filter((provision) => !ids.has(provision))
        .flatMap((provision): readonly Problem[] => {
          const { ids: all, missing } = read(provision);
          const where = { place, column: "provisions", rowId: id, about: provision };
          const several = mayBe(provision);
          if (several.length > 0) return [{ ...where, message: severalProvisions(provision, several) }];
          if (missing.length > 0) return [{ ...where, message: unknownProvision(missing.join("; ")) }];
          if (all.length === 0) return [];
          const meant = all.join("; ");
          const after = named.map((other) => (other === provision ? meant : other)).join("; ");
          const message = unknownProvision(provision, meant);
          return [{ ...where, message, fix: { before: named.join("; "), after } }];
        }),
    ),
  );
});

const noProvisions = (review: Review): Problem => ({
  place: headerPlace(review, "Provisions"),
  column: "id",
  rowId: "",
  message: {
    en: "The gaps name provisions, and the Provisions sheet is empty. Take over the draft law, or list every provision that the gaps name.",
    ru: "В пробелах названы положения, а лист «Положения» пуст. Загрузите законопроект или перечислите все положения, названные в пробелах.",
    kk: "Олқылықтарда ережелер аталған, ал «Ережелер» парағы бос. Заң жобасын жүктеңіз немесе олқылықтарда аталған ережелердің бәрін жазыңыз.",
  },
});
