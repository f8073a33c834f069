import { type Catalogue, toCatalogue } from "../../domain/instrument/catalogue";
import type { Instrument } from "../../domain/instrument/instrument";
import headings from "./headings.json";
import data from "./instruments.json";
import { withHeadings } from "./with-headings";

let loaded: Catalogue | undefined;

/** The catalogue that comes with the program; made once, then the same value. */
export function bundledCatalogue(): Catalogue {
  const instruments = data.instruments as unknown as readonly Instrument[];
  loaded ??= toCatalogue(`${data.date}.${data.hash}`, withHeadings(instruments, headings));
  return loaded;
}
