import { idKey } from "../../gap/id-key";
import { amendmentsByGap } from "../../review/amendments-by-gap";
import { activeGaps } from "../../review/row-ids";
import type { Binding } from "../brief";
import type { BriefInput } from "../brief-input";
import { citedNorms, formatNorm, isInternational } from "../cited-norms";
import { tidy } from "../fitting";

/**
 * What the cells of a review say whole, for texts that a brief made today would not print: an earlier version printed
 * other columns, and legal text that grew is only referred to. "" for what is no cell of a gap that stands.
 */
export function cellTexts({ review, catalogue, citationsIn, language }: BriefInput): (binding: Binding) => string {
  const rows = new Map(activeGaps(review).map((row) => [idKey(row.id), row]));
  const amendments = amendmentsByGap(review);
  return ({ gap, field }) => {
    const row = rows.get(idKey(gap));
    if (row === undefined) return "";
    const own = amendments.get(idKey(gap)) ?? [];
    const [, name = "", number = "1"] = /^(\D+)(\d*)$/u.exec(field) ?? [];
    const written = own.filter(({ newText }) => newText.trim() !== "")[Number(number || "1") - 1];
    switch (name) {
      case "headline":
      case "issue":
      case "solution":
      case "sources":
        return tidy(row[name]);
      case "recommendation":
        return tidy(row.solution);
      case "newText":
      case "alternativeText":
      case "justification":
      case "draftText":
        return tidy(written?.[name] ?? "");
      case "norms":
        return citedNorms(
          [row.sources, ...own.map(({ justification }) => justification)].flatMap(citationsIn),
          catalogue,
        )
          .filter(({ instrument }) => isInternational(instrument))
          .map((norm) => formatNorm(norm, language))
          .join("; ");
      default:
        return "";
    }
  };
}
