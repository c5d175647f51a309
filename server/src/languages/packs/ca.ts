// Made from languages/ca.yaml by `npm run generate`.
export default {
  evidence: `{"frequent":"els|les|una|amb|aquest|aquesta|perquè|per|que|hem|dels|va|van|són|també"}`,
  pastes: `{"today":"avui",
"yesterday":"ahir",
"beforeClock":"a les"}`,
  genre: `{"troubleTitle":"caiguda"}`,
  deadlines: `{"until":"abans del|fins al"}`,
  taskForms: `{"command":"(?:activ|afeg|configur|proteg|limit|habilit|deshabilit|desactiv|implement|cre|defin|establ|fix|actualitz|document|migr|bloquej|separ|elimin|instal·l|correg)[aei]r",
"hits":"afecta|va afectar|ha afectat"}`,
  labels: `{"why":"per què"}`,
  entries: `{"goesOn":"el|des|fins|de|i"}`,
  placeholders: `{"alone":"(?:per|pendent de|a) (?:completar|definir|omplir|determinar|concretar)(?: .{0,40})?|es completarà(?: més endavant)?|sense completar"}`,
  clauses: `{"stateColumn":"(?<!\\\\p{L})estat|progrés"}`,
  dates: `{"dayFirst":true}`,
};
