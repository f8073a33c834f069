import type { Catalogue } from "../../instrument/catalogue";
import type { Instrument } from "../../instrument/instrument";
import { presenceOf } from "../../instrument/number-presence";
import type { Pinpoint } from "../../instrument/pinpoint";
import type { Citation, ResolvedCitation } from "../citation";

const INNER_UNITS: ReadonlySet<string | undefined> = new Set(["paragraph", "subparagraph", "part"]);

/**
 * Whether places behind a semicolon may be inside the article that was cited last, so that they are none of another text
 * for certain: "GC25, para. 67; CRC, art. 16; para. 2". Not where that article is known to have none such.
 */
export function mayBeInner(
  { unit, pinpoints }: Citation,
  before: ResolvedCitation | undefined,
  { byId }: Catalogue,
): boolean {
  const instrument = before?.instrument === undefined ? undefined : byId.get(before.instrument);
  const last = before?.pinpoints.at(-1);
  const [article] = last?.path ?? [];
  if (!INNER_UNITS.has(unit) || instrument?.pinpoint.unit !== "article" || article === undefined || last?.kind)
    return false;
  return pinpoints.some(({ path }) => presenceOf(instrument, [article, ...path]) !== "missing");
}

/**
 * "article 32, paragraph 1, … in paragraph 2": paragraph 2 of article 32, when the same sentence says so. "Ibid.,
 * para. 2": of the article that was cited last, when it was the only one.
 */
export function innerPlaces(
  citation: Citation,
  before: ResolvedCitation | undefined,
  { byId }: Catalogue,
): readonly [Instrument, Citation] | undefined {
  const isIbid = citation.pointer === "ibid.";
  if (
    !(isIbid ? before?.pinpoints.length === 1 : citation.dependence === "sentence" || citation.dependence === "owner")
  )
    return undefined;
  if (!INNER_UNITS.has(citation.unit)) return undefined;
  const instrument = before?.instrument === undefined ? undefined : byId.get(before.instrument);
  const last = before?.pinpoints.at(-1);
  const [article] = last?.path ?? [];
  if (
    instrument?.pinpoint.unit !== "article" ||
    article === undefined ||
    last?.kind ||
    last?.to ||
    (last?.path.length !== 2 && !isIbid)
  )
    return undefined;
  // A sub-point is inside the point, "пункт 3 статьи 47 … подпункт 14)".
  const owner = citation.unit === "subparagraph" ? (last?.path ?? [article]) : [article];
  const pinpoints = citation.pinpoints.map(({ path, to }): Pinpoint => ({
    path: [...owner, ...path],
    ...(to ? { to: [...owner, ...to] } : {}),
  }));
  return [instrument, { ...citation, unit: "article", pinpoints }];
}
