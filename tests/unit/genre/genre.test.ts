// What a document is taken for: silence on everything that is no postmortem, recognition of those that have no usual form.
import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../server/src/markdown/parse.ts";
import { readPostmortem } from "../../../server/src/postmortem/read.ts";
import { OTHERS } from "./others.ts";
import { NO_POSTS, POSTS } from "./posts.ts";
import { REPORTS } from "./reports.ts";

const genreOf = (source: string, path?: string) => readPostmortem(parseDocument(source), { path }).genre;

describe("no postmortem", () => {
  it.each(Object.entries({ ...OTHERS, ...NO_POSTS }))("%s", (_, source) => {
    const { kind, why } = genreOf(source);
    expect(kind, why.join("; ")).toBe("other");
    expect(readPostmortem(parseDocument(source)).sections).toEqual([]);
  });
  it.each(["", "\n", "# Title\n", "just a line", "10:00 tea\n10:30 cake\n11:00 home\n"])("%j", (source) => {
    expect(genreOf(source).kind).toBe("other");
  });
});

describe("a postmortem", () => {
  it.each([
    "Storing in de kassa op 8 maart 2024",
    "Awaria kasy 8 listopada 2024",
    "Guasto alla cassa del 9 giugno 2024",
  ])("%s: the month's name is a day in every language", (title) => {
    const parts = "## Impact\n\n1240.\n\n## Root cause\n\nA fuse.\n\n## Timeline\n\nSee above.\n";
    expect(genreOf(`# ${title}\n\n${parts}`).kind).toBe("postmortem");
  });

  it("has its date in a field, which is no place to fill in", () => {
    const source =
      "# Checkout outage\n\n## Overview\n\n- **Date:** 2024-03-08\n- **Duration:** 42 minutes\n- **Impact:** no bread\n- **Cause:** a fuse\n\n" +
      "## Timeline\n\n- 09:12 UTC — ovens cold\n- 09:20 UTC — alert\n- 09:54 UTC — warm\n\n## Action items\n\n- [ ] Add a second fuse\n";
    expect(genreOf(source).kind).toBe("postmortem");
  });

  it.each(Object.entries({ ...REPORTS, ...POSTS }))("%s", (_, source) => {
    const { kind, why } = genreOf(source);
    expect(kind, why.join("; ")).toBe("postmortem");
  });
  it.each(Object.entries(REPORTS))("%s, with other line ends", (_, source) => {
    expect(genreOf(source.replaceAll("\n", "\r\n")).kind).toBe("postmortem");
    expect(genreOf(source.replaceAll("\n", "\r")).kind).toBe("postmortem");
  });
  it("says why in plain words", () => {
    expect(genreOf("# Outage\n\n## Impact\n\nLogin was down.\n\n## Root cause\n\nx\n\n## Timeline\n\nx\n").why).toEqual(
      [
        "the title speaks of “Outage”",
        "it has parts on impact, root-cause and timeline",
        "it tells of something that went wrong",
      ],
    );
  });
});

