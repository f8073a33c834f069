import type { Profile } from "../profile/profile";
import type { RowPlace } from "../gap/row-place";
import { fold } from "../text/fold";
import { activeGaps } from "../review/row-ids";
import type { Problem, Rule } from "./rule";

/** Gaps and the Coverage sheet speak of the profile's aspects. */
export const aspectsKnown: Rule = {
  id: "aspects-known",
  severity: "warning",
  summary: {
    en: "Aspects are those of the methodology.",
    ru: "Аспекты взяты из методологии.",
    kk: "Аспектілер әдіснамадан алынған.",
  },
  examples: [
    { shows: "An aspect of the methodology.", review: { gaps: [{ aspects: ["schools"] }] }, finds: [] },
    {
      shows: "An aspect of one's own.",
      review: { gaps: [{ aspects: ["data-privacy", "Video games"] }] },
      finds: ["The Coverage sheet has no aspect “Video games”. Choose one that stands there."],
    },
    {
      shows: "A row of one's own on the Coverage sheet.",
      review: { aspects: [{ aspect: "Video games" }] },
      finds: [
        "“Video games” is no aspect of the methodology, so the row does not count. Correct the name, or delete the row.",
      ],
    },
    {
      shows: "The beginning of a name.",
      review: { gaps: [{ aspects: ["Digital public"] }] },
      finds: ["The Coverage sheet has no aspect “Digital public”. Choose “Digital public goods” if that is meant."],
    },
  ],
  byRow: ["gaps", "aspects"],
  check: (review, { profile }) => {
    const ids = new Set(profile.aspects.map(({ id }) => id));
    const problem = (place: RowPlace, column: string, rowId: string, aspect: string): readonly Problem[] =>
      ids.has(aspect) ? [] : [{ place, column, rowId, about: aspect, message: unknown(aspect, profile) }];
    return [
      ...activeGaps(review).flatMap(({ place, id, aspects }) =>
        aspects.flatMap((aspect) => problem(place, "aspects", id, aspect)),
      ),
      ...review.aspects
        // A row that was added to an older workbook goes by its number.
        .filter(({ aspect, id }) => !ids.has(aspect) && !(aspect === "" && id !== ""))
        .map(({ place, aspect }) => ({
          place,
          column: "aspect",
          rowId: aspect,
          about: aspect,
          message: notOfTheMethodology(aspect),
        })),
    ];
  },
};

/** On the Coverage sheet itself: the row counts for nothing, as no rule knows its aspect. */
const notOfTheMethodology = (typed: string) => ({
  en: `“${typed}” is no aspect of the methodology, so the row does not count. Correct the name, or delete the row.`,
  ru: `Аспекта «${typed}» в методологии нет, и строка не учитывается. Исправьте название или удалите строку.`,
  kk: `Әдіснамада «${typed}» аспектісі жоқ, сондықтан жол есепке алынбайды. Атауын түзетіңіз немесе жолды өшіріңіз.`,
});

function unknown(typed: string, { aspects }: Profile) {
  const beginning = fold(typed);
  const meant = aspects.filter(({ name }) => Object.values(name).some((label) => fold(label).startsWith(beginning)));
  const [aspect] = meant;
  if (aspect === undefined || meant.length > 1 || beginning === "") {
    return {
      en: `The Coverage sheet has no aspect “${typed}”. Choose one that stands there.`,
      ru: `На листе «Охват» нет аспекта «${typed}». Выберите из имеющихся.`,
      kk: `«Қамту» парағында «${typed}» аспектісі жоқ. Бардың ішінен таңдаңыз.`,
    };
  }
  return {
    en: `The Coverage sheet has no aspect “${typed}”. Choose “${aspect.name.en}” if that is meant.`,
    ru: `На листе «Охват» нет аспекта «${typed}». Выберите «${aspect.name.ru}», если имеется в виду он.`,
    kk: `«Қамту» парағында «${typed}» аспектісі жоқ. Айтқыңыз келгені «${aspect.name.kk}» болса, соны таңдаңыз.`,
  };
}
