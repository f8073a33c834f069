/** An event on its way to the library; `message` is JSON. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly id: number;
}

const OBJECT_EVENT = 65_536;

/** Gathers events while a batch runs and sends them after its answer. */
export class EventQueue {
  readonly #send: (entries: readonly EventEntry[]) => void;
  #waiting: EventEntry[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(send: (entries: readonly EventEntry[]) => void) {
    this.#send = send;
  }

  raise(type: number, targetId: string, message: Readonly<Record<string, unknown>>): void {
    this.#waiting.push({
      messageCategory: OBJECT_EVENT,
      messageType: type,
      targetId,
      message: JSON.stringify(message),
      id: 0,
    });
    this.#timer ??= setTimeout(() => this.flush(), 0);
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const entries = this.#waiting;
    this.#waiting = [];
    if (entries.length > 0) this.#send(entries);
  }
}
