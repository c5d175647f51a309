// Portuguese skeletons.
import type { SkeletonSet } from "./types.ts";

export const pt: SkeletonSet = {
  language: "pt",
  headings: {
    summary: "Resumo",
    impact: "Impacto",
    detection: "Detecção",
    timeline: "Linha do tempo",
    "root-cause": "Causa raiz",
    resolution: "Resolução",
    actions: "Ações corretivas",
    lessons: "Lições aprendidas",
    background: "Contexto",
    metadata: "Metadados",
    appendix: "Anexos",
  },
  bodies: {
    summary: ["${1:Duas ou três frases: o que falhou, para quem, de quando a quando, e o que pôs fim ao problema.}"],
    impact: [
      "${1:Quem e quantos foram afetados, o que não conseguiam fazer e por quanto tempo. Números, ou uma estimativa com a sua base.}",
    ],
    detection: [
      "${1:Como o problema foi notado, quanto tempo depois do início, e o que o mostrará mais cedo da próxima vez.}",
    ],
    timeline: [
      "- ${1:Hora e fuso}: ${2:início do impacto}",
      "- ${3:Hora e fuso}: ${4:notado, e por quem ou pelo quê}",
      "- ${5:Hora e fuso}: ${6:fim do impacto, e graças a quê}",
      "- ${7:Hora e fuso}: ${8:tudo de volta ao normal}",
    ],
    "root-cause": ["${1:O que desencadeou o incidente, e que condições o tornaram possível e o prolongaram.}"],
    resolution: ["${1:O que parou o impacto, o que reparou a falha de vez, e como isso foi confirmado.}"],
    actions: [
      "- [ ] ${1:O que será mudado, e onde} (responsável: ${2:nome}, prazo: ${3:data}, pronto quando: ${4:o que se pode verificar})",
    ],
    lessons: [
      "- ${1:O que ajudou e vale manter}",
      "- ${2:O que piorou ou atrasou}",
      "- ${3:O que desta vez foi sorte}",
    ],
    background: ["${1:O que um leitor de fora precisa saber primeiro: as partes envolvidas e as suas dependências.}"],
    metadata: [
      "- Data: ${1:dia do incidente}",
      "- Severidade: ${2:nível}",
      "- Status: ${3:rascunho}",
      "- Autores: ${4:nomes}",
    ],
    appendix: ["- ${1:Links para os painéis, registros e tickets em que este relatório se apoia}"],
  },
  statuses: ["Rascunho", "Em revisão", "Final"],
  zoneSentence: "Todos os horários estão em {zone}.",
  entry: { who: "quem", what: "o que aconteceu" },
  action: {
    owner: { label: "responsável", prompt: "nome" },
    due: { label: "prazo", prompt: "data" },
    end: { label: "pronto quando", prompt: "o que se pode verificar" },
  },
};
