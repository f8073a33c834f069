import { graphFiles } from "../adapters/graph/graph-files";
import { officeSignIn } from "../adapters/office/sign-in";
import type { SignInSetUp } from "../adapters/office/sign-in-client";
import { openAddress } from "../adapters/office/open-address";
import type { OnlineFiles } from "../app/online/online-files";

/** Files in OneDrive, with the account that the person signs in with. Nothing is asked of Microsoft by making it. */
export const onlineFiles = (): OnlineFiles =>
  graphFiles({
    fetch: (address, request) => fetch(address, request),
    tokens: officeSignIn(readSetUp),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    newId: () => crypto.randomUUID(),
    openAddress,
  });

/** How an administrator registered the add-in: a file beside the page, so that it is changed without building anew. */
async function readSetUp(): Promise<SignInSetUp> {
  const answer = await fetch("onedrive.json");
  const read = (answer.ok ? await answer.json() : {}) as Partial<Record<keyof SignInSetUp, unknown>>;
  const { clientId, authority } = read;
  return {
    clientId: typeof clientId === "string" ? clientId.trim() : "",
    authority: typeof authority === "string" ? authority : "https://login.microsoftonline.com/common",
  };
}
