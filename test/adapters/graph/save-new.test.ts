import { bytesOf, error, graphSetting, isText, textIn, WATCH } from "../../support/graph";
import { troubleOf } from "../../support/trouble";
import type { GraphSetting } from "../../support/graph";
import type { FaultKind } from "../../../src/preview/graph/graph-state";

const MINE = { kind: "mine" } as const;
const BRIEF = { name: "review - brief.docx", bytes: bytesOf("ours"), isOurs: isText("ours") };
const OFF = { promotion: "off" } as const;

const saved = async (setting: GraphSetting = {}) => {
  const around = graphSetting({ guesses: OFF, ...setting });
  return { ...around, file: await around.files.saveNew(MINE, BRIEF, WATCH) };
};

describe("a new file", () => {
  it("is saved without ever writing over another, and read again", async () => {
    const { file, routes, desk, item } = await saved();
    expect(routes()).toEqual(["home 200", "put-new 201", "item 200"]);
    expect(desk.state().log[1]?.url).toContain(
      "/items/01ROOTA:/review%20-%20brief.docx:/content?@microsoft.graph.conflictBehavior=fail",
    );
    expect(file).toMatchObject({ drive: "b!aigerim", name: BRIEF.name, changedBy: "Aigerim S." });
    expect(textIn(item(BRIEF.name)[0]?.bytes)).toBe("ours");
  });

  it("gets the next name where another file has its own, whatever the case of the letters", async () => {
    const around = graphSetting({ guesses: OFF });
    await around.files.saveNew(
      MINE,
      { name: "Review - BRIEF.docx", bytes: bytesOf("theirs"), isOurs: () => false },
      WATCH,
    );
    const file = await around.files.saveNew(MINE, BRIEF, WATCH);
    expect(file.name).toBe("review - brief (2).docx");
    expect(textIn(around.item("Review - BRIEF.docx")[0]?.bytes)).toBe("theirs");
  });

  it("has a name that OneDrive takes", async () => {
    const { files } = graphSetting({ guesses: OFF });
    const file = await files.saveNew(MINE, { ...BRIEF, name: '~$a:b*"c"?.docx' }, WATCH);
    expect(file.name).toBe("a b c.docx");
  });

  it("is told as it is once SharePoint has worked it over", async () => {
    const { files, item } = graphSetting({ guesses: { promotion: "at once" } });
    const file = await files.saveNew(MINE, BRIEF, WATCH);
    expect(file.version).toBe(`"{${file.item}},${item(BRIEF.name)[0]?.tag}"`);
  });

  it("lies beside a workbook of a colleague's where the person agreed to that", async () => {
    const { files, item } = graphSetting({ guesses: OFF });
    const beside = { kind: "beside", file: { drive: "b!berik", item: "01BOOKB" } } as const;
    expect((await troubleOf(files.saveNew(beside, BRIEF, WATCH))).kind).toBe("forbidden");
    await files.signIn("all");
    await files.saveNew(beside, BRIEF, WATCH);
    expect(item(BRIEF.name)[0]?.parent).toBe("01FOLDERB");
  });

  it("needs no wider consent on a personal account", async () => {
    const { files, item } = graphSetting({ user: "u-dana" });
    await files.saveNew({ kind: "beside", file: { drive: "CID", item: "CID!s9" } }, BRIEF, WATCH);
    expect(item(BRIEF.name)[0]?.parent).toBe("CID!root");
  });
});

