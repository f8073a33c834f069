import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { SIDELOAD } from "../../src/preview/console-words";
import { OFFICE_SCRIPT } from "../../src/preview/pane-page";
import { startServer } from "../../src/preview/server";
import { manifestOrigin, sideloadPlan } from "../../src/preview/sideload-plan";
import { runServer } from "../support/run-server";
import { selfSignedCertificate } from "../support/self-signed";

const ROOT = join(__dirname, "../..");

const read = async (address: string): Promise<string> =>
  new Promise((done, failed) => {
    request(address, { rejectUnauthorized: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part) => (text += part));
      response.on("end", () => done(text));
    })
      .on("error", failed)
      .end();
  });

describe("npm run sideload", () => {
  it.each(["win32", "darwin"] as const)(
    "on %s certifies, adds and removes with Microsoft's pinned tools",
    (platform) => {
      const plan = sideloadPlan(platform);
      expect(plan?.certify.join(" ")).toMatch(/^npx --yes office-addin-dev-certs@\d+\.\d+\.\d+ install$/u);
      expect(plan?.add.join(" ")).toMatch(
        /^npx --yes office-addin-debugging@\d+\.\d+\.\d+ start \S+ desktop --app excel --no-debug --no-live-reload$/u,
      );
      expect(plan?.remove.join(" ")).toMatch(/^npx --yes office-addin-debugging@\d+\.\d+\.\d+ stop \S+ desktop$/u);
    },
  );

  it("names a manifest that the build makes, for the place that the server serves", () => {
    const manifest = join(ROOT, sideloadPlan("win32")?.add[4] ?? "");
    expect(existsSync(manifest)).toBe(true);
    expect(manifestOrigin(readFileSync(manifest, "utf8"))).toBe("https://localhost:3000");
  });

  it("serves the pane over https as it is, with a given certificate, and closes", async () => {
    const { cert, key } = selfSignedCertificate();
    const folders = {
      dist: join(ROOT, "dist"),
      office: join(ROOT, "nowhere"),
      samples: join(ROOT, "nowhere"),
      out: join(ROOT, "nowhere"),
    };
    const server = await startServer(folders, 0, { cert: Buffer.from(cert), key: Buffer.from(key) });
    expect(server.address).toMatch(/^https:/u);
    expect(await read(`${server.address}pane/taskpane.html`)).toContain(`src="${OFFICE_SCRIPT}"`);
    await server.close();
  });

  it("takes no other port than the one its manifest names", async () => {
    const { cert, key } = selfSignedCertificate();
    const certificate = { cert: Buffer.from(cert), key: Buffer.from(key) };
    const folders = { dist: ROOT, office: ROOT, samples: ROOT, out: ROOT };
    const first = await startServer(folders, 0, certificate);
    const port = Number(new URL(first.address).port);
    await expect(startServer(folders, port, certificate)).rejects.toThrow(`Port ${port} is taken`);
    await first.close();
  });

  const elsewhere = process.platform === "win32" || process.platform === "darwin" ? it.skip : it;

  elsewhere("says in one sentence what to do on a system without Excel", async () => {
    for (const args of [[], ["--stop"]]) {
      const program = runServer("sideload", args);
      expect(await program.exitCode).toBe(2);
      expect(program.said()).toBe(`${SIDELOAD.unsupported.en}\n`);
    }
  });

  elsewhere.each(["ru", "kk"] as const)("says it in the language of the system: %s", async (language) => {
    const program = runServer("sideload", [], { LC_ALL: `${language}_KZ.UTF-8` });
    await program.exitCode;
    expect(program.said()).toBe(`${SIDELOAD.unsupported[language]}\n`);
  });

  it("serves without touching Excel, from the certificate that Microsoft's tool made", async () => {
    const home = mkdtempSync(join(tmpdir(), "gap-table-home-"));
    const folder = join(home, ".office-addin-dev-certs");
    const environment = { HOME: home, USERPROFILE: home };
    const without = runServer("sideload", ["--serve-only"], environment);
    expect(await without.exitCode).toBe(2);
    expect(without.said()).toContain(`no certificate for localhost in ${folder}`);
    mkdirSync(folder);
    const { cert, key } = selfSignedCertificate();
    writeFileSync(join(folder, "localhost.crt"), cert);
    writeFileSync(join(folder, "localhost.key"), key);
    const program = runServer("sideload", ["--serve-only"], environment);
    const address = await program.until(/(https:\S+taskpane\.html|Port 3000 is taken)/u);
    // Another program of this computer may have the port that the manifest names.
    if (address.startsWith("https")) {
      expect(await read(address)).toContain(OFFICE_SCRIPT);
      program.kill("SIGINT");
      expect(await program.exitCode).toBe(0);
    }
    await program.exitCode;
    rmSync(home, { recursive: true });
  });
});
