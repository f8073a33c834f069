import { bundledCatalogue } from "../../adapters/catalogue/bundled-catalogue";
import { toNameIndex } from "../../domain/citation/names/name-index";
import { packNameIndex } from "../../domain/citation/names/packed-names";
import { shareMeanings } from "../shared-meanings";

const catalogue = bundledCatalogue();
process.stdout.write(JSON.stringify(shareMeanings(packNameIndex(toNameIndex(catalogue), catalogue))));
