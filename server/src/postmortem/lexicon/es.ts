// Spanish words of a postmortem.
import type { Lexicon } from "./types.ts";

export const es: Lexicon = {
  language: "es",
  evidence: { frequent: "el | la | los | las | que | y | se | una | del | con | por | para | fue | en | no" },
  order: "head-first",
  whole: {
    summary:
      "resumen | resumen ejecutivo | resumen del incidente | resumen general | visión general | descripción | descripción general | descripción del incidente | descripción del problema | introducción | sinopsis | panorama general | qué pasó | qué ocurrió | qué sucedió | lo que pasó | en resumen | el incidente | síntesis | sumario | hechos | los hechos | descripción de los hechos | panorama | breve descripción | descripción breve | resumen de la incidencia | descripción de la incidencia | situación | naturaleza del incidente | en pocas palabras | lo ocurrido | lo sucedido | en breve | relato de lo ocurrido | el incidente en breve",
    impact:
      "impacto | impactos | evaluación del impacto | impacto en usuarios | impacto en los usuarios | impacto en clientes | impacto en el negocio | servicios afectados | usuarios afectados | clientes afectados | sistemas afectados | sistemas/servicios afectados | alcance | alcance del impacto | consecuencias | efectos | síntomas | daños | quién se vio afectado | qué se vio afectado | pérdidas | afectación | afectaciones | afectación a usuarios | afectación del servicio | componentes afectados | datos afectados | impacto económico | perjuicio | severidad e impacto | secuelas | consecuencia | la consecuencia | magnitud | magnitud del incidente | repercusión | repercusiones | servicios caídos | servicios fuera de línea | servicios inactivos | quiénes fueron afectados | efectos observados",
    detection:
      "detección | detección del incidente | cómo se detectó | cómo fue detectado | descubrimiento | detectado por | reportado por | alertas | alerta | monitoreo | método de detección | descubrimiento del incidente | primera alerta | alerta inicial | notificación inicial | monitorización | cómo nos dimos cuenta | primeras señales | primeros indicios | aviso | aviso inicial | primer aviso",
    timeline:
      "línea de tiempo | línea temporal | línea de tiempo del incidente | cronología | cronología de eventos | cronología del incidente | cronología de los hechos | secuencia de eventos | eventos | historial | registro de eventos | bitácora | historial de eventos | cronograma | evolución del incidente | sucesos | desarrollo de los hechos | desarrollo del incidente | cronología de la incidencia | registro cronológico | relato cronológico | línea de tiempo de eventos | secuencia de hechos | relato de los hechos | paso a paso | sucesión de hechos | hora a hora | hora por hora | minuto a minuto | registro del incidente | orden de los hechos | orden de los acontecimientos | secuencia del incidente | acontecimientos | historial del incidente",
    "root-cause":
      "causa | causas | causa raíz | causas raíz | causa raiz | causas raíces | causa principal | causa técnica | causa del incidente | análisis de la causa raíz | análisis de causa raíz | análisis causal | análisis de causas | análisis | diagnóstico | investigación | origen | origen del problema | factores contribuyentes | factores que contribuyeron | factores | desencadenante | disparador | 5 porqués | cinco porqués | los 5 porqués | por qué pasó | por qué ocurrió | por qué sucedió | explicación técnica | detalles técnicos | motivo | motivos | razón | razones | factores causales | el problema | problema raíz | explicación | explicación del problema | causa subyacente | raíz del problema | vulnerabilidad | problema | análisis técnico | análisis técnico completo | origen del error | análisis del problema | cómo pudo ocurrir | problema de fondo | detonante | detalle del problema | detalles del problema | detalles del error | detalle del error | descripción técnica",
    resolution:
      "resolución | resolución y recuperación | resolución del incidente | solución | soluciones | solución aplicada | mitigación | recuperación | restauración | respuesta | respuesta al incidente | corrección | correcciones | arreglo | acciones tomadas | acciones realizadas | acciones correctivas inmediatas | medidas tomadas | contención | solución temporal | cómo se resolvió | cómo se solucionó | cómo lo solucionamos | restablecimiento | restablecimiento del servicio | parche | arreglo aplicado | actuaciones realizadas | medidas adoptadas | solución definitiva | workaround | reparación | remediación aplicada | erradicación | pasos de resolución | vuelta a la normalidad | qué hicimos | lo que hicimos | qué se hizo | servicios restaurados | estabilización | problema resuelto | aplicación de la solución | restitución del servicio | arreglos realizados | restitución | acciones de mitigación | acciones de contención | vuelta al servicio",
    actions:
      "acciones | acciones correctivas | acciones preventivas | acciones correctivas y preventivas | acciones correctivas/preventivas | medidas | medidas correctivas | medidas preventivas | medidas correctivas y preventivas | próximos pasos | siguientes pasos | plan de acción | plan de acciones | acciones de seguimiento | acciones futuras | acciones pendientes | acciones de mejora | seguimiento | prevención | recomendaciones | mejoras | tareas | tareas pendientes | pendientes | elementos de acción | puntos de acción | remediación | por hacer | cómo evitarlo | cómo lo evitaremos | plan de mejora | compromisos | plan de remediación | plan de prevención | prevención futura | medidas a futuro | mejoras propuestas | qué vamos a hacer | qué haremos | ítems de acción | acciones a tomar | planes futuros | trabajo futuro | trabajos futuros | plan a futuro | y ahora qué | hoja de ruta | qué va a cambiar | mejores prácticas | mejores prácticas recomendadas | buenas prácticas | prácticas recomendadas | precauciones | precauciones futuras | trabajo pendiente | próximas medidas | próximas acciones | mejoras previstas",
    lessons:
      "lecciones aprendidas | lecciones | aprendizajes | aprendizaje | qué aprendimos | lo que aprendimos | reflexiones | retrospectiva | lo que salió bien | lo que funcionó | lo que funcionó bien | qué funcionó bien | qué funcionó | qué salió bien | lo que salió mal | lo que falló | lo que no funcionó | qué salió mal | qué falló | qué no funcionó | qué podemos mejorar | qué se puede mejorar | áreas de mejora | oportunidades de mejora | puntos de mejora | donde tuvimos suerte | dónde tuvimos suerte | aspectos positivos | aspectos negativos | aspectos a mejorar | puntos positivos | puntos negativos | puntos fuertes | puntos débiles | lo bueno | lo malo | reflexión | qué podría haber ido mejor | qué fue bien | qué fue mal | qué hicimos bien | qué hicimos mal | conclusiones y aprendizajes | fortalezas | debilidades | lección | la lección | enseñanzas | enseñanza | moraleja | conclusiones aprendidas",
    background:
      "contexto | antecedentes | trasfondo | contexto técnico | arquitectura | glosario | definiciones | situación previa | entorno | introducción al sistema | descripción del sistema | situación inicial | requisitos previos | arquitectura del sistema",
    metadata:
      "metadatos | estadísticas | estadísticas del incidente | cifras del incidente | meta información | información general | información | fecha | severidad | duración | estado | autores | autor | participantes | responsables | involucrados | equipo | métricas | aprobaciones | aprobación | datos del incidente | detalles generales | datos generales | ficha del incidente | ficha | información básica | identificación del incidente | datos básicos | estado final | estado actual | roles | roles y responsables | encabezado | cabecera | firmas",
    appendix:
      "apéndice | apéndices | anexo | anexos | evidencia | evidencias | referencias | enlaces | enlaces relacionados | recursos | registros | gráficos | capturas | documentación | información adicional | preguntas frecuentes | preguntas abiertas | capturas de pantalla | adjuntos | archivos adjuntos | bibliografía | información complementaria | enlaces útiles | enlaces de interés | fuentes | logs | artefactos | artefactos relacionados | elementos relacionados | recursos relacionados",
  },
  alone: {
    actions: "plan | planes | futuro",
    timeline: "desarrollo",
    detection: "aviso",
    impact: "pérdida de datos | datos perdidos",
    "root-cause": "errores encontrados | errores detectados",
  },
  ambiguous: [
    { words: "identificación", when: [{ sign: "fields", kind: "metadata" }], else: "detection" },
    {
      words: "acciones inmediatas | medidas inmediatas",
      when: [{ sign: "future", kind: "actions" }],
      else: "resolution",
    },
    {
      words: "remediación | mitigación | mitigaciones",
      when: [{ sign: "future", kind: "actions" }],
      else: "resolution",
    },
    {
      words: "detalles | detalles del incidente",
      when: [
        { sign: "timed", kind: "timeline" },
        { sign: "fields", kind: "metadata" },
        { sign: "prose", kind: "summary" },
      ],
      else: "metadata",
    },
    {
      words: "descripción general | descripción general del incidente | información del incidente",
      when: [{ sign: "fields", kind: "metadata" }],
      else: "summary",
    },
    {
      words: "qué pasó | qué ocurrió | qué sucedió | lo que pasó | relato | historia",
      when: [{ sign: "timed", kind: "timeline" }],
      else: "summary",
    },
    { words: "conclusión | conclusiones", when: [], else: "none" },
  ],
  heads: {
    summary: "resumen",
    impact:
      "repercusión | repercusiones | consecuencia | magnitud | impacto | usuarios afectados | servicios afectados | clientes afectados | sistemas afectados | consecuencias | síntomas | síntoma | alcance | afectación",
    detection: "detección | alerta | alertas",
    timeline: "línea de tiempo | cronología | línea temporal | secuencia de eventos | bitácora | historial de eventos",
    "root-cause":
      "causa raíz | causas raíz | causa | causas | factores contribuyentes | desencadenante | origen | motivo | razón | factores | análisis de causa raíz",
    resolution:
      "resolución | solución | recuperación | mitigación | respuesta | corrección | fix | hotfix | arreglo | parche | restauración | restablecimiento | remediación | contención",
    actions: "acciones | acción | medidas | recomendaciones | mejoras | próximos pasos | plan de acción | tareas",
    lessons: "lecciones | aprendizajes",
    background: "contexto | antecedentes",
    appendix: "anexo | anexos | apéndice | referencias | evidencias | enlaces",
  },
  light:
    "estrategia | plan | análisis | descripción | detalle | detalles | resumen | evaluación | explicación | lista | pasos | proceso | número | método",
  incident: "incidente | problema | interrupción | fallo | falla | evento | caída | servicio | incidencia | apagón",
  fillers:
    "el | la | los | las | un | una | nuestro | nuestra | breve | detallada | detallado | completa | técnica | técnico | principal | inicial | probable | identificada | posibles",
  prepositions: "de | del | en | sobre | para | a | al | por | con | durante | tras | después",
  joiners: "y | e | así como",
  turns: [
    { pattern: /^por ?que no fue peor/, kind: "lessons" },
    { pattern: /^(?:lo )?que (?:nos )?(?:retraso|demoro|dificulto)/, kind: "lessons" },
    { pattern: /^(?:que|quien) (?:lo |nos )?(?:detecto|alerto|aviso)/, kind: "detection" },
    {
      pattern:
        /^(?!.*(?:evitar|futur|preven))(?:que|cual|cuales|con que) .*(?:frenar|detener|mitigar|resolver|solucionar|contener|corregir|restaurar)/,
      kind: "resolution",
    },
    {
      pattern:
        /^que (?:ha |habia )?(?:pasado|ocurrido|sucedido)\b|^que (?:paso|ocurrio|sucedio) (?:aqui|ese|aquel)\b|^(?:el )?(?:incidente|caso) en (?:pocas palabras|breve|resumen)$/,
      kind: "summary",
    },
    { pattern: /^(?:que|lo que) (?:se )?(?:ha |hemos )?(?:perdio|perdido|perdimos)$/, kind: "impact" },
    {
      pattern:
        /^como (?:se |fue |lo )?(?:report|enter|comunic|avis|notific|percib)|^primer[oa]s (?:sintomas|signos|alertas|avisos)/,
      kind: "detection",
    },
    { pattern: /^cuando (?:ocurrio|paso|sucedio|fue)/, kind: "timeline" },
    {
      pattern:
        /^(?:que|lo que) (?:lo |la |nos )?(?:causo|provoco|origino|desencadeno)|^como (?:llegamos|se llego)|^por que las pruebas/,
      kind: "root-cause",
    },
    {
      pattern:
        /^(?:que|lo que) (?:se )?(?:ha )?(?:restauro|restaurado|restablecio|restablecido|recupero|recuperado|arreglo|arreglado)$|^(?:acciones|medidas|pasos|tareas) (?:ya )?(?:completad|finalizad|terminad|concluid)[oa]s$|^plan de (?:contencion|mitigacion|recuperacion) aplicado|^estrategia (?:\S+ ){0,2}(?:defensa|mitigacion)/,
      kind: "resolution",
    },
    {
      pattern: /^para que no (?:vuelva|se repita|ocurra)|^que (?:cambiaremos|cambia|va a cambiar|mejoraremos)/,
      kind: "actions",
    },
    { pattern: /^(?:lo )?que nos (?:llevamos|enseno|deja|dejo|ensena)/, kind: "lessons" },
    {
      pattern:
        /^(?:se|hubo|hay|estan|esta|fueron|fue|que|cuales|cuantos) .*(?:afectad[oa]s?|perdid[oa]s?|datos|expuest[oa]s?|comprometid[oa]s?)$/,
      kind: "impact",
    },
    { pattern: /^(?:acciones|medidas|pasos) (?:ya|hasta ahora) \w+$/, kind: "resolution" },
    { pattern: /^lo que (?:nos )?(?:falto|ayudo|salvo|costo)/, kind: "lessons" },

    {
      pattern:
        /^(?!.*prevent)(?:accion(?:es)?|medidas?|actuacion(?:es)?|correccion(?:es)?) (?:\w+ ){0,2}(?:tomad|realizad|aplicad|adoptad|ejecutad|implementad|llevad)[oa]s?(?: a cabo)?$/,
      kind: "resolution",
    },
    { pattern: /^\w+s (?:afectad|impactad)[oa]s$|^a quien(?:es)? (?:afecto|impacto)/, kind: "impact" },
    { pattern: /^que (?:vamos a|haremos|podemos hacer)/, kind: "actions" },
    { pattern: /\bsuerte$/, kind: "lessons" },
    { pattern: /^como nos dimos cuenta/, kind: "detection" },
    { pattern: /^por que .*(?:detect|alert|\bvi(?:o|mos)\b|not(?:o|amos)\b|dimos cuenta)/, kind: "detection" },
    { pattern: /^(?:lo que|que|cosas que) .*(?:bien|mal|fallo|funciono|mejorar|aprend)/, kind: "lessons" },
    { pattern: /^por que\b/, kind: "root-cause" },
    { pattern: /^como (?:se|fue|lo|nos) .*(?:detect|descubr|enter)/, kind: "detection" },
    { pattern: /^como (?:se|fue|lo) .*(?:resolv|resuelv|solucion|arregl|mitig|recuper)/, kind: "resolution" },
    { pattern: /^como .*(?:evitar|prevenir|prevendr)/, kind: "actions" },
  ],
  none: "conclusión | conclusiones | comunicación | agradecimientos | escalamiento | cierre",
  asks: /^cual(?:es)? (?:fue|fueron|es|son|ha sido) (?:el |la |los |las )?/,
  fields: {
    title: "título | nombre | incidente | incidencia | título del incidente | nombre del incidente | asunto",
    status: "estado",
    severity: "severidad | gravedad | prioridad | nivel de severidad | criticidad | nivel",
    date: "fecha | fecha del incidente | fecha y hora | fecha/hora | cuándo",
    start: "inicio | hora de inicio | inicio del incidente | fecha de inicio | comienzo | desde",
    end: "fin | hora de fin | fin del incidente | fecha de fin | finalización | hora de finalización | hasta | término",
    detected: "detectado | hora de detección | detectado a las | fecha de detección",
    mitigated: "mitigado",
    resolved: "resuelto | hora de resolución | resuelto a las | solucionado | fecha de resolución",
    duration:
      "duración | duración total | duración del incidente | duración de la interrupción | tiempo total fuera | tiempo de inactividad | tiempo de caída | tiempo total",
    ttd: "tiempo de detección | tiempo hasta la detección",
    tta: "tiempo de respuesta",
    ttr: "tiempo de resolución | tiempo de recuperación",
    authors: "autor | autores | autora | escrito por | elaborado por | redactado por",
    owner:
      "dueño | responsable de la resolución | resuelto por | corregido por | responsable | responsables | propietario | encargado",
    commander: "comandante del incidente | líder del incidente",
    roles: "participantes | involucrados | equipo | equipos involucrados",
    reviewers: "revisado por | aprobado por | revisores",
    ticket: "ticket | id del incidente | número de incidente | incidente | id | referencia",
    services:
      "servicios afectados | servicio afectado | sistemas afectados | sistema afectado | componentes afectados | componente | servicio",
    customers: "usuarios afectados | clientes afectados",
    published: "publicado | última actualización | actualizado | creado | fecha de publicación | versión",
    tags: "etiquetas | categoría | tipo",
    timezone: "zona horaria | huso horario | todas las horas | horario",
  },
};
