import type { Localised } from "../language";
import type { OwnGuidance } from "./guidance";

/** What the terms of reference ask of a review, as data. */
export interface Profile {
  readonly id: string;
  readonly name: Localised;
  readonly aspects: readonly Aspect[];
  /** 0 where none is asked for. */
  readonly minimumConsultations: number;
  readonly maximumPages: number;
  /** Of a profile that a workbook holds; that of a bundled one stands apart, since the pane opens without it. */
  readonly own?: OwnGuidance;
}

/** A topic of the methodology. Its id is also a topic of the catalogue's parts. */
export interface Aspect {
  readonly id: string;
  readonly name: Localised;
}
