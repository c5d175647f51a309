// Words that a title may consist of without saying which incident it is about. Per language, as data.

/** Lower-case, without marks; hyphens and spaces separate words. */
export const GENERIC_TITLE_WORDS: ReadonlySet<string> = new Set(
  [
    // en
    "postmortem postmortems post mortem mortems incident incidents outage downtime issue problem event failure service system",
    "report reports reporting review analysis rca root cause retrospective summary document doc write up writeup readme",
    "template draft final internal public official blameless technical short brief first second new untitled",
    "my our your the a an of for on and project task assignment alx holberton",
    // de, fr, es, pt
    "störungsbericht vorfallsbericht vorfallbericht bericht vorfall störung ausfall nachbereitung",
    "rapport compte rendu d incident panne de l du",
    "informe incidente incidentes reporte análisis analisis del",
    "relatório relatorio análise análise do da",
    // ru
    "постмортем отчёт отчет об инциденте инцидент разбор",
  ].flatMap((line) => line.split(" ")),
);

/** Titles that are written without spaces. */
export const GENERIC_TITLES =
  /^(?:ポストモーテム|障害(?:報告書?|レポート)|インシデント(?:報告書?|レポート)|故障(?:复盘|报告)|事故(?:复盘|报告|報告書?)|复盘(?:报告)?)$/u;
