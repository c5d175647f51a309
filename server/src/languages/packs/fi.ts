// Made from languages/fi.yaml by `npm run generate`.
export default {
  evidence: `{"frequent":"ja|oli|että|kun|mutta|tämä|ovat|eivät|ei|sekä|joka|palvelu|tai|olivat|myös"}`,
  pastes: `{"today":"tänään",
"yesterday":"eilen",
"beforeClock":"klo",
"clockInChats":"klo"}`,
  genre: `{"told":"kaatui|poissa käytöstä|palautettiin",
"troubleTitle":"häiriö|käyttökatko\\\\p{L}{0,2}"}`,
  deadlines: `{"until":"viimeistään",
"week":"viikko|vko"}`,
  taskForms: `{"command":"(?:lisää|ota|aseta|määritä|suojaa|rajoita|luo|päivitä|dokumentoi|siirrä|estä|poista|korvaa|asenna|korjaa)",
"hits":"vaikuttaa|vaikutti|koskee|koski"}`,
  labels: `{"why":"miksi"}`,
  placeholders: `{"alone":"(?:täydennetään|täytetään|lisätään|kirjataan)(?: myöhemmin)?|täydennettävä|täytettävä|ei (?:vielä )?täytetty|täydentyy"}`,
  clauses: `{"stateColumn":"(?<!\\\\p{L})tila(?!\\\\p{L})|edistyminen"}`,
  dates: `{"dayFirst":true}`,
};
