import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { WORKBENCH } from "../../src/preview/console-words";
import { openBrowser } from "../../src/preview/open-browser";
import { runServer } from "../support/run-server";

const ADDRESS = /(http:\/\/localhost:\d+\/)/u;

describe("npm start, after the sample", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("serves the workbench, says where, and ends well on %s", async (signal) => {
    const program = runServer("serve", ["--port", "0"]);
    const address = await program.until(ADDRESS);
    expect(await (await fetch(address)).text()).toContain("Gap Table workbench");
    program.kill(signal);
    expect(await program.exitCode).toBe(0);
    expect(program.said()).toContain("The workbench has ended.");
  });

  it("ends well when Ctrl-C reaches it twice, directly and through npm", async () => {
    const program = runServer("serve", ["--port", "0"]);
    await program.until(ADDRESS);
    program.kill("SIGINT");
    program.kill("SIGINT");
    expect(await program.exitCode).toBe(0);
  });

  it.each([
    [["--no-serve"], {}],
    [[], { CI: "true" }],
  ] as const)("with %j and %j says how to serve it, and ends", async (args, environment) => {
    const program = runServer("serve", args, environment);
    expect(await program.exitCode).toBe(0);
    expect(program.said()).toContain("npm run workbench");
  });

  it("with --continue opens the copy that was saved last, and without it says that there is one", async () => {
    const folder = await mkdtemp(join(tmpdir(), "serve-"));
    await mkdir(join(folder, "out"));
    await writeFile(join(folder, "out/review.copy (2).xlsx"), "copy");
    const continues = runServer("serve", ["--port", "0", "--continue"], {}, folder);
    const address = await continues.until(/(http:\/\/localhost:\d+\/\?file=\S+)/u);
    expect(new URL((await fetch(address)).url).searchParams.get("file")).toBe("/out/review.copy (2).xlsx");
    continues.kill("SIGTERM");
    await continues.exitCode;
    const anew = runServer("serve", ["--port", "0"], {}, folder);
    await anew.until(/(--continue)/u);
    expect(anew.said()).toContain("out/review.copy (2).xlsx, is kept");
    anew.kill("SIGTERM");
    await anew.exitCode;
    await rm(folder, { recursive: true });
  });

  it("with --continue opens the sample where nothing was saved yet", async () => {
    const folder = await mkdtemp(join(tmpdir(), "serve-"));
    const program = runServer("serve", ["--port", "0", "--continue"], {}, folder);
    await program.until(/(There is no copy to continue with, so the sample opens\.)/u);
    program.kill("SIGTERM");
    await program.exitCode;
    await rm(folder, { recursive: true });
  });

  it.each(["ru", "kk"] as const)("speaks the language of the system: %s", async (language) => {
    const environment = { LC_ALL: `${language}_KZ.UTF-8` };
    const program = runServer("serve", ["--port", "0"], environment);
    const address = await program.until(ADDRESS);
    program.kill("SIGTERM");
    await program.exitCode;
    const { serves, opensSample, ended } = WORKBENCH;
    expect(program.said()).toContain(serves(address)[language]);
    expect(program.said()).toContain(opensSample[language]);
    expect(program.said()).toContain(ended[language]);
    const refused = runServer("serve", ["--port", "many"], environment);
    await refused.exitCode;
    expect(refused.said()).toBe(`${WORKBENCH.cantStart(WORKBENCH.noPort("many")[language])[language]}\n`);
  });

  it("takes the next free port", async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
    const { port } = other.address() as AddressInfo;
    const program = runServer("serve", ["--port", String(port)]);
    expect(Number(new URL(await program.until(ADDRESS)).port)).toBeGreaterThan(port);
    program.kill("SIGTERM");
    await program.exitCode;
    await new Promise((done) => other.close(done));
  });

  it("refuses what is no port, in one sentence", async () => {
    const program = runServer("serve", ["--port", "many"]);
    expect(await program.exitCode).toBe(2);
    expect(program.said()).toBe(
      "The workbench can't start: “many” is no port; give a number such as 3000, or 0 for any that is free\n",
    );
  });
});

describe("opening the browser", () => {
  const address = "http://localhost:3000/";

  it("tells where there is no screen", async () => {
    expect(await openBrowser(address, "linux", {})).toBe(false);
  });

  it("tells when nothing on the computer opens addresses", async () => {
    expect(await openBrowser(address, "linux", { DISPLAY: ":0", PATH: "/nowhere" })).toBe(false);
  });
});
