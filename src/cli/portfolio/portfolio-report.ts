import type { Language } from "../../domain/language";
import type { Portfolio } from "../../domain/portfolio/portfolio";
import { oneLine } from "../harmless-text";
import { FROZEN_COPY, NOT_READ, folderSum, safetyCopy, sameReview, wrotePortfolio } from "../words/portfolio-words";
import type { PortfolioNumbers } from "../words/portfolio-words";

/** The portfolio as JSON for other programs; names and reasons are in a language. */
export const toJsonPortfolio = (output: string | undefined, portfolio: Portfolio, language: Language): string =>
  `${JSON.stringify(
    {
      ...(output !== undefined && { output }),
      ...portfolio,
      unread: portfolio.unread.map(({ path, reason }) => ({ path, reason: reason[language] })),
      summary: numbersOf(portfolio),
    },
    undefined,
    2,
  )}\n`;

/** For a person: each file that could not be read with the reason, then the sum and what was written. */
export function toTextPortfolio(
  folder: string,
  output: string | undefined,
  portfolio: Portfolio,
  language: Language,
): string {
  const fileOf = (number: number): string => portfolio.reviews[number - 1]?.path ?? "";
  const same = portfolio.reviews.filter(({ number, sameAs }) => sameAs.some((other) => other > number));
  const lines = [
    ...portfolio.copies.map(({ path, of }) => `${path}: ${safetyCopy(of)[language]}`),
    ...portfolio.frozen.map((path) => `${path}: ${FROZEN_COPY[language]}`),
    ...same.map(({ path, sameAs }) => `${path}: ${sameReview(sameAs.map(fileOf))[language]}`),
    ...portfolio.unread.map(({ path, reason }) => `${path}: ${NOT_READ[language]}. ${reason[language]}`),
    folderSum(folder, numbersOf(portfolio))[language],
    ...(output === undefined ? [] : [wrotePortfolio(output)[language]]),
  ];
  return `${lines.map(oneLine).join("\n")}\n`;
}

const numbersOf = ({ reviews, copies, frozen, noReviews, unread }: Portfolio): PortfolioNumbers => ({
  reviews: reviews.length,
  copies: copies.length,
  frozen: frozen.length,
  noReviews: noReviews.length,
  unread: unread.length,
});
