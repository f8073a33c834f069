import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";

import { UnusableInput } from "../domain/result";
import { ANSWERS } from "./answers";
import { addCopy, COPY, listCopies, replaceCopy, tagOf } from "./copies";
import { end } from "./end-response";

const LARGEST_COPY = 64 * 1024 * 1024;
const FOLDER = "/out/";

/**
 * Answers what is asked of the folder for copies; false for what is no such request.
 *
 * - `GET /out/` lists the copies, the latest first.
 * - `POST /out/?name=…` saves a workbook as a new copy and never over another; `Location` says where it is.
 * - `PUT /out/NAME.xlsx` with `If-Match` saves it over the copy with that tag; 412 when that is another one by now.
 *
 * Both tell the copy's path in the computer, and its tag as `ETag`. Saves are done one after the other.
 */
export function answerCopies(
  folder: string,
): (request: IncomingMessage, response: ServerResponse, address: URL, origin: string) => Promise<boolean> {
  let last: Promise<unknown> = Promise.resolve();
  const enqueue = <T>(save: () => Promise<T>): Promise<T> => {
    const turn = last.then(save, save);
    last = turn.catch(() => undefined);
    return turn;
  };
  return async (request, response, address, origin) => {
    const path = decodeURI(address.pathname);
    if (request.method === "GET" && path === FOLDER) {
      const body = JSON.stringify(await listCopies(folder));
      response.writeHead(200, { "content-type": "application/json", "cache-control": "no-cache" }).end(body);
      return true;
    }
    if (request.method !== "POST" && request.method !== "PUT") return false;
    const save = saverOf(request, folder, path, address);
    // A page of another site may send here, but not read or choose what it sends in the name of.
    if (request.headers.origin !== origin) end(request, response, 403, ANSWERS.otherSite);
    else if (!save) end(request, response, 404, ANSWERS.noCopyName);
    else await answerSave(request, response, (bytes) => enqueue(() => save(bytes)), folder);
    return true;
  };
}

/** Saves, and answers with the name of the copy; undefined when that is another one by now. */
type Saver = (bytes: Buffer) => Promise<string | undefined>;

function saverOf(request: IncomingMessage, folder: string, path: string, address: URL): Saver | undefined {
  const workbook = address.searchParams.get("name");
  if (request.method === "POST") {
    return path === FOLDER && workbook ? (bytes) => addCopy(folder, workbook, bytes) : undefined;
  }
  const name = path.startsWith(FOLDER) ? path.slice(FOLDER.length) : "";
  if (!COPY.test(name)) return undefined;
  const known = request.headers["if-match"] ?? "";
  return async (bytes) => ((await replaceCopy(folder, name, known, bytes)) ? name : undefined);
}

async function answerSave(
  request: IncomingMessage,
  response: ServerResponse,
  save: Saver,
  folder: string,
): Promise<void> {
  const bytes = await bodyOf(request);
  if (!bytes) return end(request, response, 413, ANSWERS.copyTooLarge(LARGEST_COPY / 1024 / 1024));
  try {
    const name = await save(bytes);
    if (name === undefined) return end(request, response, 412, ANSWERS.copyChanged);
    response.setHeader("etag", tagOf(bytes));
    response.setHeader("location", FOLDER + encodeURIComponent(name));
    response.writeHead(200, { "content-type": "text/plain; charset=utf-8" }).end(join(folder, name));
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
    end(request, response, 507, error.said);
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST_COPY) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
