import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openCommand } from "../../src/preview/open-browser";
import { OFFICE_SCRIPT } from "../../src/preview/pane-page";
import { startServer, type RunningServer } from "../../src/preview/server";

const PAGE = `<head><script src="${OFFICE_SCRIPT}"></script><script defer src="pane.js"></script></head>`;

let root = "";
let server: RunningServer;

const put = async (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(new URL(path, server.address), { method: "PUT", body: "copy", headers });

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
    expect(response.headers.get("content-security-policy")).toContain("script-src 'self'");
  });

  it("changes only where the pane's page finds the library, and puts Excel's window before it", async () => {
    const html = await (await fetch(new URL("pane/taskpane.html", server.address))).text();
    expect(html).toBe(
      PAGE.replace(
        `<script src="${OFFICE_SCRIPT}">`,
        `<script src="/workbench/frame.js"></script><script src="/lib/1/hosted/office.js">`,
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

  it("answers only under a name of this computer", async () => {
    expect(await statusAs("evil.example")).toBe(403);
    expect(await statusAs("localhost:3000")).toBe(302);
  });

  it("saves a copy that its own page sends", async () => {
    const origin = new URL(server.address).origin;
    expect((await put("out/review 1.xlsx", { origin })).status).toBe(200);
    expect(await readFile(join(root, "out/review 1.xlsx"), "utf8")).toBe("copy");
    expect(await (await fetch(new URL("out/review 1.xlsx", server.address))).text()).toBe("copy");
  });

  it("saves nothing for another site, and nothing but workbooks", async () => {
    const origin = new URL(server.address).origin;
    expect((await put("out/review.xlsx", { origin: "http://evil.example" })).status).toBe(403);
    expect((await put("out/review.xlsx")).status).toBe(403);
    expect((await put("out/review.sh", { origin })).status).toBe(404);
    expect((await put("out/..%2freview.xlsx", { origin })).status).toBe(404);
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
