// Spanish words about follow-up tasks.
import type { ActionWords } from "./types.ts";

export const es: ActionWords = {
  language: "es",
  spaced: true,
  columns: {
    task: "acción | acciones | tarea | tareas | medida | medidas | descripción | qué | recomendación | acción correctiva | acción preventiva",
    owner:
      "responsable | responsables | dueño | dueña | encargado | encargada | asignado | asignado a | quién | propietario | equipo",
    due: "fecha límite | fecha | plazo | vencimiento | fecha compromiso | cuándo | fecha objetivo | fecha prevista | para cuándo | fecha estimada",
    ref: "ticket | tickets | enlace | referencia | incidencia | issue | seguimiento | jira",
    priority: "prioridad | urgencia",
    status: "estado | estatus | progreso | completado | hecho",
    end: "hecho cuando | criterio de éxito | criterios de éxito | criterio de aceptación | criterios de aceptación",
    other: "tipo | categoría | n.º | nº | núm | comentario | comentarios | observaciones | esfuerzo | notas | área",
  },
  done: "hecho | hecha | completado | completada | terminado | terminada | cerrado | cerrada | resuelto | listo | finalizado | realizado | realizada | realizados | realizadas | implementado | implementada | implementados | implementadas | implantadas | completadas | hechas | sí",
  open: "pendiente | en curso | en progreso | abierto | planificado | por hacer | no iniciado | no",
  verbs: {
    create:
      "añadi* | agreg* | crea* | cree | escrib* | redact* | document* | instal* | implement* | automatiz* | defin* | desarroll* | constru* | despleg* | establec* | configurar alerta* | extend*",
    alter:
      "elimin* | quit* | migr* | actualiz* | reemplaz* | sustitu* | activ* | desactiv* | habilit* | deshabilit* | configur* | corrig* | correg* | mover | limit* | bloque* | fij* | cambi* | renombr* | revert* | aument* a | subir",
    inspect: "prob* | verific* | valid* | medi* | comprob*",
    open: "mejor* | reforz* | refuerz* | fortalec* | optimiz* | revis* | examin* | estudi* | analiz* | evalu* | monitoriz* | monitore* | asegur* | garantiz* | investig* | explor* | discut* | reflexion* | reduc* | minimiz* | evit* | consider* | mantener | aument* | increment* | vigil* | potenci*",
    people: "capacit* | formar* | formación | entren* | concienc* | record* | comunic* | inform* | fomentar",
    event: "realiz* | llevar a cabo | efectu* | organiz* | planific* | program* | conduc*",
    tune: "reduc* | minimiz* | evit* | aument* | increment* | optimiz*",
    effect: "rechaz* | alert* | bloque* | inclu* | registr*",
  },
  nouns: {
    endless:
      "auditoría | auditorías | revisión | revisiones | análisis | evaluación | evaluaciones | estudio | investigación | formación | capacitación | comunicación | mejora | mejoras | optimización | concienciación",
    activity: "monitoreo | monitorización | supervisión | pruebas | documentación | registro | alertas",
    generic:
      "monitoreo | monitorización | alertas | alerta | documentación | proceso | procesos | procedimientos | procedimiento | comunicación | pruebas | seguridad | rendimiento | fiabilidad | disponibilidad | medidas | problema | problemas | error | errores | incidente | incidentes | sistema | sistemas | infraestructura | equipo | equipos | cambios | configuración | configuraciones | calidad | herramientas | prácticas",
    occasion: "taller | reunión | ejercicio | sesión | simulacro | retrospectiva",
    deliverable: "plan | informe | propuesta | ticket | decisión",
    measurable: "límite | memoria | tamaño | umbral | intervalo | timeout | tiempo de espera",
  },
  qualities: {
    degree:
      "mejor | mejores | más | robusto | robusta | robustos | robustas | completo | completa | exhaustivo | exhaustiva | riguroso | rigurosa | estricto | estricta | estrictos | suficiente | suficientes | adecuado | adecuada | adecuados | eficaz | eficiente | mayor",
    frequency:
      "regular | regulares | regularmente | periódico | periódica | periódicas | periódicos | periódicamente | continuo | continua | siempre | constante",
    loose: "posiblemente | si es posible | opcional | quizás",
  },
  due: {
    before:
      "antes de | antes del | para el | hasta | hasta el | a más tardar el | fecha límite | plazo | en | dentro de",
    behind: "",
    months:
      "enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre",
    weekdays: "lunes | martes | miércoles | jueves | viernes | sábado | domingo",
    phrases:
      "hoy | mañana | la próxima semana | el próximo mes | próximo mes | próxima semana | el próximo trimestre | fin de semana | fin de mes | fin de año | esta semana | este mes | este trimestre | próximo sprint | final de mes | finales de mes",
    units: "día | días | semana | semanas | mes | meses | sprint | sprints | trimestre",
    occasions: "lanzamiento | salida a producción | navidad",
  },
  closing: "con estas | estas medidas | estas acciones | en conclusión | al implementar | gracias | lamentamos",
  notTasks: "tener en cuenta | porque | motivo | motivos | causas",
  endings: "conclusión | conclusiones | agradecimientos | anexo",
  nothing:
    "ninguna acción | sin acciones | ninguno | ninguna | por definir | sin asignar | no aplica | pendiente de definir",
};
