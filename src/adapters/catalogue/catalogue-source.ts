import type { CatalogueSource } from "../../app/ports";

/** Loads the bundled catalogue when it is first asked for, so that a pane can start without its data. */
export const catalogueSource: CatalogueSource = {
  load: async () => (await import(/* webpackChunkName: "catalogue" */ "./bundled-catalogue")).bundledCatalogue(),
};
