// Where tasks stand: lists, groups, tables, lines, paragraphs, fields, headings; and what is none.
import { describe, expect, it } from "vitest";
import { plain, SKELETON_SETS } from "../../../server/src/postmortem/skeletons/index.ts";
import { readPart, readReport } from "./support.ts";

const texts = (body: string, language?: string) => readPart(body, language).map((s) => s.text);

describe("orders above code", () => {
  const code = "```sh\nexit 1\n```\n";
  it("are tasks, where neither a list nor the title says so", () => {
    expect(texts(`Add this step to the nightly pipeline:\n${code}`)).toEqual([
      "Add this step to the nightly pipeline:",
    ]);
    expect(texts(`### Checks before a release\n\nCreate \`check.sh\`:\n${code}`)).toEqual(["Create `check.sh`:"]);
    expect(
      texts(`### Checks\n\nAdd this step to the pipeline:\n${code}\nCreate \`check.sh\`:\n\n${code}`),
    ).toHaveLength(2);
    expect(texts(`### Checks\n\nAdd to the pipeline:\n${code}\n### Alerts\n\n- Add an alert on lag\n`)).toHaveLength(2);
    expect(texts(`### Checks\n\n**Pre-release checklist:**\n${code}`)).toEqual([]);
    expect(texts(`### Checks\n\nThe script looks so:\n${code}`)).toEqual([]);
    expect(texts(`### Add a check of the pages\n\nRun this in the pipeline:\n${code}`)).toEqual([
      "Add a check of the pages",
    ]);
    expect(texts(`Run this nightly:\n${code}\n- Add an alert on lag\n`)).toEqual(["Add an alert on lag"]);
  });
});

describe("counted orders above code, in other languages", () => {
  const code = "```sh\nexit 1\n```\n";
  const among = (title: string, list: string, language: string) =>
    texts(`### 1. ${title}\n\n${code}\n### 2. Pages\n\n- ${list}\n`, language);
  it.each([
    ["fr", "Ajouter un contrôle des pages", "Configurer une alerte sur la file"],
    ["es", "Agregar un control de las páginas", "Configurar una alerta de la cola"],
    ["zh", "添加页面检查", "配置队列告警"],
  ])("%s", (language, title, item) => expect(among(title, item, language)).toEqual([title, item]));
  it("are none where they name a thing or nothing counts them", () => {
    expect(among("Journal du contrôle", "Configurer une alerte sur la file", "fr")).toHaveLength(1);
    expect(among("页面检查", "配置队列告警", "zh")).toHaveLength(1);
  });
});

it("orders with questions below them are tasks", () => {
  const list =
    "- Rotate the keys (@ana, 2030-04-01):\n  - which ones are stale?\n- Delete the old oven:\n  - anyone against?\n";
  expect(texts(list)).toHaveLength(2);
});

it("questions below what has an owner or a day are kept, below a bare name they are none", () => {
  expect(texts("- Oven keys (@ana):\n  - which ones are lost?\n")).toHaveLength(1);
  expect(texts("- Oven keys (due: 2030-04-01):\n  - which ones are lost?\n")).toHaveLength(1);
  expect(texts("- Oven keys (2030-04-01):\n  - which ones are lost?\n")).toHaveLength(1);
  expect(texts("- Oven page:\n  - is it hot?\n- Add a second oven\n")).toEqual(["Add a second oven"]);
});

describe("what is asked of readers", () => {
  it("is no task", () => {
    for (const said of [
      "Stay tuned for the next post and join our channel for the latest news.",
      "If you used the order form on that day, send your order once more.",
      "Please try again later.",
    ]) {
      expect(texts(`We will move all orders to the new form by May.\n\n${said}`)).toHaveLength(1);
      expect(readReport(`# Outage\n\n**Next steps**: ${said}\n`)).toHaveLength(0);
    }
    expect(texts("Bleiben Sie dran, wir berichten bald mehr.", "de")).toEqual([]);
    expect(texts("Restez à l’écoute pour la suite.", "fr")).toEqual([]);
  });
  it("is not what begins like it", () => {
    expect(readReport("# Outage\n\n**Next steps**: Follow up with the mill and order a second fuse.\n")).toHaveLength(
      1,
    );
    expect(texts("- Check backups of the order form every night in CI\n")).toHaveLength(1);
  });
});

