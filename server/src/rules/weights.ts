// What makes it likelier that the writer of a report agrees to a finding, and how much: made by train/fit.mjs.

export const BIAS = -2.14;

export const WEIGHTS = {
  "tells the impact": 1.01,
  "says on which day it was": 0.91,
  "shows code again and again": -0.6,
  "calls itself a report": 0.5,
  "has the marks of a report": 0.68,
  "has a summary": 0.54,
  "asks for owners or dates in a table that has no column for them": -1,
  "asks for follow-up tasks": 0.53,
  "asks for the day": 0.89,
};

export type Clue = keyof typeof WEIGHTS;
