// How comments begin in which a template speaks to the writer. Per language, as data.

/** Matched against the text of a comment. */
export const TO_THE_WRITER =
  /^[\W_]*(?:please|describe|summari[sz]e|explain|list (?:all|the|any|what|who|every|of)|provide|include|fill (?:in|out)|enter|specify|insert|outline|replace (?:this|with|the)|delete (?:this|the|if)|remove (?:this|the|if)|use this|copy this|keep this|add (?:a|an|the|any|all|links|more|details|your|rows?|entries)|write (?:a|one|two|the|down|here|in)|give (?:a|an|the)|briefly|in (?:one|two|a few) (?:or|sentences?|words|paragraphs?)|a (?:short|brief|one|few|concise|high-level)\b|(?:what|which|who|when|where|how|why|did|was|were|is|are|do|does|can|could)\b[^?]{0,200}\?|this (?:section|part|template|document|table|field) (?:should|is|describes|must|can|contains)|the (?:title|date|owner|name|author|severity|timeline|summary|impact) (?:of|should|must|which|when)|your |example\b|e\.g\.|for example|format:|optional\b|instructions?\b|guidelines?\b|beschreib|füll|décri(?:re|vez)|expliquez|indiquez|describ[ae]|explique|indique|descreva|preencha|опишите|укажите|заполните)|(?:を)?(?:記入|記載|記述)して|(?:请|請)(?:填|描述|说明|說明)/iu;

/** Comments for tools, and notes of the writer. */
export const NOT_OF_A_TEMPLATE =
  /^\s*(?:postmortem-|markdownlint|prettier|vale\b|cspell|spell|textlint|eslint|doctoc|toc\b|\/?toc|more\b|excerpt|truncate|start|end|begin|generated|auto-generated|license|copyright|todo\b|fixme\b|\[\w)/i;