describe("lists", () => {
  it("takes an item above a group with its tasks for a group itself", () => {
    const tree =
      "- Spare ovens and power.\n  - bakery:\n    - Buy a second fuse\n    - Label the switches\n  - Test it weekly\n";
    expect(texts(tree)).toEqual(["Buy a second fuse", "Label the switches", "Test it weekly"]);
  });
  it("takes what stands below a task with its state for what it consists of", () => {
    const below = "   - Hook: the file is not staged\n   - Start: the file is newer\n";
    expect(texts(`1. **Database guard** (TODO)\n${below}`)).toHaveLength(1);
    expect(texts("1. **Database guard** (TODO)\n   - Add a hook\n   - Add a check at the start\n")).toHaveLength(2);
    expect(texts("- 秘密ファイルは正本として扱う。\n  - 削除は人間のみ\n  - 変更は合意の上\n", "ja")).toHaveLength(1);
    expect(texts("### Повторы\n\n**Как это работает**:\n\n1. Задача видит сбой\n2. Она шлёт письмо\n", "ru")).toEqual(
      [],
    );
  });

  it("takes a label above code for how the task above it is done", () => {
    const body =
      "1. **A look at orphans:**\n   Write a job that finds orphans.\n\n   * **The query:**\n     ```sql\n     SELECT 1;\n     ```\n";
    expect(readPart(body).map(({ line }) => line)).toEqual([5]);
  });
  it("leaves out what a new checklist asks for, and how things were before", () => {
    const list = "- Check the fuse\n- Label the switches\n\n";
    expect(texts(`### A checklist\n\n**Requirements:**\n\n${list}**Critical features:**\n\n${list}`)).toEqual([]);
    expect(texts(`**New requirement:** Before any baking:\n\n${list}`)).toEqual([]);
    expect(texts("### Old\n\n- [ ] Rotate the keys\n\n### New\n\n- [ ] Add an alarm\n")).toHaveLength(2);
    const table = "| Action | Owner | Due |\n|---|---|---|\n| Add an alarm | Ana | 2024-05-20 |\n";
    expect(texts(`### Alarm requirements\n\n${table}`)).toHaveLength(1);
    expect(texts("### Alarm requirements\n\n- [ ] Add an alarm (Ana, 2024-05-20)\n")).toHaveLength(1);
    expect(texts("**Before:**\n- One fuse\n\n**After:**\n- Two fuses\n- Labelled switches\n")).toEqual([]);
    expect(texts(`**After:**\n${list}`)).toHaveLength(2);
  });
  it("leaves out rules by which to decide", () => {
    const rules = "- If mending takes longer than building: build\n- If data may be lost: build\n";
    expect(
      texts(`**Decision framework for mending or building:**\n${rules}\n**Next:**\n- Add an alert on lag\n`),
    ).toEqual(["Add an alert on lag"]);
  });

  it("takes every item, with its wrapped lines", () => {
    expect(texts("- Add an alert on\n  replication lag\n* [ ] Drain the rack\n")).toEqual([
      "Add an alert on\n  replication lag",
      "Drain the rack",
    ]);
  });

  it("takes numbers, other bullets and lines with a tick in front", () => {
    expect(texts("1. Add an alert\n2) Drain the rack")).toHaveLength(2);
    expect(texts("•\tAdd an alert on lag\n•\tDrain the rack")).toEqual(["Add an alert on lag", "Drain the rack"]);
    expect(texts("✅ Add an alert on lag\n✅ Drain the rack")).toHaveLength(2);
  });

  it("takes lines that count from one without a blank behind, and not the sentences around them", () => {
    const body =
      "次の二点を行います。\n1.負荷分散装置の二重化\n2.監視間隔を30秒に変更\nご不便をおかけしますが、ご理解をお願いします。";
    expect(texts(body, "ja")).toEqual(["負荷分散装置の二重化", "監視間隔を30秒に変更"]);
    expect(texts("① Add an alert on lag\n② Drain the rack\nThe rack stands in Oslo.")).toEqual([
      "Add an alert on lag",
      "Drain the rack",
    ]);
    expect(texts("A1. Add an alert on lag\nA2. Drain the rack\nA3: Buy a switch")).toEqual([
      "Add an alert on lag",
      "Drain the rack",
      "Buy a switch",
    ]);
    expect(texts("3.2 GB of the cache are to be freed by a nightly job.")).toHaveLength(1);
  });

  it("leaves out who wrote the report, behind a rule across the page", () => {
    expect(texts("- Add an alert on lag\n\n---\n\n**Report prepared by**: Ana\n**Next review**: in May\n")).toEqual([
      "Add an alert on lag",
    ]);
    expect(texts("Add an alert on lag.\n\n---\n\nDrain the rack:\n\n- Buy a switch\n")).toContain("Buy a switch");
  });

  it("takes the list below a label whose sentence announces it", () => {
    const report =
      "# Postmortem: uploads failed\n\nImpact: Uploads failed for an hour.\n\nRoot cause: The disk was full.\n\nFuture mitigation: So that it does not come back, we will do two things:\n\n1) Add an alert on the free space.\n2) Rotate the logs every day.\n\nPosted on 2 May.\n";
    expect(readReport(report).map(({ text }) => text)).toEqual([
      "Add an alert on the free space.",
      "Rotate the logs every day.",
    ]);
  });

  it("leaves out what tells the writer to write", () => {
    expect(
      texts(
        "- TODO: write this properly\n- TODO\n- **TODO:** fill in the action items\n- [ ] todo - add more details here.\n- Add an alert on lag",
      ),
    ).toEqual(["Add an alert on lag"]);
    expect(texts("TODO: write this up")).toEqual([]);
    expect(texts("| Task | Owner |\n|---|---|\n| TODO: add actions | Ana |\n| Drain the rack | Ana |")).toEqual([
      "Drain the rack",
    ]);
    const tasks = [
      "TODO: write a test of the importer",
      "TODO: update the runbook",
      "TODO add an alert on lag",
      "Write this up in the handbook",
    ];
    expect(texts(tasks.map((task) => `- ${task}`).join("\n"))).toEqual(tasks);
  });

  it("leaves out what only groups", () => {
    expect(
      texts(
        "- **Short term**\n  - Add an alert on lag\n  - Drain the rack\n- Process:\n  - Require two reviews for DNS changes",
      ),
    ).toEqual(["Add an alert on lag", "Drain the rack", "Require two reviews for DNS changes"]);
  });

  it("takes a line above the paths of files for the task, and them for where it is done", () => {
    expect(texts("- Beschrijf waar tabellen mogen staan, in:\n  - `docs/tables.md`\n  - `docs/rules.md`")).toEqual([
      "Beschrijf waar tabellen mogen staan, in:",
    ]);
  });

  it("takes a sentence whose end stands in the items beneath as one task", () => {
    const seen = readPart(
      "- Add alerts for:\n  - replicas below three,\n  - probes that fail.\n- Improve alerting for:\n  - jobs\n",
    );
    expect(seen.map(({ line, vague }) => [line, vague])).toEqual([
      [seen[0]?.line, false],
      [seen[1]?.line, true],
    ]);
    expect(texts("- Do the following for:\n  - [ ] Drain the rack\n  - [ ] Buy a switch")).toHaveLength(2);
  });

  it("takes an order over settings, values or code as the task, and these as its details", () => {
    expect(
      texts(
        "- Lock the release branch:\n  - two approvals\n  - no direct pushes\n- Set quotas on the workers:\n  1. CPU 750m\n  2. `memory=1Gi`\n- Add these steps to the pipeline:\n  - spell check\n  - schema tests",
      ),
    ).toEqual(["Lock the release branch:", "Set quotas on the workers:", "Add these steps to the pipeline:"]);
    expect(
      texts("- Protect the release branch in GitHub:\n  - Require two approvals\n  - Do not allow force pushes"),
    ).toEqual(["Protect the release branch in GitHub:"]);
    const [task] = readPart("- Lock the release branch:\n  - two approvals\n  - no direct pushes");
    expect(task?.vague).toBe(false);
    expect(
      texts("Lock the release branch:\n\n- two approvals\n- no direct pushes\n\nNext:\n\n- Drain the rack."),
    ).toEqual(["Lock the release branch:", "Drain the rack."]);
    expect(
      texts("Lock the release branch of every service that we own:\n\n- two approvals\n- no direct pushes"),
    ).toEqual(["Lock the release branch of every service that we own:"]);
  });

  it.each([
    ["es", "Proteger la rama de entrega:", "dos aprobaciones", "Fijar límites a los procesos:", "CPU: 750m"],
    [
      "fr",
      "Protéger la branche de livraison :",
      "deux relectures",
      "Fixer des quotas pour les workers :",
      "CPU : 750m",
    ],
    ["de", "Den Release-Branch schützen:", "zwei Freigaben", "Grenzen für die Worker setzen:", "CPU: 750m"],
    ["pt", "Proteger a branch de entrega:", "duas aprovações", "Definir limites para os workers:", "CPU: 750m"],
    ["it", "Proteggere il ramo di rilascio:", "due approvazioni", "Impostare limiti sui worker:", "CPU: 750m"],
    ["nl", "De release-branch beschermen:", "twee reviews", "Limieten op de workers instellen:", "CPU: 750m"],
    ["pl", "Zabezpieczyć gałąź wydań:", "dwie recenzje", "Ustawić limity dla workerów:", "CPU: 750m"],
    ["ru", "Защитить релизную ветку:", "два ревью", "Настроить лимиты воркеров:", "CPU: 750m"],
    ["ja", "リリースブランチを保護する：", "承認2件", "ワーカーの上限を設定する：", "CPU: 750m"],
  ])("takes an order in %s over its details as the task", (language, first, detail, second, value) => {
    expect(texts(`- ${first}\n  - ${detail}\n- ${second}\n  - ${value}`, language)).toEqual([first, second]);
  });

  it("takes what stands beneath the name of a group, or is an order, a box or somebody's", () => {
    expect(texts("- Alerting:\n  - disk above 80 %\n  - queue age")).toEqual(["disk above 80 %", "queue age"]);
    expect(texts("- Improve our alerting:\n  - Page on disk above 80 %\n  - Page on queue age")).toHaveLength(2);
    expect(texts("- Lock the release branch:\n  - [ ] two approvals\n  - [ ] no direct pushes")).toHaveLength(2);
    expect(texts("- Build these dashboards:\n  - queue age (@ana)\n  - disk (@bo)")).toHaveLength(2);
    expect(texts("- Fix the following:\n  - the retry loop\n  - the health check")).toHaveLength(2);
    expect(texts("Take the following measures:\n\n- a second approval\n- no direct pushes")).toHaveLength(2);
    expect(texts("- Mejoras:\n  - alertas de disco\n- Corto plazo:\n  - segunda aprobación", "es")).toEqual([
      "alertas de disco",
      "segunda aprobación",
    ]);
  });

  it.each([
    ["en", "How we will measure success:"],
    ["en", "How will we know that it works?"],
    ["en", "Measure of success"],
    ["es", "Cómo mediremos el éxito:"],
    ["es", "Criterios de aceptación"],
    ["de", "Wie wir den Erfolg messen:"],
    ["de", "Akzeptanzkriterien"],
    ["fr", "Comment nous mesurerons le succès :"],
    ["fr", "Critères d’acceptation"],
    ["pt", "Como vamos medir o sucesso:"],
    ["pt", "Critérios de aceitação"],
  ])("leaves out how success is told, in %s: %s", (language, title) => {
    const tasks = "- Drain the rack\n\n";
    for (const head of [`### ${title}`, `**${title}**`, title.endsWith(":") ? title : `${title}:`])
      expect(texts(`${tasks}${head}\n\n- p95 < 300 ms\n- 0 pages a week\n`, language)).toEqual(["Drain the rack"]);
    expect(
      texts(`- Drain the rack\n- ${title.replace(/ ?[:?]$/, "")}:\n  - p95 < 300 ms\n  - 0 pages\n`, language),
    ).toEqual(["Drain the rack"]);
  });

  it("leaves it out of a whole report", () => {
    for (const head of ["How we will measure success:", "### How will we know it worked?"])
      expect(
        readReport(`# Outage\n\n## Action items\n\n- Drain the rack\n\n${head}\n\n- p95 < 300 ms\n- 0 pages a week\n`),
      ).toHaveLength(1);
  });

  it("takes the tasks of a group that is called metrics", () => {
    expect(texts("- Metrics:\n  - Add a panel for p95\n  - Export the queue age")).toHaveLength(2);
  });

  it("takes what leads to a block of code, and a list below words about causes", () => {
    const code = "   ```sh\n   restart\n   ```\n";
    expect(texts(`1. **Restart the pool** behind the script:\n${code}\n2. Drain the rack\n`)).toHaveLength(2);
    expect(
      texts("We are doing this to address the underlying causes and to see it sooner:\n- Drain the rack\n"),
    ).toEqual(["Drain the rack"]);
    expect(texts("Be aware of these problems:\n- Drain the rack\n")).toEqual([]);
  });

  it("takes the leaves of an item that names no change of its own", () => {
    expect(texts("- Work with procurement on licences\n  - Buy ten more seats\n  - Write down who may order")).toEqual([
      "Buy ten more seats",
      "Write down who may order",
    ]);
  });

  it("keeps explanations with their task", () => {
    const seen = readPart(
      "- Require three reviewers for the app [Ana]\n  - Enforced by the branch settings\n- Drain the rack\n\n  The rack in Oslo is the one with the old switch.",
    );
    expect(seen.map((s) => s.text)).toEqual(["Require three reviewers for the app [Ana]", "Drain the rack"]);
  });

  it("takes a task with a box of its own beside those beneath it, of which nothing more is asked", () => {
    const list =
      "- [ ] Rebuild the cache layer\n  - [ ] Add a TTL to keys (Bo, 2024-04-02)\n  - [x] Alert on misses (Cy)\n";
    expect(readPart(list).map(({ text, owner, done, vague }) => [text, owner, done, vague])).toEqual([
      ["Rebuild the cache layer", null, false, false],
      ["Add a TTL to keys (Bo, 2024-04-02)", "Bo", false, false],
      ["Alert on misses (Cy)", "Cy", true, false],
    ]);
    const named = list.replace("layer", "layer (owner: Ada, due: 2024-05-01)");
    expect(readPart(named).map(({ owner, due }) => [owner, due])[0]).toEqual(["Ada", "2024-05-01"]);
    expect(texts(named)).toHaveLength(3);
    expect(texts(list.replace("Rebuild the cache layer", "Prevention:"))).toHaveLength(2);
    expect(texts(list.replace("Rebuild the cache layer", "**Cache**"))).toHaveLength(2);
  });

  it("takes the checkboxes beneath a checkbox", () => {
    expect(texts("- [ ] Monitoring\n  - [x] Add an alert on lag\n  - [ ] Add an alert on disk usage")).toEqual([
      "Add an alert on lag",
      "Add an alert on disk usage",
    ]);
  });

  it("takes quoted items where the part has no others", () => {
    expect(texts("> - Add an alert on lag\n> - Drain the rack")).toEqual(["Add an alert on lag", "Drain the rack"]);
    expect(texts("- Add an alert on lag\n\n> - Drain the rack")).toEqual(["Add an alert on lag"]);
  });

  it("takes HTML items", () => {
    expect(texts("<ul>Add an alert on lag</ul>\n\n<ul>Drain the rack</ul>")).toEqual([
      "Add an alert on lag",
      "Drain the rack",
    ]);
    expect(texts("<ul>\n<li>Add an alert on lag</li>\n<li>Drain the rack</li>\n</ul>")).toEqual([
      "Add an alert on lag",
      "Drain the rack",
    ]);
  });

  it("leaves out placeholders and empty items", () => {
    expect(
      texts("- TBD\n- Pending\n- N/A\n- [Action]\n- <task>\n- Action item 1\n- …\n-\n- ![graph](graph.png)"),
    ).toEqual([]);
  });

  it("leaves out a list that its introduction says holds no tasks", () => {
    expect(
      texts("If you change the cache rule, be aware that:\n\n- Pages are cached per host\n- Headers are ignored"),
    ).toEqual([]);
  });

  it("leaves out items that tell what happened", () => {
    expect(texts("- The upgrade caused the lock to be held\n- Add an alert on lag")).toEqual(["Add an alert on lag"]);
  });

  it("keeps statements of what has been done", () => {
    expect(
      texts("- We have added an alert on lag\n- Alert added for disk usage\n- The rack was drained and replaced"),
    ).toHaveLength(3);
  });
});

