// Words that hint at how an incident was noticed and how it ended, read generously: a timeline that has any of them tells it.

/** First parts of words, by language; a word that begins so counts. */
const NOTICED = `
en: alert alarm detect page paging notic notif report complain discover observ monitor aware ticket ping flag found finds
en: saw see sees spot identif reali warn inform told raise tweet message contact call email observ pagerduty opsgenie sentry
en: grafana dashboard escalat investigat troubleshoot debug declar acknowledg confirm check look learn
de: alarm entdeck bemerk meld erkannt festgestellt gemeldet hinweis warn auffall aufgefallen stell ruft rief anruf bereitschaft rufbereit
de: kunde kundin nutzer beschwer untersuch prüf
fr: alert détect constat signal remont découv remarqu prév notif appel astreinte plaint client utilisateur enquêt investig
es: alert detect report avis notific descubr observ encontr inform identific llam guardia quej cliente usuario investig
pt: alert detect detet report avis notific descob observ encontr inform identific perceb lig plantão reclam cliente usuário investig
ru: обнаруж алерт оповещ замет замеч сообщ жалоб тревог звон дежурн клиент пользовател
it: rilev allarm segnal scop accort chiam reperib utent client notif indag
nl: gedetecteerd alarm meld ontdek opgemerk bel klacht klant gebruiker onderzoek
pl: wykry zgłos zauważ alarm alert zadzwon dzwon telefon użytkown klient dyżur
uk: вияв помі скарг алерт дзвон черговий користувач
`;
const ENDED = `
en: resolv restor recover fix mitigat rollback roll-back roll rolled rolling revert normal online operational stable stabil repair patch
en: hotfix redeploy restart reboot complet success work healthy health end over close clear back up failover fail-over disabl
en: remov delet scal upgrad deploy releas merg unblock resum switch updat correct drain replac solv stop succeed return finish
en: re-enabl reenabl enabl re-deploy brought available running live alive good done awak configur re-configur came
de: behob wiederher gelöst stabil normal abgeschlossen erfolg korrig zurück neustart repar erreichbar online
fr: résol rétabl corrig restaur répar redémarr terminé retour fin
es: resuel resolv restaur restablec correg repar reinici normal solucion estab fin
pt: resolv restaur restabelec corrig repar reinici normal solucion estab fim conclu
ru: исправ восстанов решен решён устран откат перезапу норм снова
it: risol ripristin corrett ripar riavv normal funzion chius fine
nl: opgelost hersteld herstel gerepareerd herstart normaal weer werkt einde
pl: napraw przywróc rozwiąz restart norm działa zakończ koniec
uk: виправ віднов вирішен усун відкат перезапу норм знову
`;
const UNSPACED_NOTICED = [
  "検知",
  "検出",
  "発見",
  "発覚",
  "確認",
  "報告",
  "アラート",
  "通知",
  "観測",
  "告警",
  "报警",
  "发现",
  "反馈",
  "收到",
  "检测",
  "電話",
  "連絡",
  "気づ",
  "問い合わせ",
  "电话",
  "投诉",
  "监控",
  "감지",
  "발견",
  "신고",
  "알림",
  "인지",
  "문의",
  "전화",
  "연락",
  "당직",
];
const UNSPACED_ENDED = [
  "復旧",
  "解消",
  "修正",
  "完了",
  "解決",
  "対応",
  "正常",
  "恢复",
  "修复",
  "解决",
  "完成",
  "回滚",
  "重启",
  "収束",
  "再開",
  "结束",
  "복구",
  "정상",
  "해결",
  "완료",
];

function pattern(lines: string, unspaced: readonly string[]): RegExp {
  const words = lines
    .trim()
    .split("\n")
    .flatMap((line) =>
      line
        .slice(line.indexOf(":") + 1)
        .trim()
        .split(/\s+/),
    );
  const stems = [...new Set(words)].sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems.join("|")})|${unspaced.join("|")}`, "iu");
}

export const NOTICED_WORDS = pattern(NOTICED, UNSPACED_NOTICED);
export const ENDED_WORDS = pattern(ENDED, UNSPACED_ENDED);
