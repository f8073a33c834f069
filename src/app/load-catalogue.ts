import type { Catalogue } from "../domain/instrument/catalogue";
import { perform } from "./perform";
import type { SessionContext } from "./session-context";

/** The catalogue, loaded when it is first needed. */
export async function loadCatalogue({ store, ports }: SessionContext): Promise<Catalogue> {
  const known = store.get().catalogue;
  if (known) return known;
  const catalogue = await ports.catalogue.load();
  store.set({ catalogue });
  return catalogue;
}

/** Load the catalogue for a screen that needs it. */
export const showCatalogue = async (context: SessionContext): Promise<void> =>
  void (
    context.store.get().catalogue ??
    (await perform(context, {
      working: (words) => words.loadingCatalogue,
      short: true,
      work: async () => {
        await loadCatalogue(context);
        return undefined;
      },
    }))
  );
