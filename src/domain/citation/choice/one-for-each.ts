import { isGeneralComment } from "../../instrument/general-comment";
import type { Cluster } from "./clusters";

/**
 * General comments in a row with as many paragraphs behind them and no word of whose they are, "General comments Nos. 20
 * and 25, paras. 47 and 67": most likely one for each, where two treaties with articles behind them are two references.
 * As it may be otherwise, the paragraphs are asked about.
 */
export function withoutOneForEach(run: readonly Cluster[]): readonly Cluster[] {
  const last = run.at(-1);
  const places = last?.chains.flatMap(({ pinpoints }) => pinpoints) ?? [];
  const named = run.slice(-places.length);
  const isEither = places.length > 1 && named.length === places.length && named.every(isComment);
  if (!last || !isEither || named.some((one) => one !== last && one.chains.length > 0)) return run;
  return [...run.slice(0, -1), { ...last, chains: last.chains.map((chain) => ({ ...chain, isUnclear: true })) }];
}

const isComment = ({ name }: Cluster): boolean =>
  name !== undefined && name.instruments.length > 0 && name.instruments.every(isGeneralComment);
