/** @jest-environment jsdom */
import { officeSignIn } from "../../../src/adapters/office/sign-in";
import type { SignInSetUp } from "../../../src/adapters/office/sign-in-client";
import { troubleOf } from "../../support/trouble";

const SET_UP: SignInSetUp = { clientId: "id-1", authority: "https://login.microsoftonline.com/common" };
const ACCOUNT = { username: "aigerim@example.org" };

const asked: { readonly call: string; readonly request: Record<string, unknown> }[] = [];
const configs: Record<string, unknown>[] = [];
let failures: Record<string, unknown[]> = {};

const mockAnswering = (call: string) => async (request: Record<string, unknown>) => {
  asked.push({ call, request });
  const failure = failures[call]?.shift();
  if (failure !== undefined) throw failure;
  return { account: ACCOUNT, accessToken: `token of ${call}` };
};
const mockClient = (kind: string) => async (config: Record<string, unknown>) => {
  configs.push({ kind, ...config });
  return {
    ssoSilent: mockAnswering("silent"),
    acquireTokenPopup: mockAnswering("popup"),
    acquireTokenSilent: mockAnswering("token"),
  };
};
jest.mock("@azure/msal-browser", () => ({
  createNestablePublicClientApplication: async (config: Record<string, unknown>) => mockClient("office")(config),
  createStandardPublicClientApplication: async (config: Record<string, unknown>) => mockClient("browser")(config),
}));

function signIn({ hasBridge = true, platform = "OfficeOnline", setUp = SET_UP } = {}) {
  Object.assign(globalThis, {
    Office: {
      context: { requirements: { isSetSupported: () => hasBridge }, platform },
      PlatformType: { OfficeOnline: "OfficeOnline" },
      auth: { getAuthContext: async () => ({ userPrincipalName: "aigerim@example.org" }) },
    },
  });
  Object.defineProperty(window, "nestedAppAuthBridge", { value: hasBridge ? {} : undefined, configurable: true });
  return officeSignIn(async () => setUp);
}

beforeEach(() => {
  asked.length = 0;
  configs.length = 0;
  failures = {};
});

const interaction = { name: "InteractionRequiredAuthError", errorCode: "65001" };

describe("signing in", () => {
  it("is Office's where it can be, with the least that is needed, and keeps tokens in memory", async () => {
    const source = signIn();
    expect(await source.signIn("mine")).toEqual({ name: "aigerim@example.org" });
    expect(asked).toEqual([
      { call: "silent", request: { scopes: ["User.Read", "Files.ReadWrite"], loginHint: "aigerim@example.org" } },
    ]);
    expect(configs).toMatchObject([{ kind: "office", cache: { cacheLocation: "memoryStorage" } }]);
  });

  it("asks the person where Office says that it has to", async () => {
    const source = signIn();
    failures = { silent: [interaction] };
    await source.signIn("all");
    expect(asked.map(({ call }) => call)).toEqual(["silent", "popup"]);
    expect(asked[1]?.request["scopes"]).toContain("Files.ReadWrite.All");
  });

  it("takes a browser's way, once, where Office's is off", async () => {
    const source = signIn();
    failures = { silent: [{ name: "ClientAuthError", errorCode: "nested_app_auth_bridge_disabled" }] };
    await source.signIn("mine");
    expect(configs.map(({ kind }) => kind)).toEqual(["office", "browser"]);
    expect(asked.map(({ call }) => call)).toEqual(["silent", "popup"]);
  });

  it("opens a window at once where there is no way of Office's, while the click still counts", async () => {
    const source = signIn({ hasBridge: false });
    await source.signIn("mine");
    expect(asked.map(({ call }) => call)).toEqual(["popup"]);
    expect(configs).toMatchObject([
      { kind: "browser", auth: { redirectUri: expect.stringMatching(/\/signed-in\.html$/u) } },
    ]);
  });

  it("says what it needs in a desktop Office without that way, whose windows can't answer", async () => {
    const source = signIn({ hasBridge: false, platform: "PC" });
    expect((await troubleOf(source.signIn("mine"))).kind).toBe("needs-microsoft-365");
    expect(configs).toEqual([]);
  });

  it.each([
    [{ ...SET_UP, clientId: "" }, "not-set-up"],
    [{ ...SET_UP, authority: "https://login.example/common" }, "set-up-wrong"],
  ])("asks nobody where it is not registered, or elsewhere: %j", async (setUp, kind) => {
    const source = signIn({ setUp });
    expect((await troubleOf(source.signIn("mine"))).kind).toBe(kind);
    expect(configs).toEqual([]);
  });
});

describe("a token", () => {
  it("is not given before somebody has signed in, nor after they were forgotten", async () => {
    const source = signIn();
    expect((await troubleOf(source.token("mine"))).kind).toBe("sign-in");
    await source.signIn("mine");
    expect(await source.token("mine")).toBe("token of token");
    await source.signOut();
    expect((await troubleOf(source.token("mine"))).kind).toBe("sign-in");
  });

  it("that was refused is asked for anew with the claims, which the next sign-in fulfils", async () => {
    const source = signIn();
    await source.signIn("mine");
    failures = { token: [interaction] };
    expect((await troubleOf(source.token("mine", "{claims}"))).kind).toBe("sign-in");
    expect(asked.at(-1)?.request).toMatchObject({ claims: "{claims}", forceRefresh: true });
    await source.signIn("mine");
    expect(asked.at(-1)?.request).toMatchObject({ claims: "{claims}" });
    await source.token("mine");
    expect(asked.at(-1)?.request).not.toHaveProperty("claims");
  });
});
