import { runBatch } from "./run-batch";
import { LibraryClasses } from "./library";
import type { OfficeLibrary } from "./library";
import type { OfficeObject } from "./office-object";
import { References } from "./references";
import { NO_TRAFFIC, addExchange, byteLength } from "./traffic";
import type { Traffic } from "./traffic";
import type { RequestBody, ResponseBody } from "./wire";

/** Excel on the web takes no more in a request or a response. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Answers the requests of the client library from a model whose objects carry the library's names. */
export class RichApiHost {
  readonly references = new References();
  readonly #classes: LibraryClasses;
  readonly #root: OfficeObject;
  readonly #newObject: (name: string) => OfficeObject | undefined;
  #traffic: Traffic = NO_TRAFFIC;

  constructor(
    classes: OfficeLibrary["classes"],
    root: OfficeObject,
    newObject: (name: string) => OfficeObject | undefined = () => undefined,
  ) {
    this.#classes = new LibraryClasses(classes);
    this.#root = root;
    this.#newObject = newObject;
  }

  get traffic(): Traffic {
    return this.#traffic;
  }

  /** Forget what was counted so far. */
  countAnew(): void {
    this.#traffic = NO_TRAFFIC;
  }

  /** The answer as text, ready to send; a request or an answer above the limit becomes an error. */
  answer(body: RequestBody): string {
    const request = byteLength(JSON.stringify(body));
    const answer = request > PAYLOAD_LIMIT ? tooBig("Request", request) : this.#run(body);
    const response = byteLength(answer);
    const text = response > PAYLOAD_LIMIT ? tooBig("Response", response) : answer;
    this.#traffic = addExchange(this.#traffic, body, request, text === answer ? response : byteLength(text));
    return text;
  }

  #run(body: RequestBody): string {
    const roots = { root: this.#root, references: this.references, newObject: this.#newObject };
    return JSON.stringify(runBatch(body, roots, this.#classes));
  }
}

function tooBig(which: "Request" | "Response", bytes: number): string {
  const answer: ResponseBody = {
    Results: [],
    TraceIds: [],
    Error: {
      Code: `${which}PayloadSizeLimitExceeded`,
      Message: `The ${which.toLowerCase()} has ${bytes} bytes, and ${PAYLOAD_LIMIT} may be sent at once`,
      Location: "RequestContext.sync",
      ActionIndex: 0,
    },
  };
  return JSON.stringify(answer);
}
