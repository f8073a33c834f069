import { child, toTree } from "../docx/element-tree";
import type { Element } from "../docx/element-tree";

/** The document's own text as Word's XML, without headers and footers; undefined where Word gives none. */
export async function wholeText(context: Word.RequestContext): Promise<Element | undefined> {
  try {
    const whole = context.document.body.getOoxml();
    await context.sync();
    const parts = toTree(whole.value, "getOoxml").children;
    const main = parts.find(({ attributes }) => /\/document\d*\.xml$/u.test(attributes["pkg:name"] ?? ""));
    return child(main, "xmlData", "document");
  } catch {
    // What it serves, a count of pages and a check of Word's list, can be done without.
    return undefined;
  }
}
