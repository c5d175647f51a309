// Portuguese words of a postmortem.
import type { Lexicon } from "./types.ts";

export const pt: Lexicon = {
  language: "pt",
  evidence: { frequent: "o | os | que | e | uma | do | da | com | para | foi | não | em | dos | ao | por" },
  order: "head-first",
  whole: {
    summary:
      "resumo | resumo executivo | resumo do incidente | resumo do problema | sumário | sumário executivo | sumário do incidente | visão geral | visão geral do incidente | descrição | descrição do incidente | descrição do problema | introdução | sinopse | o que aconteceu | o que houve | o incidente | síntese | fatos | os fatos | descrição dos fatos | breve descrição | situação | natureza do incidente | resumo da falha | panorama | em resumo | em poucas palavras | o ocorrido | relato do ocorrido | relato do incidente | em breve | em suma | resumo da ocorrência | descrição da ocorrência",
    impact:
      "impacto | impactos | efeito colateral | efeitos colaterais | pior cenário | pior caso | o que isso significa para você | impacto no negócio | impacto do incidente | impacto nos usuários | impacto nos clientes | impacto estimado | usuários afetados | clientes afetados | serviços afetados | sistemas afetados | usuários impactados | serviços impactados | abrangência | alcance | escopo | consequências | efeitos | sintomas | danos | quem foi afetado | o que foi afetado | clientes impactados | sistemas impactados | componentes afetados | ambientes afetados | prejuízo | prejuízos | dados afetados | escopo do impacto | impacto financeiro | severidade e impacto | desdobramentos | repercussão | consequência | magnitude | magnitude do incidente | repercussões | serviços fora do ar | serviços indisponíveis | extensão do dano | extensão dos danos | quem foi impactado | efeitos observados | prejuízo causado",
    detection:
      "detecção | deteção | detecção do incidente | descoberta | como foi detectado | como detectamos | detectado por | reportado por | alertas | alerta | monitoramento | método de detecção | descoberta do incidente | como percebemos | primeiro alerta | alerta inicial | primeiros sinais | aviso inicial | notificação inicial | primeiro aviso | aviso",
    timeline:
      "linha do tempo | linha de tempo | linha temporal | cronologia | cronologia dos eventos | cronologia do incidente | linha do tempo do incidente | sequência de eventos | eventos | histórico | registro de eventos | timeline do incidente | histórico de eventos | cronograma | evolução do incidente | registro cronológico | desenrolar do incidente | desenvolvimento do incidente | andamento | linha cronológica | diário do incidente | passo a passo | desenrolar dos fatos | hora a hora | hora por hora | minuto a minuto | registro do incidente | ordem dos fatos | ordem dos acontecimentos | sequência dos fatos | acontecimentos | histórico do incidente",
    "root-cause":
      "causa | causas | causa raiz | causas raiz | causas raízes | causa-raiz | causa principal | causa técnica | causa do incidente | análise de causa raiz | análise da causa raiz | análise das causas | análise causal | análise | diagnóstico | investigação | origem | origem do problema | fatores contribuintes | fator contribuinte | fator agravante | fatores que contribuíram | fatores | gatilho | 5 porquês | cinco porquês | os 5 porquês | por que aconteceu | por que isso aconteceu | explicação técnica | detalhes técnicos | motivo | motivos | razão | razões | o problema | problema | explicação | causa subjacente | causa fundamental | vulnerabilidade | hipóteses | raiz do problema | análise técnica | origem do erro | análise do problema | detalhes do problema | detalhe do problema | descrição técnica | detalhes do erro",
    resolution:
      "resolução | resolução e recuperação | resolução do incidente | correção | correções | solução | solução aplicada | mitigação | recuperação | restauração | resposta | resposta ao incidente | ações tomadas | ações realizadas | medidas tomadas | contenção | contorno | solução de contorno | como foi resolvido | como resolvemos | restabelecimento | restabelecimento do serviço | medidas adotadas | solução definitiva | reparo | workaround | erradicação | passos para resolução | passos da resolução | ajustes realizados | o que fizemos | o que foi feito | serviços restaurados | estabilização | problema resolvido | retorno à normalidade | volta à normalidade | ações de mitigação | ações de contenção | ações de recuperação | ações de correção | restauração do serviço | volta ao ar",
    actions:
      "ações | ações corretivas | ações preventivas | ações corretivas e preventivas | ações corretivas/preventivas | medidas | medidas corretivas | medidas preventivas | medidas corretivas e preventivas | ações de acompanhamento | ações futuras | ações de melhoria | itens de ação | plano de ação | plano de ações | próximos passos | próximas ações | melhorias | melhorias relacionadas | melhorias propostas | prevenção | recomendações | tarefas | pendências | a fazer | acompanhamento | remediação | como evitar | plano de melhoria | compromissos | plano de prevenção | plano de remediação | o que vamos fazer | o que faremos | próximas etapas | prevenção futura | ações a tomar | sugestões | sugestões de melhoria | planos futuros | trabalhos futuros | trabalho futuro | e agora | pontos de ação | o que vai mudar | precauções | precauções futuras | trabalho pendente | próximas medidas | melhorias previstas",
    lessons:
      "lições aprendidas | lições | aprendizados | aprendizado | o que aprendemos | reflexões | reflexão blameless | retrospectiva | o que funcionou | o que funcionou bem | o que deu certo | o que foi bem | o que correu bem | o que falhou | o que não funcionou | o que poderia melhorar | o que pode melhorar | o que deu errado | o que correu mal | onde tivemos sorte | pontos de melhoria | oportunidades de melhoria | pontos positivos | pontos negativos | áreas de melhoria | pontos fortes | pontos fracos | reflexão | o que pode ser melhorado | o que foi mal | o que deu certo e errado | acertos | erros | pontos a melhorar | o que poderia ter sido melhor | lição | a lição | ensinamentos | ensinamento | moral da história",
    background:
      "contexto | contexto técnico | antecedentes | histórico do sistema | arquitetura | glossário | definições | ambiente | cenário | pré requisitos | descrição do sistema | arquitetura do sistema",
    metadata:
      "metadados | métricas | estatísticas | estatísticas do incidente | números do incidente | informações básicas | informações gerais | informações | dados gerais | data e hora | data | severidade | duração | responsáveis | participantes | envolvidos | equipe | autores | autor | status | ficha do incidente | ficha técnica | dados do incidente | identificação do incidente | estado final | status final | papéis e responsáveis | cabeçalho | aprovações | aprovação | assinaturas",
    appendix:
      "apêndice | apêndices | anexo | anexos | evidências anexas | evidências | referências | referências e recursos | links | links úteis | recursos | documentação | logs | gráficos | perguntas frequentes | perguntas em aberto | informações adicionais | capturas de tela | documentação de apoio | arquivos anexos | bibliografia | fontes | links relacionados | materiais de apoio | prints | artefatos | artefatos relacionados | itens relacionados | recursos relacionados",
  },
  alone: {
    actions: "plano | planos | futuro",
    timeline: "desenrolar",
    impact: "perdas | perda de dados | dados perdidos",
    "root-cause": "erros encontrados | erros identificados",
  },
  several: [{ words: "resultado e lições aprendidas", kinds: ["resolution", "lessons"] }],
  ambiguous: [
    { words: "identificação", when: [{ sign: "fields", kind: "metadata" }], else: "detection" },
    {
      words: "ações imediatas | medidas imediatas",
      when: [{ sign: "future", kind: "actions" }],
      else: "resolution",
    },
    { words: "remediação | mitigação | mitigações", when: [{ sign: "future", kind: "actions" }], else: "resolution" },
    {
      words: "detalhes | detalhes do incidente | informações do incidente",
      when: [
        { sign: "timed", kind: "timeline" },
        { sign: "fields", kind: "metadata" },
        { sign: "prose", kind: "summary" },
      ],
      else: "metadata",
    },
    {
      words: "o que aconteceu | o que houve | relato | história",
      when: [{ sign: "timed", kind: "timeline" }],
      else: "summary",
    },
    { words: "conclusão | conclusões | notas finais", when: [], else: "none" },
  ],
  heads: {
    summary: "resumo",
    impact:
      "repercussão | repercussões | consequência | magnitude | impacto | usuários afetados | serviços afetados | clientes afetados | sistemas afetados | consequências | sintomas | sintoma | abrangência | escopo",
    detection: "detecção | deteção | alerta | alertas",
    timeline:
      "linha do tempo | cronologia | linha temporal | sequência de eventos | histórico de eventos | linha de tempo",
    "root-cause":
      "causa raiz | causas raiz | causa | causas | fatores contribuintes | gatilho | origem | motivo | razão | fatores | análise de causa raiz",
    resolution:
      "resolução | solução | recuperação | mitigação | resposta | correção | fix | hotfix | restauração | restabelecimento | contenção | contorno | remediação",
    actions: "ações | ação | medidas | recomendações | melhorias | próximos passos | plano de ação | tarefas",
    lessons: "lições | aprendizados",
    background: "contexto | antecedentes",
    appendix: "anexo | anexos | apêndice | referências | evidências | links",
  },
  light:
    "estratégia | análise | descrição | detalhe | detalhes | resumo | avaliação | explicação | lista | passos | processo | número | método",
  incident: "incidente | problema | interrupção | falha | evento | queda | serviço | indisponibilidade",
  fillers:
    "o | a | os | as | um | uma | nosso | nossa | breve | detalhada | detalhado | completa | técnica | técnico | principal | inicial | provável | identificada",
  prepositions:
    "de | do | da | dos | das | em | no | na | nos | nas | sobre | para | ao | aos | por | com | durante | após",
  joiners: "e | bem como",
  turns: [
    { pattern: /^por ?que .*(?:nao foi|nao ficou) pior/, kind: "lessons" },
    { pattern: /^o que (?:nos )?(?:atrasou|ajudou a|dificultou)/, kind: "lessons" },
    { pattern: /^(?:o que|quem) (?:nos )?(?:detectou|alertou|avisou)/, kind: "detection" },
    {
      pattern:
        /^(?!.*(?:evitar|futur|preven))(?:que|o que|qual|quais) .*(?:parar|conter|mitigar|resolver|corrigir|restaurar|restabelecer)/,
      kind: "resolution",
    },
    { pattern: /^o que (?:ocorreu|se passou|sucedeu)(?! no futuro)/, kind: "summary" },
    {
      pattern:
        /^o que (?:foi |se |nos )?(?:perdid[oa]|perdeu|perdemos|apagad[oa])$|^o que (?:parou|deixou) de funcionar/,
      kind: "impact",
    },
    {
      pattern:
        /^como (?:ficamos sabendo|soubemos|descobrimos|percebemos|foi reportad|foi percebid|o problema foi|fomos avisad)/,
      kind: "detection",
    },
    { pattern: /^quando (?:aconteceu|ocorreu|foi|se deu)/, kind: "timeline" },
    {
      pattern: /^o que (?:causou|provocou|originou|gerou|levou)|^como chegamos|^por que os testes/,
      kind: "root-cause",
    },
    {
      pattern:
        /^o que (?:ja )?(?:foi|esta) (?:ja )?(?:restaurad|feito|corrigid|recuperad|restabelecid|resolvid)|^(?:acoes|medidas|passos|tarefas) (?:ja )?(?:concluid|finalizad|completad|encerrad)[oa]s$|^como (?:consertamos|corrigimos|resolvemos|recuperamos|foi corrigid|foi consertad)|^estrategia (?:\S+ ){0,2}(?:defesa|mitigacao)/,
      kind: "resolution",
    },
    {
      pattern:
        /^para (?:que )?(?:isso |isto )?nao (?:aconteca|volte|se repita|ocorra|acontecer)|^o que (?:mudaremos|mudara|melhoraremos)/,
      kind: "actions",
    },
    {
      pattern: /^o que (?:levamos|isso nos ensinou|isto nos ensinou|fica)|^coisas que (?:deram|funcionaram)/,
      kind: "lessons",
    },
    {
      pattern:
        /^(?:houve|ha|foram|foi|os|as|quais|que) .*(?:afetad[oa]s?|perdid[oa]s?|de dados|expost[oa]s?|comprometid[oa]s?)$/,
      kind: "impact",
    },
    { pattern: /^(?:acoes|medidas|passos) ja \w+$/, kind: "resolution" },
    { pattern: /^o que (?:nos )?(?:faltou|ajudou|salvou)/, kind: "lessons" },

    {
      pattern:
        /^(?!.*prevent)(?:ac(?:ao|oes)|medidas?|correc(?:ao|oes)) (?:\w+ ){0,2}(?:tomad|realizad|aplicad|adotad|executad|implementad)[oa]s?$/,
      kind: "resolution",
    },
    { pattern: /^\w+s (?:afetad|impactad|atingid)[oa]s$/, kind: "impact" },
    { pattern: /^o que (?:vamos|faremos|podemos|sera|mudar)\b/, kind: "actions" },
    { pattern: /\bsorte$/, kind: "lessons" },
    { pattern: /^por que .*(?:detect|alert|perceb|\bvi(?:u|mos)\b|not(?:ou|amos)\b)/, kind: "detection" },
    { pattern: /^o que .*(?:bem|mal|errado|certo|falhou|funcionou|melhorar|aprend)/, kind: "lessons" },
    { pattern: /^por que\b/, kind: "root-cause" },
    { pattern: /^como .*(?:detect|descobr|percebe)/, kind: "detection" },
    { pattern: /^como .*(?:resolv|corrig|mitig|recuper)/, kind: "resolution" },
    { pattern: /^como .*(?:evitar|prevenir)/, kind: "actions" },
  ],
  none: "conclusão | conclusões | notas finais | comunicação | agradecimentos | escalonamento",
  asks: /^qua(?:l|is) (?:foi|foram|e|sao) (?:o |a |os |as )?/,
  fields: {
    title: "título | nome | incidente | título do incidente | nome do incidente | assunto",
    status: "status | estado | situação",
    severity: "severidade | gravidade | prioridade | criticidade | nível",
    date: "data | data do incidente | data e hora | data/hora | quando",
    start: "início | hora de início | início do incidente | data de início | horário de início | começo",
    end: "fim | hora de término | término | fim do incidente | data de término | horário de término | hora de fim",
    detected: "detectado | hora de detecção | detectado às | data de detecção",
    mitigated: "mitigado",
    resolved: "resolvido | hora de resolução | resolvido às | data de resolução",
    duration:
      "duração | duração total | duração do incidente | tempo de indisponibilidade | tempo total | tempo fora do ar",
    ttd: "tempo de detecção | tempo até a detecção",
    tta: "tempo de resposta",
    ttr: "tempo de resolução | tempo de recuperação",
    authors: "autor | autores | autora | escrito por | elaborado por | redigido por",
    owner:
      "responsável | responsável pela resolução | responsável pela correção | resolvido por | corrigido por | responsáveis | dono | proprietário",
    commander: "comandante do incidente | líder do incidente",
    roles: "participantes | envolvidos | equipe | equipes envolvidas | time | times envolvidos",
    reviewers: "revisado por | aprovado por | revisores",
    ticket: "ticket | chamado | id do incidente | número do incidente | id | referência",
    services: "serviços afetados | serviço afetado | sistemas afetados | componentes afetados | componente | serviço",
    customers: "usuários afetados | clientes afetados",
    published: "publicado | última atualização | atualizado | criado | data de publicação | versão",
    tags: "etiquetas | categoria | tipo",
    timezone: "fuso horário | fuso | todos os horários | horários",
  },
};
