import { hasColumn } from "./places";
import { activeGaps } from "../review/row-ids";
import type { Rule } from "./rule";

/** Every gap belongs to an aspect, or it is missing from the coverage and from its place in the brief. */
export const aspectGiven: Rule = {
  id: "aspect-given",
  severity: "warning",
  summary: {
    en: "Each gap names the aspects of the methodology it belongs to.",
    ru: "В каждом пробеле указаны аспекты методологии, к которым он относится.",
    kk: "Әр олқылықта ол қатысты әдіснама аспектілері көрсетілген.",
  },
  examples: [
    { shows: "One aspect is enough.", review: { gaps: [{ aspects: ["safety"] }] }, finds: [] },
    {
      shows: "A gap under no aspect.",
      review: { gaps: [{ aspects: [] }] },
      finds: ["The gap names no aspect. Choose at least one of the Coverage sheet."],
    },
  ],
  byRow: ["gaps"],
  check: (review) =>
    hasColumn(review, "Gaps", "aspects")
      ? activeGaps(review)
          .filter(({ aspects }) => aspects.length === 0)
          .map(({ place, id }) => ({ place, column: "aspects", rowId: id, message: MISSING }))
      : [],
};

const MISSING = {
  en: "The gap names no aspect. Choose at least one of the Coverage sheet.",
  ru: "У пробела не указан аспект. Выберите хотя бы один с листа «Охват».",
  kk: "Олқылықта аспект көрсетілмеген. «Қамту» парағынан кемінде біреуін таңдаңыз.",
};
