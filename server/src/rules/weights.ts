// What makes it likelier that the writer of a report agrees to a finding, and how much: made by train/fit.mjs.

export const BIAS = -2.05;

export const WEIGHTS = {
  "tells the impact": 0.77,
  "says on which day it was": 1.13,
  "shows code again and again": -0.22,
  "calls itself a report": 0.66,
  "has many marks of a report": 0.42,
  "has a summary": 0.62,
  "has a timeline": 0.63,
  "says when it was noticed": 0.94,
  "says how many it hit": 0.64,
  "sets words in bold again and again": -0.62,
  "asks for owners": -0.24,
  "asks for owners or dates in a table that keeps no account": 0.43,
  "asks for owners or dates of what stands in paragraphs": -0.62,
  "asks for owners or dates among lessons": -1,
  "asks for owners or dates where nobody is spoken of": -3,
  "asks for follow-up tasks": -0.12,
  "asks for the day": 0.89,
  "is about words": -1.3,
  "says that a task is vague": 0.32,
  "says that a task has no end": 0.7,
  "is about a task of one of several lists": -0.52,
  "is about a task of a group with a title": -0.26,
};

export type Clue = keyof typeof WEIGHTS;
