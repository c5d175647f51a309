// Spanish skeletons.
import type { SkeletonSet } from "./types.ts";

export const es: SkeletonSet = {
  language: "es",
  headings: {
    summary: "Resumen",
    impact: "Impacto",
    detection: "Detección",
    timeline: "Línea de tiempo",
    "root-cause": "Causa raíz",
    resolution: "Resolución",
    actions: "Acciones correctivas",
    lessons: "Lecciones aprendidas",
    background: "Contexto",
    metadata: "Metadatos",
    appendix: "Anexos",
  },
  bodies: {
    summary: ["${1:Dos o tres frases: qué falló, para quién, desde cuándo hasta cuándo, y qué lo terminó.}"],
    impact: [
      "${1:A quién y a cuántos afectó, qué no podían hacer y durante cuánto tiempo. Números, o una estimación con su base.}",
    ],
    detection: ["${1:Cómo se notó el problema, cuánto después de empezar, y qué lo mostrará antes la próxima vez.}"],
    timeline: [
      "- ${1:Hora y zona}: ${2:empieza el impacto}",
      "- ${3:Hora y zona}: ${4:se nota, y quién o qué lo nota}",
      "- ${5:Hora y zona}: ${6:termina el impacto, y gracias a qué}",
      "- ${7:Hora y zona}: ${8:todo vuelve a la normalidad}",
    ],
    "root-cause": ["${1:Qué desencadenó el incidente, y qué condiciones lo hicieron posible y lo alargaron.}"],
    resolution: ["${1:Qué detuvo el impacto, qué reparó el fallo de forma definitiva, y cómo se confirmó.}"],
    actions: [
      "- [ ] ${1:Qué se cambiará, y dónde} (responsable: ${2:nombre}, plazo: ${3:fecha}, hecho cuando: ${4:lo que se puede comprobar})",
    ],
    lessons: [
      "- ${1:Qué ayudó y conviene mantener}",
      "- ${2:Qué lo empeoró o lo retrasó}",
      "- ${3:Qué fue suerte esta vez}",
    ],
    background: ["${1:Lo que un lector ajeno al equipo debe saber primero: las partes implicadas y sus dependencias.}"],
    metadata: [
      "- Fecha: ${1:día del incidente}",
      "- Severidad: ${2:nivel}",
      "- Estado: ${3:borrador}",
      "- Autores: ${4:nombres}",
    ],
    appendix: ["- ${1:Enlaces a los paneles, registros y tickets en que se apoya este informe}"],
  },
  statuses: ["Borrador", "En revisión", "Final"],
  zoneSentence: "Todas las horas están en {zone}.",
  entry: { who: "quién", what: "qué pasó" },
  action: {
    owner: { label: "responsable", prompt: "nombre" },
    due: { label: "plazo", prompt: "fecha" },
    end: { label: "hecho cuando", prompt: "lo que se puede comprobar" },
  },
};
