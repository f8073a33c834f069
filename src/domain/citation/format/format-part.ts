import type { Instrument } from "../../instrument/instrument";
import type { Pinpoint } from "../../instrument/pinpoint";
import type { Language } from "../../language";
import { formatPlaces } from "./format-places";
import { shortNameIn } from "./name-in";

/** An instrument or a place in it as a cell has it, "CRC, art. 16"; by its number alone where no unit is known. */
export const formatPart = (instrument: Instrument, place: Pinpoint | undefined, language: Language): string =>
  [shortNameIn(instrument, language), ...formatPlaces(place ? [place] : [], instrument, language, "compact")].join(
    ", ",
  );