describe("a template", () => {
  it.each([
    "# Incident Template\n\nThis is a template for reports.\n\n## 2020-MM-DD Report\n\n### Timeline\n\n3 May 2024 9am: The oven stays cold\n\n3 May 2024 10am: The smith comes\n\n### The problem\n\nThe oven of the bakery did not start. [How bad was it?]\n\n### Root cause\n\nThe fuse had never been replaced.\n\n### Fix\n\nThe smith put in another fuse.\n",
    "# Title of the incident, e.g. “Ovens cold”\n\n## Overview\nTwo sentences, usually something like “The ovens were off for N minutes because of X”\n\n## Impact\nWhich bakeries were cold, and for how long\n\n## Timeline\nA chronological list of events\n\n3-5-2024 (all times UTC)\n\n| Time | What |\n| --- | --- |\n| 10:01 | |\n| 10:04 | **OVENS OFF** |\n| 11:00 | **OVENS ON** |\n",
    "# Incident report\n\n| Owner of the report | |\n| --- | --- |\n| Services | |\n\n## Summary\nTell in a few sentences what happened.\n\n| What to write | Report |\n| --- | --- |\n| **Impact** <br> Describe who was cold. | |\n| **Root cause**<br/>Note the cause. | |\n| **Action items**<br />List the tickets. | |\n",
    "# Postmortem\n\n## Summary\n\nWhat happened, and what was the cause\n\n## Impact\n\nHow many customers were affected\n\n## Resolution\n\nHow was service restored\n",
    "# Postmortem: [incident title]\n\n## Summary\n\n[one sentence]\n\n## Impact\n\n[who was affected]\n\n## Timeline\n\n- HH:MM ...\n\n## Root cause\n\nDescribe why.\n",
    "# Modèle de post-mortem\n\n## Résumé\n\nDécrire l’incident.\n\n## Impact\n\n…\n\n## Cause racine\n\n…\n",
    "# Plantilla de informe de incidente\n\n## Resumen\n\n- Qué pasó:\n\n## Impacto\n\n- Usuarios afectados:\n\n## Causa raíz\n\n- Causas:\n",
    "# Post-mortem: Nome do incidente\n\n## Resumo\n\nUma breve descrição do que se viu.\n\n## Linha do tempo\n\n- **Hora 1**: descoberta\n\n## Causa raiz\n\nQual foi a causa principal? Pergunte cinco vezes.\n\n## Ações corretivas\n\n- Inclua responsável e prazo.\n",
    "# Rapporto di incidente: nome dell'incidente\n\n## Sintesi\n\nUna breve descrizione del guasto.\n\n## Impatto\n\nDescrivere chi non poteva pagare.\n\n## Causa\n\nSpiegare perché.\n",
    "# Raport z incydentu\n\n## Podsumowanie\n\nOpisz krótko awarię.\n\n## Wpływ\n\nPodaj liczbę klientów.\n\n## Przyczyna\n\nWyjaśnij, co zawiodło.\n",
    "# Zpráva o výpadku (šablona)\n\n**Datum:**\n\n## Shrnutí\n- Co nefungovalo?\n- Kdy to začalo?\n\n## Příčina\n- Proč k tomu došlo?\n\n## Další kroky\n- Co uděláme jinak?\n",
    "# Post-Incident Review – `<Nome sistema>`\n\n## Descrizione\n\n- **Data:** `<gg/mm/aaaa>`\n\n## Cronologia\n\n- `<Ora di rilevamento>`\n- `<Ora di risoluzione>`\n\n## Causa radice\n\n- `<Analisi tecnica>`\n\n## Azioni correttive\n\n| Azione | Responsabile |\n| --- | --- |\n| `<Es. allarme>` | `<nome>` |\n",
    "---\nname: Postmortem\nabout: What broke, and why\nlabels: 'Type: Postmortem'\nassignees: ''\n---\n\n## What went wrong?\nTell in the order in which it happened.\n\n## Why did it go wrong?\nNot to blame anybody, but so that we learn.\n\n## Countermeasures\nWhat will we change so that it becomes unlikely?\n",
    "# Postmortem\n\n## Summary\n\nTBD\n\n## Impact\n\n| Time to detect | TBD |\n| --- | --- |\n| Users affected by it | TBD |\n\n## Action items\n\n| Action | Owner | Due |\n| --- | --- | --- |\n| TBD | TBD | TBD |\n",
    "Postmortem\nA brief overview of the incident and whom it hit.\nTimeline:\n\nA chronological account. This section outlines who did what.\nRoot cause:\n\nA detailed explanation of the cause. This section may include drawings.\nPreventative measures:\n\nRecommendations for preventing the next one. This part might include changes of the process.\n",
    "---\ntitle: Day, month - Outage Report Template\n---\n\n## Summary\n\nDescribe what happened and how it was mended.\n\n## Timeline\n\nDescribe the order of events.\n\n**EXAMPLE:**\n\n**July 2, 2023:**\n\n11:10 - The control plane is upgraded\n\n12:05 - The scheduler is upgraded, too\n\n## Root cause\n\nDescribe the one thing that has to change.\n\n## Corrective actions\n\nSay what is done, by whom and until when.\n",
    "# Post-mortem incydentu\n\n## Metadane\n\n- Właściciel: [rola]\n- Data: RRRR-MM-DD\n\n## Szkielet\n\n1. Podsumowanie incydentu: czas i wpływ.\n2. Działania naprawcze z datami.\n\n## Jak używać tego dokumentu\n\n- Wypełniaj po kolei.\n",
    "# Учения по инцидентам\n\nЭтот шаблон заполняется во время учений.\n\n## Сценарий A: холодная печь\n\n- Как обнаружили:\n- Корневая причина:\n- Исправление:\n- Как предотвратить повторение:\n",
    "# Шаблон отчёта об инциденте\n\n## Описание\n\nЧто произошло?\n\n## Причина\n\nЧто это вызвало?\n\n## Действия\n\n- Действие, ответственный\n",
    "# Постмортем: <назва> — <дата>\n\n## Коротко\n\nОдин абзац про пекарню.\n\n## Хронологія\n\n| Час | Що |\n|---|---|\n| | |\n\n## Причина\n\nФакти, а не імена людей.\n",
    "# Informe de incidente\n\n## Resumen\n\nDescribir qué falló y a quién afectó.\n\n## Alcance\n\n- Entorno: máquina del curso\n- Servicios: web y correo\n\n## Cronología\n\nAdjuntar eventos.csv.\n\n## Recomendaciones\n\n- Deshabilitar el acceso por contraseña\n- Rotar las llaves\n",
    "---\nid: YYYY-MM-DD-slug\nseverity: sev2\ndetected: YYYY-MM-DDTHH:MMZ\n---\n\n# <Incident title>\n\nAuthor: <who>.\n\n## Summary\n\nTwo or three sentences: what was cold, for how long.\n\n## Impact\n\n| Measure | Value |\n| --- | --- |\n| Start (first cold oven) | |\n| Which ovens | |\n\n## Timeline (UTC)\n\n| Time | Event |\n| --- | --- |\n\n## Root cause\n\nThe mechanism, with the change that proves it.\n\n## Fix\n\nThe changes that made the ovens warm. Mark any that did not help.\n",
    "---\nid: pm-XXXX\ntype: postmortem\ntitle: Postmortem of a bakery\ndate: YYYY-MM-DD\nroot_cause: TBD\n---\n\n## Summary\n\n- What was cold, in short.\n\n## Timeline\n\n- The events in their order.\n\n## Root cause\n\n- What led to it.\n\n## Corrective actions\n\n- Actions taken or planned.\n",
  ])("%#", (source) => {
    const { kind, why } = genreOf(source);
    expect(kind, why.join("; ")).toBe("template");
  });
});