describe("lines and paragraphs", () => {
  it("takes each plain line that states a task, not introduction and close", () => {
    expect(
      texts(
        "To prevent this we will:\nAdd an alert on lag.\nDrain the rack in Oslo.\nBy implementing these measures, we aim to be more reliable.",
      ),
    ).toEqual(["Add an alert on lag.", "Drain the rack in Oslo."]);
  });

  it("takes no sentence that says that the tasks follow, nor what is assured behind them", () => {
    expect(
      texts(
        "We have gone through it all. The following are the steps to keep the racks warm\n\nAdd an alert on lag.\nDrain the rack in Oslo.\n",
      ),
    ).toEqual(["Add an alert on lag.", "Drain the rack in Oslo."]);
    const also = "Every outage teaches us something and here are some of the things we learnt.";
    expect(texts(`${also}\n\nAdd an alert on lag.\n\nDrain the rack in Oslo.`)).toHaveLength(2);
    expect(texts("Add an alert on lag and here is where it goes.\n\nDrain the rack in Oslo.")).toHaveLength(2);
    expect(texts("- Add an alert on lag\n\nWe're committed to learning from it, and we will be back.\n")).toHaveLength(
      1,
    );
  });

  it("takes no farewell behind the close", () => {
    expect(
      texts(
        "Add an alert on lag.\nDrain the rack in Oslo.\n\nBy implementing these measures, we aim to be more reliable.\n\nBack up your racks today!",
      ),
    ).toEqual(["Add an alert on lag.", "Drain the rack in Oslo."]);
  });

  it("takes each line of a block set in by blanks, however long", () => {
    const lines = [
      "Replacing the broken cable of the label printer",
      "Adding a second network interface to each of the label printers so that one cable is enough",
      "Moving the spooler to the server in hall 2",
    ];
    expect(texts(`We will do the following:\n\n${lines.map((line) => `    ${line}`).join("\n")}`)).toEqual(lines);
  });

  it("takes lines with a label of their own", () => {
    expect(texts("Monitoring: Add an alert on lag.\nCapacity: Order two more racks.")).toHaveLength(2);
  });

  it("takes each of several orders that fill their lines, and no sentence that was wrapped", () => {
    expect(
      texts(
        "Add an alert on the lag of the replica that pages the owner of the shard at night\nDrain the rack in Oslo before its switches are replaced by the vendor in the spring\nRemove the second copy of the route table",
      ),
    ).toHaveLength(3);
    expect(
      texts("Add an alert on the lag of the replica that pages the owner of the shard in\nOslo at night"),
    ).toHaveLength(1);
  });

  it("takes a paragraph of running text as one task", () => {
    expect(
      readPart(
        "Going forward we will rebuild the deploy tool.\nThe ideal tool would have one button.\nIt is what we lack most.",
      ),
    ).toMatchObject([{ line: 5 }]);
  });

  it("takes each of several paragraphs", () => {
    expect(
      texts(
        "A new process will be created that removes addresses on shutdown.\n\nAdditionally, the test hosts are planned for replacement.",
      ),
    ).toHaveLength(2);
  });

  it("takes no prose beside a list", () => {
    expect(
      texts(
        "The team will take the following steps to improve.\n\n- Add an alert on lag\n\nWe expect fewer pages from this.",
      ),
    ).toEqual(["Add an alert on lag"]);
  });

  it("takes no prose beside a field that names the next step", () => {
    const prose = "锁还会被长时间占用。\n\n备份仍然在锁外面运行。\n\n";
    const told = (more: string) => readReport(`# 故障复盘\n\n## 待办\n\n${prose}${more}`).map(({ text }) => text);
    expect(told("")).toHaveLength(2);
    expect(told("下一步：把备份移到锁里面。\n")).toEqual(["把备份移到锁里面。"]);
  });

  it("takes no tale", () => {
    expect(
      texts("The outage showed how much we depend on one vendor.\n\nAt this point everything is back to normal."),
    ).toEqual([]);
  });

  it("stops at a conclusion without a heading", () => {
    expect(texts("Add an alert on lag\nDrain the rack\n\nConclusion\nWe will keep working on this.")).toEqual([
      "Add an alert on lag",
      "Drain the rack",
    ]);
  });

  it("leaves out pictures, addresses in running text, quotes and code", () => {
    expect(
      texts(
        "Add an alert on lag.\n\n![rack](rack.jpg)\n\nhttps://example.com/rack.jpg\n\n> Drain the rack\n\n```sh\nrm -rf old\n```",
      ),
    ).toEqual(["Add an alert on lag."]);
  });
});

