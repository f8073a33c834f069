import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { FrameLocator, Locator } from "playwright-core";

import { OnlineTrouble } from "../../src/app/online/online-trouble";
import type { TroubleKind } from "../../src/app/online/online-trouble";
import type { FaultKind, GraphState, Item } from "../../src/preview/graph/graph-state";
import type { SignInFault } from "../../src/preview/graph/stand-in-token";
import { withText } from "../adapters/docx/open-docx";
import { startWorkbenches, type OpenBench, type Workbenches } from "../support/workbench";
import { wordsIn } from "../support/words";

let benches: Workbenches;

beforeAll(async () => {
  benches = await startWorkbenches();
});
beforeEach(() => benches.graph.script({ user: "u-aigerim", next: [] }));
afterAll(() => benches.close());

const button = (pane: FrameLocator, name: string): Locator => pane.getByRole("button", { name, exact: true });
const state = (): GraphState => benches.graph.desk.state();
const briefs = (): GraphState["items"] => state().items.filter(({ name }) => name.endsWith(".docx"));

async function openSharing(): Promise<OpenBench> {
  const bench = await benches.open();
  await bench.pane.getByRole("tab", { name: "Documents", exact: true }).click();
  await bench.pane.getByText(wordsIn("en").brief.depthHint).waitFor();
  await bench.pane.getByRole("tab", { name: "Sharing", exact: true }).click();
  return bench;
}

async function signIn(): Promise<OpenBench> {
  const bench = await openSharing();
  await button(bench.pane, "Sign in").click();
  await bench.pane.getByText("Signed in as aigerim@example.org").first().waitFor();
  return bench;
}

// How it all goes where nothing stands in the way is in linked-brief.test.ts, in each language.
const PANE = join(__dirname, "../../dist/pane");
/** The files that hold MSAL, and what asks for a token. */
const signIns = readdirSync(PANE).filter(
  (name) => name.endsWith(".js") && readFileSync(join(PANE, name), "utf8").includes("GetTokenPopup"),
);
const isSignIn = (address: string): boolean =>
  address.includes("/stand-in/") || signIns.some((name) => address.endsWith(name));
const once = (kind: TroubleKind, ...next: readonly SignInFault[]) => [kind, next] as const;
/** Each differs in its first words from the one before it, which so can't be taken for it. */
const FAILING = [
  once("sign-in-cancelled", { status: "USER_INTERACTION_REQUIRED", code: "65001" }, { status: "USER_CANCEL" }),
  once("offline", { status: "NO_NETWORK" }),
  once("office-signed-out", { status: "ACCOUNT_UNAVAILABLE" }),
  once("office-failed", { status: "TRANSIENT_ERROR" }),
  once("administrator-first", { status: "PERSISTENT_ERROR", code: "90094" }),
  // In an Excel of the desktop, whose windows can't answer; on the web a window is asked for (sign-in.test.ts).
  once("needs-microsoft-365", { status: "DISABLED" }),
  once("office-failed", { status: "PERSISTENT_ERROR" }),
  once("needs-microsoft-365", { status: "NESTED_APP_AUTH_UNAVAILABLE" }),
  once("organisation-rules", { status: "PERSISTENT_ERROR", code: "53003" }),
  once("set-up-wrong", { status: "PERSISTENT_ERROR", code: "700016" }),
];
/** The beginning of what a trouble is told with, which names nobody yet. */
const firstOf = (kind: TroubleKind): string =>
  (new OnlineTrouble(kind).said.en.split(/[.(,]/u)[0] ?? "").split(" ").slice(0, 5).join(" ").trim();

describe("signing in", () => {
  afterEach(() => expect(benches.errors()).toEqual([]));

  it("loads what does it only after the click, and leaves no token in an address, in the console or in what outlives the pane", async () => {
    const { page, pane, asked, outside } = await openSharing();
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    await button(pane, "Sign in").waitFor();
    expect(asked.map(({ address }) => address).filter(isSignIn)).toEqual([]);
    await button(pane, "Sign in").click();
    await pane.getByText("Signed in as aigerim@example.org").first().waitFor();
    expect(signIns.filter((name) => asked.some(({ address }) => address.endsWith(name)))).toHaveLength(1);

    await button(pane, "Save to my OneDrive").click();
    await pane.getByRole("link", { name: "Open in OneDrive" }).waitFor();
    const tokens = Object.keys(state().tokens);
    expect(tokens.length).toBeGreaterThan(0);
    const kept = await pane
      .locator("body")
      .evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]));
    const everything = [kept, ...said, ...asked.map(({ address }) => address)].join("\n");
    expect(tokens.filter((token) => everything.includes(token))).toEqual([]);

    expect(outside).toEqual([]);
  });

  it("is told each time that it fails, can be tried again at once, and loses nothing", async () => {
    const { pane, outside } = await openSharing();
    for (const [kind, next] of FAILING) {
      benches.graph.script({ user: "u-aigerim", next });
      await button(pane, "Sign in").first().click();
      await pane.getByText(firstOf(kind)).first().waitFor();
      expect([kind, await pane.getByText("Signed in as").count(), state().log]).toEqual([kind, 0, []]);
    }

    await button(pane, "Sign in").first().click();
    await pane.getByText("Signed in as aigerim@example.org").first().waitFor();
    expect(outside).toEqual([]);
  });
});

