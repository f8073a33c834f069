import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { FrameLocator, Locator, Response } from "playwright-core";

import { LANGUAGES } from "../../src/domain/language";
import type { Language } from "../../src/domain/language";
import { ONLINE_WORDS } from "../../src/app/online/online-words";
import { OnlineTrouble } from "../../src/app/online/online-trouble";
import type { TroubleKind } from "../../src/app/online/online-trouble";
import type { FaultKind, GraphState } from "../../src/preview/graph/graph-state";
import type { SignInFault } from "../../src/preview/graph/stand-in-token";
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

async function openSharing(language: Language, place = "computer"): Promise<OpenBench> {
  const bench = await benches.open(`language=${language}&place=${place}`);
  const { shell, brief } = wordsIn(language);
  await bench.pane.getByRole("tab", { name: shell.documents, exact: true }).click();
  await bench.pane.getByText(brief.depthHint).waitFor();
  await bench.pane.getByRole("tab", { name: shell.sharing, exact: true }).click();
  return bench;
}

async function signIn(language: Language, place?: string): Promise<OpenBench> {
  const bench = await openSharing(language, place);
  const { sharing } = wordsIn(language);
  await button(bench.pane, sharing.signIn).click();
  await bench.pane.getByText(sharing.signedInAs("aigerim@example.org")).first().waitFor();
  return bench;
}

describe.each(LANGUAGES)("sharing in %s", (language) => {
  afterEach(() => expect(benches.errors()).toEqual([]));

  it("signs in, invites to the workbook without a brief, saves the brief, saves over it, and takes each right back", async () => {
    const { pane } = await signIn(language, "onedrive");
    const { sharing } = wordsIn(language);
    expect(state().log).toEqual([]);
    const what = pane.getByRole("combobox", { name: sharing.what });
    await what.selectOption("workbook");
    await pane.getByRole("textbox", { name: sharing.people }).fill("berik@example.org");
    await button(pane, sharing.doInvite).click();
    await button(pane, sharing.revoke("Berik T.")).click();
    await pane.getByText(sharing.nobody).waitFor();
    expect(briefs()).toEqual([]);

    const before = state().log.length;
    await what.selectOption("brief");
    await button(pane, sharing.saveMine).click();
    await pane.getByRole("link", { name: sharing.open }).waitFor();
    expect(briefs()).toHaveLength(1);

    await pane.getByRole("textbox", { name: sharing.people }).fill("berik@example.org");
    await button(pane, sharing.doInvite).click();
    await button(pane, sharing.revoke("Berik T.")).waitFor();
    const invitation = state()
      .log.slice(before)
      .find(({ route }) => route === "invite");
    expect(JSON.parse(invitation?.body ?? "{}")).toMatchObject({
      requireSignIn: true,
      message: expect.stringMatching(language === "en" ? /brief/u : /записк|жазба/u),
    });

    await button(pane, sharing.saveAgain).click();
    await pane.getByText(ONLINE_WORDS.saved(briefs()[0]?.name ?? "")[language]).waitFor();
    expect(briefs().map(({ versions }) => versions)).toEqual([2]);
    await button(pane, sharing.look).click();
    await button(pane, sharing.revoke("Berik T.")).click();
    await pane.getByText(sharing.nobody).waitFor();
  });
});

const PANE = join(__dirname, "../../dist/pane");
/** The files that hold MSAL, and what asks for a token. */
const signIns = readdirSync(PANE).filter(
  (name) => name.endsWith(".js") && readFileSync(join(PANE, name), "utf8").includes("GetTokenPopup"),
);
const isSignIn = (address: string): boolean =>
  address.includes("/stand-in/") || signIns.some((name) => address.endsWith(name));
