import { execFile, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, delimiter, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const PROGRAMS = ["soffice", "libreoffice"];
const TO_INSTALL =
  "install it with: apt-get install -y --no-install-recommends libreoffice-writer libreoffice-calc poppler-utils fonts-liberation";

/** Whether files can be rendered here. With CI set a missing LibreOffice is a failure, so this says yes and `convert` throws. */
export const hasLibreOffice: boolean = programOnPath(PROGRAMS) !== undefined || Boolean(process.env["CI"]);

/** Renders every file to `outDir/<name>.pdf` with one start of LibreOffice. Names must differ. */
export async function toPdf(files: readonly string[], outDir: string): Promise<void> {
  await convertAll(files, "pdf", outDir);
}

/** As a person exports it who ticks "Universal accessibility (PDF/UA)". */
const ACCESSIBLE = `pdf:writer_pdf_Export:${JSON.stringify({ PDFUACompliance: { type: "boolean", value: "true" } })}`;

/** The same, to be read aloud: PDF/UA. */
export const toAccessiblePdf = (files: readonly string[], outDir: string): Promise<readonly string[]> =>
  convertAll(files, ACCESSIBLE, outDir);

/** What a screen reader is told of a PDF's structure: the kinds of its elements in reading order, e.g. `"H1"`, `"P"`, `"TH"`. */
export async function pdfTags(pdf: string): Promise<readonly string[]> {
  const { stdout } = await run("pdfinfo", ["-struct", pdf], { maxBuffer: 64 * 1024 * 1024 });
  return [...stdout.matchAll(/^ *([A-Z]\w*)(?= \(|:$)/gmu)].map(([, kind = ""]) => kind);
}

/** Saves a file in another format (`"xlsx"`, `"docx"`, `"csv"`, `"txt:Text"`, ...) and gives the path of the copy. */
export async function convert(file: string, format: string, outDir?: string): Promise<string> {
  const target = outDir ?? mkdtempSync(join(tmpdir(), "gap-table-converted-"));
  const [copy = ""] = await convertAll([file], format, target);
  return copy;
}

export async function pageCount(pdf: string): Promise<number> {
  const { stdout } = await run("pdfinfo", [pdf]);
  const pages = /^Pages:\s+(\d+)/m.exec(stdout)?.[1];
  if (pages === undefined) throw new Error(`pdfinfo names no number of pages for ${pdf}`);
  return Number(pages);
}

/** The text of a PDF in reading order, pages separated by form feeds. */
export async function pdfText(pdf: string): Promise<string> {
  return (await run("pdftotext", ["-layout", pdf, "-"])).stdout;
}

/** How many pages of a height and margins a PDF fills, the share of the last one that holds text counted. */
export async function filledPages(pdf: string, { pageHeight, margins }: PageMeasures): Promise<number> {
  const { stdout } = await run("pdftotext", ["-bbox", pdf, "-"], { maxBuffer: 64 * 1024 * 1024 });
  const pages = stdout.split("<page ").slice(1);
  const end = pageHeight - margins.bottom;
  const ends = [...(pages.at(-1) ?? "").matchAll(/yMax="([\d.]+)"/gu)].map(([, y]) => Number(y));
  // What stands below the text is the footer.
  const lowest = Math.max(margins.top, ...ends.filter((y) => y <= end + 2));
  return pages.length - 1 + (lowest - margins.top) / (end - margins.top);
}

/** In points. */
interface PageMeasures {
  readonly pageHeight: number;
  readonly margins: { readonly top: number; readonly bottom: number };
}

/** A page of a PDF: its text, and the sizes of its letters in points, rounded down to thirds. */
export interface PdfPage {
  readonly text: string;
  readonly sizes: readonly number[];
}

/** The most that `pdftohtml` enlarges: it gives sizes as whole numbers. */
const ZOOM = 3;

export async function pdfPages(pdf: string): Promise<readonly PdfPage[]> {
  const { stdout } = await run("pdftohtml", ["-xml", "-zoom", String(ZOOM), "-i", "-stdout", pdf], {
    maxBuffer: 64 * 1024 * 1024,
  });
  const sizeOf = new Map(
    [...stdout.matchAll(/<fontspec id="(\d+)" size="(\d+)"/gu)].map(([, id, size]) => [id, Number(size) / ZOOM]),
  );
  return stdout
    .split("<page ")
    .slice(1)
    .map((page) => {
      const texts = [...page.matchAll(/<text [^>]*font="(\d+)"[^>]*>(.*?)<\/text>/gu)];
      const sizes = new Set(texts.map(([, font]) => sizeOf.get(font) ?? 0));
      return { text: texts.map(([, , text = ""]) => text.replace(/<[^>]*>/gu, "")).join("\n"), sizes: [...sizes] };
    });
}

/** Draws a page of a PDF, counted from 1, to a .png of so many pixels in width. */
export async function drawPage(pdf: string, page: number, width: number, png: string): Promise<void> {
  const size = ["-scale-to-x", String(width), "-scale-to-y", "-1"];
  await run("pdftoppm", ["-png", "-singlefile", "-f", String(page), ...size, pdf, png.replace(/\.png$/u, "")]);
}

const run = promisify(execFile);

/** One profile and one start at a time in a process: two would fight over the profile's lock. */
let queue: Promise<unknown> = Promise.resolve();
let profile: string | undefined;

/** Saves files in another format with one start of LibreOffice, and gives the paths of the copies. */
export async function convertAll(files: readonly string[], format: string, outDir: string): Promise<readonly string[]> {
  const turn = queue.then(() => convertInTurn(files, format, outDir));
  queue = turn.catch(() => undefined);
  await turn;
  return files.map((file) => outputPath(file, format, outDir));
}

/**
 * Starts LibreOffice with arguments of one's own, in turn with all else, in a profile that was made by an earlier start:
 * the first one would overwrite what is put there before.
 *
 * @param toArgs given the address of the profile's folder
 * @returns what the program said
 */
export async function inLibreOffice(toArgs: (profile: string) => readonly string[]): Promise<string> {
  const program = programOnPath(PROGRAMS);
  if (program === undefined) throw new Error(`LibreOffice is missing; ${TO_INSTALL}`);
  const turn = queue.then(async () => {
    const folder = await ownProfile(program);
    return start(program, folder, toArgs(pathToFileURL(folder).href), 120_000);
  });
  queue = turn.catch(() => undefined);
  return turn;
}

async function convertInTurn(files: readonly string[], format: string, outDir: string): Promise<void> {
  if (files.length === 0) return;
  const outputs = files.map((file) => outputPath(file, format, outDir));
  if (new Set(outputs).size < outputs.length) throw new Error("Two files to convert have the same name");
  const program = programOnPath(PROGRAMS);
  if (program === undefined) throw new Error(`LibreOffice is missing; ${TO_INSTALL}`);
  await mkdir(outDir, { recursive: true });
  for (const output of outputs) rmSync(output, { force: true });
  let said = "";
  for (let attempt = 1; attempt <= 2; attempt++) {
    const asked = ["--convert-to", format, "--outdir", outDir, ...files];
    said = await start(program, await ownProfile(program), asked, 60_000 + files.length * 5_000);
    if (outputs.every((output) => existsSync(output))) return;
    forgetProfile();
  }
  const missing = outputs.filter((output) => !existsSync(output));
  throw new Error(`LibreOffice did not make ${missing.join(", ")}: ${said.trim() || "it said nothing"}`);
}

/** Gives what the program said. Past the time limit it and its children are ended: the wrapper script alone would leave them. */
function start(program: string, folder: string, args: readonly string[], limit: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const own = `-env:UserInstallation=${pathToFileURL(folder).href}`;
    const child = spawn(program, [own, "--headless", "--norestore", "--nolockcheck", ...args], { detached: true });
    let said = "";
    const timer = setTimeout(() => {
      said += ` stopped after ${limit / 1000} s`;
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    }, limit);
    child.stdout.on("data", (data: Buffer) => (said += data.toString()));
    child.stderr.on("data", (data: Buffer) => (said += data.toString()));
    child.on("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on("close", () => {
      clearTimeout(timer);
      resolve(said);
    });
  });
}