it("a report that tells how to use something else is one", () => {
  const told =
    "## Impact\n\nNobody could print on 2024-05-02 from 10:00 to 11:00 UTC, because a lock was held.\n\n## Timeline (UTC)\n\n- 10:00 prints fail\n- 11:00 all is back\n\n## Root cause\n\nA lock that nobody gave back.\n";
  expect(genreOf(`# Postmortem: no prints\n\n${told}\n## How to use this form in future\n\n- Ask Ada.\n`).kind).toBe(
    "postmortem",
  );
});

describe("guidance to the writer that makes up half of the text", () => {
  const comment = (...words: string[]) => `<!-- ${words.join("\n")}\n-->\n`;
  const guidance =
    comment("For the writer:", "say it", "briefly", "and", "kindly") +
    comment("One", "line", "each") +
    comment("Whose", "day", "was", "it") +
    comment("When", "is", "enough");
  const report = (more: number) =>
    `# Postmortem: mail queue stuck on 2024-05-02\n\n${guidance}\n## Impact\n\nMails\nwere\nlate${"!".repeat(more)}\n\n\n\n## Timeline\n\n- 10:00 UTC stuck\n\n\n\n## Action items\n\n${comment("Who", "does", "it")}`;
  const kinds = (ending: string) =>
    Array.from({ length: 40 }, (_, more) => genreOf(report(more).replaceAll("\n", ending)).kind);
  it("is the same share of it, whatever ends the lines", () => {
    expect(new Set(kinds("\n"))).toEqual(new Set(["template", "postmortem"]));
    expect(kinds("\r\n")).toEqual(kinds("\n"));
  });
});

describe("short reports and what looks like one", () => {
  const short = (title: string, cause: string, repair: string) =>
    genreOf(`# ${title}\n\n2026-03-02\n\n## ${cause}\n\nx y z.\n\n## ${repair}\n\nx y z.\n`).kind;
  it.each([
    ["Mail server outage", "Root cause", "Resolution"],
    ["Caída de la web de reservas", "Causa raíz", "Solución"],
    ["Výpadek databáze", "Příčina", "Řešení"],
    ["메일 서버 장애", "원인", "해결"],
  ])("%s", (title, cause, repair) => expect(short(title, cause, repair)).toBe("postmortem"));
  it("is no report where the title calls it a design", () => {
    const parts =
      "## Impact\n\nAll buyers saw errors.\n\n## Root cause\n\nThe service was down, because a lock was held.\n\n## Resolution\n\nWe restarted it.\n\n## Action items\n\n- Set a limit of 5 retries\n";
    expect(genreOf(`# Design: retries after the outage\n\n${parts}`).kind).toBe("other");
    expect(genreOf(`# Outage: retries without an end\n\n${parts}`).kind).toBe("postmortem");
  });
});

