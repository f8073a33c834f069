/** The parts of Microsoft's client library that the host touches. */
export interface OfficeLibrary {
  /** The namespace with the classes: `Excel`. */
  readonly classes: Readonly<Record<string, unknown>>;
  readonly extension: {
    readonly HostBridge: { init(bridge: NativeBridge): void };
  };
}

/** The channel by which the library talks to the program around it. */
export interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

/** What the library says of one of its classes. */
export interface ClassDescription {
  readonly known: boolean;
  readonly scalars: ReadonlySet<string>;
  readonly navigations: ReadonlySet<string>;
  readonly isCollection: boolean;
  /** The property that identifies an object when it is first used. */
  readonly idName: string | undefined;
}

/** Reads the description of classes off their prototypes, each once. */
export class LibraryClasses {
  readonly #classes: OfficeLibrary["classes"];
  readonly #known = new Map<string, ClassDescription>();

  constructor(classes: OfficeLibrary["classes"]) {
    this.#classes = classes;
  }

  describe(type: string): ClassDescription {
    const known = this.#known.get(type);
    if (known) return known;
    const description = describe(this.#classes[type]);
    this.#known.set(type, description);
    return description;
  }
}

function describe(constructor: unknown): ClassDescription {
  const prototype: unknown = typeof constructor === "function" ? constructor.prototype : undefined;
  const list = (name: string): readonly string[] => {
    const value = readQuietly(prototype, name);
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
  };
  const scalars = new Set(list("_scalarPropertyNames"));
  return {
    known: prototype !== undefined,
    scalars,
    navigations: new Set(list("_navigationPropertyNames")),
    isCollection: readQuietly(prototype, "_isCollection") === true,
    idName: ["id", "_Id"].find((name) => scalars.has(name)),
  };
}

/** Getters of a prototype may need an instance. */
function readQuietly(prototype: unknown, name: string): unknown {
  try {
    return (prototype as Record<string, unknown> | undefined)?.[name];
  } catch {
    return undefined;
  }
}