describe("sub-headings", () => {
  it("are groups where tasks stand below", () => {
    expect(texts("### Prevent\n\n- Add an alert on lag\n\n### Detect\n\n- Drain the rack")).toEqual([
      "Add an alert on lag",
      "Drain the rack",
    ]);
  });

  it("are the task where below stand only its attributes", () => {
    expect(
      readPart("### 1. Upgrade Traefik to 2.9\n\n- Owner: Ana\n- Due: Friday\n\n### 2. Drain the rack\n\n- Owner: Bo"),
    ).toMatchObject([
      { text: "Upgrade Traefik to 2.9", owner: "Ana", due: "Friday" },
      { text: "Drain the rack", owner: "Bo" },
    ]);
  });

  it("are the task where the text below only explains", () => {
    expect(texts("### Upgrade Traefik to 2.9\n\nThe old version was not able to read the new objects.")).toEqual([
      "Upgrade Traefik to 2.9",
    ]);
  });

  it("lend their owner to the paragraph below", () => {
    expect(readPart("### 1) Cleanup job `@ana`\n\nCron job scheduled to remove old archives.")).toMatchObject([
      { text: "Cron job scheduled to remove old archives.", owner: "`@ana`" },
    ]);
  });
});

describe("parts", () => {
  const report = (rest: string) => `# Outage of 3 May 2024\n\n## Summary\n\nThe gateway was down.\n\n${rest}`;

  it("leaves out parts of another kind within", () => {
    const seen = readReport(
      report(
        "## Corrective and preventative measures\n\n### Lessons learned\n\n- Check twice\n\n### Action items\n\n- Add an alert on lag\n",
      ),
    );
    expect(seen.map((s) => s.text)).toEqual(["Add an alert on lag"]);
  });

  it("ends with the next heading of the same level", () => {
    const seen = readReport(
      report("## Action items\n\n- Add an alert on lag\n\n## Timeline\n\n- 10:00 UTC The gateway was down\n"),
    );
    expect(seen.map((s) => s.text)).toEqual(["Add an alert on lag"]);
  });

  it("takes tasks below fields in a list", () => {
    const seen = readReport(
      report(
        "## Corrective and preventative measures\n\n- **Improvements/Fixes:**\n  - Add an alert on lag\n- **Tasks:**\n  - Drain the rack\n",
      ),
    );
    expect(seen.map((s) => s.text)).toEqual(["Add an alert on lag", "Drain the rack"]);
  });

  it("takes a field's content as the task", () => {
    const seen = readReport(
      report(
        "## Lessons learned\n\nThe graph was easy to read.\n\n**TODO**: add an alert on disk usage ([issue](https://github.com/example/infra/issues/4))\n",
      ),
    );
    expect(seen).toMatchObject([
      { text: expect.stringMatching(/^add an alert/), ref: "https://github.com/example/infra/issues/4" },
    ]);
  });

  it("has none without a part for them", () => {
    expect(readReport("# Outage\n\n## Summary\n\n- Add an alert on lag\n")).toEqual([]);
  });
});

