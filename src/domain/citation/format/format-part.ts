import type { Instrument } from "../../instrument/instrument";
import type { Pinpoint } from "../../instrument/pinpoint";
import type { Language } from "../../language";
import { formatPlaces } from "./format-places";
import { shortNameIn } from "./name-in";

/** An instrument or a place in it as it is written into a cell: "CRC, art. 16". Where its unit is not known, by the number alone or in the place's own. */
export const formatPart = (instrument: Instrument, place: Pinpoint | undefined, language: Language): string =>
  [shortNameIn(instrument, language), ...formatPlaces(place ? [place] : [], instrument, language, "compact")].join(
    ", ",
  );
