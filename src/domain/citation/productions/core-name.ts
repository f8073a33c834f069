import type { BodyMeaning, NameMeaning, PointerMeaning } from "../lexicon/meaning";

/** A name as the lexicon has it, before anything beside it is looked at. */
export interface CoreName {
  readonly start: number;
  readonly end: number;
  readonly meaning:
    | NameMeaning
    | PointerMeaning
    | { readonly kind: "series"; readonly singular: string | undefined }
    | BodyMeaning;
}