describe("a lost answer", () => {
  const LOST: readonly (readonly [string, FaultKind])[] = [
    ["the connection breaks after the file was saved", { kind: "drop", when: "after" }],
    ["a page comes in place of the answer", { kind: "html", status: 200, when: "after" }],
    ["a gateway answers for OneDrive", { kind: "html", status: 502, when: "after" }],
    ["the answer is cut", { kind: "cut" }],
    ["the answer names no file", { kind: "empty" }],
  ];
  it.each(LOST)("is looked for, so that nothing is saved twice: %s", async (_, fault) => {
    const { file, item, routes } = await saved({ faults: { "put-new": [fault] } });
    expect(file.name).toBe(BRIEF.name);
    expect(item(BRIEF.name)).toHaveLength(1);
    expect(routes().filter((route) => route.startsWith("put-new"))).toHaveLength(1);
  });

  it("of a file that did not come through is followed by another try", async () => {
    const { item, routes } = await saved({ faults: { "put-new": [{ kind: "drop", when: "before" }] } });
    expect(item(BRIEF.name)).toHaveLength(1);
    expect(routes().filter((route) => route.startsWith("put-new"))).toEqual(["put-new 0", "put-new 201"]);
  });

  it("is not confirmed while nothing can be looked up, and recognised when it is tried again", async () => {
    const drop: FaultKind = { kind: "drop", when: "after" };
    const { files, item } = graphSetting({ guesses: OFF, faults: { "put-new": [drop], child: [drop] } });
    const trouble = await troubleOf(files.saveNew(MINE, BRIEF, WATCH));
    expect([trouble.kind, trouble.ways]).toEqual(["not-confirmed", ["again", "download"]]);
    expect((await files.saveNew(MINE, BRIEF, WATCH)).name).toBe(BRIEF.name);
    expect(item(BRIEF.name)).toHaveLength(1);
  });

  it("before anything was sent means that there is no connection", async () => {
    const { files } = graphSetting({ faults: { home: [{ kind: "drop", when: "before" }] } });
    expect((await troubleOf(files.saveNew(MINE, BRIEF, WATCH))).kind).toBe("offline");
  });

  it("to the reading afterwards does not undo the saving", async () => {
    const { file } = await saved({ faults: { item: [{ kind: "drop", when: "before" }] } });
    expect(file.name).toBe(BRIEF.name);
  });
});

describe("what OneDrive answers instead of saving", () => {
  it.each([
    [error(403, "accessDenied"), "forbidden"],
    [error(403, "accessDenied", { inner: "insufficient_claims" }), "organisation-rules"],
    [error(507, "quotaLimitReached"), "full"],
    [error(403, "quotaLimitReached"), "full"],
    [error(400, "invalidRequest"), "unsuitable"],
    [error(500, "generalException"), "unsuitable"],
    [error(404, "itemNotFound"), "not-found"],
    [error(423, "notAllowed", { inner: "resourceLocked" }), "open-elsewhere"],
    [error(423, "notAllowed", { inner: "resourceLocked", spelling: "innererror" }), "open-elsewhere"],
    [error(418, "somethingNew"), "unknown"],
  ] as const)("%j is told as %s", async (fault, kind) => {
    const { files, item } = graphSetting({ faults: { "put-new": [fault] } });
    const trouble = await troubleOf(files.saveNew(MINE, BRIEF, WATCH));
    expect(trouble.kind).toBe(kind);
    expect(item(BRIEF.name)).toEqual([]);
  });

  it("tells an administrator the code and the request, and nothing of the token", async () => {
    const { files, sent } = graphSetting({ faults: { "put-new": [error(418, "outer", { inner: "innermost" })] } });
    const trouble = await troubleOf(files.saveNew(MINE, BRIEF, WATCH));
    expect(trouble.facts.code).toBe("418 innermost, request-2");
    const [, put] = sent;
    expect(new Headers(put?.request?.headers).get("client-request-id")).toBe("request-2");
    expect(JSON.stringify([trouble.said, trouble.message])).not.toContain("token");
  });

  it("is full where the drive is", async () => {
    const { files } = graphSetting({
      change: (state) => ({ ...state, drives: state.drives.map((drive) => ({ ...drive, quota: 3 })) }),
    });
    expect((await troubleOf(files.saveNew(MINE, BRIEF, WATCH))).kind).toBe("full");
  });

  it("says who has it where a library hides a new file until it is checked in, and lets it be seen then", async () => {
    const { files } = graphSetting({
      change: (state) => ({ ...state, drives: state.drives.map((drive) => ({ ...drive, requireCheckout: true })) }),
    });
    await files.signIn("all");
    const place = { kind: "beside", file: { drive: "b!library", item: "01BOOKL" } } as const;
    const file = await files.saveNew(place, BRIEF, WATCH);
    expect(file.checkedOutBy).toBe("Aigerim S.");
    await files.checkIn(file, WATCH);
    expect((await files.look(file, WATCH)).checkedOutBy).toBeUndefined();
  });
});

