// How reports tell of what did not happen, in languages other than English; where it matters, with people as the subject.

export const COUNTERFACTUAL: readonly { readonly hint: RegExp; readonly patterns: readonly RegExp[] }[] = [
  {
    hint: /hätte/i,
    patterns: [
      /\b(?:wir|man|er|sie|jemand|niemand|das team|die? entwickler(?:in|innen)?|der entwickler) hätten?\b[^.!?\n]{1,80}?\b(?:sollen|müssen|können)\b/giu,
      /\bhätten? (?:wir|man|das team|jemand)\b[^.!?\n]{1,80}?\b(?:sollen|müssen|können)\b/giu,
      /\bhätten?\b[^.!?\n]{1,60}?\b(?:entdeckt|bemerkt|verhindert|erkannt|vermieden|getestet|geprüft) werden (?:sollen|müssen|können)\b/giu,
    ],
  },
  {
    hint: /aur(?:ait|aient|ions)/i,
    patterns: [
      /\b(?:nous aurions|on aurait|(?:l'|les? |la |une? )(?:équipe|ingénieure?|développeu(?:r|se)|administrat(?:eur|rice))s? aur(?:ait|aient)) (?:pas )?(?:pu|dû)(?![\p{L}])/giu,
      /\baur(?:ait|aient) (?:pu|dû) être (?:détecté|évité|testé|remarqué|vu|identifié|anticipé)\p{L}*/giu,
    ],
  },
  {
    hint: /haber|hubiéra|hubiera/i,
    patterns: [
      /\b(?:deberíamos|debimos|podríamos|tendríamos que) haber(?![\p{L}])/giu,
      /\b(?:debería|deberían|podría|podrían|debió|debieron) haber(?:se)? (?:sido )?(?:detectado|evitado|probado|revisado|notado|identificado)\p{L}*/giu,
    ],
  },
  {
    hint: /dev|poder/i,
    patterns: [
      /\b(?:deveríamos|poderíamos) ter(?![\p{L}])/giu,
      /\b(?:deveria|deveriam|poderia|poderiam) ter(?:em)? sido (?:detectad|evitad|testad|revisad|notad|identificad)\p{L}+/giu,
    ],
  },
  {
    hint: /было|были|был/i,
    patterns: [
      /(?<![\p{L}])(?:мы|команда|инженеры?|разработчики?) (?:должны были|должен был|должна была|могли бы|могла бы|мог бы)(?![\p{L}])/giu,
      /(?<![\p{L}])(?:можно|следовало|нужно|надо) было (?:бы )?(?:раньше )?(?:заметить|предотвратить|проверить|избежать|обнаружить)/giu,
    ],
  },
  { hint: /べき/, patterns: [/べき(?:だった|でした|であった)/gu] },
  { hint: /本应|本该|本可|早该|早就应该|本來應/, patterns: [/本应该?|本该|本可以|早该|早就应该|本來應該?/gu] },
];
