import { OnlineTrouble } from "../../app/online/online-trouble";
import type { TroubleKind } from "../../app/online/online-trouble";

/** What MSAL throws; its message and its claims are neither shown nor kept. */
export interface SignInFailure {
  readonly name: string;
  readonly errorCode: string;
  readonly subError?: string;
  readonly correlationId?: string;
}

export const isSignInFailure = (error: unknown): error is SignInFailure =>
  typeof (error as Partial<SignInFailure> | undefined)?.errorCode === "string";

/** Codes as they are named by MSAL, by Office's bridge and by Microsoft's sign-in service, in the order they are tried. */
const KINDS: readonly (readonly [RegExp, TroubleKind])[] = [
  [/\bAADSTS5300\d|\b5300[0-3]\b|conditional_access/u, "organisation-rules"],
  [/90094|access_denied|consent_required_admin/u, "administrator-first"],
  [/50011|700016|origin not valid|invalid_client|unauthorized_client|redirect_uri/u, "set-up-wrong"],
  [/user_cancell?ed/u, "sign-in-cancelled"],
  [/no_network_connectivity|network_error|post_request_failed|get_request_failed/u, "offline"],
  [/no_account_found/u, "office-signed-out"],
  [/popup_window_error|empty_window_error/u, "window-blocked"],
  [/timed_out|monitor_(?:popup|window)_timeout/u, "window-silent"],
  [/interaction_in_progress/u, "sign-in"],
];

/** Whether asking the person may help. */
export const canAsk = (error: unknown): boolean =>
  isSignInFailure(error) &&
  kindOf(error) === undefined &&
  (error.name === "InteractionRequiredAuthError" || /^no_(?:account_error|tokens_found)$/u.test(error.errorCode));

/** Office can't sign in for others: the way of a browser is tried instead, once. */
export const isBridgeOff = (error: unknown): boolean =>
  isSignInFailure(error) && /nested_app_auth_(?:bridge_disabled|unavailable)/iu.test(error.errorCode);

/** A failure of a sign-in as what a person can be told; anything else stays what it is. */
export function toSignInTrouble(error: unknown): unknown {
  if (!isSignInFailure(error)) return error;
  const asks =
    error.name === "InteractionRequiredAuthError" || /^no_(?:account_error|tokens_found)$/u.test(error.errorCode);
  const kind = kindOf(error) ?? (asks ? "sign-in" : "office-failed");
  const code = [error.errorCode, error.subError, error.correlationId].filter(Boolean).join(", ");
  return new OnlineTrouble(kind, code === "" ? {} : { code });
}

function kindOf({ errorCode, subError = "" }: SignInFailure): TroubleKind | undefined {
  const said = `${errorCode} ${subError}`;
  return KINDS.find(([pattern]) => pattern.test(said))?.[1];
}
