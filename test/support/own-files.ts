import type { Asked, Workbenches } from "./workbench";

/** The pane's own files, Microsoft's library, and the script that stands in for Excel's window around it. */
export const OWN_FILES = /^(pane\/[\w./-]+|lib\/1\/hosted\/[\w./-]+\.js|workbench\/frame\.js)$/u;

/** What the pane asked for, each by its path on the workbench's server, or its whole address on any other. */
export const pathsOf = ({ address }: Workbenches, asked: readonly Asked[]): readonly string[] =>
  asked.filter(({ by }) => by === "pane").map((one) => one.address.replace(address, ""));
