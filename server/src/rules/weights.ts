// What makes it likelier that the writer of a report agrees to a finding, and how much: made by train/fit.mjs.

export const BIAS = -1.6;

export const WEIGHTS = {
  "tells the impact": 0.71,
  "says on which day it was": 0.79,
  "shows code again and again": -0.41,
  "calls itself a report": 0.49,
  "has many marks of a report": 0.86,
  "has a summary": 0.07,
  "asks for owners": -0.56,
  "asks for owners or dates in a table that keeps no account": -0.18,
  "asks for owners or dates of what stands in paragraphs": -0.8,
  "asks for owners or dates among lessons": -0.74,
  "asks for follow-up tasks": 0.34,
  "asks for the day": 0.86,
  "is about words": -1.17,
};

export type Clue = keyof typeof WEIGHTS;
