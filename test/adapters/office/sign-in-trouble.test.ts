import { canAsk, isBridgeOff, toSignInTrouble } from "../../../src/adapters/office/sign-in-trouble";
import { OnlineTrouble } from "../../../src/app/online/online-trouble";

const failure = (errorCode: string, more: object = {}) => ({
  name: "ServerError",
  errorCode,
  correlationId: "c-1",
  errorMessage: "a secret sentence",
  claims: "a secret claim",
  ...more,
});

describe("a sign-in that fails", () => {
  it.each([
    ["90094", "administrator-first"],
    ["access_denied", "administrator-first"],
    ["user_canceled", "sign-in-cancelled"],
    ["user_cancelled", "sign-in-cancelled"],
    ["no_network_connectivity", "offline"],
    ["no_account_found", "office-signed-out"],
    ["53000", "organisation-rules"],
    ["53003", "organisation-rules"],
    ["50011", "set-up-wrong"],
    ["700016", "set-up-wrong"],
    ["popup_window_error", "window-blocked"],
    ["timed_out", "window-silent"],
    ["", "office-failed"],
    ["something_new", "office-failed"],
  ])("with the code “%s” is told as %s", (code, kind) =>
    expect(toSignInTrouble(failure(code))).toMatchObject({ kind }),
  );

  it("for want of the person is told as such, and asking may help", () => {
    const interaction = failure("65001", { name: "InteractionRequiredAuthError" });
    expect(toSignInTrouble(interaction)).toMatchObject({ kind: "sign-in" });
    expect([interaction, failure("no_account_error")].map(canAsk)).toEqual([true, true]);
    expect(
      [failure("53003", { name: "InteractionRequiredAuthError" }), failure("x"), new Error("x")].map(canAsk),
    ).toEqual([false, false, false]);
  });

  it("because Office's way is off is tried in the way of a browser", () => {
    expect(isBridgeOff(failure("nested_app_auth_bridge_disabled"))).toBe(true);
    expect(isBridgeOff(failure("user_canceled"))).toBe(false);
  });

  it("keeps the code and the id of the request, and neither message nor claims", () => {
    const trouble = toSignInTrouble(failure("50011", { subError: "bad_redirect" }));
    expect(trouble).toBeInstanceOf(OnlineTrouble);
    expect((trouble as OnlineTrouble).facts).toEqual({ code: "50011, bad_redirect, c-1" });
    expect(JSON.stringify(trouble)).not.toContain("secret");
    expect((trouble as OnlineTrouble).cause).toBeUndefined();
  });

  it("for a fault of the program stays that", () => {
    const fault = new Error("mine");
    expect(toSignInTrouble(fault)).toBe(fault);
  });
});