const error = (status: number, code: string, more: object = {}): FaultKind => ({
  kind: "error",
  status,
  code,
  ...more,
});
const lost: FaultKind = { kind: "drop", when: "before" };
const page502: FaultKind = { kind: "html", status: 502, when: "before" };
const soon = { retryAfter: "0.2" };
const answers = (kind: TroubleKind, way: string, route: string, ...faults: readonly FaultKind[]) =>
  [kind, way, route, faults] as const;
/** Rows of what Graph may answer, each with its faults in their order; no two of a kind follow each other. */
const SAVING = [
  answers("offline", "Try again", "home", lost),
  answers("full", "Try again", "put-new", error(507, "quotaLimitReached")),
  answers("forbidden", "Save to my OneDrive", "put-new", error(403, "accessDenied")),
  answers("open-elsewhere", "Save a new version", "put-new", error(423, "notAllowed", { inner: "resourceLocked" })),
  answers("unsuitable", "Save to my OneDrive", "put-new", error(500, "generalException")),
  answers("not-found", "Save a new version", "home", error(404, "itemNotFound")),
  answers("unsuitable", "Save to my OneDrive", "put-new", error(400, "invalidRequest")),
  answers("not-confirmed", "Try again", "put-new", page502, page502, page502),
  answers("unknown", "Try again", "put-new", error(418, "somethingNew")),
  answers("not-confirmed", "Try again", "home", { kind: "cut" }),
  answers("busy", "Try again", "put-new", error(503, "x", soon), error(509, "x", soon), error(429, "x", soon)),
  answers("not-confirmed", "Try again", "home", { kind: "empty" }),
  answers("sign-in", "Sign in", "home", error(401, "x"), error(401, "x")),
  answers(
    "organisation-rules",
    "Download",
    "put-new",
    error(403, "x", { spelling: "innererror", inner: "insufficient_claims" }),
  ),
];
/** What is no trouble for a person: a token with claims is got anew, a name that seems taken is looked at. */
const PASSING = [
  ["home", error(401, "x", { claims: '{"access_token":{}}' })],
  ["put-new", error(409, "nameAlreadyExists")],
] as const;
/** Ways that don't do the same once more. */
const ELSEWHERE: readonly string[] = ["Download", "Sign in"];

function provoke(faults: readonly (readonly [route: string, what: FaultKind])[]): void {
  benches.graph.desk.change((now) => ({
    ...now,
    faults: faults.map(([route, what], at) => {
      const before = faults.slice(0, at).filter(([other]) => other === route).length;
      return { route, nth: (now.counts[route] ?? 0) + before + 1, what };
    }),
  }));
}

/** The brief in OneDrive as others have left it. */
function leave(change: Partial<Item> | ((brief: Item) => Partial<Item>)): void {
  benches.graph.desk.change((now) => ({
    ...now,
    items: now.items.map((item) =>
      item.name.endsWith(".docx") ? { ...item, ...(typeof change === "function" ? change(item) : change) } : item,
    ),
  }));
}

const typedInto = ({ bytes = new Uint8Array(), tag }: Item): Partial<Item> => ({
  bytes: withText(bytes, "word/document.xml", /(?<=<w:t\b[^>]*>)[A-Z]\w{4,}/u, "Typed by somebody"),
  tag: tag + 1,
  modifiedBy: "u-berik",
});
const refused = error(412, "notAllowed", { inner: "resourceModified" });

