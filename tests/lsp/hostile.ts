// Hostile texts, and a report that has one everywhere.

/** What acts where it is shown as Markdown, as HTML or in a terminal. */
export const ATTACKS = [
  "[x](command:workbench.action.terminal.new)",
  "[x](javascript:alert(1)) [y][z]",
  "![x](https://evil.example/a.png)",
  "<img src=x onerror=alert(1)>",
  "<https://evil.example/auto> https://evil.example/bare",
  "</code></pre><script>alert(1)</script>",
  "` ``code`` [x](command:evil)",
  "```` [x](command:evil) ````",
  "$(trash) **bold** _it_ ~~no~~ | cell",
  "\\`[x](command:evil)\\`",
  "\u202egnp.exe\u202c",
  "\u2067left\u2066 \u200fmark\u061c",
  "\u202e",
  "a\u0000b\u0007c\u001b[31m\u009b",
  "line\u2028separator\u2029 \u0085next",
  "&lt;b&gt; &#60;i&#62; &#x202e;",
  "half \ud83d pair",
];
/** An attack wherever a report can say something of its own. */
export const attackedBy = (evil: string) => `---
title: ${evil}
---
# Postmortem: ${evil} on 12 November 2026

- Severity: ${evil}
- Authors: ${evil}
- Duration: ${evil}

## ${evil}

${evil}

## Timeline

- 09:10 ${evil}: ${evil} began
- 09:40 PST: ${evil} was restarted
- 09:20 UTC: ${evil}

| Time | ${evil} |
|---|---|
| 10:00 | ${evil} |

## Action items

- Look into ${evil} (owner: ${evil}, due: ${evil})
- [ ] Fix ${evil} @${evil} ${evil}
- ${evil}

<!-- postmortem-disable-next-line ${evil} -->
<!-- postmortem-disable-line action-vague: ${evil} -->
`;
