import type { Localised } from "../language";
import type { Remark } from "./remark";

/** What a remark says, and what to do about it. */
export interface RemarkWords {
  readonly said: Localised;
  readonly cure: Localised;
}

/** Puts one kind of remark into words. */
export type Teller<Kind extends Remark["kind"]> = (remark: Extract<Remark, { readonly kind: Kind }>) => RemarkWords;
