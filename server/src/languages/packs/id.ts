// Made from languages/id.yaml by `npm run generate`.
export default {
  genre: `{"told":"gangguan|tidak dapat diakses|dipulihkan",
"reportTitle":"laporan insiden",
"troubleTitle":"gangguan|insiden"}`,
};
