import type { Provision } from "../provision/provision";
import { idKey } from "../gap/id-key";
import { toNewProvisions } from "../lookup/new-provision";
import { provisionsMeant } from "../lookup/provisions-meant";
import { partEarlierVersion } from "../provision/earlier-version";

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
  const newAs = toNewProvisions(provisions);
  // One of an earlier version is called as the draft calls those of its kind, with the version behind it.
  const citationOf = (id: string): string => {
    const [number, version] = partEarlierVersion(id) ?? [];
    if (number === undefined) return "";
    const citation = known.get(idKey(number))?.citation.trim().replace(/\.$/u, "") || newAs(number)?.citation;
    return citation ? `${citation} ${version}` : "";
  };
  return (typed) => {
    const named = new Map(idsOf(typed).map((id) => [idKey(id), id] as const));
    return [...named]
      .map(([key, id]) => known.get(key) ?? { id, citation: citationOf(id), text: "", place: provisions.length })
      .sort((a, b) => a.place - b.place);
  };
}
