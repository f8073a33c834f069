import type { Instrument, ParagraphCount } from "../../instrument/instrument";
import { readGap } from "../productions/gaps";
import type { Reading } from "../productions/look";
import type { Cluster } from "./clusters";
import type { LinkedChain } from "./links";
import { withOnly } from "./set-apart";

/**
 * Clusters in which paragraphs that only a comma parts from the article behind them, and that are more than any article of
 * the act has, are another text's: "paras. 70, 71, art. 16 CRC".
 */
export const withoutOthersParagraphs = (reading: Reading, clusters: readonly Cluster[]): readonly Cluster[] =>
  clusters.some((one) => isAnothers(reading, one))
    ? clusters.flatMap((one) => (isAnothers(reading, one) ? withOnly(one, 1, one.chains.length, false) : one))
    : clusters;

const isAnothers = (reading: Reading, { name, chains: [own, article] }: Cluster): boolean =>
  name !== undefined &&
  name.instruments.length > 0 &&
  own?.unit === "paragraph" &&
  own.pinpoints.every(({ path }) => path.length === 1) &&
  article?.unit === "article" &&
  article.end <= name.start &&
  isAfterComma(reading, own, article) &&
  name.instruments.every((one) => own.pinpoints.every(({ path: [number] }) => Number(number) > mostIn(one)));

function isAfterComma(reading: Reading, own: LinkedChain, article: LinkedChain): boolean {
  const gap = readGap(reading, own.end, article.start);
  return gap.comma && !gap.and && !gap.of && gap.end >= article.start;
}

/** The paragraphs of the article that has most; without end where nobody counted them. */
const mostIn = ({ pinpoint: { paragraphs } }: Instrument): number =>
  paragraphs ? Math.max(...Object.values(paragraphs).map(countOf)) : Infinity;

const countOf = (paragraphs: ParagraphCount): number =>
  typeof paragraphs === "number" ? paragraphs : Math.max(0, ...paragraphs.map((one) => Number.parseInt(one, 10) || 0));
