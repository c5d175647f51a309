// Could two engineers disagree on whether the task is finished? Examples in the manner of public reports, written for this test.
import { describe, expect, it } from "vitest";
import { readItem, readPart } from "./support.ts";

const VAGUE = {
  "verbs without an end": [
    "Improve our alerting",
    "Enhance the resilience of the checkout service",
    "Strengthen monitoring of the payment pipeline",
    "Investigate the slow queries seen during the outage",
    "Look into why the canary did not catch this",
    "Review all firewall rules",
    "Review and update the on-call documentation",
    "Consider moving sessions out of Postgres",
    "Evaluate alternatives to our DNS provider",
    "Explore the use of feature flags for risky releases",
    "Monitor disk usage on the Gitaly nodes",
    "Optimise the slowest database queries",
    "Reduce the time it takes to fail over",
    "Harden the build infrastructure",
    "Discuss the escalation policy with support",
    "Think about how we announce maintenance",
    "Follow up with the vendor about their SLA",
    "Work with the networking group on a long-term fix",
    "Maintain up-to-date diagrams of the platform",
    "Continue to tune the autoscaler",
    "Understand the blast radius of a bad feature flag",
    "Revisit our retention policy",
    "We should improve how we communicate during incidents",
    "The team will look into better ways of testing migrations",
    "Going forward, we will strengthen our review process",
    "Start gathering ideas for a new deploy tool",
    "Keep an eye on memory usage over the coming releases",
    "Keep `CONTRIBUTING.md` up to date",
    "Find out why the label queue filled up",
    "Tweak the settings of the spooler",
    "Update the spooler configuration",
    "Should we move away from cron?",
    "Consider raising the heap to 4 GB if `importer` runs out of memory again",
    "Consider setting spending alerts",
    "Keep the support team in the loop",
    "Investigate whether one of the `mixer` jobs caused the spike",
    "Keep our runbooks in sync",
    "Review our pager rules to make sure they are set to alert soon enough",
    "Improve the status page. Then review it again",
  ],
  "people asked to act differently": [
    "Be more careful with production credentials",
    "Train engineers on safe deployment habits",
    "Remind everybody to check the dashboard after a deploy",
    "Encourage teams to write runbooks",
    "Raise awareness of phishing",
    "Communicate earlier with customers",
  ],
  "activities that can go on for ever": [
    "Conduct a thorough review of the network configuration",
    "Perform a security audit",
    "Regular audits of IAM permissions",
    "Schedule regular failover tests",
    "Full audit of the deployment pipeline",
    "Security training for developers",
    "A comprehensive review of access rights is planned",
    "Carry out load testing to find bottlenecks",
    "Adopt site reliability practices",
    "Introduce predictive monitoring",
    "Implement proper memory limits and logging",
  ],
  "words that everybody reads differently": [
    "Better dashboards for the message queue",
    "More monitoring of the cache cluster",
    "Implement stricter change control for DNS",
    "Set up more robust backups",
    "Add better logging around authentication",
    "Implement a more comprehensive test suite for the importer",
    "Ensure proper handling of timeouts",
    "Ensure that changes are tested thoroughly before release",
    "Make sure alerts work correctly",
    "Follow best practices for Terraform",
    "Implement best practices for caching",
    "Develop comprehensive documentation of the network",
    "Always double-check the target environment",
    "Create a better dashboard for the ovens",
    "More end-to-end tests of the mixer",
    "Introduce a process for regular reviews",
    "We could have a rule against Friday releases",
  ],
  "nothing one could point at": [
    "Add more tests",
    "Add monitoring",
    "Improve documentation",
    "Update the documentation",
    "Fix the issue",
    "Implement error handling",
    "Create better processes",
    "Metrics and alerts",
  ],
} as const;

