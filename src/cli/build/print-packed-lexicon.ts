import { bundledCatalogue } from "../../adapters/catalogue/bundled-catalogue";
import { collectPhrases } from "../../domain/citation/lexicon/build-lexicon";
import { packLexicon } from "../../domain/citation/lexicon/packed-lexicon";

const catalogue = bundledCatalogue();
process.stdout.write(JSON.stringify(packLexicon(collectPhrases(catalogue), catalogue)));
