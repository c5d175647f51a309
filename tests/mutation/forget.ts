// What earlier tests have read is read again: a test that is answered from memory would not come to the mutant.
import { beforeEach } from "vitest";
import { forgetAll } from "../../server/src/text/remembered.ts";

beforeEach(forgetAll);
