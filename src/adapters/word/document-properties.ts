import type { PropertyChange, PropertyName } from "../../domain/brief/refresh/brief-changes";
import { isPropertyOurs } from "../../domain/brief/refresh/compare-properties";
import { child, toTree } from "../docx/element-tree";
import { PROPERTIES_NAMESPACE } from "./document-status";
import { askCommon } from "./run-word";

const DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

/** Elements of Word's own properties; the company stands in another part, which is changed in a closed file alone. */
const ELEMENTS: Partial<Readonly<Record<PropertyName, string>>> = {
  title: "title",
  subtitle: "subject",
  author: "creator",
  footer: "description",
};

/**
 * Bring the properties of the open document up to date that say what the program wrote; those of a person stay, and so
 * do those that Word refuses to change.
 *
 * @returns what changed, as far as a person is told of it
 */
export async function changeProperties(changes: readonly PropertyChange[]): Promise<readonly PropertyName[]> {
  const done: PropertyName[] = [];
  try {
    const { customXmlParts } = Office.context.document;
    const [part] = await askCommon<Office.CustomXmlPart[]>((given) =>
      customXmlParts.getByNamespaceAsync(PROPERTIES_NAMESPACE, given),
    );
    if (!part) return done;
    await askCommon<void>((given) => part.namespaceManager.addNamespaceAsync("cp", PROPERTIES_NAMESPACE, given));
    await askCommon<void>((given) => part.namespaceManager.addNamespaceAsync("dc", DUBLIN_CORE, given));
    const root = toTree(await askCommon<string>((given) => part.getXmlAsync(given)), "core");
    for (const change of changes) {
      const element = ELEMENTS[change.name];
      const said = element === undefined ? undefined : child(root, element)?.text;
      if (said === undefined || said === change.now || !isPropertyOurs(change, said)) continue;
      const path = `/cp:coreProperties[1]/dc:${element}[1]`;
      const [node] = await askCommon<Office.CustomXmlNode[]>((given) => part.getNodesAsync(path, given));
      if (!node) continue;
      await askCommon<void>((given) => node.setTextAsync(change.now, given));
      done.push(change.name);
    }
  } catch {
    // The brief itself is refreshed; what it is called among the properties can be changed by hand.
  }
  return done.filter((name) => name !== "footer");
}
