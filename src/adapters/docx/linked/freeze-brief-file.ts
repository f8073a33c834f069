import { removeContentType } from "../../opc/content-types";
import { relatedPart, removeRelationship } from "../../opc/relationships";
import { splice } from "../../opc/splice";
import type { OpenedBrief } from "./open-brief";
import { unlinkControl } from "./control-text";

/** Turn every control of ours into what it holds, and take the data part out. */
export function freezeBriefFile(opened: OpenedBrief): { readonly file: Uint8Array; readonly controls: number } {
  const pkg = opened.pkg.copy();
  const { part } = opened.store;
  for (const { name, xml, controls } of opened.parts) {
    pkg.set(
      name,
      splice(
        xml,
        controls.flatMap(({ element }) => unlinkControl(element)),
      ),
    );
  }
  const properties = relatedPart(pkg, part, "customXmlProps");
  for (const gone of [properties, part]) {
    if (gone === undefined) continue;
    pkg.remove(gone);
    removeContentType(pkg, gone);
  }
  removeRelationship(pkg, pkg.mainPart, part);
  const controls = opened.parts.reduce((sum, own) => sum + own.controls.length, 0);
  return { file: pkg.save(), controls };
}