describe("any text", () => {
  it.each([
    ["\u{FEFF}## Action items\r\n\r\n- Add an alert 🔔 on lag\r\n", ["Add an alert 🔔 on lag"]],
    ["## Action items\r\r- Add an alert on lag\r- Drain the rack\r", ["Add an alert on lag", "Drain the rack"]],
  ])("%j", (source, expected) => expect(readReport(source).map((s) => s.text)).toEqual(expected));

  it("takes long lines in its stride", () => {
    const long = `- Add ${"(a [b ".repeat(20_000)}\n- ${"Owner: ".repeat(20_000)}\n- ${"@a ".repeat(20_000)}\n- ${"by ".repeat(20_000)}\n`;
    expect(readPart(long).length).toBeGreaterThan(2);
  });
});

describe("a table without a heading", () => {
  it("holds tasks where its columns say so", () => {
    const table =
      "| Task | Assignee | Issue |\n| --- | --- | --- |\n| Pin the driver | Hall team | #12 |\n| Alert at 80 % | | |\n";
    const seen = readReport(`# Outage of 3 May 2024\n\n**Impact**: all halls\n\n${table}\nThanks to all.\n`);
    expect(seen.map(({ line, text, owner, ref }) => [line, text, owner, ref])).toEqual([
      [7, "Pin the driver", "Hall team", "#12"],
      [8, "Alert at 80 %", null, null],
    ]);
  });
});

describe("what is told below the tasks' heading", () => {
  it("is no task: dated story, what could not be done, where to read on", () => {
    expect(texts("May 4, 9:15 AM. The mixers were running again.")).toEqual([]);
    expect(texts("But the mixers could not be started from afar.")).toEqual([]);
    expect(texts("**However, the ovens still could not tell their heat.**")).toEqual([]);
    expect(texts("*Earlier post*: [Moving the bakery](/posts/2)\n*Next post*: [Talking ovens](/posts/4)")).toEqual([]);
    expect(texts("But we will start the mixers from the panel.")).toHaveLength(1);
  });
});

describe("an item with others beneath", () => {
  it("is the task where it says whose it is, or names the whole change", () => {
    expect(texts("- Alert when the oven is over 260 °C (owner: @ana)\n  - [ ] talk to the baker at 08:00")).toEqual([
      "Alert when the oven is over 260 °C (owner: @ana)",
    ]);
    expect(texts("1. Set the oven's limit to 260 °C\n   - [x] 07:30 call with the maker")).toEqual([
      "Set the oven's limit to 260 °C",
    ]);
  });
});

describe("an item that tells what might have been", () => {
  it("is a lesson, not a task", () => {
    expect(
      texts(
        "- A dry run in the pipeline (tried once, and\n  dropped again) would have shown the fault\n- Set the limit to 260 °C",
      ),
    ).toEqual(["Set the limit to 260 °C"]);
  });
});

describe("an order that its items explain", () => {
  it("is the task", () => {
    expect(
      texts(
        "- Install a hook on the oven's node:\n  - at the start: stop the mixer\n  - at the end: start the mixer\n- Drain the rack",
      ),
    ).toHaveLength(2);
  });
});

describe("a link that was wrapped to the next line", () => {
  it("is the reference of its sentence", () => {
    const seen = readPart(
      "The oven should beep twice. (filed as\nhttps://example.org/bakery/site/issues/17)\n\nAnother task should be done.",
    );
    expect(seen.map(({ ref }) => ref)).toEqual(["https://example.org/bakery/site/issues/17", null]);
  });
});

it("takes what stands beneath a task that says it is done, in sentences that lead to it, for how", () => {
  const steps = "   - Step 1: drain the pool\n   - Step 2: start it anew";
  expect(
    texts(`1. **[DONE] Timer for the pool** - It looks at the queue. On a jam it takes two steps:\n${steps}`),
  ).toHaveLength(1);
  expect(
    texts(`1. **[OPEN] Timer for the pool** - It looks at the queue. On a jam it takes two steps:\n${steps}`),
  ).toHaveLength(2);
});

it("takes an item with a mark that it is done for the task, what stands beneath for how", () => {
  const body =
    "1. ✅ Test migrations on staging\n   - Use the state of production\n   - Check that a second run changes nothing\n2. ✅ **Done**\n   - Add an alert on the queue\n   - Add a limit to the queue";
  expect(readPart(body).map(({ text }) => text)).toEqual([
    "✅ Test migrations on staging",
    "Add an alert on the queue",
    "Add a limit to the queue",
  ]);
});

it("takes an order to check what is listed beneath it for one task", () => {
  const list = "- Each oven has a sensor\n- Each sensor has a spare\n- Run before the shop opens";
  expect(readPart(`Add a check to verify:\n\n${list}`).map(({ text }) => text)).toEqual(["Add a check to verify:"]);
  expect(readPart(`Add a check for the shop:\n\n${list}`)).toHaveLength(3);
});

describe("a title that says that its tasks are done", () => {
  const done = (title: string, language = "en") =>
    readPart("- Oven 3 gets a second sensor\n- The recipe page names the spare oven", language, title).map(
      (t) => t.done,
    );

  it.each([
    ["Action items completed", "en"],
    ["Follow-ups (all done)", "en"],
    ["Measures (already implemented)", "en"],
    ["Medidas preventivas implementadas", "es"],
    ["Mesures (déjà implémentées)", "fr"],
    ["Maßnahmen (umgesetzt)", "de"],
    ["対策（実装済み）", "ja"],
  ])("%s", (title, language) => expect(done(title, language)).toEqual([true, true]));

  it.each([
    ["Action items", "en"],
    ["Measures to be implemented", "en"],
    ["Measures not yet implemented", "en"],
    ["Follow-ups (not done)", "en"],
    ["Mesures (à implémenter)", "fr"],
    ["Maßnahmen (noch nicht umgesetzt)", "de"],
  ])("not: %s", (title, language) => expect(done(title, language)).toEqual([false, false]));

  it("counts for a heading beneath, too", () => {
    const seen = readPart("### Short term (done)\n\n- Add a probe to oven 3\n\n### Long term\n\n- Buy a fourth oven");
    expect(seen.map((t) => t.done)).toEqual([true, false]);
  });
});

describe("a paragraph that asks for something behind its first sentence", () => {
  it.each([
    "The baker's guild owns [OV-12](https://example.com/OV-12), the only follow-up. Link the change to the oven here before closing it.",
    "The dough kept rising for an hour longer than it had to. We will put a timer on each bowl.",
  ])("is a task: %s", (text) => expect(texts(text)).toHaveLength(1));

  it.each([
    "The dough kept rising for an hour. This will be remembered by everyone.",
    "The dough kept rising for an hour. It stood in the warm room. Nobody was there.",
  ])("is none: %s", (text) => expect(texts(text)).toEqual([]));
});

