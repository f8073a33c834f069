import type { TableSpec } from "./table-spec";

/** What is under review, as pairs of an item and its value. */
export const REVIEW = {
  name: "Review",
  sheet: { en: "Review", ru: "Обзор", kk: "Шолу" },
  needed: true,
  columns: [
    {
      key: "key",
      header: { en: "Item", ru: "Показатель", kk: "Көрсеткіш" },
      holds: "label",
      required: true,
      width: 29,
    },
    { key: "value", header: { en: "Value", ru: "Значение", kk: "Мәні" }, holds: "value", required: true, width: 48 },
  ],
} as const satisfies TableSpec;
