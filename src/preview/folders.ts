import { resolve } from "node:path";

import type { ServerFolders } from "./server";

/** The project's folder, as seen from the built script in `dist/preview`. */
export const ROOT = resolve(__dirname, "../..");

/** Copies of workbooks go where the person started the program. */
export const FOLDERS: ServerFolders = {
  dist: resolve(ROOT, "dist"),
  office: resolve(ROOT, "node_modules/@microsoft/office-js/dist"),
  samples: resolve(ROOT, "assets"),
  out: resolve(process.cwd(), "out"),
};
