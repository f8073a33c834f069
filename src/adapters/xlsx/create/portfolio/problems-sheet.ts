import type { Language } from "../../../../domain/language";
import type { Portfolio } from "../../../../domain/portfolio/portfolio";
import type { SheetModel } from "../sheet-model";
import { PAGE_OF } from "../sheet-words";
import { listSheet } from "../list-sheet";
import { PORTFOLIO_WORDS as WORDS } from "./portfolio-words";

/** Files that are not among the reviews: first those that could not be read, with the reason. */
export function problemsSheet(
  { unread, copies, frozen, noReviews }: Portfolio,
  language: Language,
  linkTo: (path: string) => string,
): SheetModel {
  const title = WORDS.problemsTitle[language];
  return listSheet({
    name: WORDS.problems[language],
    table: "Problems",
    title,
    hint: WORDS.problemsHint[language],
    columns: [
      {
        header: WORDS.file[language],
        width: 52,
        style: "id",
        value: ({ path }) => path,
        link: ({ path }) => linkTo(path),
      },
      { header: WORDS.what[language], width: 18, style: "text", value: ({ what }) => what },
      { header: WORDS.why[language], width: 90, style: "text", value: ({ why }) => why },
    ],
    rows: [
      ...unread.map(({ path, reason }) => ({ path, what: WORDS.unread[language], why: reason[language] })),
      ...copies.map(({ path, of }) => ({
        path,
        what: WORDS.copy[language],
        why: WORDS.copyOf[language].replace("{file}", of),
      })),
      ...frozen.map((path) => ({ path, what: WORDS.frozen[language], why: WORDS.frozenOf[language] })),
      ...noReviews.map((path) => ({ path, what: WORDS.noReview[language], why: WORDS.noGaps[language] })),
    ],
    frozen: 1,
    print: { footer: title, pageOf: PAGE_OF[language] },
  });
}
