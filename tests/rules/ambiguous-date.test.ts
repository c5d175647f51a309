// ambiguous-date: the day or the month first.
import { cases, page } from "./cases.ts";

cases("ambiguous-date", {
  reports: {
    dashes: [page({ title: "Postmortem: checkout down on 04-12-2022" }), "04-12-2022"],
    "days around it that are of the other reading": [
      page({
        title: "Postmortem: refunds lost",
        head: "Date: 12/01/2024",
        timeline: "### 12 January\n\nThe job ran twice.\n\n### 13 January\n\nThe refunds were sent again.",
      }),
      "12/01/2024",
    ],
    slashes: [page({ title: "Postmortem: checkout down on 03/08/2024" }), "03/08/2024"],
  },
  silent: {
    "days without a year at the turn of it": page({
      title: "Postmortem: refunds lost",
      head: "Date: 01/02/2024",
      timeline: "### Dec 30\n\nThe job ran twice.\n\n### Dec 31\n\nThe refunds were sent again.",
    }),
    "a day above twelve": page({ title: "Postmortem: checkout down on 24-10-2024" }),
    "another date that fits one reading only": page({
      title: "Postmortem: checkout down on 04/12/2022",
      head: "Published: 24/12/2022",
    }),
    "days without a year around it": page({
      title: "Postmortem: refunds lost",
      head: "Date: 10/05/2022",
      timeline: "### Sept 29\n\nThe job ran twice.\n\n### Oct 4\n\nThe refunds were sent again.",
    }),
    "the year first": page(),
    "full stops": page({ title: "Postmortem: checkout down on 04.12.2022" }),
    "slashes in a language that puts the day first": page({
      title: "Relatório de incidente: loja fora do ar em 03/08/2024",
    })
      .replace("## Summary", "## Resumo")
      .replace("## Impact", "## Impacto")
      .replace("## Timeline", "## Linha do tempo")
      .replace("## Root cause", "## Causa raiz")
      .replace("## Action items", "## Ações corretivas"),
    "a language that puts the day first":
      "# Informe de incidente: caída de la web\n\n**Fecha:** 03/02/2026\n\n## Resumen\n\nLa web no estaba disponible.\n\n## Impacto\n\nTodos los clientes.\n\n## Causa raíz\n\nEl disco.\n",
    "the same number twice": page({ title: "Postmortem: checkout down on 03/03/2024" }),
  },
});
