// Made from languages/el.yaml by `npm run generate`.
export default {
  genre: `{"told":"εκτός λειτουργίας|αποκαταστάθηκ\\\\p{L}{1,2}",
"troubleTitle":"διακοπή|βλάβη"}`,
};
