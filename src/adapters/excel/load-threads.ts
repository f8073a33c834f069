import type { Thread } from "../../domain/review/thread";
import type { Heard } from "./heard-changes";
import { loadComments, loadNotes } from "./read-structure";
import { toNoteThreads, toThread } from "./read-threads";
import { PLACES_AT_ONCE, loadPlace, placeOf } from "./thread-places";
import type { Hanging, Places } from "./thread-places";

/** Comments and notes on their way; the functions are for after the first sync. */
export interface ThreadsLoading {
  /** Whether the batch asks for what may be gone. */
  readonly isGuess: boolean;
  /** What the notes say: they are known again by it. */
  readonly notesSay: () => string;
  /**
   * Ask for the first of the places that are not known, to be there after another sync.
   *
   * @param shape of the tables and notes now; where it is that of the last reading, threads may be where they were
   * @returns how many were asked for
   */
  readonly loadPlaces: (shape: string) => number;
  /** All of them, once it is asked where the others hang, in requests of their own. */
  readonly toThreads: () => Promise<ThreadsRead>;
}

export interface ThreadsRead {
  readonly threads: readonly Thread[];
  /** Those that hang on no cell Excel could name. */
  readonly unplaced: readonly { readonly author: string; readonly text: string }[];
  readonly places: Places;
}

export interface ThreadsAsked {
  readonly known: { readonly places: Places; readonly shape: string };
  /** Whether what hung on some cells hangs there still; without it every place is asked for. */
  readonly heard?: Heard | undefined;
  /** Ask for each place in requests of their own. */
  readonly apart?: boolean | undefined;
}

/** Ask for the threads, and for the first places of those that are known from before and may have moved. */
export function loadThreads(context: Excel.RequestContext, { known, heard, apart }: ThreadsAsked): ThreadsLoading {
  const comments = loadComments(context);
  const notes = loadNotes(context);
  const told = [...known.places].filter(([, place]) => place !== undefined);
  const mayBeStill = heard?.(told.flatMap(([, place]) => place ?? [])) === true;
  const asked = new Map<Hanging, Excel.Range>();
  const ask = (hanging: Hanging): unknown => asked.set(hanging, loadPlace(context, hanging));
  if (!apart && !mayBeStill) for (const [hanging] of told.slice(0, PLACES_AT_ONCE)) ask(hanging);
  const isGuess = asked.size > 0;
  const all = (): readonly Hanging[] => [
    ...comments.items.map(({ id }) => id),
    ...(notes?.items ?? []).map((_, at) => at),
  ];
  let alone: readonly Hanging[] = [];
  return {
    isGuess,
    notesSay: () => JSON.stringify((notes?.items ?? []).map(({ authorName, content }) => [authorName, content])),
    loadPlaces: (shape) => {
      const isStill = mayBeStill && shape === known.shape;
      const missing = all().filter((hanging) => !asked.has(hanging) && !(isStill && known.places.has(hanging)));
      // One that could not be told before would make the whole batch fail.
      const news = apart ? [] : missing.filter((hanging) => !isUntold(known.places, hanging));
      const first = new Set(news.slice(0, PLACES_AT_ONCE - asked.size));
      alone = missing.filter((hanging) => !first.has(hanging));
      first.forEach(ask);
      return first.size;
    },
    toThreads: async () => {
      const found: Places = alone.length === 0 ? new Map() : await (await others()).findPlaces(alone);
      const places = new Map(
        all().map((hanging) => {
          const location = asked.get(hanging);
          const before = found.has(hanging) ? found.get(hanging) : known.places.get(hanging);
          return [hanging, location ? placeOf(location) : before] as const;
        }),
      );
      const placed = comments.items.map((comment) => [comment, places.get(comment.id)] as const);
      const noted = (notes?.items ?? []).map((note, at) => [note, places.get(at)] as const);
      return {
        threads: [
          ...placed.flatMap(([comment, place]) => (place ? [toThread(comment, place)] : [])),
          ...(await toNoteThreads(noted.flatMap(([note, place]) => (place ? [[note, place] as const] : [])))),
        ],
        unplaced: [...placed, ...noted].flatMap(([{ authorName, content }, place]) =>
          place ? [] : [{ author: authorName, text: content }],
        ),
        places,
      };
    },
  };
}

const others = (): Promise<typeof import("./find-places")> =>
  import(/* webpackChunkName: "find-places" */ "./find-places");

const isUntold = (places: Places, hanging: Hanging): boolean =>
  places.has(hanging) && places.get(hanging) === undefined;