const CLEAR = {
  "a concrete change": [
    "Add a circuit breaker to the billing client",
    "Remove the hard-coded IP address from the load balancer config",
    "Upgrade RabbitMQ to 3.12 on all clusters",
    "Roll back the kernel on the edge nodes",
    "Disable automatic restarts of the Elasticsearch data nodes",
    "Migrate the cron jobs to the new scheduler",
    "Rotate the leaked API key",
    "Write a runbook for restoring etcd from a snapshot",
    "Document how to drain a rack",
    "Create a dashboard that shows replication lag per shard",
    "Block merges when the migration linter fails",
    "Require two approvals for changes to the DNS zone",
    "Move the status page to a separate provider",
    "Delete unused security groups in the staging account",
    "Separate the read replicas of search from those of checkout",
    "Automate certificate renewal for the internal gateways",
    "Define an owner for every cron job",
    "Pin the base image by digest",
    "Expire sessions after 30 minutes",
    "Disown the orphaned namespaces in the test cluster",
    "Add a staging environment for the load balancer",
    "Enable deletion protection on the production database",
    "Introduce a merge freeze before public holidays",
    "Backfill the invoices that were dropped on 3 May",
    "Give support a read-only view of the queue",
    "Make the deploy script refuse a dirty checkout",
    "Update the spooler configuration to allow more jobs at once",
    "Removal of the old route map",
    "Build an automated disk replay",
    "Introduction of route filters on both edge switches",
    "Keep `strict_routes` switched off in staging",
  ],
  "a wish with an end": [
    "Improve the p95 latency of search to below 300 ms",
    "Reduce the failover time from 20 minutes to 2 minutes",
    "Increase the connection pool size",
    "Increase `max_connections` to 500",
    "Improve the deploy script to abort when the schema check fails",
    "Enhance the smoke test to include a login with an expired password",
    "Extend monitoring by adding an alert on the age of the oldest job",
    "Alert when the error rate is above 1% for 5 minutes",
    "Investigate the memory leak and write an RFC with the options",
    "Find and remove API keys in public repositories",
    "Audit the IAM roles of the build agents and remove the unused ones",
    "Ensure every service has an entry in the pager rotation",
    "Make sure the backup job runs in a different region",
    "Ensure config changes are blocked unless the schema check has passed",
    "Treat `exit 137` as a failure in the job runner",
    "Monitor replication lag and page when it exceeds 60 seconds",
    "Explore per-tenant rate limits and plan to implement them",
  ],
  "a thing that will be there, whatever its kind or extras": [
    "Set up a periodic backup job for the recipe database",
    "Install a second oven with the same doors and more heat",
    "Write a page on regular cleaning of the mixers",
    "Introduce a more robust queue. Two brokers run behind HAProxy in each bakery",
    "Improve the oven monitor to count cold starts, burnt loaves and open doors",
    "Strengthen the checks by adding a probe to each oven",
    "Determine how many ovens do not mount /var/heat/log",
    "Consider wrapping `bake()` in a retry that gives up after three tries",
    "Evaluate setting `MemoryMax` for the mixer",
    "Consider muting `OvenCold` while `PowerCut` fires",
    "Consider adding a 5m/30m pair of windows to the heat alert",
    "Monitor `dough_age` per kneader",
    "Monitor oven heat, door state and power in Grafana",
    "Keep `preheat_all` switched off in the test kitchen",
    "Keep the cold-start recipe in the regression suite",
    "Review all oven limits after an upgrade — add a note to `OVENS.md`",
    "Improve the order page with a map of the shop floor and error codes",
    "Add a second oven for better throughput",
  ],
  "something that exists afterwards": [
    "Runbook for a failed primary",
    "Automated tests for the rollback path in the deploy tool",
    "Checklist for rebuilding a validator from scratch",
    "Alert on certificate expiry for the ingress",
    "Hold a tabletop exercise on the loss of a region",
    "Conduct a training session on the new failover tool",
    "A canary stage will be added to the pipeline",
    "We have added a pre-commit hook that validates the YAML",
    "Cron job scheduled to prune old archives",
  ],
  "nothing but a reference": [
    "https://github.com/example/infra/issues/12",
    "[#34](https://github.com/example/infra/issues/34)",
    "OPS-71",
    "#2127",
  ],
} as const;

