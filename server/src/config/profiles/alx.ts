// The parts that the template of ALX and Holberton has.
import type { Profile } from "./types.ts";

export const alx: Profile = {
  id: "alx",
  title: "ALX and Holberton",
  required: ["summary", "timeline", "root-cause", "resolution", "actions"],
  order: ["summary", "timeline", "root-cause", "resolution", "actions"],
  names: {
    summary: ["Issue Summary"],
    actions: ["Corrective and preventative measures"],
  },
};
