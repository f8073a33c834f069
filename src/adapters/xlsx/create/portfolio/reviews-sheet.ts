import { GAP_STATUSES, STATUS_LABELS } from "../../../../domain/gap/gap";
import type { Language } from "../../../../domain/language";
import { mostCited } from "../../../../domain/portfolio/portfolio";
import type { Portfolio, PortfolioReview } from "../../../../domain/portfolio/portfolio";
import type { Overlay } from "../cell-styles";
import { toDateCell } from "../place-table";
import type { SheetModel } from "../sheet-model";
import { LANGUAGE_NAMES, PAGE_OF } from "../sheet-words";
import { listSheet } from "../list-sheet";
import type { ListColumn } from "../list-sheet";
import { PORTFOLIO_WORDS as WORDS } from "./portfolio-words";

/** How many norms of a review are named beside it. */
const NAMED = 3;

/** One row a review, with a link to its file. */
export function reviewsSheet(
  { reviews, noReviews, unread }: Portfolio,
  language: Language,
  linkTo: (path: string) => string,
): SheetModel {
  const title = WORDS.title[language];
  const hasSame = reviews.some(({ sameAs }) => sameAs.length > 0);
  return listSheet({
    name: WORDS.reviews[language],
    table: "Reviews",
    title,
    hint: WORDS.counted[language]
      .replace("{reviews}", String(reviews.length))
      .replace("{others}", String(noReviews.length))
      .replace("{unread}", String(unread.length)),
    columns: columnsOf(language, linkTo).filter(({ header }) => header !== WORDS.sameAs[language] || hasSame),
    rows: reviews,
    frozen: 2,
    print: { footer: title, pageOf: PAGE_OF[language] },
  });
}

function columnsOf(language: Language, linkTo: (path: string) => string): readonly ListColumn<PortfolioReview>[] {
  return [
    count(WORDS.number[language], ({ number }) => number),
    text(WORDS.law[language], 36, ({ title }) => title),
    text(WORDS.version[language], 13, ({ version }) => version),
    text(WORDS.country[language], 10, ({ jurisdiction }) => jurisdiction),
    text(WORDS.language[language], 12, (review) => LANGUAGE_NAMES[review.language]),
    count(WORDS.gaps[language], ({ gaps }) => gaps),
    ...GAP_STATUSES.map((status) => count(STATUS_LABELS[status][language], ({ byStatus }) => byStatus[status])),
    count(WORDS.noStatus[language], ({ byStatus }) => byStatus.none),
    count(WORDS.errors[language], ({ errors }) => errors, "urgent"),
    count(WORDS.warnings[language], ({ warnings }) => warnings),
    count(WORDS.remarks[language], ({ remarks }) => remarks, "hole"),
    count(WORDS.openComments[language], ({ openComments }) => openComments, "hole"),
    count(WORDS.openAspects[language], ({ aspects }) => aspects.filter(({ isOpen }) => isOpen).length, "hole"),
    text(WORDS.mostCited[language], 32, ({ norms }) =>
      mostCited(norms)
        .slice(0, NAMED)
        .map(({ label }) => label)
        .join("; "),
    ),
    text(WORDS.sameAs[language], 12, ({ sameAs }) => sameAs.join(", ")),
    { header: WORDS.changed[language], width: 15, style: "date", value: ({ changed }) => toDateCell(changed) },
    {
      header: WORDS.file[language],
      width: 36,
      style: "id",
      value: ({ path }) => path,
      link: ({ path }) => linkTo(path),
    },
  ];
}

/** For a narrow column: its longest word, and the button of the filter. */
const widthFor = (header: string): number => Math.max(9, ...header.split(" ").map((word) => word.length + 4));

const count = (
  header: string,
  value: (review: PortfolioReview) => number,
  above0?: Overlay,
): ListColumn<PortfolioReview> => ({
  header,
  width: widthFor(header),
  style: "count",
  value,
  ...(above0 && { above0 }),
});

const text = (
  header: string,
  width: number,
  value: (review: PortfolioReview) => string,
): ListColumn<PortfolioReview> => ({ header, width, style: "text", value });
