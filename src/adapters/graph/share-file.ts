import type { Access, FileKey, Invitation, Invited, May } from "../../app/online/online-files";
import type { Operation } from "./call-graph";
import { GraphLost, GraphRefusal } from "./graph-answer";
import { deletePermission, getState, patchPermission, postInvite } from "./routes";

/**
 * Invite people one by one, so that it is known of each what came of it.
 *
 * @throws GraphRefusal when nobody could be invited
 */
export async function inviteEach(
  operation: Operation,
  file: FileKey,
  { people, may, message }: Invitation,
): Promise<readonly Invited[]> {
  const outcomes: Invited[] = [];
  let refusal: GraphRefusal | undefined;
  for (const person of people) {
    try {
      outcomes.push({
        person,
        outcome: (await postInvite(operation, file, { email: person, may, message })) ? "invited" : "refused",
      });
    } catch (error) {
      if (error instanceof GraphLost) outcomes.push({ person, outcome: "unknown" });
      else if (error instanceof GraphRefusal && [400, 403, 404, 500].includes(error.status)) {
        refusal = error;
        outcomes.push({ person, outcome: "refused" });
      } else throw error;
    }
  }
  if (refusal && outcomes.every(({ outcome }) => outcome === "refused")) throw refusal;
  return outcomes;
}

export const changeAccess = async (
  operation: Operation,
  file: FileKey,
  access: Access["id"],
  may: May,
): Promise<void> => ofThisVersion(operation, file, (version) => patchPermission(operation, file, access, may, version));

/** What is gone already is as wanted. */
export const revokeAccess = async (operation: Operation, file: FileKey, access: Access["id"]): Promise<void> => {
  try {
    await ofThisVersion(operation, file, (version) => deletePermission(operation, file, access, version));
  } catch (error) {
    if (!(error instanceof GraphRefusal) || error.status !== 404) throw error;
  }
};

/** Rights are no words of anybody: where the file changed in between, it is asked for once more. */
async function ofThisVersion(
  operation: Operation,
  file: FileKey,
  work: (version: string) => Promise<void>,
): Promise<void> {
  const version = async (): Promise<string> => (await getState(operation, file)).file.version;
  try {
    await work(await version());
  } catch (error) {
    if (!(error instanceof GraphRefusal) || error.status !== 412) throw error;
    await work(await version());
  }
}
