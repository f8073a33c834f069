import { bundledCatalogue } from "../../adapters/catalogue/bundled-catalogue";
import { toNameIndex } from "../../domain/citation/names/name-index";
import { packNameIndex } from "../../domain/citation/names/packed-names";

const catalogue = bundledCatalogue();
process.stdout.write(JSON.stringify(packNameIndex(toNameIndex(catalogue), catalogue)));