for (const [expected, groups] of [
  [true, VAGUE],
  [false, CLEAR],
] as const)
  for (const [name, texts] of Object.entries(groups))
    describe(`${expected ? "vague" : "not vague"}: ${name}`, () => {
      it.each([...texts])("%s", (text) => expect(readItem(text).vague).toBe(expected));
    });

describe("other languages", () => {
  it.each([
    ["de", "Monitoring verbessern", true],
    ["de", "Überprüfung aller Firewall-Regeln", true],
    ["de", "Mitarbeiter besser schulen", true],
    ["de", "Alarm für den Füllstand von `/var` ab 80 % hinzufügen", false],
    ["de", "Traefik auf 2.9 aktualisieren", false],
    ["fr", "Améliorer la supervision", true],
    ["fr", "Former les équipes", true],
    ["fr", "Ajouter une alerte quand la sauvegarde échoue", false],
    ["es", "Mejorar el monitoreo", true],
    ["es", "Realizar auditorías periódicas", true],
    ["es", "Monitoreo: mejorar las alertas de los servicios", true],
    ["es", "Mejor registro: se escribe la ruta completa del archivo", false],
    ["es", "Mantener `CONTRIBUTING.md` actualizado", true],
    ["es", "Mantener la validación en `rutas.yml`", false],
    ["pt", "Manter `CONTRIBUTING.md` atualizado", true],
    ["pt", "Manter a validação em `rotas.yml`", false],
    ["it", "Mantenere `CONTRIBUTING.md` aggiornato", true],
    ["it", "Mantenere la convalida in `percorsi.yml`", false],
    ["fr", "Journaux améliorés : le message donne le chemin du fichier", false],
    ["es", "Instalar otro horno con más memoria para la receta", false],
    ["es", "Agregar una alerta cuando falle el respaldo de la base", false],
    ["pt", "Melhorar a comunicação entre os times", true],
    ["pt", "Criar alerta para fila acima de 1000 mensagens", false],
    ["ru", "Улучшить мониторинг", true],
    ["ru", "Провести обучение команды", true],
    ["ru", "Добавить алерт на заполнение диска выше 80 %", false],
    ["ja", "監視体制を強化する", true],
    ["ja", "レビューを徹底する", true],
    ["ja", "バックアップ失敗時に通知するアラートを追加", false],
    ["ja", "`max_connections` を 500 に変更する", false],
    ["zh", "加强监控", true],
    ["zh", "定期组织培训", true],
    ["zh", "为数据库备份失败新增告警规则", false],
  ])("%s: %s", (language, text, vague) => expect(readItem(text, language).vague).toBe(vague));
});

describe("evidence", () => {
  it("points at the words and says which of the three is missing", () => {
    const { action } = readItem("Improve monitoring");
    expect(action.vague).toMatchObject({ act: true, object: true, end: true });
    expect(action.vague?.why).toContain("“Improve”");
    const source = "# Outage of 3 May 2024\n\n## Action items\n\n- Improve monitoring\n";
    expect(action.vague?.words.map((w) => source.slice(w.start, w.end))).toEqual(["Improve"]);
  });

  it("keeps what is concrete apart from what is missing", () => {
    expect(readItem("Add better alerts for the Kafka consumer lag").action.vague).toMatchObject({
      act: false,
      object: false,
      end: true,
    });
  });

  it("is silenced by criteria that say when the task is done", () => {
    expect(readItem("Improve monitoring (done when: the disk alert fires in the drill)").vague).toBe(false);
    const verified = (said: string) =>
      readPart(`| Action | Verification |\n| --- | --- |\n| Evaluate the oven alarms | ${said} |\n`)[0]?.vague;
    expect(["The alarm rings in the drill", "Pending", "Done", ""].map(verified)).toEqual([false, true, true, true]);
  });
});
