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
      finds: ["Unexpected aspect “Video games”, expected one of the Coverage sheet"],
    },
    {
      shows: "A row of one's own on the Coverage sheet.",
      review: { aspects: [{ aspect: "Video games" }] },
      finds: [
        "Unexpected aspect “Video games”, expected the name of an aspect of the methodology; the row does not count",
      ],
    },
    {
      shows: "The beginning of a name.",
      review: { gaps: [{ aspects: ["Digital public"] }] },
      finds: ["Unexpected aspect “Digital public”, expected perhaps “Digital public goods”"],
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
  en: `Unexpected aspect “${typed}”, expected the name of an aspect of the methodology; the row does not count`,
  ru: `Неизвестный аспект «${typed}»; ожидается название аспекта методологии, строка не учитывается`,
  kk: `Белгісіз аспект «${typed}»; әдіснамадағы аспектінің атауы күтіледі, жол есепке алынбайды`,
});

function unknown(typed: string, { aspects }: Profile) {
  const beginning = fold(typed);
  const meant = aspects.filter(({ name }) => Object.values(name).some((label) => fold(label).startsWith(beginning)));
  const [aspect] = meant;
  if (aspect === undefined || meant.length > 1 || beginning === "") {
    return {
      en: `Unexpected aspect “${typed}”, expected one of the Coverage sheet`,
      ru: `Неизвестный аспект «${typed}»; ожидается аспект с листа «Охват»`,
      kk: `Белгісіз аспект «${typed}»; «Қамту» парағындағы аспект күтіледі`,
    };
  }
  return {
    en: `Unexpected aspect “${typed}”, expected perhaps “${aspect.name.en}”`,
    ru: `Неизвестный аспект «${typed}»; возможно, имеется в виду «${aspect.name.ru}»`,
    kk: `Белгісіз аспект «${typed}»; мүмкін «${aspect.name.kk}» болар`,
  };
}
