import { parentPort } from "node:worker_threads";

import { READY } from "./read-in-workers";
import { readReviewFile } from "./read-review-file";
import type { FileToRead } from "./read-review-file";

/** A thread that reads one file at a time and answers with what a portfolio says of it. */
parentPort?.on("message", (file: FileToRead) => {
  void readReviewFile(file).then((answer) => parentPort?.postMessage(answer));
});
parentPort?.postMessage(READY);
