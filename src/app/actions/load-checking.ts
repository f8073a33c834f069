import type { Catalogue } from "../../domain/instrument/catalogue";
import { loadCatalogue } from "./load-catalogue";
import type { Checking, SessionContext } from "../session/session-context";

/** Rules and grammar with the catalogue: more than a pane should load before somebody asks for them. */
export async function loadChecking(
  context: SessionContext,
): Promise<{ readonly checking: Checking; readonly catalogue: Catalogue }> {
  const { memory } = context;
  const [{ toChecking }, catalogue] = await Promise.all([import("../session/checking"), loadCatalogue(context)]);
  memory.checking ??= toChecking();
  return { checking: memory.checking, catalogue };
}
