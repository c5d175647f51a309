// Tasks that ask people to behave differently: "remind everyone to", "be more careful". The start of a task's text.
import { eachOf } from "../../languages/patterns.ts";

export const BEHAVIOUR = eachOf("behaviour", "askedOfPeople", "iu");
