import type { RowPlace } from "../../gap/row-place";
import type { Profile } from "../../profile/profile";
import { toKeeper } from "../../keep-same";
import { fold } from "../../text/fold";
import type { MatchedTable } from "../match-table";
import type { Remark } from "../remark";
import type { TableName } from "../tables";
import type { readOwnProfile } from "./read-own-profile";

/** Reads the profile that a workbook holds: the pane loads it when a workbook holds one. */
export type ReadOwnProfile = typeof readOwnProfile;

/** Pages of a brief, where nobody says how many. */
const USUAL_PAGES = 5;

/** Rows are read by the profile, so that it has to be the very one while it says the same. */
const keepOwn = toKeeper<ReturnType<ReadOwnProfile> | undefined>();
const keepOfSheets = toKeeper<Profile>();

/**
 * The profile of a review: the bundled one that its details name, else the one that the workbook holds. Where there is
 * neither, what its own sheets say: their aspects, and the documents they mark as required. It is never another one's.
 *
 * @param named what the details say, and where
 */
export function profileOf(
  named: string,
  place: RowPlace | undefined,
  matched: ReadonlyMap<TableName, MatchedTable>,
  profileFor: (id: string) => Profile | undefined,
  readOwn?: ReadOwnProfile,
): { readonly profile: Profile; readonly remarks: readonly Remark[] } {
  const own = keepOwn(readOwn?.(matched));
  const isNamed = own?.profile !== undefined && (named === "" || fold(own.profile.id) === fold(named));
  const bundled = isNamed ? undefined : profileFor(named);
  if (bundled) return { profile: bundled, remarks: [] };
  const at = place && {
    ...place,
    column: "value",
    cell: `${matched.get("Review")?.found.letters["value"] ?? "A"}${place.row}`,
  };
  const faults = (own?.faults ?? []).map((fault): Remark => ({ kind: "profile-fault", fault, place: fault.place }));
  if (own?.profile) {
    const other: Remark = { kind: "profile-other", typed: named, held: own.profile.id, place: at };
    return { profile: own.profile, remarks: isNamed ? faults : [other, ...faults] };
  }
  return {
    profile: keepOfSheets(profileOfSheets(named, matched.get("Aspects"))),
    remarks: [{ kind: "profile-unknown", typed: named, place: at }, ...faults],
  };
}

/** It has no id. Documents that are marked as required count as the review's own, so that none are needed here. */
function profileOfSheets(name: string, table: MatchedTable | undefined): Profile {
  const rows = table?.rows.map(
    ({ text }) => [text("aspect").trim(), text("id").trim(), text("question").trim()] as const,
  );
  const filled = (rows ?? []).filter(([aspect]) => aspect !== "");
  const names = new Map(filled.map(([aspect]) => [fold(aspect), aspect] as const).reverse());
  const aspects = [...names.values()].reverse().map((label) => ({ id: label, name: inAll(label) }));
  const questions = filled.flatMap(([aspect, number, text], at) =>
    text === "" ? [] : [{ id: number || String(at + 1), aspect: names.get(fold(aspect)) ?? aspect, text: inAll(text) }],
  );
  return {
    id: "",
    name: inAll(name),
    aspects,
    minimumConsultations: 0,
    maximumPages: USUAL_PAGES,
    own: { questions, documents: [] },
  };
}

const inAll = (text: string) => ({ en: text, ru: text, kk: text });