describe("a sub-heading with labels below", () => {
  it("is told by the line that is called the task", () => {
    const seen = readPart(
      "### 1. Doors\n**Priority:** high\n**Action:** Fit a second lock to the cold room\n**Owner:** Ana\n\n### 2. Ovens\n**Priority:** low\n**Action:** Swap the fuse of oven 3\n",
    );
    expect(seen.map(({ text, owner }) => [text, owner])).toEqual([
      ["Fit a second lock to the cold room", "Ana"],
      ["Swap the fuse of oven 3", null],
    ]);
  });

  it("is the same where the accents are left out", () => {
    expect(
      texts(
        "### 1. Puertas\n**Prioridad:** alta\n**Accion:** Instalar una cerradura nueva en la camara\n\n### 2. Hornos\n**Accion:** Cambiar el fusible del horno 3\n",
        "es",
      ),
    ).toEqual(["Instalar una cerradura nueva en la camara", "Cambiar el fusible del horno 3"]);
  });

  it("only groups what a list behind a further label offers", () => {
    expect(
      texts(
        "### Doors that jam\n**Priority:** high\n**Options:**\n1. Fit a second lock\n2. Replace the hinges\n\n### Paint the cold room\n**Priority:** low\n",
      ),
    ).toEqual(["Fit a second lock", "Replace the hinges", "Paint the cold room"]);
  });
});

describe("a paragraph that turns to the reader", () => {
  it.each([
    ["en", "The ovens will be baked out twice a week.\n\nPlease take this as a hint to check our page."],
    ["de", "Der Ofen wird zweimal in der Woche gereinigt.\n\nBei Fragen hilft die Backstube."],
  ])("is no task: %s", (language, body) => expect(texts(body, language)).toHaveLength(1));
});

describe("prompts of skeletons", () => {
  it.each(SKELETON_SETS)("are no tasks, and their parts are not stated: $language", ({ language, bodies, action }) => {
    const [line] = bodies.actions.map(plain);
    expect(texts(line as string, language)).toEqual([]);
    const { owner, due } = action;
    const [seen] = readPart(
      `- [ ] Keep 3 copies of \`ledger\` (${owner.label}: ${owner.prompt}, ${due.label}: ${due.prompt})`,
      language,
    );
    expect([seen?.owner, seen?.due]).toEqual([null, null]);
  });
});

describe("titles that say that no tasks follow", () => {
  const TASK = "- Add a disk alert to the spool host";
  it.each([
    ["### Before swapping ANY driver", "- [ ] Reviewed the change log\n- [ ] Tested on a spare printer"],
    ["### Pre-release checklist", "- [ ] Backup taken\n- [ ] Second person has looked"],
    ["### Success metrics", "- No full disk in a quarter\n- Found within 5 minutes"],
    ["**Success metrics:**", "- No full disk in a quarter\n- Found within 5 minutes"],
    ["### When the spool disk is full", "1. Stop the spooler\n2. Delete old jobs"],
    ["If this happens again:", "1. Stop the spooler\n2. Delete old jobs"],
    ["### Runbook: full spool disk", "1. Stop the spooler\n2. Delete old jobs"],
    ["### Recovery procedure", "1. Stop the spooler\n\n#### On Windows\n\n1. Stop the service"],
    ["### Expected results", "- Drivers change on purpose only"],
    ["### What not to do", "- Restart all printers at once"],
    ["### Out of scope", "- Replace the printers"],
    ["### Considered but rejected", "- Replace the printers"],
    ["### Useful commands", "- `lpstat -t`"],
    ["**Notes**", "- The host has 20 GB"],
    ["### Verification", "- All printers print a test page"],
    ["For example:", "- only signed drivers"],
    ["### 3. Risks", "- The vendor may drop the driver"],
  ])("%s", (title, list) => {
    expect(readPart(`${TASK}\n\n${title}\n\n${list}`).map(({ text }) => text)).toEqual([TASK.slice(2)]);
  });

  it.each([
    ["de", "### Vor jedem Treiberwechsel"],
    ["de", "### Erfolgskriterien"],
    ["es", "### Antes de cada cambio"],
    ["fr", "### Indicateurs de succès"],
    ["pt", "### Antes de qualquer troca"],
    ["it", "### Metriche di successo"],
    ["ru", "### Критерии успеха"],
    ["ja", "### 成功指標"],
    ["zh", "### 成功指标"],
    ["ko", "### 성공 지표"],
    ["zh", "### 上线检查清单"],
    ["ja", "### リリースチェックリスト"],
    ["ko", "### 배포 체크리스트"],
    ["pt", "### Checklist de deploy"],
    ["it", "### Checklist pre-rilascio"],
  ])("%s: %s", (language, title) => {
    expect(readPart(`- \`spool\` +1\n\n${title}\n\n- 100 %\n- 5 min`, language)).toHaveLength(1);
  });

  it("keeps the tasks of a part beside them", () => {
    expect(readPart("### Follow-up checklist\n\n- [ ] Pin the driver\n- [x] Add a disk alert")).toHaveLength(2);
    expect(readPart("### Before the next release\n\n- Pin the driver\n- Add a disk alert")).toHaveLength(2);
    expect(readPart("### Verification\n\n- Add a test page\n- Write a drill")).toHaveLength(2);
    expect(readPart("### Testing\n\n- [ ] Fehlerpfade testen\n- [ ] Den Druck prüfen", "de")).toHaveLength(2);
    expect(readPart("### Verification\n\n- [ ] All printers print\n- [ ] No driver is old")).toHaveLength(0);
    expect(readPart("### Risks\n\n- It may age\n\n### To do\n\n- Pin the driver")).toHaveLength(1);
  });
});

describe("lists that are kept", () => {
  it.each([
    ["en", "2. Checklist before each bake:\n   - `oven --status` is green\n   - The door is shut"],
    ["en", "2. Short flour checklist:\n   - Weigh the bags\n   - Label the bags"],
    ["es", "2. Checklist antes de cada horneado:\n   - `oven --status` → verde\n   - Verificar la puerta"],
    ["de", "2. Checkliste vor dem Backen:\n   - Ofen an\n   - Tür zu"],
  ])("are one task, in %s: %s", (language, list) => {
    expect(readPart(`1. \`spool\` +1\n${list}\n`, language)).toHaveLength(2);
  });
  it("but not a list of what is to be done", () => {
    expect(texts("- Follow-up checklist:\n  - Add a fuse\n  - Label the door\n")).toHaveLength(2);
    expect(texts("- Checklist:\n  - [ ] Add a fuse\n  - [ ] Label the door\n")).toHaveLength(2);
    expect(texts("- 后续检查清单：\n  - 增加一个保险丝\n  - 给门贴标签\n", "zh")).toHaveLength(2);
  });
  it("but not where each point is ticked by itself", () => {
    expect(readPart("- [ ] Checklist:\n  - [ ] Add a fuse\n  - [ ] Add a light\n").length).toBeGreaterThan(1);
  });
});

describe("what a rule holds for", () => {
  const cases = "- `oven reset`\n- `oven clean`\n- schema files\n";
  it.each([
    ["en", "Ask the baker on duty before running any of these commands:"],
    ["ja", "今後、以下の操作を行う前に必ず当番の承認を得る："],
    ["zh", "执行以下操作前必须得到值班人员的同意："],
    ["es", "Antes de ejecutar los siguientes comandos, pedir permiso:"],
  ])("is no task, the rule is: %s", (language, rule) => {
    expect(readPart(`${rule}\n\n${cases}`, language).map(({ text }) => text)).toEqual([rule]);
  });
  it("unless these are orders", () => {
    expect(readPart("Before the next bake we do the following:\n\n- Add a fuse\n- Label the door\n")).toHaveLength(2);
  });
});

