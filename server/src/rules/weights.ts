// What makes it likelier that the writer of a report agrees to a finding, and how much: made by train/fit.mjs.

export const BIAS = -1.6;

export const WEIGHTS = {
  "tells the impact": 0.76,
  "says on which day it was": 0.81,
  "shows code again and again": -0.44,
  "calls itself a report": 0.46,
  "has the marks of a report": 0.87,
  "has a summary": 0.17,
  "asks for owners": -0.53,
  "asks for owners or dates in a table that has no column for them": -0.6,
  "asks for follow-up tasks": 0.26,
  "asks for the day": 0.84,
  "is about words": -1.22,
};

export type Clue = keyof typeof WEIGHTS;
