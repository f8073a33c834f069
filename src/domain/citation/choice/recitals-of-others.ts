import { isGeneralComment } from "../../instrument/general-comment";
import type { Instrument } from "../../instrument/instrument";
import { hasNumberedRecitals, mayHaveRecitals } from "../../instrument/may-have-recitals";
import { isAnnex } from "./inside-out";
import type { Cluster } from "./clusters";
import type { LinkedChain } from "./links";
import { withOnly } from "./set-apart";

/**
 * Clusters in which annexes beside a general comment's paragraphs are asked about, "GC25, para. 67; Annex 1", and recitals beside sections of an act that can have none are another text's: "UK GDPR, art. 8, read with
 * DPA 2018, s. 9, and recital 38", "Recital 38 and section 9 of the DPA 2018". Beside articles of a text whose recitals
 * nobody numbers they are asked about where one was named before that has numbered ones: "GDPR, art. 8; CRC, art. 16;
 * recital 38".
 */
export const withoutOthersRecitals = (clusters: readonly Cluster[]): readonly Cluster[] =>
  clusters.some(({ chains }) => chains.some(({ rank }) => rank === 0)) ? clusters.flatMap(withoutRecitals) : clusters;

/** Clusters that are looked back over. */
const REACH = 20;

function withoutRecitals(one: Cluster, at: number, clusters: readonly Cluster[]): Cluster | readonly Cluster[] {
  if (hasNone(one, isAnnex, mayHaveAnnexes)) return parted(one, isAnnex, true);
  if (hasNone(one, isRecital, mayHaveRecitals)) return parted(one, isRecital, false);
  const isOpen =
    hasNone(one, isRecital, hasNumberedRecitals) && clusters.slice(Math.max(0, at - REACH), at).some(hasNumbered);
  return isOpen ? parted(one, isRecital, true) : one;
}

const hasNone = ({ name, chains }: Cluster, is: Is, has: (one: Instrument) => boolean): boolean =>
  name !== undefined &&
  name.instruments.length > 0 &&
  chains.some(is) &&
  !chains.every(is) &&
  !name.instruments.some(has);

const mayHaveAnnexes = (one: Instrument): boolean => !isGeneralComment(one);

const hasNumbered = ({ name }: Cluster): boolean => name?.instruments.some(hasNumberedRecitals) === true;

/** Whether a chain is of one kind of parts. */
type Is = (chain: LinkedChain) => boolean;

const isRecital = ({ unit }: LinkedChain): boolean => unit === "recital";

/** Those that stand before all else or behind it are set apart; the others are for checking to tell. */
function parted(cluster: Cluster, is: Is, isAsked: boolean): readonly Cluster[] {
  const { chains, name } = cluster;
  const isBefore = name !== undefined && (chains[0]?.start ?? 0) < name.start;
  const isBehind = name !== undefined && (chains.at(-1)?.start ?? 0) > name.start;
  const [first, end] = [chains.findIndex((one) => !is(one)), chains.map(is).lastIndexOf(false) + 1];
  return withOnly(cluster, isBefore ? first : 0, isBehind ? end : chains.length, isAsked);
}