describe("lines that count tasks in brackets", () => {
  it("are tasks", () => {
    expect(texts("[Task 1]: More ovens in the hall\n[Task 2]: Fuses were ordered.\n")).toEqual([
      "More ovens in the hall",
      "Fuses were ordered.",
    ]);
  });
});

describe("counted sub-headings", () => {
  it("are the tasks above values, code and what only explains", () => {
    const below = ["- Warning: 80%\n- Page: 95%", "```\ndriver=1.2.3\n```", "The host had none."];
    expect(below.map((text) => texts(`### 1. Add alerts on disk usage\n\n${text}`))).toEqual(
      below.map(() => ["Add alerts on disk usage"]),
    );
    expect(texts("### 1. Improve the printers\n\n- Pin the driver\n- Replace the disk")).toEqual([
      "Pin the driver",
      "Replace the disk",
    ]);
    expect(texts("### 1. Automated maintenance\n\nThe spooler was emptied.")).toEqual([]);
  });

  it("are so in other languages where none of them has a list below", () => {
    const alarm = "### 1. 监控打印机磁盘\n\n- 警告阈值: 75%\n- 严重阈值: 85%";
    expect(texts(`${alarm}\n\n### 2. 固定驱动版本\n\n\`\`\`\ndriver=1.2.3\n\`\`\``, "zh")).toEqual([
      "监控打印机磁盘",
      "固定驱动版本",
    ]);
    expect(texts(`${alarm}\n\n### 2. 流程\n\n- 更换磁盘\n- 固定驱动`, "zh")).toContain("更换磁盘");
  });
});

describe("tables with other names of columns", () => {
  it.each([
    ["Cause | Countermeasure | Champion"],
    ["Problem | Proposed fix | Effort"],
    ["What went wrong | How we fix it | Squad"],
    ["Gap | Solution | By whom"],
    [" | | "],
  ])("%s", (header) => {
    const row = header.trim() === "| |" ? "Add a disk alert | Ana | open" : "No alert | Add a disk alert | Ana";
    expect(texts(`| ${header} |\n| --- | --- | --- |\n| ${row} |`)).toEqual(["Add a disk alert"]);
  });
});

describe("a table with the letters of who does what", () => {
  const owners = (head: string, ...rows: string[]) =>
    readPart(`${head}\n${head.replace(/[^|]+/g, "---")}\n${rows.join("\n")}`).map(({ owner }) => owner);
  it("gives a task to who is responsible, else to who is accountable", () => {
    expect(
      owners(
        "| Ref | Action | **R** | A | C | I | Due |",
        "| 1 | Add a disk alert | Ana | Bo | Legal | All | 2024-06-01 |",
        "| 2 | Pin the driver | | Bo | Legal | All | 2024-06-01 |",
        "| 3 | Drain the rack in Oslo | | | Legal | All | 2024-06-01 |",
      ),
    ).toEqual(["Ana", "Bo", null]);
    expect(owners("| Action | A | R | C | I |", "| Add a disk alert | Bo | Ana | Legal | All |")).toEqual(["Ana"]);
  });
  it("needs all four of them, and leaves the word to a column of owners", () => {
    expect(owners("| Action | R | C | I | Due |", "| Add a disk alert | 3 | 2 | 1 | 2024-06-01 |")).toEqual([null]);
    expect(owners("| Action | Owner | R | A | C | I |", "| Add a disk alert | Eva | Ana | Bo | Legal | All |")).toEqual(
      ["Eva"],
    );
  });
});

it("takes a question among tasks for one of them", () => {
  expect(texts("- Why did nobody notice the full disk?\n- Pin the driver")).toHaveLength(2);
});

describe("boxes without a bullet", () => {
  const boxes = (body: string) => readPart(body).map((seen) => [seen.text, seen.done]);

  it("are a task each", () => {
    expect(boxes("[ ] cap the retries (Ada)\n[x] alert on bounced mail\n[] drop the old relay")).toEqual([
      ["cap the retries (Ada)", false],
      ["alert on bounced mail", true],
      ["drop the old relay", false],
    ]);
  });

  it("with the lines that go on, below a sentence, and apart", () => {
    expect(boxes("What is left:\n[ ] cap the retries\nof both relays\n\n[X] alert on bounced mail")).toEqual([
      ["cap the retries\nof both relays", false],
      ["alert on bounced mail", true],
    ]);
  });
});

describe("what is promised", () => {
  it("in prose lists no tasks", () => {
    const prose = "We will keep you informed and publish an update within an hour.\n\nWe take your trust seriously.";
    for (const heading of ["Our commitments", "Commitment", "Our commitment to you", "Promises"])
      expect(readPart(prose, "en", heading)).toEqual([]);
    expect(readPart(prose, "de", "Unsere Zusagen")).toEqual([]);
    expect(readPart("- Cap the retries of the relay", "en", "Our commitments")).toHaveLength(1);
  });
});

describe("what was done during the incident", () => {
  const done = (body: string) => readPart(body, "en", "Corrective actions").map((seen) => seen.done);

  it.each([
    ["a title", "### Steps (during the incident)\n\n- Restart of the relay\n- Rollback"],
    ["a title that says taken", "### Steps already taken\n\n- Restart of the relay\n- Rollback"],
    [
      "a column",
      "| Action | Completed on | Owner |\n|---|---|---|\n| Restart | 2024-05-03 | Bo |\n| Rollback | 2024-05-03 | Bo |",
    ],
    [
      "times of day",
      "| Action | When | Who |\n|---|---|---|\n| Restart | 10:20 UTC | Bo |\n| Rollback | 10:30 UTC | Bo |",
    ],
  ])("is done: %s", (_, body) => expect(done(body)).toEqual([true, true]));

  it("leaves open what has no day in that column", () => {
    const rows = readPart(
      "| Task | Owner | Completed on |\n|---|---|---|\n| Cap | Bo | 2024-05-03 |\n| Alert | Bo | |",
    );
    expect(rows.map((seen) => [seen.done, seen.due])).toEqual([
      [true, null],
      [false, null],
    ]);
  });

  it("has names below “By”, else days", () => {
    const by = (...cells: string[]) =>
      readPart(["| Task | By |", "|---|---|", ...cells.map((cell) => `| Cap the retries | ${cell} |`)].join("\n")).map(
        (seen) => [seen.owner, seen.due],
      );
    expect(by("Ada", "Quirin")).toEqual([
      ["Ada", null],
      ["Quirin", null],
    ]);
    expect(by("Friday", "Monday")).toEqual([
      [null, "Friday"],
      [null, "Monday"],
    ]);
  });
});

it.each([
  "None documented",
  "None documented at the time.",
  "None recorded. The same fault came back twice.",
  "None so far",
])("finds no task in “%s”", (said) => {
  expect(readReport(`# Postmortem: cold oven\n\n**Impact:** No bread.\n**Corrective action:** ${said}\n`)).toEqual([]);
});

