import type { Localised } from "../language";

/** What the terms of reference ask of a review, as data. */
export interface Profile {
  readonly id: string;
  readonly name: Localised;
  readonly aspects: readonly Aspect[];
  readonly minimumConsultations: number;
  readonly maximumPages: number;
}

/** A topic of the methodology. Its id is also a topic of the catalogue's parts. */
export interface Aspect {
  readonly id: string;
  readonly name: Localised;
}