describe("a report that is filled in", () => {
  const report = (causes: string, repair: string) =>
    `# Incident report: cold ovens\n\n**Date:** 2026-03-02\n\n## What happened?\n\nThe ovens went cold.\n\n## Root cause (5 whys)\n\n${causes}\n\n## Resolution\n\n${repair}\n\n## Action items\n\n- [x] Add a fuse for each oven.\n`;
  const answered = "1. Why were they cold? The main fuse was blown.\n2. Why did it blow? Two ovens hang on one fuse.";
  const repaired = "- Added a second fuse.\n- Replaced the cable.\n- Documented which oven hangs on which.";
  it("answers its questions, and tells what was done", () => {
    expect(genreOf(report(answered, repaired)).kind).toBe("postmortem");
  });
  it("is none where a report on templates shows one in its headings", () => {
    const report = (title: string, cause: string) =>
      `# Incident: ${title}\n\n## ${cause}\n\nIt was not escaped, and mails were empty.\n\n## Impact\n\nOn 8 March 2024 the checkout failed for 40 minutes.\n\n## Root cause\n\nA quote.\n\n## Action items\n\n- Add a test\n`;
    expect(genreOf(report("mail template broke checkout", "Why `{{ user }}` was empty")).kind).toBe("postmortem");
    expect(genreOf(report("mail template broke checkout", "Timeline (YYYY-MM-DD HH:MM, UTC)")).kind).toBe("postmortem");
  });
  it("is a template where people and things are samples", () => {
    const told = (who: string, why: string) =>
      report(`${who} found that ${why} was off.`, `${who} turned it on again.`).replace("answers", who);
    for (const name of ["John Doe", "Max Mustermann", "张三", "山田太郎"])
      expect(genreOf(`${told(name, "the XX service")}- [ ] Watch it (${name})\n`).kind, name).toBe("template");
    // An account for tests, and a code; and a report that has its day.
    expect(
      genreOf(`${told("the till", "the code XX")}\nThe test user Jane Doe paid twice. The code XX is unknown.\n`).kind,
    ).toBe("postmortem");
    const filled = `${told("John Doe", "the XX service")}- [ ] Watch it (John Doe)\n`;
    expect(genreOf(filled.replace(/^(# .*)$/m, "$1 on 2024-05-03")).kind).toBe("postmortem");
    // Either alone may be left out for privacy, or be no sample at all.
    expect(genreOf(`${told("John Doe", "the oven")}- [ ] Watch it (John Doe)\n`).kind).toBe("postmortem");
    expect(genreOf(told("Ana", "the XX service")).kind).toBe("postmortem");
    expect(genreOf(told("John Doe", "what answers 5XX to xx@example.org")).kind).toBe("postmortem");
  });
  it("is still a template where it only asks, or instructs behind the question", () => {
    const asked = "1. Why were they cold?\n2. Why did that happen? Describe the chain in your own words.";
    expect(genreOf(report(asked, "- Add what was done.\n- Describe how it was checked.")).kind).toBe("template");
  });
});

describe("a text that opens as a report", () => {
  const opening = (first: string) =>
    genreOf(
      `# Cold is not off\n\n${first}\n\n## The setup\n\nTwo ovens, one fuse.\n\n## What was actually happening\n\nThe lamp is off when the wire is broken.\n\n## Root cause\n\nA wire.\n\n## The fix\n\nThe lamp now hangs on the heat.\n`,
    ).kind;
  it.each([
    "*A post-mortem of the night on which the lamp said nothing.*",
    "This is a postmortem on the lamp of our second oven.",
    "Ein Postmortem zur Lampe am zweiten Ofen.",
    "Un post-mortem de la lampe du four.",
  ])("%s", (first) => expect(opening(first)).toBe("postmortem"));
  it("is one with lessons, too", () => {
    const told =
      "## Root cause\n\nA wire.\n\n## The fix\n\nThe lamp hangs on the heat.\n\n## What I'd take from this\n\nTest lamps.\n";
    expect(genreOf(`# Cold is not off\n\nA post-mortem of the lamp that said nothing.\n\n${told}`).kind).toBe(
      "postmortem",
    );
    expect(genreOf(`# Cold is not off\n\nOn lamps.\n\n${told}`).kind).toBe("other");
  });
  it.each([
    "A post-mortem of an incident is what a team writes when it is over.",
    "Postmortems of our ovens are kept elsewhere.",
    "On lamps, and what they say.",
  ])("is none by what it says of such reports: %s", (first) => expect(opening(first)).toBe("other"));
});

describe("a title on incidents in general", () => {
  const told =
    "Our team restores the service with little harm to users.\n\nThe outage is told to all users. The team was alerted, users were told, service was restored.\n\n## Recover\n\nTurn it on.\n";
  const guides = (title: string) =>
    genreOf(`# ${title}\n\n${told}`).why.some((said) => said.endsWith("as guides and plans do"));
  it.each(["Managing technical incidents", "Responding to outages", "Dealing with major incidents"])(
    "is a guide's: %s",
    (title) => expect(guides(title)).toBe(true),
  );
  it.each([
    "Managing the cold: incident of 4 March",
    "Cold ovens: what happened, how we responded, what we learned",
    "The oven that went out, and how we reacted",
  ])("is that of one: %s", (title) => expect(guides(title)).toBe(false));
});

describe("a protocol in the title", () => {
  const story = "Payments failed for an hour, since the pool was full. Then they worked again.\n";
  const guides = (title: string) =>
    genreOf(`# ${title}\n\n${story}`).why.some((said) => said.endsWith("as guides and plans do"));
  it.each([
    "Emergency protocol failed: outage of 2024-03-08",
    "Outage of 2024-03-08: escalation protocol",
    "Noodprotocol werkte niet, storing 8 maart 2024",
    "Incidentprotocol 8 maart 2024: kassa plat",
    "Protocole d'urgence en panne le 8 mars 2024",
    "Protocollo di emergenza fallito il 8 marzo 2024",
    "Protocolo de emergencia: caída del 8 de marzo de 2024",
  ])("of which is told what became of it: %s", (title) => expect(guides(title)).toBe(false));
  it.each([
    "Escalation protocol",
    "2024-03-08 — Incident response protocol",
    "Noodprotocol: wie belt wie",
    "Protocole de réponse aux incidents de la boutique — 2024-03-08",
  ])("is a guide: %s", (title) => expect(guides(title)).toBe(true));
});

describe("a form", () => {
  const form = (title: string, timeline = "") =>
    `# ${title}\n\n## 1. Steps\n\nThe engineer on call opens an issue and names a lead for it.\n\n## Detection\n\nAlerts of the monitor reach the engineer on call.\n\n## Impact\n\n<who was affected>\n\n## Root cause\n\n<why it happened>\n\n## Resolution\n\n<what was done>\n\n## Actions\n\n<what is to be done>\n\n${timeline}`;
  it.each([
    "2024-03-08 — Incident response protocol",
    "Protocolo de incidentes de la tienda — 2024-03-08",
    "Protocole de réponse aux incidents de la boutique — 2024-03-08",
  ])("in a guide is no draft: %s", (title) => expect(genreOf(form(title)).draft).not.toBe(true));
  it("with entries of an incident is one, whatever its title says", () => {
    const told = "## Timeline\n\n- 09:10 UTC: checkout fails for all shops\n- 09:40 UTC: the queue drains again\n";
    expect(genreOf(form("Checkout process outage in all shops — 2024-03-08", told)).draft).toBe(true);
    expect(genreOf(form("Checkout outage in all shops — 2024-03-08")).draft).toBe(true);
  });
});

describe("rows that hold a name and its value", () => {
  const rows = (...told: [string, string][]) =>
    told
      .map(
        ([part, value]) =>
          `## ${part}\n\n| <p> </p><p>${part}:</p> | <p> </p><p>${value}</p><p> </p> |\n| --- | --- |\n`,
      )
      .join("\n");
  const kind = (...told: [string, string][]) => genreOf(`# Post-mortem analysis\n\n${rows(...told)}`).kind;

  it("make a template where they ask what to write, whatever tags stand around it", () => {
    expect(
      kind(
        ["Impact", "Describe who could not buy bread."],
        ["Root cause", "What made the oven go cold?"],
        ["Resolution", "Describe the steps taken."],
        ["Action items", "List what will be done."],
      ),
    ).toBe("template");
  });

  it("make a report where they tell it", () => {
    expect(
      kind(
        ["Impact", "Two shops sold no bread on 3 May 2024."],
        ["Root cause", "The gas valve stuck half open."],
        ["Resolution", "The valve was replaced at noon."],
        ["Action items", "Replace the valves of the other ovens."],
      ),
    ).toBe("postmortem");
  });
});
