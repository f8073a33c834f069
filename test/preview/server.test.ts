import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { addressInReviews } from "../../src/preview/graph/office-address";
import { openCommand } from "../../src/preview/open-browser";
import { OFFICE_SCRIPT } from "../../src/preview/pane-page";
import { startServer, type RunningServer } from "../../src/preview/server";

const PAGE = `<head><script src="${OFFICE_SCRIPT}"></script><script defer src="pane.js"></script></head>`;

let root = "";
let server: RunningServer;

type Headers = Readonly<Record<string, string>>;

const origin = (): string => new URL(server.address).origin;

const put = async (path: string, body: string, headers: Headers): Promise<Response> =>
  fetch(new URL(path, server.address), { method: "PUT", body, headers });

const post = async (path: string, body: string, headers: Headers = { origin: origin() }): Promise<Response> =>
  fetch(new URL(path, server.address), { method: "POST", body, headers });

/** fetch sets the host itself, so a foreign one needs the plain client. */
const statusAs = async (host: string): Promise<number> =>
  new Promise((done, failed) => {
    request(server.address, { headers: { host } }, (response) => {
      response.resume();
      done(response.statusCode ?? 0);
    })
      .on("error", failed)
      .end();
  });

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "workbench-"));
  for (const folder of ["dist/pane", "dist/workbench", "office", "samples"]) {
    await mkdir(join(root, folder), { recursive: true });
  }
  await writeFile(join(root, "secret.txt"), "secret");
  await writeFile(join(root, "dist/pane/taskpane.html"), PAGE);
  await writeFile(join(root, "dist/pane/pane.js"), `load("${OFFICE_SCRIPT}")`);
  await writeFile(join(root, "dist/workbench/workbench.html"), "<p>workbench</p>");
  await writeFile(join(root, "office/office.js"), "office");
  await writeFile(join(root, "samples/sample-review.xlsx"), "review");
  await symlink(join(root, "secret.txt"), join(root, "samples/link.txt"));
  server = await startServer(
    {
      dist: join(root, "dist"),
      office: join(root, "office"),
      samples: join(root, "samples"),
      out: join(root, "out"),
    },
    0,
  );
});

afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true });
});

