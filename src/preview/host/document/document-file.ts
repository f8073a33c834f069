import { toTree } from "../../../adapters/docx/element-tree";
import type { Element } from "../../../adapters/docx/element-tree";
import { openPackage } from "../../../adapters/opc/open-package";
import type { Package } from "../../../adapters/opc/package";
import { relatedParts } from "../../../adapters/opc/relationships";
import { splice } from "../../../adapters/opc/splice";
import type { Splice } from "../../../adapters/opc/splice";
import { splicedTree } from "./spliced-tree";

/** The parts of a .docx at one moment. */
export type Moment = Package;

/**
 * A .docx that is open: the text of its parts is the truth, every change is a splice of one of them, and parts that
 * were not changed are saved byte for byte.
 */
export class DocumentFile {
  #package: Package;
  #revision = 0;
  readonly #places: MovingPlace[] = [];
  readonly #trees = new Map<string, { readonly xml: string; readonly root: Element }>();

  /** @throws UnusableInput when the file is no Word document */
  constructor(file: Uint8Array) {
    this.#package = openPackage(file, "document");
  }

  /** Another number after each change. */
  get revision(): number {
    return this.#revision;
  }

  get mainPart(): string {
    return this.#package.mainPart;
  }

  /** The document's own text, then headers and footers. */
  get textParts(): readonly string[] {
    const margins = ["header", "footer"].flatMap((kind) => relatedParts(this.#package, this.mainPart, kind));
    return [this.mainPart, ...margins];
  }

  /** Word's own properties of the document. */
  get propertiesPart(): string | undefined {
    return relatedParts(this.#package, "", "core-properties")[0];
  }

  /** Parts with data of programs, in the order they are stored. */
  get dataParts(): readonly string[] {
    return relatedParts(this.#package, this.mainPart, "customXml").filter((part) => this.#package.has(part));
  }

  get settingsPart(): string | undefined {
    return relatedParts(this.#package, this.mainPart, "settings")[0];
  }

  related(part: string, kind: string): string | undefined {
    return relatedParts(this.#package, part, kind)[0];
  }

  /** The part that a part points at by a relationship's id. */
  target(part: string, id: string): string | undefined {
    return this.#package.relationships(part).find((one) => one.id === id && !one.external)?.target;
  }

  has(part: string): boolean {
    return this.#package.has(part);
  }

  text(part: string): string {
    return this.#package.text(part);
  }

  /** The part as a tree with places; the same tree as long as the part is the same. */
  tree(part: string): Element {
    const xml = this.text(part);
    const known = this.#trees.get(part);
    if (known?.xml === xml) return known.root;
    const root = toTree(xml, part);
    this.#trees.set(part, { xml, root });
    return root;
  }

  splice(part: string, splices: readonly Splice[]): void {
    if (splices.length === 0) return;
    const known = this.#trees.get(part);
    const before = this.text(part);
    const xml = splice(before, splices);
    this.#package.set(part, xml);
    this.#revision++;
    for (const place of this.#places) if (place.part === part) place.at += movedBy(splices, place.at);
    if (known?.xml === before) this.#trees.set(part, { xml, root: splicedTree(known.root, splices, xml, part) });
  }

  /** A place of a part that moves with what is put in and taken out before it. */
  place(part: string, at: number): Readonly<MovingPlace> {
    const place = { part, at };
    this.#places.push(place);
    return place;
  }

  /** Change what the file is made of, beyond the text of one part. */
  change(work: (parts: Package) => void): void {
    work(this.#package);
    this.#revision++;
  }

  moment(): Moment {
    return this.#package.copy();
  }

  goBackTo(moment: Moment): void {
    this.#package = moment.copy();
    this.#revision++;
  }

  /** Whether every part says what it said then. */
  isAsIn(moment: Moment): boolean {
    const { parts } = this.#package;
    return (
      parts.length === moment.parts.length &&
      parts.every((part) => moment.has(part) && sameContent(this.#package, moment, part))
    );
  }

  save(): Uint8Array {
    return this.#package.save();
  }
}

interface MovingPlace {
  readonly part: string;
  at: number;
}

const movedBy = (splices: readonly Splice[], at: number): number =>
  splices.reduce((sum, { start, end, text }) => (end <= at ? sum + text.length - (end - start) : sum), 0);

/** Only parts that are text are ever changed here; that of others is not worth inflating. */
const sameContent = (one: Package, other: Package, part: string): boolean =>
  !/\.(?:xml|rels)$/iu.test(part) || one.text(part) === other.text(part);
