import { child } from "./element-tree";
import type { Element } from "./element-tree";

/** The control that holds the text of the brief. */
export const BODY_TAG = "gap-table:body";

/** Begins the tags of controls that show a fact, e.g. `"gap-table:brief/title"`. */
export const FACT_TAG = "gap-table:brief/";

/** The tag of a control, `""` when it has none. */
export const tagOf = (control: Element): string => child(control, "sdtPr", "tag")?.attributes["w:val"] ?? "";
