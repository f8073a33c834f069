import { child } from "../element-tree";
import type { Element } from "../element-tree";
import { blocksOf } from "../template";
import { BODY_TAG, tagOf } from "../template-control";

/** What the control around the text holds; undefined where that is lost. */
export function textOfBrief(document: Element): Element | undefined {
  const body = child(document, "body");
  const control = blocksOf(body).find((element) => element.name === "sdt" && tagOf(element) === BODY_TAG);
  return child(control, "sdtContent");
}
