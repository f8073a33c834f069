import { noBrief } from "../docx/refusals";
import { BRIEF_NAMESPACE } from "../docx/brief-part-xml";
import type { NodeWrite } from "./node-writes";
import { askCommon } from "./run-word";

/** The data part of the brief that is open. */
export interface OpenDataPart {
  xml(): Promise<string>;
  /**
   * Write node by node. What was written before one failed stays written.
   *
   * @throws CommonFailure when Word refuses one
   */
  write(writes: readonly NodeWrite[]): Promise<void>;
  delete(): Promise<void>;
}

/** Begins the names of paths; what it is called is ours to choose. */
const PREFIX = "b";

/** @throws UnusableInput when the document has no data part of ours */
export async function openDataPart(): Promise<OpenDataPart> {
  const { customXmlParts } = Office.context.document;
  const parts = await askCommon<Office.CustomXmlPart[]>((done) =>
    customXmlParts.getByNamespaceAsync(BRIEF_NAMESPACE, done),
  );
  const [part] = parts;
  if (!part) throw noBrief();
  const names = askCommon<void>((done) => part.namespaceManager.addNamespaceAsync(PREFIX, BRIEF_NAMESPACE, done));
  return {
    xml: () => askCommon<string>((done) => part.getXmlAsync(done)),
    write: async (writes) => {
      await names;
      for (const write of writes) await writeNode(part, write);
    },
    delete: () => askCommon<void>((done) => part.deleteAsync(done)),
  };
}

async function writeNode(part: Office.CustomXmlPart, { path, text, xml }: NodeWrite): Promise<void> {
  const [node] = await askCommon<Office.CustomXmlNode[]>((done) => part.getNodesAsync(path, done));
  if (!node) throw new Error(`The data part has nothing at ${path}`);
  if (text !== undefined) await askCommon<void>((done) => node.setTextAsync(text, done));
  else await askCommon<void>((done) => node.setXmlAsync(xml, done));
}
