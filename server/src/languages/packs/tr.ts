// Made from languages/tr.yaml by `npm run generate`.
export default {
  evidence: `{"frequent":"ve | bir | bu | için | ile | olarak | olan | gibi | daha | sonra | tarafından | edildi | kadar | ancak | değil"}`,
  genre: `{"told":"çöktü|erişilemez\\\\p{L}{0,3}|kesinti\\\\p{L}{0,5}|geri yüklendi|özür dileriz",
"reportTitle":"olay (?:raporu|sonrası)|kesinti raporu",
"troubleTitle":"kesinti\\\\p{L}{0,4}|arıza\\\\p{L}{0,4}",
"incidentTitle":"kesinti"}`,
};
