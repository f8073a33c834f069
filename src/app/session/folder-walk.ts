import type { Account, FolderEntry, OnlineFiles, Place, Reach, Watch } from "../online/online-files";
import { OnlineTrouble } from "../online/online-trouble";
import type { TroubleKind } from "../online/online-trouble";

/** A folder on the way to the one that is shown. */
export interface WalkedFolder {
  readonly place: Place;
  /** "" for the first of a walk, which `place` tells. */
  readonly name: string;
}

/** Looking for a workbook in OneDrive. */
export interface FolderWalkState {
  /** Undefined before the person has signed in. */
  readonly account: Account | undefined;
  /** Whether the open document lies in OneDrive too, so that there is a folder beside it. */
  readonly isBeside: boolean;
  /** The folders from the first one to the one that is shown; empty before. */
  readonly trail: readonly WalkedFolder[];
  /** Folders and workbooks of the last one. */
  readonly entries: readonly FolderEntry[];
  readonly isBusy: boolean;
  /** Seconds that OneDrive asks to wait, while it is waited. */
  readonly waiting: number | undefined;
  /** What went wrong last; nothing that was shown before is gone. */
  readonly failure: { readonly error: unknown } | undefined;
  /** A wider consent might open what was refused. */
  readonly canGoFurther: boolean;
}

/** From folder to folder to a workbook. Nothing is thrown, nothing is asked of anybody before `begin`; one thing at a time. */
export interface FolderWalk {
  readonly state: () => FolderWalkState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Sign in, and show the folder of the open document where it lies in OneDrive, else the top of the person's own. */
  readonly begin: () => Promise<void>;
  readonly open: (folder: FolderEntry) => Promise<void>;
  /** Back to a folder of the trail, by its place there. */
  readonly back: (index: number) => Promise<void>;
  readonly home: () => Promise<void>;
  readonly take: (workbook: FolderEntry) => Promise<void>;
  /** Try again what failed; sign in before where that was missing. */
  readonly again: () => Promise<void>;
  /** The same with the wider consent. */
  readonly goFurther: () => Promise<void>;
  readonly stop: () => void;
}

type Change = Partial<FolderWalkState>;
type Work = (files: OnlineFiles, watch: Watch) => Promise<Change>;

const NOTHING: FolderWalkState = {
  account: undefined,
  isBeside: false,
  trail: [],
  entries: [],
  isBusy: false,
  waiting: undefined,
  failure: undefined,
  canGoFurther: false,
};

/** What OneDrive answers, under the narrow consent, to what lies in somebody else's. */
const OUT_OF_REACH: readonly TroubleKind[] = ["forbidden", "not-found", "open-file-moved"];
const isOutOfReach = (error: unknown): boolean => error instanceof OnlineTrouble && OUT_OF_REACH.includes(error.kind);
const wantsSignIn = (error: unknown): boolean => error instanceof OnlineTrouble && error.ways.includes("sign-in");

/**
 * @param load what asks OneDrive; called once, when the person first wants something there
 * @param onTaken is given the workbook that was chosen
 */
export function createFolderWalk(
  load: () => Promise<OnlineFiles>,
  onTaken: (name: string, file: Uint8Array) => void,
): FolderWalk {
  let state = NOTHING;
  let loaded: OnlineFiles | undefined;
  let reach: Reach = "mine";
  let last: Work | undefined;
  let end: (() => void) | undefined;
  const listeners = new Set<() => void>();
  const set = (change: Change): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const signIn = async (files: OnlineFiles, wanted: Reach): Promise<void> => {
    if (!(await files.isSetUp())) throw new OnlineTrouble("not-set-up");
    set({ account: await files.signIn(wanted) });
    reach = wanted;
  };

  /** @param wanted the consent to sign in for first; undefined where nobody needs to be asked */
  const run = async (work: Work, wanted?: Reach): Promise<void> => {
    if (state.isBusy) return;
    last = work;
    const cancelled = new Promise<void>((resolve) => (end = resolve));
    set({ isBusy: true, failure: undefined, canGoFurther: false });
    try {
      loaded ??= await load();
      if (wanted !== undefined || !state.account) await signIn(loaded, wanted ?? reach);
      set(await work(loaded, { cancelled, onWait: (waiting) => set({ waiting }) }));
    } catch (error) {
      set({ failure: { error }, canGoFurther: reach === "mine" && isOutOfReach(error) });
    } finally {
      end = undefined;
      set({ isBusy: false, waiting: undefined });
    }
  };

  const beside: Work = async (files, watch) => {
    try {
      const file = await files.open(watch);
      if (file)
        return { isBeside: true, ...(await show(files, watch, [{ place: { kind: "beside", file }, name: "" }])) };
    } catch (error) {
      if (reach === "all" || !isOutOfReach(error)) throw error;
      // It lies in somebody else's, which takes the wider consent; one's own can be looked through meanwhile.
      return { isBeside: true, canGoFurther: true, ...(await show(files, watch, TOP)) };
    }
    return { isBeside: false, ...(await show(files, watch, TOP)) };
  };

  const walkTo = (trail: readonly WalkedFolder[]): Promise<void> => run((files, watch) => show(files, watch, trail));

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    begin: () => run(beside),
    open: ({ drive, item, name }) => walkTo([...state.trail, { place: { kind: "in", folder: { drive, item } }, name }]),
    back: (index) => walkTo(state.trail.slice(0, index + 1)),
    home: () => walkTo(TOP),
    take: (workbook) =>
      run(async (files, watch) => {
        const { bytes } = await files.read(workbook, watch);
        onTaken(workbook.name, bytes);
        return {};
      }),
    again: async () => {
      if (last) await run(last, wantsSignIn(state.failure?.error) ? reach : undefined);
    },
    goFurther: async () => {
      if (last) await run(last, "all");
    },
    stop: () => end?.(),
  };
}

const MINE: Place = { kind: "mine" };
const TOP: readonly WalkedFolder[] = [{ place: MINE, name: "" }];

async function show(files: OnlineFiles, watch: Watch, trail: readonly WalkedFolder[]): Promise<Change> {
  const entries = await files.list(trail.at(-1)?.place ?? MINE, watch);
  return { trail, entries: entries.filter(isShown).sort(byKindAndName) };
}

const isShown = ({ kind, name }: FolderEntry): boolean =>
  // Word and Excel keep a file of that kind beside one that is open.
  kind === "folder" || (/\.xlsx$/iu.test(name) && !name.startsWith("~$"));

/** Folders first, each kind by name, numbers in them by what they count. */
const byKindAndName = (one: FolderEntry, other: FolderEntry): number =>
  Number(one.kind === "file") - Number(other.kind === "file") ||
  one.name.localeCompare(other.name, undefined, { numeric: true, sensitivity: "base" });
