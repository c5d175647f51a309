// Who sees to it that a text on which reading hangs stops nothing but itself. A web worker has none.

/** Of a client, in `initializationOptions`. */
export interface GuardOptions {
  /** A folder for what the server remembers between its runs. */
  readonly storage?: string;
  /** Milliseconds that one reading may take; 0 watches nothing. */
  readonly longestReading?: number;
}

export interface Guard {
  /** Whether this text is left alone: reading it hung before, and it stands as it stood, or was not closed since. */
  refuses(uri: string, text: string): boolean;
  /** Notes what is read from now on. */
  reading(uri: string, text: string): void;
  closed(uri: string): void;
  /** Documents on which an earlier run ended and of which nobody was told; they count as told from now on. */
  untold(): readonly string[];
}
