// Made from languages/hu.yaml by `npm run generate`.
export default {
  evidence: `{"frequent":"és|hogy|nem|egy|volt|az|ez|meg|voltak|csak|miatt|vagy|már|után|így"}`,
  pastes: `{"yesterday":"tegnap"}`,
  genre: `{"told":"leállt\\\\p{L}{0,3}|elérhetetlen\\\\p{L}{0,3}|helyreállít\\\\p{L}{1,5}",
"reportTitle":"incidens(?:jelentés|riport)",
"troubleTitle":"leállás\\\\p{L}{0,3}|üzemzavar\\\\p{L}{0,3}"}`,
  deadlines: `{"until":"legkésőbb"}`,
  taskForms: `{"commandAtEnd":"(?:hozzáadása|beállítása|bekapcsolása|kikapcsolása|védelme|korlátozása|bevezetése|létrehozása|frissítése|dokumentálása|áthelyezése|eltávolítása|cseréje|telepítése|javítása)",
"hits":"érint(?:i|ett|ette)?",
"hitsAtEnd":"érint(?:ett|ette|i)?"}`,
  labels: `{"why":"miért"}`,
  placeholders: `{"alone":"(?:még )?(?:kitöltendő|kiegészítendő|pótlandó|meghatározandó)|(?:később )?(?:kitöltjük|kiegészítjük|pótoljuk|kiegészítésre kerül)|kitöltésre vár|(?:még )?nincs kitöltve"}`,
  clauses: `{"stateColumn":"állapot"}`,
  dates: `{"nextDay":"másnap|következő nap(?:on)?",
"following":"(?:rá)?következő(?: heti| hét)?",
"followingWeek":"(?:rá)?következő (?:heti|hét)",
"later":"később|múlva"}`,
};
