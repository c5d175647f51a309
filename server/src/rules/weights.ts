// What makes it likelier that the writer of a report agrees to a finding, and how much: made by train/fit.mjs.

export const BIAS = -2.11;

export const WEIGHTS = {
  "tells the impact": 0.79,
  "says on which day it was": 1.15,
  "shows code again and again": -0.14,
  "calls itself a report": 0.74,
  "has many marks of a report": 0.4,
  "has a summary": 0.66,
  "has a timeline": 0.68,
  "says when it was noticed": 0.98,
  "says how many it hit": 0.55,
  "sets words in bold again and again": -0.74,
  "asks for owners": -0.33,
  "asks for owners or dates in a table that keeps no account": 0.37,
  "asks for owners or dates of what stands in paragraphs": -0.74,
  "asks for owners or dates among lessons": -0.97,
  "asks for follow-up tasks": 0.02,
  "asks for the day": 0.82,
  "is about words": -1.29,
  "says that a task is vague": 0.45,
  "says that a task has no end": 0.54,
  "is about a task of one of several lists": -0.43,
  "is about a task of a group with a title": -0.46,
};

export type Clue = keyof typeof WEIGHTS;
