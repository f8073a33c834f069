/** The table of what changed goes by it, in a workbook with several of them by a name that begins with it. */
export const CHANGES_TABLE = "WhatChanged";

/**
 * Whether a table is one that the program wrote for people to read: with a day and a number behind its name, as many as
 * there are. What it says is said by the review, so that nobody reads it as part of one.
 */
export const isOutputTable = (name: string): boolean => OUTPUT.test(name);

const OUTPUT = new RegExp(`^${CHANGES_TABLE}(?:_\\d+)*$`, "iu");
