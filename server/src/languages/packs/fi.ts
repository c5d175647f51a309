// Made from languages/fi.yaml by `npm run generate`.
export default {
  genre: `{"told":"kaatui|poissa käytöstä|palautettiin",
"troubleTitle":"häiriö|käyttökatko\\\\p{L}{0,2}"}`,
};
