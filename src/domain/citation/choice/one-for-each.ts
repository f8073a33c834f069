import { areComments } from "../../instrument/general-comment";
import { isMark } from "../productions/look";
import type { Reading } from "../productions/look";
import type { Cluster } from "./clusters";

/**
 * Names in a row with places behind the last that may be another's of them, so that they are asked about: general comments
 * with as many paragraphs behind them and no word of whose they are, "General comments Nos. 20 and 25, paras. 47 and 67",
 * most likely one for each, where two treaties with articles behind them are two references; and what all are the heading
 * of that have such places, "ICCPR and CRC: Article 17".
 */
export function withoutOneForEach(reading: Reading, run: readonly Cluster[]): readonly Cluster[] {
  const last = run.at(-1);
  if (!last || run.length < 2 || !(isOneForEach(run, last) || isOfAll(reading, run, last))) return run;
  return [...run.slice(0, -1), { ...last, chains: last.chains.map((chain) => ({ ...chain, isUnclear: true })) }];
}

function isOneForEach(run: readonly Cluster[], { chains }: Cluster): boolean {
  const places = chains.flatMap(({ pinpoints }) => pinpoints);
  const named = run.slice(-places.length);
  return (
    places.length > 1 &&
    named.length === places.length &&
    named.every(({ name }) => areComments(name)) &&
    haveNone(named.slice(0, -1))
  );
}

const haveNone = (named: readonly Cluster[]): boolean => named.every(({ chains }) => chains.length === 0);

/** Whether a colon stands behind the last of several names, and each has the first place behind it. */
function isOfAll(reading: Reading, run: readonly Cluster[], { name, chains: [chain] }: Cluster): boolean {
  const isHead = name !== undefined && chain !== undefined && chain.start > name.end && isMark(reading, name.end, ":-");
  if (!isHead || !haveNone(run.slice(0, -1))) return false;
  const number = Number(chain.pinpoints[0]?.path[0]);
  return run.every(({ name: one }) => {
    const instruments = one?.instruments ?? [];
    return (
      instruments.length > 0 &&
      instruments.every(({ pinpoint: { unit, count } }) => unit === chain.unit && !(number > (count ?? Infinity)))
    );
  });
}
