import type { Language } from "../../domain/language";
import type { BriefData } from "./brief-data";
import type { DocumentStyles } from "./document-styles";

/** What the parts of a document share while it is written. */
export interface Writing {
  readonly language: Language;
  /** Where the workbook's texts are kept for their controls; undefined for a document that is not linked. */
  readonly link: DataLink | undefined;
  /** Width between the margins, in twentieths of a point. */
  readonly textWidth: number;
  readonly lists: Lists;
  /** Whose marked changes are, and when they were made, ISO in UTC; undefined where there are none. */
  readonly changes?: { readonly author: string; readonly time: string };
  /** Addresses that begin with http:// lead somewhere, too: those that a person typed, where ours all have https://. */
  readonly allowsHttp?: boolean;
  readonly styles: DocumentStyles;
  /** A number no other control of the document has. */
  nextId(): number;
  /** Relationship id of an outside address; the same address gives the same id. */
  linkTo(address: string): string;
}

/** The data that content controls are bound to. */
export interface DataLink {
  readonly data: Pick<BriefData, "valuePath">;
  /** Id of the custom XML part, in braces. */
  readonly store: string;
}

/** The lists of the template, by their numbering ids. */
export interface Lists {
  /** The numbered list that is open. */
  number(): number;
  /** Opens a new numbered list that counts from 1. */
  restart(): number;
}

/** The same for a whole brief. */
export interface BriefWriting extends Writing {
  readonly link: DataLink & { readonly data: BriefData };
}
