import { areReferences } from "../../../src/domain/amendment/are-references";

it.each(["(CRC, art. 17)", "(CRC, art. 17; General comment No. 25).", "(ст. 16 КПР)", "(БҚК 16-бабы)", "(GDPR)"])(
  "knows a bracket with references alone: %s",
  (piece) => {
    expect(areReferences(piece)).toBe(true);
  },
);

it.each(["(2).", "(1)", "(a)", "(or fifteen)", "(in Estonia, but only for those over 12)"])(
  "takes for none what is the number of a part, or says more: %s",
  (piece) => {
    expect(areReferences(piece)).toBe(false);
  },
);