const isOpened = (response: Response): boolean => response.url().includes("/stand-in/open?");
const once = (kind: TroubleKind, ...next: readonly SignInFault[]) => [kind, next] as const;
/** Each differs in its first words from the one before it, which so can't be taken for it. */
const FAILING = [
  once("sign-in-cancelled", { status: "USER_INTERACTION_REQUIRED", code: "65001" }, { status: "USER_CANCEL" }),
  once("offline", { status: "NO_NETWORK" }),
  once("office-signed-out", { status: "ACCOUNT_UNAVAILABLE" }),
  once("office-failed", { status: "TRANSIENT_ERROR" }),
  once("administrator-first", { status: "PERSISTENT_ERROR", code: "90094" }),
  once("office-failed", { status: "PERSISTENT_ERROR" }),
  once("organisation-rules", { status: "PERSISTENT_ERROR", code: "53003" }),
  once("set-up-wrong", { status: "PERSISTENT_ERROR", code: "700016" }),
];
/** The beginning of what a trouble is told with. */
const firstOf = (kind: TroubleKind): string => (new OnlineTrouble(kind).said.en.split(/[.(]/u)[0] ?? "").trim();

describe("signing in", () => {
  afterEach(() => expect(benches.errors()).toEqual([]));

  it("loads what does it only after the click, and leaves no token in an address, in the console or in what outlives the pane", async () => {
    const { page, pane, asked, outside } = await openSharing("en");
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    await button(pane, "Sign in").waitFor();
    expect(asked.map(({ address }) => address).filter(isSignIn)).toEqual([]);
    await button(pane, "Sign in").click();
    await pane.getByText("Signed in as aigerim@example.org").first().waitFor();
    expect(signIns.filter((name) => asked.some(({ address }) => address.endsWith(name)))).toHaveLength(1);

    await button(pane, "Save to my OneDrive").click();
    const link = pane.getByRole("link", { name: "Open in OneDrive" });
    await link.waitFor();
    const tokens = Object.keys(state().tokens);
    expect(tokens.length).toBeGreaterThan(0);
    const kept = await pane
      .locator("body")
      .evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]));
    const everything = [kept, ...said, ...asked.map(({ address }) => address)].join("\n");
    expect(tokens.filter((token) => everything.includes(token))).toEqual([]);

    // The link leads to the workbench's own copy, and to nobody outside.
    const [given] = await Promise.all([page.context().waitForEvent("response", isOpened), link.click()]);
    expect(given.headers()["content-disposition"]).toContain(encodeURIComponent(briefs()[0]?.name ?? "-"));
    expect(outside).toEqual([]);
  });

  it("is told each time that it fails, can be tried again at once, and loses nothing", async () => {
    const { pane } = await openSharing("en");
    for (const [kind, next] of FAILING) {
      benches.graph.script({ user: "u-aigerim", next });
      await button(pane, "Sign in").first().click();
      await pane.getByText(firstOf(kind)).first().waitFor();
      expect([kind, await pane.getByText("Signed in as").count(), state().log]).toEqual([kind, 0, []]);
    }
    await button(pane, "Sign in").first().click();
    await pane.getByText("Signed in as aigerim@example.org").first().waitFor();
  });
});

const error = (status: number, code: string): FaultKind => ({ kind: "error", status, code });

const ANSWERS = [
  ["home", { kind: "drop", when: "before" }, "offline", "Try again"],
  ["put-new", error(507, "quotaLimitReached"), "full", "Try again"],
  ["put-new", error(403, "accessDenied"), "forbidden", "Save to my OneDrive"],
  ["put-new", error(423, "notAllowed"), "open-elsewhere", "Save a new version"],
  ["put-new", error(500, "generalException"), "unsuitable", "Save to my OneDrive"],
] as const;

describe("what OneDrive answers", () => {
  it("is told with its way on, one after another, until the brief is there once", async () => {
    const { pane } = await signIn("en");
    let press = "Save to my OneDrive";
    const ways = pane.getByRole("region", { name: "What you can do" });
    for (const [route, what, kind, way] of ANSWERS) {
      benches.graph.desk.change((now) => ({ ...now, faults: [{ route, nth: (now.counts[route] ?? 0) + 1, what }] }));
      await (
        press === "Save to my OneDrive" ? button(pane, press).first() : ways.getByRole("button", { name: press })
      ).click();
      await pane.getByText(firstOf(kind)).first().waitFor();
      await ways.getByRole("button", { name: way }).waitFor();
      expect([kind, briefs()]).toEqual([kind, []]);
      press = way;
    }
    await ways.getByRole("button", { name: press }).click();
    await pane.getByRole("link", { name: "Open in OneDrive" }).waitFor();
    expect(briefs()).toHaveLength(1);
  });

  it("to a workbook that lies on this computer: it is saved there first, and the brief goes to one's own OneDrive", async () => {
    const { pane } = await signIn("en");
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
    const { pane } = await signIn("en");
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
