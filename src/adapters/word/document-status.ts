import type { DraftChange } from "../../domain/brief/refresh/brief-changes";
import { child, toTree } from "../docx/element-tree";
import { askCommon } from "./run-word";

/** Word gives its own properties to an add-in as a data part that is always there. */
export const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const PATH = "/cp:coreProperties[1]/cp:contentStatus[1]";

/**
 * Give the open document another status, if it has the one it had.
 *
 * @returns whether it is what it should be; one that a person gave it stays
 */
export async function changeStatus({ before, now }: DraftChange["status"]): Promise<boolean> {
  if (before === now) return true;
  try {
    const { customXmlParts } = Office.context.document;
    const [part] = await askCommon<Office.CustomXmlPart[]>((done) =>
      customXmlParts.getByNamespaceAsync(PROPERTIES_NAMESPACE, done),
    );
    if (!part) return false;
    await askCommon<void>((done) => part.namespaceManager.addNamespaceAsync("cp", PROPERTIES_NAMESPACE, done));
    const xml = await askCommon<string>((done) => part.getXmlAsync(done));
    const status = child(toTree(xml, "core"), "contentStatus")?.text ?? "";
    if (status === now) return true;
    if (status !== before) return false;
    const [node] = await askCommon<Office.CustomXmlNode[]>((done) => part.getNodesAsync(PATH, done));
    if (!node) return false;
    await askCommon<void>((done) => node.setTextAsync(now, done));
    return true;
  } catch {
    return false;
  }
}
