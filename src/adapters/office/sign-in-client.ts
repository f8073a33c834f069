import type { IPublicClientApplication } from "@azure/msal-browser";
import { OnlineTrouble } from "../../app/online/online-trouble";

/** How the add-in is registered with Microsoft, from `onedrive.json` beside the page. */
export interface SignInSetUp {
  /** "" until an administrator has registered the add-in. */
  readonly clientId: string;
  readonly authority: string;
}

/** The person's own way of signing in: Office does it, or a window of the browser. */
export interface SignInClient {
  readonly msal: IPublicClientApplication;
  readonly isOffice: boolean;
  /** Who is signed in to Office, to be offered first; undefined outside of it. */
  readonly loginHint: string | undefined;
}

/** Milliseconds for a person to sign in with a second factor. */
const PATIENCE = 300_000;
const AUTHORITY = "https://login.microsoftonline.com/";

/** @throws OnlineTrouble when there is no registration, or none of ours */
export function requireSetUp({ clientId, authority }: SignInSetUp): void {
  if (clientId === "") throw new OnlineTrouble("not-set-up");
  if (!authority.startsWith(AUTHORITY)) throw new OnlineTrouble("set-up-wrong", { code: "authority" });
}

/** MSAL for where the pane runs; tokens stay in its memory and are gone with the pane. */
export async function signInClient({ clientId, authority }: SignInSetUp, isBridgeOff: boolean): Promise<SignInClient> {
  const { createNestablePublicClientApplication, createStandardPublicClientApplication } =
    await import("@azure/msal-browser");
  const isFramed = window.top !== window;
  const config = {
    auth: {
      clientId,
      authority,
      clientCapabilities: ["CP1"],
      redirectUri: new URL("signed-in.html", location.href).href,
      // A window that a framed page opens can't answer it, so a page of ours stands between them.
      ...(isFramed && {
        popupRelayUri: new URL("sign-in.html", location.href).href,
        popupRelayProtocolVersion: 2 as const,
      }),
    },
    cache: { cacheLocation: "memoryStorage" as const },
    system: { popupBridgeTimeout: PATIENCE },
  };
  const wantsOffice = !isBridgeOff && Office.context.requirements.isSetSupported("NestedAppAuth", "1.1");
  if (!wantsOffice) requireWindow();
  const msal = await (wantsOffice ? createNestablePublicClientApplication : createStandardPublicClientApplication)(
    config,
  );
  // It falls back to a browser's way without saying so.
  const isOffice = wantsOffice && "nestedAppAuthBridge" in window && window.nestedAppAuthBridge !== undefined;
  return { msal, isOffice, loginHint: isOffice ? await officeUser() : undefined };
}

/** A desktop Office without that way opens no window that could answer. */
function requireWindow(): void {
  const { platform } = Office.context;
  if (platform !== undefined && platform !== Office.PlatformType.OfficeOnline)
    throw new OnlineTrouble("needs-microsoft-365");
}

async function officeUser(): Promise<string | undefined> {
  try {
    return (await Office.auth.getAuthContext()).userPrincipalName;
  } catch {
    return undefined;
  }
}
