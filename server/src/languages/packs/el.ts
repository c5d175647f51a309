// Made from languages/el.yaml by `npm run generate`.
export default {
  evidence: `{"script":"[\\\\u03b1-\\\\u03c9]{3}"}`,
  genre: `{"told":"εκτός λειτουργίας|αποκαταστάθηκ\\\\p{L}{1,2}",
"troubleTitle":"διακοπή|βλάβη"}`,
  deadlines: `{"until":"έως|μέχρι"}`,
  taskForms: `{"command":"(?:προσθήκη|ενεργοποίηση|ρύθμιση|προστασία|περιορισμός|εφαρμογή|δημιουργία|ενημέρωση|αντικατάσταση|εγκατάσταση)"}`,
  labels: `{"why":"γιατί"}`,
};
