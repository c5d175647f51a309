// Made from languages/el.yaml by `npm run generate`.
export default {
  evidence: `{"script":"[\\\\u03b1-\\\\u03c9]{3}"}`,
  pastes: `{"today":"σήμερα",
"yesterday":"χθες|χτες",
"beforeClock":"στις"}`,
  genre: `{"told":"εκτός λειτουργίας|αποκαταστάθηκ\\\\p{L}{1,2}",
"troubleTitle":"διακοπή|βλάβη"}`,
  deadlines: `{"until":"έως|μέχρι"}`,
  taskForms: `{"command":"(?:προσθήκη|ενεργοποίηση|ρύθμιση|προστασία|περιορισμός|εφαρμογή|δημιουργία|ενημέρωση|αντικατάσταση|εγκατάσταση)",
"hits":"επηρεάζει|επηρέασε"}`,
  labels: `{"why":"γιατί"}`,
  placeholders: `{"alone":"(?:προς|υπό) (?:συμπλήρωση|καθορισμό)|(?:θα|να) συμπληρωθεί|δεν έχει συμπληρωθεί|συμπληρώστε"}`,
  clauses: `{"stateColumn":"κατάσταση|πρόοδος"}`,
  dates: `{"dayFirst":true}`,
};