describe("paragraphs in tags", () => {
  const texts = (body: string) => readPart(body).map(({ text }) => text);
  it("are tasks where a sign stands in front of each", () => {
    expect(
      texts(
        "<p>&emsp;:small_blue_diamond:Add a fuse to the oven</p>\n<p>&emsp;:small_blue_diamond:Order ten spare fuses</p>",
      ),
    ).toEqual(["Add a fuse to the oven", "Order ten spare fuses"]);
    expect(texts("<p>&bull; Add a fuse</p>\n<p>🔧 Order a spare</p>")).toEqual(["Add a fuse", "Order a spare"]);
  });
  it("are none where they are prose", () => {
    expect(texts("<p>These are the ovens we have.</p>\n<p>They are old.</p>")).toEqual([]);
  });
});

it("reads lines behind the name of a pictograph as a list", () => {
  expect(readPart(":wrench: Second oven fuse\n:wrench: Third oven fuse").length).toBe(2);
});

it("takes what the lessons are about for no tasks", () => {
  const lessons = (label: string) =>
    `# Postmortem: cold oven\n\n## Impact\n\nNo bread.\n\n## What needs improvement\n\n1. **${label}**\n   - No spare fuses in the shop\n   - No training of the bakers\n`;
  expect(readReport(lessons("Prevention"))).toEqual([]);
  expect(readReport(lessons("Response"))).toEqual([]);
  expect(readReport(lessons("Action items")).length).toBe(2);
});

describe("lines that tabs set into columns", () => {
  const seen = (body: string) =>
    readPart(body).map(({ text, owner, due, ref, vague }) => [text, owner, due, ref, vague]);
  it("are the rows of a table, by their header or by what each column holds", () => {
    const rows = ["OV-1\tRefuse loaves above 900 g\tIda\t2024-06-01", "OV-22\tImprove the oven\tPer\t2024-07-01"];
    const found = [
      ["Refuse loaves above 900 g", "Ida", "2024-06-01", "OV-1", false],
      ["Improve the oven", "Per", "2024-07-01", "OV-22", true],
    ];
    expect(seen(rows.join("\n"))).toEqual(found);
    expect(seen(["Ticket\tTask\tOwner\tDue", ...rows].join("\n"))).toEqual(found);
  });
  it("are none where the columns differ, or there is one line", () => {
    const uneven = readPart("Add a fuse\tto hall 2\nDrain the rack in Oslo");
    expect(uneven.map(({ action }) => action.shape)).toEqual(["line", "line"]);
    expect(seen("Add a fuse\tto hall 2").map(([text]) => text)).toEqual(["Add a fuse\tto hall 2"]);
  });
});

describe("a heading over words that open a list", () => {
  it("groups what these open, and is no task beside it", () => {
    expect(readPart("### 3. Watch the ovens\nRing a bell for:\n- Heat > 300 °C\n- More than 20 loaves")).toMatchObject([
      { line: 6, vague: false },
    ]);
    expect(readPart("### 3. Watch the ovens\nOptions:\n\nSee the wiki.").map((s) => s.line)).toContain(5);
  });
  it("is clear where a value to compare with stands below", () => {
    expect(readPart("### 3. Watch the ovens\n\nThe bell rings at heat > 300 °C.")).toMatchObject([{ vague: false }]);
    expect(readPart("### 3. Watch the ovens\n\nThe bell was too quiet.")).toMatchObject([{ vague: true }]);
  });
  it("has the particulars of a task that repeats it", () => {
    const above = "### C. Enhance the oven clock\n\nIt shows:\n\n1. The heat of each oven";
    const [one, other] = readPart(
      `${above}\n\n### Later\n\n- [ ] Enhance the oven clock\n- [ ] Enhance the oven door`,
    ).slice(-2);
    expect([one?.vague, other?.vague]).toEqual([false, true]);
    const lesson = "## Lessons\n\n### Enhance the oven clock\n\nIt was wrong.\n\nNobody saw it.";
    const doc = `# Postmortem: cold bread\n\n${lesson}\n\n## Action items\n\n- [ ] Enhance the oven clock\n`;
    expect(readReport(doc)).toMatchObject([{ vague: true }]);
    const bare = readPart("### Enhance the oven clock\n\n### Later\n\n- [ ] Enhance the oven clock");
    expect(bare.at(-1)?.vague).toBe(true);
  });
});

describe("bold titles over orders", () => {
  it("group them, of up to eight words, in other languages too", () => {
    const texts = (body: string, language?: string) => readPart(body, language).map((s) => s.text);
    expect(
      texts("1. **Make the state of the oven visible.**\n   - Show its heat on the wall\n   - Ring a bell at 300 °C"),
    ).toEqual(["Show its heat on the wall", "Ring a bell at 300 °C"]);
    expect(texts("1. **Enhanced baking**\n   - Bread scales\n   - A second timer")).toEqual([
      "Bread scales",
      "A second timer",
    ]);
    expect(texts("1. **Better handovers**\n   - A sheet at the door")).toEqual(["A sheet at the door"]);
    expect(texts("1. **Enhanced the ovens**\n   - Bread scales\n   - A second timer")).toHaveLength(1);
    expect(texts("- [ ] **Clean the ovens**\n  - The old one\n  - The one in the yard")).toHaveLength(1);
    expect(texts("1. **Crear un panel**\n   - Migrar los datos\n   - Instalar el panel", "es")).toEqual([
      "Migrar los datos",
      "Instalar el panel",
    ]);
    expect(texts("1. **Buscar otro horno**\n   - El de la calle Mayor\n   - Uno de gas", "es")).toEqual([
      "**Buscar otro horno**",
    ]);
  });
});

it("counted sub-headings below “Implemented improvements” are no tasks", () => {
  const body = "### 1. Новые печи\n\nСтоят во дворе.\n\n### 2. Новые двери\n\nЗакрываются сами.";
  expect(readPart(body, "ru", "План мер").map((s) => s.line)).toEqual([5, 9]);
  expect(readPart(body, "ru", "Внедрённые меры")).toEqual([]);
});

describe("a column of tickets with their titles", () => {
  const rows = (issue: string, outcome: string) =>
    readPart(
      `| Issue | Came up | Outcome |\n|---|---|---|\n| ${issue} | Found while reading through the notes of the whole night, later on | ${outcome} |`,
    );
  it("holds the tasks, and a column that begins with states how far they are", () => {
    const [task] = rows("#12 – alert on a full import queue", "Open, after the move");
    expect([task?.text, task?.ref, task?.done]).toEqual(["#12 – alert on a full import queue", "#12", false]);
    expect(rows("OPS-12: alert on a full import queue", "Merged in #14")[0]?.done).toBe(true);
    expect(rows("OPS-12: alert on a full import queue", "Fewer pages")[0]?.done).toBe(false);
  });
});

it("what went wrong, in the next line, does not tell that a task is done", () => {
  const done = (body: string) => readPart(body).map((s) => s.done);
  expect(done("- [ ] Adding a fuse\n  The old one was taken out by accident.\n")).toEqual([false]);
  expect(done("- Replacing the fuses\n  Half of them were replaced so far.\n")).toEqual([false]);
});

it("dots hold the place of a task, but not before the whole of one", () => {
  expect(
    texts("- [ ] ...\n- [ ] ... and so on\n- [ ] ... Todo: allow ordering of the list by the age of its tasks"),
  ).toHaveLength(1);
});
