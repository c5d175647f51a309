// Cells of CSV (RFC 4180) that a spreadsheet shows as text.

/** A cell's text, quoted where it must be. Nothing that a spreadsheet takes for a formula begins it. */
export function csvCell(value: string): string {
  const safe = /^[\s]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