describe("what OneDrive answers", () => {
  it("is told with its way on, one after another, until the brief is there once", async () => {
    const { pane } = await openSharing();
    benches.graph.script({ user: "u-aigerim", next: [{ status: "NO_NETWORK" }] });
    await button(pane, "Sign in").click();
    await pane.getByText(firstOf("offline")).first().waitFor();
    await button(pane, "Sign in").first().click();
    await pane.getByText("Signed in as aigerim@example.org").first().waitFor();
    let press = "Save to my OneDrive";
    const ways = pane.getByRole("region", { name: "What you can do" });
    const go = (): Promise<void> =>
      ELSEWHERE.includes(press) || press === "Save to my OneDrive"
        ? button(pane, "Save to my OneDrive").first().click()
        : ways.getByRole("button", { name: press }).click();
    for (const [kind, way, route, faults] of SAVING) {
      provoke(faults.map((what) => [route, what]));
      await go();
      await pane.getByText(firstOf(kind)).first().waitFor();
      await ways.getByRole("button", { name: way }).waitFor();
      expect([kind, briefs()]).toEqual([kind, []]);
      press = way;
    }
    provoke(PASSING);
    await go();
    await pane.getByRole("link", { name: "Open in OneDrive" }).waitFor();
    expect(briefs().map(({ versions }) => versions)).toEqual([1]);
    expect(state().faults.map(({ route, nth }) => (state().counts[route] ?? 0) >= nth)).toEqual([true, true]);
  });

  it("instead of saving over the last one, or of sharing it, is told too, and nobody's words are lost", async () => {
    const { pane } = await signIn();
    const ways = pane.getByRole("region", { name: "What you can do" });
    await button(pane, "Save to my OneDrive").click();
    await pane.getByRole("link", { name: "Open in OneDrive" }).waitFor();
    const saving = [
      ["open-elsewhere", () => leave({ isOpen: true })],
      ["checked-out", () => leave({ isOpen: false, checkedOutBy: "u-berik" })],
      [
        "refused",
        () => (
          leave({ checkedOutBy: undefined }),
          provoke([
            ["put-content", refused],
            ["put-content", refused],
          ])
        ),
      ],
      ["edited", () => leave(typedInto)],
    ] as const;
    for (const [kind, prepare] of saving) {
      prepare();
      const before = briefs().map(({ bytes }) => bytes);
      await button(pane, "Save over the last one").click();
      await pane.getByText(firstOf(kind)).first().waitFor();
      await ways.getByRole("button", { name: "Save a new version" }).waitFor();
      expect([kind, briefs().map(({ bytes }) => bytes)]).toEqual([kind, before]);
    }

    provoke([["invite", error(403, "accessDenied")]]);
    await pane.getByRole("textbox", { name: "E-mail addresses" }).fill("berik@example.org");
    await button(pane, "Invite").click();
    await pane.getByText(firstOf("sharing-refused")).first().waitFor();
    expect(await ways.count()).toBe(0);
    await button(pane, "Invite").click();
    provoke([["delete-permission", refused]]);
    await button(pane, "Take access away from Berik T.").click();
    await pane.getByText("Nobody but you.").waitFor();
  });

  it("to a workbook that lies on this computer: it is saved there first, and the brief goes to one's own OneDrive", async () => {
    const { pane } = await signIn();
    const what = pane.getByRole("combobox", { name: "What is shared" });
    await what.selectOption("workbook");
    await button(pane, "Look it up").click();
    await pane.getByText("Save it to OneDrive first").first().waitFor();
    expect(state().log).toEqual([]);

    await what.selectOption("brief");
    await button(pane, "Save next to the workbook").click();
    await pane.getByText("Where this workbook lies is not known").first().waitFor();
    await pane
      .getByRole("region", { name: "What you can do" })
      .getByRole("button", { name: "Save to my OneDrive" })
      .click();
    await pane.getByRole("link", { name: "Open in OneDrive" }).waitFor();
    expect(briefs()).toHaveLength(1);
  });

  it("can be stopped while OneDrive asks to wait; a link for anyone is made only after a warning that is agreed to", async () => {
    const { pane } = await signIn();
    const what: FaultKind = { kind: "error", status: 429, code: "activityLimitReached", retryAfter: "60" };
    benches.graph.desk.change((now) => ({ ...now, faults: [{ route: "put-new", nth: 1, what }] }));
    await button(pane, "Save to my OneDrive").click();
    await pane.getByText("OneDrive asks to wait 60 s…").waitFor();
    await button(pane, "Stop").click();
    await pane.getByText("You stopped it.").first().waitFor();
    expect(briefs()).toEqual([]);

    await button(pane, "Save to my OneDrive").click();
    await pane.getByRole("combobox", { name: "For" }).selectOption("anyone");
    await pane.getByText("without signing in, and you will not see who").waitFor();
    await pane.getByRole("checkbox", { name: "I want this" }).check();
    await button(pane, "Make the link").click();
    await pane
      .getByText(/The link is made; it ends on \d{4}-\d\d-\d\d\./u)
      .first()
      .waitFor();
  });
});

describe("the page between the pane and Microsoft's window", () => {
  it.each([
    ["en-US", "Continue"],
    ["ru-RU", "Продолжить"],
    ["kk-KZ", "Жалғастыру"],
  ])("asks for a click in %s, and does nothing before it", async (locale, label) => {
    const { page, outside } = await benches.openPage("pane/sign-in.html", { locale });
    await page.getByRole("button", { name: label }).waitFor();
    expect(outside).toEqual([]);
  });
});
