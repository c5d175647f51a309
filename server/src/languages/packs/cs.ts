// Made from languages/cs.yaml by `npm run generate`.
export default {
  genre: `{"told":"výpad\\\\p{L}{2,3}|nedostupn\\\\p{L}{1,3}|spad(?:l|ol)[aoiy]?|nefung\\\\p{L}{2,6}|obnov(?:en|il|ov|it|u)\\\\p{L}{0,4}|omlouvám\\\\p{L}{0,3}",
"reportTitle":"(?:zpráva|hlášení|analýza) (?:o )?(?:incidentu|výpadku|havárii)",
"troubleTitle":"výpad\\\\p{L}{1,3}|havári\\\\p{L}{1,2}|poruch\\\\p{L}{1,2}|odstávk\\\\p{L}{1,2}|výpad\\\\p{L}{2,3}",
"incidentTitle":"výpadek|havárie"}`,
};
