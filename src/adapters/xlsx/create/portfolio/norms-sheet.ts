import type { Language } from "../../../../domain/language";
import type { Portfolio } from "../../../../domain/portfolio/portfolio";
import type { SheetModel } from "../sheet-model";
import { PAGE_OF } from "../sheet-words";
import { listSheet } from "../list-sheet";
import { PORTFOLIO_WORDS as WORDS } from "./portfolio-words";

/** Letters of a list of numbers; a cell holds 32,767. */
const LONGEST_LIST = 32_000;

/** One row a norm, the most cited first. */
export function normsSheet({ norms }: Portfolio, language: Language): SheetModel {
  const title = WORDS.normsTitle[language];
  return listSheet({
    name: WORDS.norms[language],
    table: "Norms",
    title,
    hint: WORDS.normsHint[language],
    columns: [
      { header: WORDS.norm[language], width: 56, style: "id", value: ({ label }) => label },
      { header: WORDS.citingGaps[language], width: 19, style: "count", value: ({ gaps }) => gaps },
      { header: WORDS.inReviews[language], width: 15, style: "count", value: ({ reviews }) => reviews.length },
      { header: WORDS.which[language], width: 60, style: "reference", value: ({ reviews }) => listed(reviews) },
    ],
    rows: norms,
    frozen: 1,
    print: { footer: title, pageOf: PAGE_OF[language] },
  });
}

/** `"1–3, 5"` of rising numbers. */
function listed(numbers: readonly number[]): string {
  const runs: { readonly from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last.to + 1 === number) last.to = number;
    else runs.push({ from: number, to: number });
  }
  const text = runs
    .map(({ from, to }) => (from === to ? `${from}` : `${from}${to === from + 1 ? ", " : "–"}${to}`))
    .join(", ");
  return text.length > LONGEST_LIST ? `${text.slice(0, text.lastIndexOf(",", LONGEST_LIST))}, …` : text;
}
