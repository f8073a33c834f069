import type { Provision } from "../provision/provision";
import { idKey } from "../gap/id-key";
import { provisionsMeant } from "../lookup/provisions-meant";

/** A provision that a row names: as the sheet Provisions has it, or as it is typed where the sheet lacks it. */
export interface NamedProvision extends Pick<Provision, "id" | "citation" | "text"> {
  /** Where it stands in the draft; after all provisions of the sheet when it is none of them. */
  readonly place: number;
}

/** Whether the draft has what a row names, as far as its provisions are listed. */
export const isOfDraft = ({ place }: NamedProvision, listed: readonly Provision[]): boolean =>
  listed.length === 0 || place < listed.length;

/** What some cells name, each provision once: in the order of the draft, then what the sheet lacks in the order given. */
export type ProvisionReader = (typed: readonly string[]) => readonly NamedProvision[];

/** Reads names of provisions, however they are typed. Never fails. */
export function toProvisionReader(provisions: readonly Provision[]): ProvisionReader {
  const known = new Map(
    provisions.map(({ id, citation, text }, place) => [idKey(id), { id, citation, text, place }] as const),
  );
  const { idsOf } = provisionsMeant(provisions);
  return (typed) => {
    const named = new Map(idsOf(typed).map((id) => [idKey(id), id] as const));
    return [...named]
      .map(([key, id]) => known.get(key) ?? { id, citation: "", text: "", place: provisions.length })
      .sort((a, b) => a.place - b.place);
  };
}
