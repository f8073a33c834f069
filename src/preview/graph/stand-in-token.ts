import type { GraphDesk } from "./graph-desk";

/** What a sign-in is asked for, as MSAL asks the bridge of Office. */
export interface TokenAsked {
  readonly method: "GetToken" | "GetTokenPopup";
  readonly clientId: string;
  readonly scope: string;
}

/** How the next sign-ins go: a status of Office's bridge, or undefined for one that succeeds. */
export interface SignInScript {
  readonly user: string;
  readonly next: readonly (SignInFault | undefined)[];
}

export interface SignInFault {
  readonly status: string;
  readonly code?: string;
  readonly subError?: string;
}

/** The rest of an answer of the bridge, beside its id. */
export type TokenAnswer =
  | { readonly success: true; readonly token: object; readonly account: object }
  | { readonly success: false; readonly error: SignInFault };

const TENANT = "00000000-0000-4000-8000-00000000000a";
const WIDE = "Files.ReadWrite.All";
/** Seconds. */
const HOLDS = 3600;

/**
 * Answer for Office's bridge: with the account of the script, and asking for the wide scope the first time. Our model, no
 * account of Microsoft's.
 */
export function answerToken(desk: GraphDesk, { user: id }: SignInScript, asked: TokenAsked, now: number): TokenAnswer {
  const user = desk.state().users.find((one) => one.id === id);
  if (!user) return { success: false, error: { status: "ACCOUNT_UNAVAILABLE" } };
  const scopes = asked.scope.split(" ").filter((scope) => scope.includes("."));
  const wasGiven = Object.values(desk.state().tokens).some((token) => token.user === id && token.scopes.includes(WIDE));
  if (asked.method === "GetToken" && scopes.includes(WIDE) && !wasGiven)
    return { success: false, error: { status: "USER_INTERACTION_REQUIRED", code: "65001" } };
  const seconds = Math.floor(now / 1000);
  const claims = {
    aud: asked.clientId,
    iss: `https://login.microsoftonline.com/${TENANT}/v2.0`,
    iat: seconds,
    exp: seconds + HOLDS,
    oid: id,
    sub: id,
    tid: TENANT,
    name: user.displayName,
    preferred_username: user.email,
  };
  return {
    success: true,
    token: {
      access_token: desk.issue(id, scopes),
      id_token: `${encode({ alg: "none", typ: "JWT" })}.${encode(claims)}.`,
      expires_in: HOLDS,
      scope: asked.scope,
      properties: null,
    },
    account: {
      environment: "login.microsoftonline.com",
      homeAccountId: `${id}.${TENANT}`,
      localAccountId: id,
      tenantId: TENANT,
      username: user.email,
      name: user.displayName,
    },
  };
}

const encode = (value: object): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(value))))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/u, "");