/** A profile as LibreOffice makes it at its first start, which takes longer than a page does: made once on a machine. */
const FIRST_PROFILE = join(tmpdir(), "gap-table-libreoffice-profile");

/** A copy of the first profile, for this process alone. */
async function ownProfile(program: string): Promise<string> {
  if (profile !== undefined) return profile;
  if (!existsSync(FIRST_PROFILE)) await makeFirstProfile(program);
  profile = mkdtempSync(join(tmpdir(), "gap-table-libreoffice-"));
  if (existsSync(FIRST_PROFILE)) cpSync(FIRST_PROFILE, profile, { recursive: true });
  return profile;
}

async function makeFirstProfile(program: string): Promise<void> {
  const fresh = mkdtempSync(`${FIRST_PROFILE}-`);
  await start(program, fresh, ["--terminate_after_init"], 60_000);
  try {
    // Whole or not at all; another process may have put its own there meanwhile.
    if (existsSync(join(fresh, "user/registrymodifications.xcu"))) renameSync(fresh, FIRST_PROFILE);
  } catch {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Jest's stand-in for `process` never says that it ends. */
if (typeof afterAll === "function") afterAll(forgetProfile);
else process.once("exit", forgetProfile);

function forgetProfile(): void {
  if (profile !== undefined) rmSync(profile, { recursive: true, force: true });
  profile = undefined;
}

function outputPath(file: string, format: string, outDir: string): string {
  return join(outDir, `${basename(file, extname(file))}.${format.split(":")[0]}`);
}

function programOnPath(names: readonly string[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}
