// Sentences that are about a zone, and state none for the times of the document: what a faulty job converts, stores or expects.
import type { Span } from "../text/span.ts";

/** What programs do with zones. */
const DONE =
  /\b(?:(?:mis)?(?:convert|pars|stor|interpret|treat|assum|compar|schedul|expect|emit|serial[iz]|render|comput|calculat|rea?d)(?:s|e|es|ed|ing)?|subtract\w*|shift\w*|wrote|writes|cron\w*|set to|configured|defaults?|instead of|rather than|as if|off by|rechne\w*|umrechn\w*|umgerechn\w*|konvert\w*|gespeichert|convertid[oa]s?|convirti\w*|convertiss\w*|stock[ée]\w*)\b|変換|換算|転換|转换|換成|换算|преобраз|конверт|пересч/iu;
/** What leads into the zone of all times. */
const TOLD =
  /\b(?:all|any) (?:of )?(?:the |our |these )?(?:times|timestamps|dates|clocks?|entries|events)\b|\btimes? (?:below|above|here|listed|shown|given|are|is)\b|\b(?:unless|otherwise)\b|^\W*(?:note:?\s*)?(?:the )?(?:times|timestamps|time ?zone|zeiten|zeitangaben|uhrzeiten|heures|horas|horarios|horários)\b|\balle (?:zeiten|zeitangaben|uhrzeiten)|toutes les heures|todas las horas|todos (?:los|os) hor|すべて|全て|時刻は|時間は|以下の?時|所有时间|所有時間|以下时间|均为|все врем|время указано/iu;

/** Whether the sentence around a zone in prose is about it, so that it says nothing of the times above and below. */
export function isTopic(source: string, { start, end }: Span, zone: Span): boolean {
  const before = source.slice(Math.max(start, zone.start - 300), zone.start);
  const behind = source.slice(zone.start, Math.min(end, zone.start + 300));
  const sentence =
    (before.split(/[.;!?。；！？](?:\s|$)|[\n\r。；！？]/).at(-1) ?? "") +
    (behind.split(/[.;!?](?:\s|$)|[\n\r。；！？]/, 1)[0] ?? "");
  return DONE.test(sentence) && !TOLD.test(sentence);
}
