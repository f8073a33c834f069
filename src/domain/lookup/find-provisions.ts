import type { Provision } from "../provision/provision";
import { fold } from "../text/fold";
import { toCitedProvisions } from "./cited-provisions";
import type { CitedProvisions } from "./cited-provisions";

/** What a search looks at of a provision. */
export type FindableProvision = Pick<Provision, "id" | "citation" | "heading" | "text">;

/** Finds provisions of a draft by what a person types. */
export interface ProvisionFinder<Found> extends Pick<CitedProvisions<Found>, "cited"> {
  /** Those that hold every typed word, in the order of the draft; none for a blank text. */
  readonly withWords: (typed: string) => readonly Found[];
}

/** A finder of some provisions. What it needs is made ready when it is first asked. */
export function toProvisionFinder<Found extends FindableProvision>(
  provisions: readonly Found[],
): ProvisionFinder<Found> {
  let texts: readonly string[] | undefined;
  const textsOf = (): readonly string[] =>
    (texts ??= provisions.map(({ id, citation, heading, text }) => fold(`${id} ${citation} ${heading} ${text}`)));
  return {
    cited: toCitedProvisions(provisions).cited,
    withWords: (typed) => {
      const words = fold(typed).split(" ").filter(Boolean);
      if (words.length === 0) return [];
      return provisions.filter((_, at) => words.every((word) => textsOf()[at]?.includes(word)));
    },
  };
}
