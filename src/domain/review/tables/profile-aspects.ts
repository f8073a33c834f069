import { inLanguages } from "./in-languages";
import type { TableSpec } from "./table-spec";

/** The aspects that a profile asks about. */
export const PROFILE_ASPECTS = {
  name: "ProfileAspects",
  sheet: { en: "Profile, aspects", ru: "Профиль, аспекты", kk: "Бейін, аспектілер" },
  isOptional: true,
  isHidden: true,
  columns: [
    {
      key: "id",
      header: { en: "Short name of the aspect", ru: "Краткое имя аспекта", kk: "Аспектінің қысқа аты" },
      holds: "id",
      width: 34,
    },
    ...inLanguages("name", { en: "Aspect", ru: "Аспект", kk: "Аспект" }, { holds: "word", width: 44 }),
  ],
} as const satisfies TableSpec;
