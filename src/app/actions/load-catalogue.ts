import type { Catalogue } from "../../domain/instrument/catalogue";
import { perform } from "../session/perform";
import { toReviewCatalogues } from "../review-catalogue";
import type { SessionContext } from "../session/session-context";

/** The catalogue with the review's own documents, loaded when it is first needed. */
export async function loadCatalogue(context: SessionContext): Promise<Catalogue> {
  const { store, ports, memory } = context;
  memory.catalogueFor ??= toReviewCatalogues(await ports.catalogue.load());
  const catalogue = memory.catalogueFor(store.get().review);
  store.set({ catalogue });
  return catalogue;
}

/** Load the catalogue for a screen that needs it; a check will ask for what it lets be read. */
export async function showCatalogue(context: SessionContext): Promise<void> {
  if (context.store.get().catalogue) return;
  await perform(context, {
    working: (words) => words.loadingCatalogue,
    short: true,
    work: async () => {
      await loadCatalogue(context);
      return undefined;
    },
  });
  const { readAhead } = await import("./read-ahead");
  void readAhead(context);
}
