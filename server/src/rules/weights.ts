// What makes it likelier that the writer of a report agrees to a finding, and how much: made by train/fit.mjs.

export const BIAS = -1.56;

export const WEIGHTS = {
  "tells the impact": 0.7,
  "says on which day it was": 0.7,
  "shows code again and again": -0.42,
  "calls itself a report": 0.5,
  "has many marks of a report": 0.87,
  "has a summary": 0.13,
  "asks for owners": -0.57,
  "asks for owners or dates in a table that keeps no account": -0.18,
  "asks for owners or dates of what stands in paragraphs": -0.8,
  "asks for owners or dates among lessons": -0.73,
  "asks for follow-up tasks": 0.32,
  "asks for the day": 0.8,
  "is about words": -1.17,
  "says that a task is vague": 0.39,
  "says that a task has no end": 0.75,
  "is about a task of one of several lists": -1.06,
  "is about a task of a group with a title": -0.48,
};

export type Clue = keyof typeof WEIGHTS;
