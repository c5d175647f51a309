// Documents that the server's tests open.

/** No action items; 10:15 stands behind 10:20. */
export const OUTAGE = `# Postmortem: checkout outage on 12 May 2024

## Summary

Checkout failed for forty minutes.

## Impact

One order in five was lost.

## Timeline

- 10:00 UTC: errors begin
- 10:05 UTC: the alert fires
- 10:20 UTC: the rollback is done
- 10:15 UTC: the rollback begins
- 10:40 UTC: all is back to normal

## Root cause

A configuration push removed the payment key.

## Resolution

The push was rolled back.
`;

/** The same without a defect. */
export const SOUND = `${OUTAGE.replace("- 10:20 UTC: the rollback is done\n- 10:15 UTC: the rollback begins\n", "- 10:15 UTC: the rollback begins\n- 10:20 UTC: the rollback is done\n")}
## Action items

- Alert when more than 1% of payments fail for five minutes (owner: Dana, due: 2024-06-01)
`;

/** Events on 12 May 2098: in the future for whoever runs this. */
export const AHEAD = SOUND.replace(" on 12 May 2024", "").replaceAll(/^- (?=1\d:)/gm, "- 2098-05-12 ");

/** Markdown that reports no incident. */
export const README = `# Brewing tea

Tea is made of leaves and water.

## Timeline of a cup

Boil, pour, wait, drink.
`;

export function uriOf(name: string): string {
  return `file:///work/notes/${name}`;
}
