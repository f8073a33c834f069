import type { Instrument } from "../../instrument/instrument";
import { UNKNOWN_UNIT } from "../../instrument/unlisted-instrument";
import type { ResolvedCitation } from "../citation";
import type { Pinpoint } from "../../instrument/pinpoint";

/** The places of a citation, ready for print: in an instrument whose unit is not known, each in the unit as written. */
export const citedPlaces = ({ pinpoints, unit }: ResolvedCitation, { pinpoint }: Instrument): readonly Pinpoint[] =>
  pinpoint.unit === UNKNOWN_UNIT && unit !== undefined
    ? pinpoints.map((place) => ({ kind: unit, ...place }))
    : pinpoints;
