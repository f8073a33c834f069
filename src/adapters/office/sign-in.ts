import type { AccountInfo, AuthenticationResult } from "@azure/msal-browser";
import type { Account, Reach } from "../../app/online/online-files";
import { OnlineTrouble } from "../../app/online/online-trouble";
import type { TokenSource } from "../../app/online/token-source";
import { requireSetUp, signInClient } from "./sign-in-client";
import type { SignInClient, SignInSetUp } from "./sign-in-client";
import { canAsk, isBridgeOff, toSignInTrouble } from "./sign-in-trouble";

/** The person's own files and their name; files of others only where they are asked for. */
const SCOPES: Readonly<Record<Reach, readonly string[]>> = {
  mine: ["User.Read", "Files.ReadWrite"],
  all: ["User.Read", "Files.ReadWrite", "Files.ReadWrite.All"],
};

/** Signing in with the account of Office, or in a window. What does it is loaded with the first click. */
export function officeSignIn(readSetUp: () => Promise<SignInSetUp>): TokenSource {
  let setUp: SignInSetUp | undefined;
  let client: SignInClient | undefined;
  let account: AccountInfo | undefined;
  /** What a new token must fulfil, until the person has signed in for it. */
  let claims: string | undefined;

  const loadSetUp = async (): Promise<SignInSetUp> => (setUp ??= await readSetUp());
  const ready = async (bridgeOff = false): Promise<SignInClient> => {
    const registered = await loadSetUp();
    requireSetUp(registered);
    return (client = bridgeOff || !client ? await signInClient(registered, bridgeOff) : client);
  };
  const ask = async (reach: Reach, bridgeOff = false): Promise<AuthenticationResult> => {
    const { msal, isOffice, loginHint } = await ready(bridgeOff);
    const request = {
      scopes: [...SCOPES[reach]],
      ...(loginHint !== undefined && { loginHint }),
      ...(claims !== undefined && { claims }),
    };
    // A window has to be opened while the click still counts, so that nothing is tried before it.
    if (!isOffice) return msal.acquireTokenPopup(request);
    try {
      return await msal.ssoSilent(request);
    } catch (error) {
      if (canAsk(error)) return msal.acquireTokenPopup(request);
      throw error;
    }
  };
  const askEitherWay = async (reach: Reach): Promise<AuthenticationResult> => {
    try {
      return await ask(reach);
    } catch (error) {
      if (isBridgeOff(error)) return ask(reach, true);
      throw error;
    }
  };

  return {
    isSetUp: async () => (await loadSetUp()).clientId !== "",
    signIn: async (reach): Promise<Account> => {
      try {
        const answer = await askEitherWay(reach);
        ({ account } = answer);
        claims = undefined;
        return { name: answer.account.username };
      } catch (error) {
        throw toSignInTrouble(error);
      }
    },
    signOut: async () => {
      account = undefined;
      claims = undefined;
      client = undefined;
    },
    token: async (reach, refused) => {
      if (!account) throw new OnlineTrouble("sign-in");
      if (refused !== undefined && refused !== "") claims = refused;
      try {
        const { msal } = await ready();
        const { accessToken } = await msal.acquireTokenSilent({
          scopes: [...SCOPES[reach]],
          account,
          ...(refused !== undefined && { forceRefresh: true }),
          ...(claims !== undefined && { claims }),
        });
        return accessToken;
      } catch (error) {
        throw toSignInTrouble(error);
      }
    },
  };
}
