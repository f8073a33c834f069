import { UnusableInput } from "../../domain/result";
import { openPackage } from "../opc/open-package";
import type { Package } from "../opc/package";
import { relatedPart, relatedParts } from "../opc/relationships";
import { child, descendants, toTree } from "./element-tree";
import type { Element } from "./element-tree";
import { BODY_TAG, tagOf } from "./fill-controls";

/** The parts of the brief's template that matter to us, as they stand in it. */
export interface Template {
  readonly document: Element;
  readonly styles: Element;
  readonly theme: Element | undefined;
  readonly numbering: Element;
  readonly section: Element;
  /** Part names. */
  readonly parts: {
    readonly document: string;
    readonly styles: string;
    readonly numbering: string;
    readonly settings: string | undefined;
    /** Headers and footers. */
    readonly margins: readonly string[];
  };
  /** Ids of all content controls, so that new ones differ. */
  readonly controlIds: ReadonlySet<number>;
}

const ADVICE = "take the template that came with Gap Table and change only its look";

/**
 * Look into the template.
 *
 * @throws UnusableInput when it is no Word document, or lost something the brief needs
 */
export function readTemplate(bytes: Uint8Array): Template {
  const pkg = openPackage(bytes, "document");
  const part = (kind: string): string => {
    const name = relatedPart(pkg, pkg.mainPart, kind);
    if (name === undefined || !pkg.has(name)) throw new UnusableInput(`The brief's template has no ${kind}; ${ADVICE}`);
    return name;
  };
  const parts = {
    document: pkg.mainPart,
    styles: part("styles"),
    numbering: part("numbering"),
    settings: relatedPart(pkg, pkg.mainPart, "settings"),
    margins: [...relatedParts(pkg, pkg.mainPart, "header"), ...relatedParts(pkg, pkg.mainPart, "footer")],
  };
  const tree = (name: string): Element => toTree(pkg.text(name), name);
  const document = tree(parts.document);
  const themePart = relatedPart(pkg, pkg.mainPart, "theme");
  return {
    document,
    styles: tree(parts.styles),
    theme: themePart === undefined ? undefined : tree(themePart),
    numbering: tree(parts.numbering),
    section: sectionOf(document),
    parts,
    controlIds: controlIds(pkg, [parts.document, ...parts.margins]),
  };
}

function sectionOf(document: Element): Element {
  const body = child(document, "body");
  const control = body?.children.find((block) => block.name === "sdt" && tagOf(block) === BODY_TAG);
  if (control === undefined) {
    throw new UnusableInput(
      `The brief's template has no content control around whole paragraphs with the tag ${BODY_TAG}; ${ADVICE} in Word, ` +
        "since other programs lose such controls",
    );
  }
  const section = child(body, "sectPr");
  if (section === undefined) throw new UnusableInput(`The brief's template says no size of its pages; ${ADVICE}`);
  return section;
}

function controlIds(pkg: Package, parts: readonly string[]): ReadonlySet<number> {
  const controls = parts.flatMap((part) => descendants(toTree(pkg.text(part), part), "sdt"));
  return new Set(controls.map((control) => Number(child(control, "sdtPr", "id")?.attributes["w:val"])));
}
