import type { CommonApi } from "../shell/desktop-shell";
import { safeArray } from "../shell/safe-array";
import type { SafeArray } from "../shell/safe-array";
import { nodeAt, nodesAt, nodeText, nodeXml, writeNodeText } from "./data-nodes";
import type { DataNode, NodePlace } from "./data-nodes";
import { dataPart, dataParts, propertiesPart, PROPERTIES_NAMESPACE } from "./data-parts";
import type { DataPart } from "./data-parts";
import type { DocumentFile } from "./document-file";
import type { OpenDocument } from "./open-document";

/** Office's numbers of its functions for data parts. */
const CALL = {
  partById: 129,
  partsByNamespace: 130,
  partXml: 131,
  partNodes: 132,
  deletePart: 133,
  nodeXml: 135,
  setNodeXml: 138,
  addNamespace: 139,
  nodeText: 142,
  setNodeText: 143,
} as const;

/** What office.js calls the failures, by its numbers. */
const FAILED = { unsupported: 5001, nodeNotFound: 6000, badXml: 6100 } as const;

const ELEMENT = 1;
const ATTRIBUTE = 2;

/** The functions for data parts of a document; of the common part of Office the pane uses no others. */
export function dataPartsApi(document: OpenDocument): CommonApi {
  const handles = new Map<string, NodePlace>();
  const toHandle = ({ place, element }: DataNode): SafeArray => {
    const handle = JSON.stringify(place);
    handles.set(handle, place);
    const [name, type] = place.attribute === undefined ? [element.name, ELEMENT] : [place.attribute, ATTRIBUTE];
    return safeArray([handle, name, element.namespace, type]);
  };
  const withNode = (handle: unknown, work: (node: DataNode) => SafeArray): SafeArray | number => {
    const place = handles.get(String(handle));
    const node = place && nodeAt(document, place);
    return node ? work(node) : FAILED.nodeNotFound;
  };
  const withPart = (id: unknown, work: (part: DataPart) => SafeArray | number): SafeArray | number => {
    const part = dataPart(document.file, String(id));
    return part ? work(part) : FAILED.nodeNotFound;
  };
  return (call, [first, second]) => {
    switch (call) {
      case CALL.partById:
        return withPart(first, (part) => done(toPart(part)));
      case CALL.partsByNamespace:
        return done(safeArray(partsOf(document.file, first).map(toPart)));
      case CALL.partXml:
        return withPart(first, ({ part }) => done(document.file.text(part)));
      case CALL.partNodes:
        return withPart(first, (part) => {
          const nodes = nodesAt(part, String(second));
          return nodes ? done(safeArray(nodes.map(toHandle))) : FAILED.badXml;
        });
      case CALL.deletePart:
        return withPart(first, ({ id }) => {
          document.removeData(id);
          return done();
        });
      case CALL.addNamespace:
        return done();
      case CALL.nodeText:
        return withNode(first, (node) => done(nodeText(node)));
      case CALL.nodeXml:
        return withNode(first, (node) => done(nodeXml(document, node)));
      case CALL.setNodeText:
        return withNode(first, (node) => {
          writeNodeText(document, node, String(second));
          return done();
        });
      case CALL.setNodeXml:
        return withNode(first, ({ place, element }) => {
          document.writeDataXml(place.store, element, String(second));
          return done();
        });
      default:
        return FAILED.unsupported;
    }
  };
}

function partsOf(file: DocumentFile, namespace: unknown): readonly DataPart[] {
  const properties = namespace === PROPERTIES_NAMESPACE ? propertiesPart(file) : undefined;
  return properties ? [properties] : dataParts(file).filter(({ root }) => root.namespace === namespace);
}

const toPart = ({ id }: DataPart): SafeArray => safeArray([id, false]);

const done = (...given: readonly unknown[]): SafeArray => safeArray([0, ...given]);
