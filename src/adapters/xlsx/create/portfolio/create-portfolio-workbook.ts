import type { Language } from "../../../../domain/language";
import type { Portfolio } from "../../../../domain/portfolio/portfolio";
import { packSealed } from "../seal";
import { coverageSheet } from "./coverage-sheet";
import { normsSheet } from "./norms-sheet";
import { PORTFOLIO_WORDS } from "./portfolio-words";
import { problemsSheet } from "./problems-sheet";
import { reviewsSheet } from "./reviews-sheet";

/**
 * A portfolio as an .xlsx file. The same portfolio gives the same bytes.
 *
 * @param linkTo the address of a file by its path, seen from where the workbook will stand
 * @throws UnusableInput when a text is longer than a cell may be
 */
export const createPortfolioWorkbook = (
  portfolio: Portfolio,
  language: Language,
  linkTo: (path: string) => string,
): Uint8Array =>
  packSealed({
    language,
    title: PORTFOLIO_WORDS.title[language],
    author: undefined,
    sheets: [
      reviewsSheet(portfolio, language, linkTo),
      coverageSheet(portfolio, language),
      normsSheet(portfolio, language),
      problemsSheet(portfolio, language, linkTo),
    ],
    names: [],
    links: [],
    extrasOf: () => undefined,
  });
