// Made from languages/ro.yaml by `npm run generate`.
export default {
  evidence: `{"frequent":"și|este|pentru|care|nu|sunt|din|au|fost|că|în|cu|mai|după|prin"}`,
  pastes: `{"today":"azi|astăzi",
"yesterday":"ieri",
"beforeClock":"la|ora|la ora"}`,
  genre: `{"told":"a căzut|restabilit\\\\p{L}?",
"reportTitle":"raport de incident",
"troubleTitle":"întreruper\\\\p{L}{1,3}|avarie|intreruper\\\\p{L}{1,3}"}`,
  deadlines: `{"until":"până la|până pe"}`,
  taskForms: `{"command":"(?:(?:activ|adăug|configur|protej|limit|implement|cre|defin|stabil|actualiz|document|migr|bloc|instal|corect)(?:a|are|area|ea|ăm|ați|i))",
"hits":"afectează|a afectat"}`,
  labels: `{"why":"de ce"}`,
  placeholders: `{"alone":"(?:de|urmează a fi) (?:completat|definit|stabilit|precizat|adăugat)ă?|(?:va|vor) fi (?:completat|adăugat|definit)[ăe]?(?: ulterior)?|necompletată?|urmează"}`,
  clauses: `{"stateColumn":"(?<!\\\\p{L})(?:stare|stadiu)(?!\\\\p{L})"}`,
  dates: `{"dayFirst":true}`,
};
