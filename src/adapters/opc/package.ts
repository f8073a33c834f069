/**
 * An Office file as its parts. Part names carry no leading slash
 * (`"xl/workbook.xml"`) and are found whatever their case.
 */
export interface Package {
  /** The workbook or the document itself. */
  readonly mainPart: string;
  /** Names of all parts, `"[Content_Types].xml"` and relationships included, in the order they are stored. */
  readonly parts: readonly string[];
  has(part: string): boolean;
  /** The bytes of a part. @throws UnusableInput when it is missing or damaged. */
  bytes(part: string): Uint8Array;
  /** How long a part is, in bytes as far as it comes from the file; 0 when it is missing. Nothing is inflated for it. */
  size(part: string): number;
  /** The text of a part, a byte order mark included. @throws UnusableInput when it is missing, damaged or beyond `LIMITS`. */
  text(part: string): string;
  /** Put a part, new ones at the end; text that is the same changes nothing. */
  set(part: string, content: string | Uint8Array): void;
  /** Take a part and its relationships out; its content type and who points at it are the caller's. */
  remove(part: string): void;
  /** What a part points at; `""` for the package itself. `[]` when it has no relationships. */
  relationships(part: string): readonly Relationship[];
  /** The same parts; what is put into the copy changes nothing here, and the other way round. */
  copy(): Package;
  /** The file: untouched parts keep their compressed bytes, order and time, so the same changes give the same file. */
  save(): Uint8Array;
}

export interface Relationship {
  readonly id: string;
  /** The whole URI; `relatedPart` looks at its last step, which transitional and strict files share. */
  readonly type: string;
  /** Part name, or the address as it stands when external. */
  readonly target: string;
  readonly external: boolean;
}
