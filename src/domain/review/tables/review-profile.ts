import type { TableSpec } from "./table-spec";

/** What a profile is called and asks for, as pairs of an item and its value. */
export const REVIEW_PROFILE = {
  name: "ReviewProfile",
  sheet: { en: "Profile", ru: "Профиль", kk: "Бейін" },
  isOptional: true,
  isHidden: true,
  columns: [
    {
      key: "item",
      header: { en: "Of the profile", ru: "О профиле", kk: "Бейін туралы" },
      holds: "label",
      width: 40,
    },
    {
      key: "given",
      header: { en: "Asked for", ru: "Что требуется", kk: "Не талап етіледі" },
      holds: "value",
      width: 90,
    },
  ],
} as const satisfies TableSpec;
