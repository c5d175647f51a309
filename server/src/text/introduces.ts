// Lines that lead into what stands below them.

/** The colon at the end of such a line, with the emphasis around it. */
export const LAST_COLON = /[:：][*_]{0,3}$/;

/** Whether a text, without blanks at its end, leads into what follows: "We will change two things:". */
export function introduces(text: string): boolean {
  return LAST_COLON.test(text);
}
