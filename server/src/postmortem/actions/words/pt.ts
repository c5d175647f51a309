// Portuguese words about follow-up tasks.
import type { ActionWords } from "./types.ts";

export const pt: ActionWords = {
  language: "pt",
  spaced: true,
  columns: {
    task: "ação | ações | tarefa | tarefas | medida | medidas | descrição | o que | recomendação | ação corretiva | ação preventiva | item",
    owner:
      "responsável | responsáveis | dono | dona | encarregado | atribuído | atribuído a | quem | proprietário | time | equipe",
    due: "prazo | data limite | data | vencimento | quando | data prevista | previsão | data alvo | entrega",
    ref: "ticket | tickets | chamado | link | referência | issue | tarefa jira | jira | card",
    priority: "prioridade | urgência",
    status: "status | estado | situação | andamento | concluído | feito",
    end: "pronto quando | critério de sucesso | critérios de sucesso | critério de aceitação | critérios de aceitação",
    other: "tipo | categoria | n.º | nº | comentário | comentários | observação | observações | esforço | notas | área",
  },
  done: "feito | feita | concluído | concluída | finalizado | finalizada | fechado | resolvido | pronto | entregue | implementado | implementada | implementados | implementadas | concluídas | sim | realizado | realizada | realizadas",
  open: "pendente | em andamento | aberto | planejado | a fazer | não iniciado | não | em progresso",
  verbs: {
    create:
      "adicion* | cri* | escrev* | redig* | document* | instal* | implement* | automatiz* | defin* | desenvolv* | constru* | implant* | estabelec* | inclui*",
    alter:
      "remov* | exclu* | migr* | atualiz* | substitu* | ativ* | desativ* | habilit* | desabilit* | configur* | corrig* | mover | limit* | bloque* | fix* | alter* | renome* | revert* | troc* | ajustar para",
    inspect: "test* | verific* | valid* | med*",
    open: "melhor* | reforç* | fortalec* | otimiz* | revis* | examin* | estud* | analis* | avali* | monitor* | assegur* | garanti* | investig* | explor* | discut* | reflet* | reduz* | minimiz* | evit* | consider* | manter | aument* | acompanh* | aprimor*",
    people: "trein* | capacit* | conscientiz* | lembr* | comunic* | inform* | orient*",
    event: "realiz* | conduz* | efetu* | organiz* | planej* | agend*",
    tune: "reduz* | minimiz* | evit* | aument* | otimiz*",
    effect: "rejeit* | alert* | bloque* | registr*",
  },
  nouns: {
    endless:
      "auditoria | auditorias | revisão | revisões | análise | análises | avaliação | estudo | investigação | treinamento | treinamentos | comunicação | melhoria | melhorias | otimização | conscientização",
    activity: "monitoramento | monitorização | testes | documentação | alertas | logs",
    generic:
      "monitoramento | alertas | alerta | documentação | processo | processos | procedimento | procedimentos | comunicação | testes | segurança | desempenho | performance | confiabilidade | disponibilidade | medidas | problema | problemas | erro | erros | incidente | incidentes | sistema | sistemas | infraestrutura | equipe | equipes | time | mudanças | configuração | configurações | qualidade | ferramentas | práticas",
    occasion: "workshop | reunião | exercício | sessão | simulado | retrospectiva",
    deliverable: "plano | relatório | proposta | ticket | decisão",
    measurable: "limite | memória | tamanho | intervalo | timeout | tempo limite",
  },
  qualities: {
    degree:
      "melhor | melhores | mais | robusto | robusta | robustos | robustas | completo | completa | abrangente | abrangentes | rigoroso | rigorosa | rigorosos | suficiente | adequado | adequada | adequados | eficaz | eficiente | maior",
    frequency:
      "regular | regulares | regularmente | periódico | periódica | periódicas | periodicamente | contínuo | contínua | sempre | constante",
    loose: "possivelmente | se possível | opcional | talvez",
  },
  due: {
    before: "até | até o | até o dia | até dia | antes de | antes do | prazo | para | em | dentro de",
    behind: "",
    months:
      "janeiro | fevereiro | março | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro",
    weekdays:
      "segunda | terça | quarta | quinta | sexta | sábado | domingo | segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira",
    phrases:
      "hoje | amanhã | próxima semana | próximo mês | próximo trimestre | fim de semana | fim do mês | final do mês | fim do ano | esta semana | este mês | este trimestre | próxima sprint | próximo sprint | fim da semana | final da semana",
    units: "dia | dias | semana | semanas | mês | meses | sprint | sprints | trimestre",
    occasions: "lançamento | natal | black friday",
  },
  closing:
    "com essas | com estas | essas medidas | estas medidas | em conclusão | ao implementar | agradecemos | lamentamos",
  notTasks: "lembrar | porque | motivo | motivos | causas",
  endings: "conclusão | conclusões | agradecimentos | anexo",
  nothing: "nenhuma ação | sem ações | nenhum | nenhuma | a definir | sem responsável | não se aplica",
};