describe("the workbench's server", () => {
  it("leads from its address to the workbench", async () => {
    const response = await fetch(server.address);
    expect(new URL(response.url).pathname).toBe("/workbench/workbench.html");
    const asking = await fetch(new URL("?file=/out/a.copy.xlsx", server.address));
    expect(new URL(asking.url).searchParams.get("file")).toBe("/out/a.copy.xlsx");
    expect(response.headers.get("content-security-policy")).toContain("script-src 'self'");
  });

  it("changes only where the pane's page finds the library, and puts Office's window and what is lent to the library around it", async () => {
    const html = await (await fetch(new URL("pane/taskpane.html", server.address))).text();
    expect(html).toBe(
      PAGE.replace(
        `<script src="${OFFICE_SCRIPT}"></script>`,
        `<script src="/workbench/frame.js"></script><script src="/lib/1/hosted/office.js"></script>` +
          `<script src="/workbench/lend.js"></script>`,
      ),
    );
  });

  it("serves the pane's own files and Microsoft's library as they are", async () => {
    expect(await (await fetch(new URL("pane/pane.js", server.address))).text()).toContain(OFFICE_SCRIPT);
    expect(await (await fetch(new URL("lib/1/hosted/office.js", server.address))).text()).toBe("office");
  });

  it.each(["samples/link.txt", "samples/..%2f..%2fsecret.txt", "samples/%2e%2e/secret.txt", "secret.txt", "samples/"])(
    "has nothing at %s",
    async (path) => {
      expect((await fetch(new URL(path, server.address))).status).toBe(404);
    },
  );

  it.each([
    ["ru", "ничего нет"],
    ["kk-KZ,ru;q=0.8", "ештеңе жоқ"],
    ["de,en;q=0.5", "There is nothing"],
  ])("says what it can't do to somebody who reads %s", async (language, said) => {
    const response = await fetch(new URL("nothing", server.address), { headers: { "accept-language": language } });
    expect(await response.text()).toContain(said);
  });

  it("answers only under a name of this computer", async () => {
    expect(await statusAs("evil.example")).toBe(403);
    expect(await statusAs("localhost:3000")).toBe(302);
  });

  it("saves what its own page sends as a new copy each time, and lists the copies", async () => {
    const first = await post("out/?name=review.xlsx", "one");
    const second = await post("out/?name=review.xlsx", "two");
    expect([first.headers.get("location"), second.headers.get("location")]).toEqual([
      "/out/review.copy.xlsx",
      "/out/review.copy%20(2).xlsx",
    ]);
    expect(await second.text()).toBe(join(root, "out/review.copy (2).xlsx"));
    expect(await readFile(join(root, "out/review.copy.xlsx"), "utf8")).toBe("one");
    const listed = (await (await fetch(new URL("out/", server.address))).json()) as readonly {
      readonly name: string;
    }[];
    expect(listed.map(({ name }) => name).sort()).toEqual(["review.copy (2).xlsx", "review.copy.xlsx"]);
  });

  it("saves over a copy only as long as it is the one that the page knows", async () => {
    const added = await post("out/?name=known.xlsx", "one");
    const read = await fetch(new URL("out/known.copy.xlsx", server.address));
    expect(read.headers.get("etag")).toBe(added.headers.get("etag"));
    const known = { origin: origin(), "if-match": read.headers.get("etag") ?? "" };
    expect((await put("out/known.copy.xlsx", "two", known)).status).toBe(200);
    expect((await put("out/known.copy.xlsx", "three", known)).status).toBe(412);
    expect((await put("out/known.copy.xlsx", "three", { origin: origin() })).status).toBe(412);
    expect((await put("out/gone.copy.xlsx", "three", known)).status).toBe(412);
    expect(await readFile(join(root, "out/known.copy.xlsx"), "utf8")).toBe("two");
  });

  it("lets one of two pages save over the copy that both know, and never mixes their saves", async () => {
    const added = await post("out/?name=both.xlsx", "one");
    const known = { origin: origin(), "if-match": added.headers.get("etag") ?? "" };
    const answers = await Promise.all(["two", "three"].map((body) => put("out/both.copy.xlsx", body, known)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it("saves nothing for another site, and nothing but workbooks", async () => {
    expect((await post("out/?name=review.xlsx", "copy", { origin: "http://evil.example" })).status).toBe(403);
    expect((await post("out/?name=review.xlsx", "copy", {})).status).toBe(403);
    expect((await put("out/review.sh", "copy", { origin: origin() })).status).toBe(404);
    expect((await put("out/..%2freview.xlsx", "copy", { origin: origin() })).status).toBe(404);
    expect((await post("out/", "copy")).status).toBe(404);
  });

  it("says why a copy can't be written", async () => {
    const folders = { dist: root, office: root, samples: root, out: join(root, "secret.txt") };
    const other = await startServer(folders, 0);
    const headers = { origin: new URL(other.address).origin };
    const response = await fetch(new URL("out/?name=a.xlsx", other.address), { method: "POST", body: "copy", headers });
    expect(response.status).toBe(507);
    expect(await response.text()).toContain("nothing was written");
    await other.close();
  });

  it("has the samples in its stand-in for OneDrive, beside the workbook that is open in the workbench", () => {
    const { items } = server.graph.desk.state();
    const folder = items.find(({ name }) => name === "Reviews")?.id;
    expect(items.filter(({ parent }) => parent === folder).map(({ name }) => name)).toEqual([
      "review.xlsx",
      "sample-review.xlsx",
    ]);
    expect(new TextDecoder().decode(items.at(-1)?.bytes)).toBe("review");
  });

  it("keeps what its Office has open in OneDrive, and leads from a document there to the Word side", async () => {
    const address = addressInReviews("A brief.docx");
    const file = `stand-in/file?url=${encodeURIComponent(address)}`;
    const open = new URL(`stand-in/open?url=${encodeURIComponent(address)}&language=kk`, server.address);
    expect((await fetch(open)).status).toBe(404);
    expect((await put(file, "theirs", { origin: "https://elsewhere.example" })).status).toBe(403);
    expect((await put(file, "brief", { origin: origin() })).status).toBe(200);
    expect(await (await fetch(new URL(file, server.address))).text()).toBe("brief");
    const { searchParams, pathname } = new URL(
      (await fetch(open, { redirect: "manual" })).headers.get("location") ?? "",
      server.address,
    );
    expect([pathname, Object.fromEntries(searchParams)]).toEqual([
      "/workbench/word.html",
      { place: "onedrive", document: address, language: "kk" },
    ]);
  });

  it("takes the next port when its own is taken", async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
    const { port } = other.address() as AddressInfo;
    const folders = { dist: root, office: root, samples: root, out: root };
    const second = await startServer(folders, port);
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
    await second.close();
    await new Promise((done) => other.close(done));
  });
});

describe("opening the browser", () => {
  it.each([
    ["win32", {}, "cmd"],
    ["darwin", {}, "open"],
    ["linux", { DISPLAY: ":0" }, "xdg-open"],
    ["linux", {}, undefined],
  ] as const)("on %s with %j uses %s", (platform, environment, program) => {
    expect(openCommand(platform, environment)?.[0]).toBe(program);
  });
});
