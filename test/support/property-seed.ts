import { configureGlobal } from "fast-check";

// The same random cases in every run, so that a failure can be run again; SEED=… tries others.
configureGlobal({ seed: Number(process.env["SEED"] ?? 20_261_125) });
