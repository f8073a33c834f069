import type { Language, Localised } from "../domain/language";

/** What a command may say, and where: results to `out`, everything else to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The language that is spoken where nothing else is asked for. */
  readonly language: Language;
  /** A person is watching: say at once what takes long. */
  readonly watched: boolean;
  /** Today, ISO, so that a brief made twice on a day is the same. */
  readonly today: () => string;
  /** The moment, ISO in UTC. */
  readonly now: () => string;
  /** Milliseconds since the program began. */
  readonly elapsed: () => number;
  /** What is given on standard input, as it comes. */
  readonly input: () => AsyncIterable<Uint8Array>;
  /** Whether somebody still waits for what goes to `out`: `head` does not, once it has its lines. */
  readonly isRead: () => boolean;
}

/** Milliseconds after which work is long enough to be told of to a person who does not watch. */
const LONG = 2000;

/** Says what is being done: at once to a person who watches, else only once the work has become long. */
export function toProgress(terminal: Terminal, language: Language): (step: Localised) => void {
  const started = terminal.elapsed();
  return (step) => {
    if (terminal.watched || terminal.elapsed() - started > LONG) terminal.err(`${step[language]}…\n`);
  };
}

/** Milliseconds before the first and between the later words on how far long work has come. */
const [FIRST, LATER] = [1000, 5000];

/** Says now and then, to a person who watches, how far work has come that takes over a second. */
export function toCountedProgress(terminal: Terminal, language: Language): (step: Localised) => void {
  let next = terminal.elapsed() + FIRST;
  return (step) => {
    if (!terminal.watched || terminal.elapsed() < next) return;
    next = terminal.elapsed() + LATER;
    terminal.err(`${step[language]}…\n`);
  };
}