describe("waiting", () => {
  it.each([
    ["what OneDrive asks for", { retryAfter: "20" }, [20_000]],
    ["also in parts of a second", { retryAfter: "1.5" }, [1500]],
    ["two seconds where it does not say", {}, [2000]],
  ])("lasts %s", async (_, more, expected) => {
    const { waits } = await saved({ faults: { "put-new": [error(429, "activityLimitReached", more)] } });
    expect(waits).toEqual(expected);
  });

  it("lasts two seconds where scripts may not read what OneDrive asks for", async () => {
    const hidden = { ...OFF, exposesRetryAfter: false };
    const { waits } = await saved({
      guesses: hidden,
      faults: { "put-new": [error(503, "serviceNotAvailable", { retryAfter: "9" })] },
    });
    expect(waits).toEqual([2000]);
  });

  it("ends after three tries", async () => {
    const busy = error(429, "activityLimitReached");
    const { files, waits, routes } = graphSetting({ faults: { "put-new": [busy, busy, busy, busy] } });
    expect((await troubleOf(files.saveNew(MINE, BRIEF, WATCH))).kind).toBe("busy");
    expect(waits).toEqual([2000, 4000]);
    expect(routes().filter((route) => route.startsWith("put-new"))).toHaveLength(3);
  });

  it("is told, and ends when the person wants it to", async () => {
    const told: number[] = [];
    const { promise: cancelled, resolve } = withEnd();
    const { files } = graphSetting({ faults: { "put-new": [error(429, "x", { retryAfter: "90" })] } });
    const watch = {
      cancelled,
      onWait: (seconds: number) => {
        told.push(seconds);
        resolve();
      },
    };
    expect((await troubleOf(files.saveNew(MINE, BRIEF, watch))).kind).toBe("cancelled");
    expect(told).toEqual([90]);
  });

  it("for an answer that never comes ends by itself in the end", async () => {
    const { files } = graphSetting({ faults: { home: [{ kind: "hang" }] }, isPatient: false });
    expect((await troubleOf(files.saveNew(MINE, BRIEF, WATCH))).kind).toBe("not-confirmed");
  });

  it("for an answer that never comes ends when the person wants it to", async () => {
    const { promise: cancelled, resolve } = withEnd();
    const { files } = graphSetting({ faults: { home: [{ kind: "hang" }] } });
    const work = troubleOf(files.saveNew(MINE, BRIEF, { ...WATCH, cancelled }));
    setImmediate(resolve);
    expect((await work).kind).toBe("cancelled");
  });
});

function withEnd(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  const ending = new EventTarget();
  const promise = new Promise<void>((end) => ending.addEventListener("end", () => end()));
  return { promise, resolve: () => void ending.dispatchEvent(new Event("end")) };
}

describe("a token", () => {
  it("that is refused with claims is asked for again with them, once", async () => {
    const claims = '{"access_token":{"acrs":{"essential":true}}}';
    const { refusals } = await saved({ faults: { home: [error(401, "InvalidAuthenticationToken", { claims })] } });
    expect(refusals).toEqual([claims]);
    const again = error(401, "InvalidAuthenticationToken", { claims });
    const { files } = graphSetting({ faults: { home: [again, again] } });
    expect((await troubleOf(files.saveNew(MINE, BRIEF, WATCH))).kind).toBe("sign-in");
  });

  it("goes to Graph alone, in a header, and never into an address", async () => {
    const { sent, files, file } = await saved();
    await files.read(file, WATCH);
    for (const { address, request } of sent) {
      const goesToGraph = new URL(address).host === "graph.microsoft.com";
      expect(new Headers(request?.headers).has("Authorization")).toBe(goesToGraph);
      expect(address).not.toContain("token");
    }
    expect(sent.some(({ address }) => new URL(address).host !== "graph.microsoft.com")).toBe(true);
  });
});
