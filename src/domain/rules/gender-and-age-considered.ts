import type { Localised } from "../language";
import { memoise } from "../memoise";
import type { Profile } from "../profile/profile";
import type { Review } from "../review/review";
import { headerPlace } from "./places";
import type { Problem, Rule } from "./rule";
import { textsByBlock } from "./texts-by-block";
import type { BlockTexts } from "./texts-by-block";
import { GENDER_AND_AGE } from "../profile/words-of-gender-and-age";
import { toldGroupsIn } from "./told-groups";
import type { ToldGroup } from "./told-groups";

/** The review looks at girls and boys, and at children of different ages, somewhere. */
export const genderAndAgeConsidered: Rule = {
  id: "gender-and-age-considered",
  severity: "warning",
  comes: "last",
  summary: {
    en: "The gaps consider gender and age, or it is said why they need not.",
    ru: "Пробелы учитывают гендер и возраст, либо объяснено, почему это не требуется.",
    kk: "Олқылықтарда гендер мен жас ескерілген не бұл неге қажет емесі түсіндірілген.",
  },
  examples: [
    { shows: "Both come up.", review: { gaps: [{ issue: "Girls of any age are profiled." }] }, finds: [] },
    {
      shows: "The aspect is reasoned away on the Coverage sheet.",
      review: {
        gaps: [{ issue: "Users are profiled." }],
        aspects: [{ aspect: "gender-age", noGapReason: "The provisions reviewed touch all children alike." }],
      },
      finds: [],
    },
    {
      shows: "Neither comes up, and no reason is given.",
      review: {
        gaps: [{ issue: "Users are profiled.", solution: "Forbid it." }],
        aspects: [{ aspect: "gender-age", noGapReason: "" }],
      },
      finds: [
        "Nothing is said of gender. Write how girls and boys are affected.",
        "Nothing is said of age. Write how younger children and adolescents are affected.",
      ],
    },
  ],
  check: (review, { profile }) => {
    const rows = review.aspects.filter(({ aspect }) => aspect === GENDER_AND_AGE);
    if (rows.some(({ noGapReason }) => noGapReason.trim() !== "")) return [];
    const [note] = rows;
    if (textsByBlock(review).every(({ said }) => said.length === 0)) return [];
    const place = note?.place ?? headerPlace(review, "Aspects");
    const met = groupsMetIn(review, profile);
    const missing = (about: string, message: Localised): Problem => ({
      place,
      column: "aspect",
      rowId: note ? GENDER_AND_AGE : "",
      about,
      message,
    });
    return [
      ...(met.has("gender") ? [] : [missing("gender", NO_GENDER)]),
      ...(met.has("age") ? [] : [missing("age", NO_AGE)]),
    ];
  },
};

/** The groups that the review speaks of: what it says is looked through until both were met. */
function groupsMetIn(review: Review, profile: Profile): ReadonlySet<ToldGroup> {
  const met = new Set<ToldGroup>();
  for (const texts of textsByBlock(review)) {
    for (const name of finderFor(profile)(texts)) met.add(name);
    if (met.size === 2) break;
  }
  return met;
}

const finderFor = memoise((profile: Profile) => {
  const find = toldGroupsIn(profile);
  return memoise(({ said }: BlockTexts) => find(said));
});

const NO_GENDER = {
  en: "Nothing is said of gender. Write how girls and boys are affected.",
  ru: "О гендере ничего не сказано. Напишите, как затронуты девочки и мальчики.",
  kk: "Гендер туралы ештеңе айтылмаған. Қыздар мен ұлдарға қалай әсер ететінін жазыңыз.",
};

const NO_AGE = {
  en: "Nothing is said of age. Write how younger children and adolescents are affected.",
  ru: "О возрасте ничего не сказано. Напишите, как затронуты младшие дети и подростки.",
  kk: "Жас туралы ештеңе айтылмаған. Кіші балалар мен жасөспірімдерге қалай әсер ететінін жазыңыз.",
};
