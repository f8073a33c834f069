import { readFile, realpath } from "node:fs/promises";
import { extname, join, sep } from "node:path";

/** A folder and the path it is served under, which starts and ends with "/". */
export interface Mount {
  readonly path: string;
  readonly folder: string;
}

export interface StaticFile {
  readonly type: string;
  readonly body: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml",
};

/** The file behind a path of an address; undefined when there is none, or when it lies outside every mounted folder. */
export async function findFile(mounts: readonly Mount[], path: string): Promise<StaticFile | undefined> {
  const mount = mounts.find((candidate) => path.startsWith(candidate.path));
  if (!mount) return undefined;
  try {
    const folder = await realpath(mount.folder);
    const file = await realpath(join(folder, decodeURIComponent(path.slice(mount.path.length))));
    if (!file.startsWith(folder + sep)) return undefined;
    return { type: TYPES[extname(file)] ?? "application/octet-stream", body: await readFile(file) };
  } catch {
    return undefined;
  }
}
