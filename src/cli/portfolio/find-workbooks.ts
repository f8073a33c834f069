import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { dirname, extname, join, sep } from "node:path";

import { WORKBOOK_KINDS } from "../../adapters/xlsx/workbook-kind";
import type { UnusableInput } from "../../domain/result";
import { codeOf, messageOf } from "../files/file-problems";
import { notRead } from "../files/refusals";
import { originalOf } from "../keep-edited";
import { otherFormat } from "../words/portfolio-words";

/** What a folder holds. Paths are seen from it, with "/". */
export interface FolderFound {
  readonly workbooks: readonly string[];
  /** What the program kept of a workbook that stands beside it, whose path is `of`. */
  readonly copies: readonly { readonly path: string; readonly of: string }[];
  /** Folders and links below it that can't be looked into, and workbooks in formats that are not read. */
  readonly unread: readonly { readonly path: string; readonly refusal: UnusableInput }[];
}

/** What begins with these is a program's own: Office's mark of an open file, hidden files and folders. */
const NOT_A_PERSONS = /^(?:~\$|\.)/u;

/**
 * Workbooks in a folder and below it, by the end of their names; each file once, however many links lead to it, and no
 * link is followed to a folder that it stands in.
 *
 * @param without a file to leave out
 * @throws UnusableInput when the folder itself can't be read
 */
export async function findWorkbooks(folder: string, without: string | undefined): Promise<FolderFound> {
  const seen = new Set(without === undefined ? [] : [await realpath(without).catch(() => without)]);
  const workbooks: string[] = [];
  const copies: { path: string; of: string }[] = [];
  const unread: { path: string; refusal: UnusableInput }[] = [];
  const links: string[] = [];

  const take = async (path: string): Promise<void> => {
    if (isNew(await realpath(join(folder, path)), seen)) workbooks.push(path);
  };
  const passOver = async (path: string): Promise<void> => {
    if (!isOtherWorkbook(path) || !isNew(await realpath(join(folder, path)), seen)) return;
    unread.push({ path, refusal: otherFormat(path) });
  };
  const walk = async (path: string): Promise<void> => {
    if (!isNew(await realpath(join(folder, path)), seen)) return;
    const entries = await entriesOf(join(folder, path));
    const names = new Set(entries.map(({ name }) => name));
    const within = (name: string): string => (path === "" ? name : `${path}/${name}`);
    for (const entry of entries) {
      if (NOT_A_PERSONS.test(entry.name)) continue;
      const inner = within(entry.name);
      const original = isWorkbook(entry.name) ? originalOf(entry.name) : undefined;
      if (original !== undefined && names.has(original)) copies.push({ path: inner, of: within(original) });
      else if (entry.isSymbolicLink()) links.push(inner);
      else if (entry.isDirectory()) await attempt(inner, walk);
      else if (entry.isFile() && isWorkbook(entry.name)) await attempt(inner, take);
      else if (entry.isFile()) await attempt(inner, passOver);
    }
  };
  const follow = async (path: string): Promise<void> => {
    const target = await realpath(join(folder, path)).catch((error: unknown) => {
      if (isWorkbook(path)) throw error;
    });
    // A link that leads nowhere, to nothing that would be read.
    if (target === undefined) return;
    const found = await stat(target);
    const place = await realpath(dirname(join(folder, path)));
    if (found.isDirectory() && !isWithin(place, target)) await walk(path);
    if (found.isFile() && isWorkbook(path)) await take(path);
    else if (found.isFile()) await passOver(path);
  };
  const attempt = async (path: string, look: (path: string) => Promise<void>): Promise<void> => {
    try {
      await look(path);
    } catch (error) {
      unread.push({ path, refusal: notRead(path, codeOf(error), messageOf(error)) });
    }
  };

  try {
    await walk("");
  } catch (error) {
    throw notRead(folder, codeOf(error), messageOf(error));
  }
  // Last, so that what stands in the folder itself goes by its own name.
  for (let link = links.shift(); link !== undefined; link = links.shift()) await attempt(link, follow);
  return { workbooks, copies, unread };
}

const isWorkbook = (name: string): boolean => WORKBOOK_KINDS.some((kind) => extname(name).toLowerCase() === `.${kind}`);

/** Workbooks that a spreadsheet program opens, and this one doesn't. */
const OTHER_KINDS: ReadonlySet<string> = new Set([".xls", ".xlsb", ".xlt", ".ods", ".ots", ".numbers"]);

const isOtherWorkbook = (name: string): boolean => OTHER_KINDS.has(extname(name).toLowerCase());

const isWithin = (path: string, folder: string): boolean =>
  `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);

function isNew(path: string, seen: Set<string>): boolean {
  const before = seen.size;
  return seen.add(path).size > before;
}

/** In one order, whatever that of the disk. */
async function entriesOf(path: string): Promise<readonly Dirent[]> {
  const entries = await readdir(path, { withFileTypes: true });
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
