import { isAbsolute, sep } from "node:path";
import { pathToFileURL } from "node:url";

/** The address of a file for a link: relative as the path is, with every letter that means something in addresses escaped. */
export const fileAddress = (path: string): string =>
  isAbsolute(path)
    ? pathToFileURL(path).href
    : path
        .split(sep)
        .map((name) => encodeURIComponent(name.replaceAll(/\p{Cs}/gu, "\ufffd")))
        .join("/");
