import { bundledCatalogue } from "../../adapters/catalogue/bundled-catalogue";
import { collectPhrases } from "../../domain/citation/lexicon/build-lexicon";
import { packLexicon } from "../../domain/citation/lexicon/packed-lexicon";
import { NO_INSTRUMENTS } from "../../domain/lookup/place-grammar";

const lexicons = [bundledCatalogue(), NO_INSTRUMENTS].map((catalogue) =>
  packLexicon(collectPhrases(catalogue), catalogue),
);
process.stdout.write(JSON.stringify(lexicons));
